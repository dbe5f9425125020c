// A decided change written with its wake-up; called by whatever changes a course.
import { latest } from '../../cti/calendar/plainDate';
import type { Course, PersonRef } from '../../cti/course/course';
import { outline } from '../../cti/course/outline';
import type { Fact, Recorded } from '../../cti/course/facts';
import { due } from '../../cti/due/due';
import { dueId, type Due } from '../../cti/due/thing';
import type { Caller } from '../ports/caller';
import type { Agenda, Commit, Delivery, Held } from '../ports/storage';

/** A change of one course, committed. */
export interface Changed {
  readonly held: Held;
  readonly facts: readonly Fact[];
  readonly handledBefore: boolean;
}

/** Milliseconds before the next try: random, growing, so that racing writers spread out. */
export function jitter(round: number): number {
  return Math.random() * Math.min(25 * 2 ** round, 1500);
}

/**
 * Writes a decided change: the wake-up calls first (what comes due, cards that follow the course),
 * then everything else in one batch, so that a crash in between leaves at worst an idle wake-up.
 * `unchanged`: there was nothing to write. `handledBefore`: this very message wrote it already.
 */
export async function write(change: {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly held: Held;
  readonly course: Course;
  readonly events: readonly Recorded[];
  readonly formerNumber?: number;
}): Promise<Changed | 'lostRace' | 'handledBefore' | 'unchanged'> {
  const { caller, agenda, held, course, events } = change;
  const facts = events.map((event) => event.fact);
  if (events.length === 0) return 'unchanged';
  await wakeFor(caller, agenda, held.course, course);
  if (held.live.length > 0) await agenda.follow(caller.store.key);
  await meetNew(caller, held.course, course);
  const commit: Commit = {
    before: held,
    course,
    live: held.live,
    dead: held.dead,
    events,
    claims: passedWhileClosed(caller, held.course, course),
    handled: caller.activity,
    by: caller.person.id,
    command: caller.activity,
    ...(change.formerNumber === undefined ? {} : { formerNumber: change.formerNumber }),
  };
  const result = await caller.store.commit(commit);
  if (result.kind !== 'done') return result.kind;
  return { held: result.held, facts, handledBefore: false };
}

/** Puts the earliest day on which something is due that was not due before; what is overdue, today. */
export async function wakeFor(
  caller: Caller,
  agenda: Agenda,
  before: Course | null,
  after: Course,
): Promise<void> {
  const known = new Set(before ? thingsOf(caller, before).map(thingAndDay) : []);
  const [first] = thingsOf(caller, after)
    .filter((thing) => !known.has(thingAndDay(thing)))
    .map(({ sendOn }) => latest(sendOn, caller.today))
    .sort();
  if (first) await agenda.put(caller.store.key, first);
}

/**
 * Who has a role is told 1:1 and answers there, perhaps without ever having written in the channel:
 * known before the role is, so that a crash in between leaves at worst an idle row.
 */
export async function meetNew(caller: Caller, before: Course | null, after: Course): Promise<void> {
  const known = new Set(before ? holdersIn(before).map(({ id }) => id) : []);
  const met = holdersIn(after).filter(({ id }) => !known.has(id));
  await Promise.all(met.map((person) => caller.meet(person)));
}

/**
 * What lay before the day on which a closed course is open again was never missed, and never comes
 * (N1): it stands in the ledger as done with, without a card.
 */
function passedWhileClosed(caller: Caller, before: Course, after: Course): readonly Delivery[] {
  const { today, activity } = caller;
  const isReopened =
    outline(before, today).stage === 'closed' && outline(after, today).stage !== 'closed';
  if (!isReopened) return [];
  return thingsOf(caller, after)
    .filter(({ sendOn }) => sendOn < today)
    .map((thing) => ({
      ...{ due: dueId(thing, 0), course: after.id, state: 'sent' },
      ...{ operation: `${activity} ${dueId(thing, 0)}`, attempts: 0 },
      ...{ notBefore: null, activity: null, why: null },
    }));
}

function holdersIn({ people }: Course): PersonRef[] {
  return Object.values(people).filter((holder) => holder !== null && holder !== 'none');
}

function thingsOf(caller: Caller, course: Course): readonly Due[] {
  return due(course, caller.team.settings, caller.today);
}

export function thingAndDay(thing: Due): string {
  return `${dueId(thing, 0)} ${thing.sendOn}`;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../../chat/command';
import type { Change } from '../../cti/course/changes';
import type { Course, ListId, PersonRef } from '../../cti/course/course';
import { apply, decide, record } from '../../cti/decide/decide';
import { due, dueId, nextDue, type Due } from '../../cti/due/due';
import type { Fact, Recorded } from '../../cti/course/facts';
import { outline } from '../../cti/course/outline';
import { latest } from '../../cti/calendar/plainDate';
import { isRefusal, refuse, type Refusal } from '../../cti/course/refusal';
import { adviceFor } from './advice';
import { askedBy, type Caller, type Outcome } from '../ports/caller';
import { formAgain } from '../forms/forms';
import type { Agenda, Commit, Held } from '../ports/storage';
import { changesAsked } from './changesAsked';
import type { View } from '../views/views';

const TRIES = 12;

/** A change of one course, committed. */
export interface Changed {
  readonly held: Held;
  readonly facts: readonly Fact[];
  readonly handledBefore: boolean;
}

/**
 * Changes one course as a command asks: load, decide, commit, show. A lost race is read and decided
 * again, a bounded number of times.
 *
 * @throws StorageDown
 */
export async function changeCourse(
  caller: Caller,
  agenda: Agenda,
  command: Command & { readonly citizen: number },
): Promise<Outcome> {
  return attempt({
    ...{ caller, agenda, number: command.citizen },
    changes: async (course) =>
      (await numberTaken(caller, command)) ?? changesAsked(caller, command, course),
    refused: (held, refusal) => refusedOrAsked(caller, command, held, refusal),
    done: (changed) => shown(caller, command, changed),
  });
}

/** A corrected number must be free; an ended course keeps its own until it is erased (D8). */
async function numberTaken(caller: Caller, command: Command): Promise<View | undefined> {
  if (command.name !== 'correct' || command.number === undefined) return undefined;
  const { number } = command;
  if (number === command.citizen) return undefined;
  const there = await caller.store.course(number);
  if (!there) return undefined;
  const ended = outline(there.course, caller.today).stage === 'closed';
  const refusal = refuse('D8', 'numberInUse', { number, ...(ended ? { ended: 'yes' } : {}) });
  return { kind: 'refused', refusal, number };
}

/**
 * One change that no command tells (a button's), answered with the status card.
 *
 * @throws StorageDown
 */
export async function changeOne(
  caller: Caller,
  agenda: Agenda,
  number: number,
  change: Change,
): Promise<Outcome> {
  return attempt({
    ...{ caller, agenda, number },
    changes: () => Promise.resolve([change]),
    refused: (_held, refusal) => Promise.resolve({ kind: 'refused', refusal, number }),
    done: ({ held, facts }) => ({ view: statusOf(caller, held, facts), changed: held }),
  });
}

export interface Attempt {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly number: number;
  readonly changes: (course: Course) => Promise<readonly Change[] | View>;
  readonly refused: (held: Held, refusal: Refusal) => Promise<View>;
  readonly done: (changed: Changed) => Outcome;
}

/** Load, decide, commit, show; a lost race is read and decided again, a bounded number of times. */
export async function attempt(asked: Attempt): Promise<Outcome> {
  const { caller, agenda, number } = asked;
  for (let round = 1; round <= TRIES; round += 1) {
    const held = await caller.store.course(number);
    if (!held) return { view: { kind: 'notFound', number } };
    const changes = await asked.changes(held.course);
    const about = held.course.id;
    if ('kind' in changes) return { view: changes, about };
    const decided = decideAll(caller, held.course, changes);
    if (isRefusal(decided)) return { view: await asked.refused(held, decided), about };
    const result = await write({ caller, agenda, held, ...decided });
    if (result !== 'lostRace') return asked.done(result);
    await pause(jitter(round));
  }
  return { view: { kind: 'said', say: 'busy', data: { number } } };
}

/** Milliseconds before the next try: random, growing, so that racing writers spread out. */
export function jitter(round: number): number {
  return Math.random() * Math.min(25 * 2 ** round, 1500);
}

interface Decided {
  readonly course: Course;
  readonly events: readonly Recorded[];
}

function decideAll(caller: Caller, from: Course, changes: readonly Change[]): Decided | Refusal {
  let course = from;
  const events: Recorded[] = [];
  for (const change of changes) {
    const facts = decide(course, change, askedBy(caller));
    if (isRefusal(facts)) return facts;
    const recorded = record(facts, course, askedBy(caller));
    course = apply(course, recorded);
    events.push(...recorded);
  }
  return { course, events };
}

/**
 * Writes a decided change: the wake-up call first, then everything else in one batch, so that a
 * crash in between leaves at worst an idle wake-up.
 */
export async function write(change: {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly held: Held;
  readonly course: Course;
  readonly events: readonly Recorded[];
  readonly formerNumber?: number;
}): Promise<Changed | 'lostRace'> {
  const { caller, agenda, held, course, events } = change;
  const facts = events.map((event) => event.fact);
  if (events.length === 0) return { held, facts, handledBefore: false };
  await wakeFor(caller, agenda, held.course, course);
  await meetNew(caller, held.course, course);
  const commit: Commit = {
    before: held,
    course,
    live: held.live,
    dead: held.dead,
    events,
    claims: [],
    handled: caller.activity,
    by: caller.person.id,
    command: caller.activity,
    ...(change.formerNumber === undefined ? {} : { formerNumber: change.formerNumber }),
  };
  const result = await caller.store.commit(commit);
  if (result.kind === 'lostRace') return 'lostRace';
  if (result.kind === 'handledBefore') return { held, facts: [], handledBefore: true };
  return { held: result.held, facts, handledBefore: false };
}

/** Puts the earliest day on which something is due that was not due before; what is overdue, today. */
export async function wakeFor(
  caller: Caller,
  agenda: Agenda,
  before: Course | null,
  after: Course,
): Promise<void> {
  const known = new Set(before ? thingsOf(caller, before).map(nameOf) : []);
  const [first] = thingsOf(caller, after)
    .filter((thing) => !known.has(nameOf(thing)))
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

function holdersIn({ people }: Course): PersonRef[] {
  return Object.values(people).filter((holder) => holder !== null && holder !== 'none');
}

function thingsOf(caller: Caller, course: Course): readonly Due[] {
  return due(course, caller.team.settings, caller.today);
}

function nameOf(thing: Due): string {
  return `${dueId(thing, 0)} ${thing.sendOn}`;
}

function shown(caller: Caller, command: Command, changed: Changed): Outcome {
  const { held, facts } = changed;
  const number = held.course.number;
  if (command.name === 'tick' && command.list) return tickShown(caller, held, command.list);
  if (command.name === 'involve') {
    return { view: { kind: 'said', say: 'involved', data: { number } }, changed: held };
  }
  if (command.name === 'handover') {
    const { today } = caller;
    return { view: { kind: 'handover', course: held.course, today }, changed: held };
  }
  const view = statusOf(caller, held, facts);
  const unchanged = facts.length === 0 && !changed.handledBefore;
  return { view: unchanged ? saysUnchanged(view) : view, changed: held };
}

/** What is told twice is answered as what it is, not with a card that could mean either. */
function saysUnchanged(view: View): View {
  return view.kind === 'status' ? { ...view, advice: ['nothingChanged'] } : view;
}

function tickShown(caller: Caller, held: Held, list: ListId): Outcome {
  return {
    view: { kind: 'checklist', course: held.course, list, today: caller.today },
    keep: { held, kind: 'checklist', about: list },
    changed: held,
  };
}

/** The status card, with what was just recorded on top. */
export function statusOf(caller: Caller, held: Held, done: readonly Fact[]): View {
  const { course, dead } = held;
  const { today } = caller;
  const { settings } = caller.team;
  return {
    kind: 'status',
    course,
    today,
    settings,
    done,
    next: nextDue(course, settings, today, 3),
    dead,
    advice: adviceFor(course, done, today),
  };
}

async function refusedOrAsked(
  caller: Caller,
  command: Command,
  held: Held,
  refusal: Refusal,
): Promise<View> {
  const form = await formAgain(caller, command, held.course, refusal);
  return form ?? { kind: 'refused', refusal, number: held.course.number };
}

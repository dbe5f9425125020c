// What one team has to send now, and what waits: its sweep, and a restored backup, ask here.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import { addresseeOf, isToldByAnother, recipientOf } from '../../cti/due/sending/recipients';
import { select, type Selected } from '../../cti/due/sending/selection';
import type { Moment } from '../../cti/due/sending/sendingHours';
import type { Due } from '../../cti/due/thing';
import type { Held } from '../../desk/ports/storage';
import { isDoubted } from '../delivery/doubted';
import type { Checked, Job } from '../delivery/job';
import { type LookingAt, rowName } from '../delivery/job';
import { readinessOf } from '../delivery/readiness';
import type { PostParts } from '../ports';
import { digestToSend, digestView, nextDigest } from './digest';

/** What one team has to send now, and when it must be looked at again. */
export interface Found {
  readonly jobs: readonly Job[];
  /** Send days of things that stand but cannot be sent at this moment (at night, in a rest, in other hands). */
  readonly waiting: readonly PlainDate[];
  /** Days ahead on which something is due. */
  readonly ahead: readonly PlainDate[];
}

/** Goes through a team's courses: what is to be sent, what waits, what lies ahead. */
export function lookAt(at: LookingAt, parts: PostParts): Found {
  const found: { jobs: Job[]; waiting: PlainDate[]; ahead: PlainDate[] } = {
    ...{ jobs: [], waiting: [], ahead: [] },
  };
  const put = (job: Job | 'settled' | 'notYet', sendOn: PlainDate): void => {
    if (job === 'notYet') found.waiting.push(sendOn);
    else if (job !== 'settled') found.jobs.push(job);
  };
  for (const held of at.courses) {
    const things = parts.dueOf(held.course, at.team.settings, at.moment.today);
    for (const due of things) if (due.sendOn > at.moment.today) found.ahead.push(due.sendOn);
    for (const selected of sendableOn(held.course, things, at.moment, returning(at, parts))) {
      put(jobOf({ at, held, things, selected }, parts), selected.due.sendOn);
    }
  }
  lookAtDigest(at, put, parts);
  return { ...found, ahead: [...found.ahead, ...daysAheadOf(at)] };
}

/** Put-off notices that come back, and the next digest. */
function daysAheadOf({ team, ledger, moment }: LookingAt): readonly PlainDate[] {
  const digest = nextDigest(team, moment);
  const again = [...ledger.values()].map((row) => row.more?.again);
  return [...again, digest?.sendOn].filter(
    (day) => day !== undefined && day > moment.today,
  ) as PlainDate[];
}

function lookAtDigest(
  at: LookingAt,
  put: (job: Job | 'settled' | 'notYet', sendOn: PlainDate) => void,
  parts: PostParts,
): void {
  const digest = digestToSend(at.team, at.moment);
  if (!digest) return;
  const { due, late } = digest;
  const id = parts.dueId(due);
  const row = at.ledger.get(rowName(due.course, id));
  const readiness = readinessOf({ ...at.ready, row, today: at.moment.today });
  if (typeof readiness === 'string') return put(readiness, due.sendOn);
  if (!at.moment.open) return put('notYet', due.sendOn);
  const to = { kind: 'channel' } as const;
  const view: Checked['view'] = (marks) => digestView({ ...at, digest }, at.moment, marks, parts);
  const check = async (): Promise<Checked | undefined> => {
    const team = await at.store.teamNow();
    return team?.removedOn === null && team.settings.digest ? { held: null, to, view } : undefined;
  };
  const { store, team, mayGoOn } = at;
  const { step } = readiness;
  const { replay, today } = at.moment;
  put({ store, team, due, id, late, today, replay, row, to, check, mayGoOn, step }, due.sendOn);
}

/** What goes out by its day, at whatever hour. */
export function sendableOn(
  course: Course,
  things: readonly Due[],
  moment: Moment,
  returns?: Returns,
): readonly Selected[] {
  return select({ ...moment, course, things, open: true, ...(returns && { returns }) });
}

type Returns = (due: Due) => boolean;

/** What its reader put off comes back on a day that is lived through by the practice clock too. */
function returning({ ledger, moment }: LookingAt, { dueId }: PostParts): Returns {
  return (due) => {
    const again = ledger.get(rowName(due.course, dueId(due)))?.more?.again;
    return again !== undefined && again <= moment.today;
  };
}

interface Candidate {
  readonly at: LookingAt;
  readonly held: Held;
  readonly things: readonly Due[];
  readonly selected: Selected;
}

function jobOf(candidate: Candidate, parts: PostParts): Job | 'settled' | 'notYet' {
  const { at, held, things, selected } = candidate;
  const { due, late } = selected;
  const id = parts.dueId(due);
  const row = at.ledger.get(rowName(due.course, id));
  if (isToldByAnother(due, held.course, things)) return 'settled';
  const readiness = readinessOf({ ...at.ready, row, today: at.moment.today });
  if (typeof readiness === 'string') return readiness;
  if (!isSendable(candidate, parts)) return 'notYet';
  const day = { settings: at.team.settings, today: at.moment.today };
  const to = recipientOf(due, held.course, day, row);
  const { store, team, mayGoOn } = at;
  const check = (): Promise<Checked | undefined> => checkAgain(candidate, parts);
  const { replay, today } = at.moment;
  return {
    store,
    team,
    due,
    id,
    late,
    today,
    replay,
    row,
    to,
    check,
    mayGoOn,
    step: readiness.step,
    ...(!row && isDoubted(due, id, at.ledger.values()) ? { isDoubted: true } : {}),
  };
}

function isSendable({ at, held, selected }: Candidate, parts: PostParts): boolean {
  const asking = { ...at.moment, course: held.course, things: [selected.due] };
  return select({ ...asking, returns: returning(at, parts) }).length > 0;
}

/** Right before sending: the same thing by the facts as they are now, or nothing. */
async function checkAgain(
  { at, held: before, selected }: Candidate,
  parts: PostParts,
): Promise<Checked | undefined> {
  // Past the cache: another replica may have been told a moment ago that the bot was removed (D8).
  const team = await at.store.teamNow();
  const held = before.retired ? before : await at.store.course(before.course.number);
  if (!team || team.removedOn !== null || held?.course.id !== before.course.id) return undefined;
  const { course } = held;
  const things = parts.dueOf(course, team.settings, at.moment.today);
  const id = parts.dueId(selected.due);
  const now = sendableOn(course, things, at.moment, returning(at, parts));
  const still = now.find(({ due }) => parts.dueId(due) === id);
  if (!still) return undefined;
  const row = at.ledger.get(rowName(course.id, id));
  const day = { settings: team.settings, today: at.moment.today };
  const to = recipientOf(still.due, course, day, row);
  const absent = addresseeOf(still.due, course);
  const isStandIn = to.kind === 'person' && absent !== null && absent.id !== to.person.id;
  return {
    held,
    to,
    view: ({ maybeRepeat, instead, again }) => ({
      kind: 'notice',
      due: still.due,
      course,
      today: at.moment.today,
      settings: team.settings,
      late: still.late,
      maybeRepeat,
      instead,
      ...(again === null ? {} : { again }),
      ...(isStandIn ? { standsInFor: absent.name } : {}),
    }),
  };
}

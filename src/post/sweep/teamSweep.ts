// One team's part of a sweep (jobs, moved and settled cards, the next day): the sweep calls it.
import { earliest, type PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import { nextOpenDay, type Moment } from '../../cti/due/sending/sendingHours';
import type { Due, DueOf } from '../../cti/due/thing';
import type { HeldDelivery } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { followBehind, type Following } from '../cards/behind';
import { eraseExpired, erasureDays } from '../cards/erasure';
import { correct, outdatedOf } from '../cards/movedCards';
import { saySettled, unsettledOf } from '../cards/settledCards';
import { isHeard, tellOfWaiting, triesDoor } from '../cards/turnedAway';
import { missingLetters, rememberUndelivered } from '../cards/undelivered';
import { deliver } from '../delivery/deliver';
import { parcelsOf, type Parcel } from '../delivery/parcel';
import { laneOf, rowName, type Delivered, type Job, type LookingAt } from '../delivery/job';
import type { PostParts, SweepReport } from '../ports';
import { NEVER, type Memory } from '../ports';
import { lookAt, sendableOn } from './candidates';
import { inLanes } from './lanes';

export interface TeamSweep {
  readonly key: TeamKey;
  readonly moment: Moment;
  readonly memory: Memory;
  readonly mayGoOn: () => boolean;
  readonly report: SweepReport;
  /** Takes the courses whose cards are behind; left out: nobody asks for them here. */
  readonly following?: Following;
}

/**
 * Conversations of one team that are served side by side: enough for 20 sends a second, and no more,
 * since what is under way when a process dies is repeated with a label.
 */
const LANES_AT_ONCE = 4;

/**
 * Sends what one team has due at a moment and corrects what no longer holds: one query for its
 * courses, one for its ledger. Answers with the next day on which the team must be looked at; a day
 * that is not ahead means: again soon.
 *
 * @throws StorageDown
 */
export async function sweepTeam(sweep: TeamSweep, given: PostParts): Promise<PlainDate> {
  const parts = { ...given, dueOf: onceEach(given.dueOf) };
  const at = await openTeam(sweep, parts);
  if (!at) return NEVER;
  const found = lookAt(at, parts);
  const ahead = [...found.ahead, ...erasureDays(at).filter((day) => day > at.moment.today)];
  if (at.team.removedOn !== null) {
    await eraseExpired(at, parts);
    return earliest(NEVER, ...ahead);
  }
  remember(at, sweep.memory, parts);
  const { following, memory } = sweep;
  const behind = following ? followBehind(at, { behind: memory.behind, following }, parts) : 0;
  await writeMissingLetters(at, parts);
  const uncorrected = await correctAll(at, sweep.memory, parts);
  await triesDoor(at, found.jobs, sweep.memory, parts);
  const left = await sendAll(found.jobs, sweep, parts);
  await tellOfWaiting({ ...at, left, known: sweep.memory.known }, parts);
  const unsettled = await settleAll(at, sweep.memory, parts);
  const open = [...left.map(({ due }) => due.sendOn), ...found.waiting];
  noteOpen(sweep.report, open);
  const again = open.length + uncorrected + unsettled > 0 ? [nextOpenDay(sweep.moment)] : [];
  await eraseExpired(at, parts);
  return earliest(NEVER, ...ahead, ...again, ...(behind > 0 ? [at.moment.today] : []));
}

async function openTeam(sweep: TeamSweep, parts: PostParts): Promise<LookingAt | undefined> {
  const { key, moment, memory, mayGoOn } = sweep;
  const store = parts.storage.team(key);
  const known = await store.team();
  // Another replica may have been told a moment ago that the bot is back.
  const team = known && !isHeard(known) ? await store.teamNow() : known;
  if (!team) return undefined;
  const courses = await store.courses();
  const rows = await store.deliveries();
  return {
    ...{ store, team, courses, moment, mayGoOn },
    redrawn: new Map(),
    ledger: new Map(rows.map((row) => [rowName(row.course, row.due), row])),
    ready: {
      wall: parts.time.wall(),
      leaseMs: parts.rules.leaseMs,
      silentFor: (row) => memory.watch.silentFor(rowInTeam(key, row), row.etag),
    },
  };
}

/** Of each course as it was read, what is due is worked out once a sweep. */
function onceEach(dueOf: DueOf): DueOf {
  const known = new WeakMap<Course, readonly Due[]>();
  return (course, settings, today) => {
    const things = known.get(course) ?? dueOf(course, settings, today);
    known.set(course, things);
    return things;
  };
}

function remember(at: LookingAt, memory: Memory, parts: PostParts): void {
  const sent = new Map<string, Set<string>>();
  const settled = new Map<string, Set<string>>();
  for (const row of at.ledger.values()) {
    if (row.state !== 'sent' || row.more?.voided) continue;
    note(sent, row);
    if (row.more?.settled) note(settled, row);
  }
  for (const { course } of at.courses) {
    const things = parts.dueOf(course, at.team.settings, at.moment.today);
    const names = sendableOn(course, things, at.moment).map(({ due }) => parts.dueId(due));
    memory.known.set(course.id, {
      standing: new Set(names),
      sent: sent.get(course.id) ?? new Set(),
      settled: settled.get(course.id) ?? new Set(),
    });
  }
}

function note(names: Map<string, Set<string>>, { course, due }: HeldDelivery): void {
  names.set(course, (names.get(course) ?? new Set()).add(due));
}

async function writeMissingLetters(at: LookingAt, parts: PostParts): Promise<void> {
  const rows = [...at.ledger.values()];
  for (const held of at.courses) {
    const letters = missingLetters(
      held,
      rows.filter(({ course }) => course === held.course.id),
    );
    for (const letter of letters) {
      await rememberUndelivered({ store: at.store, held, letter }, parts);
    }
  }
}

/** How many cards could not be corrected for now. */
async function correctAll(at: LookingAt, memory: Memory, parts: PostParts): Promise<number> {
  let left = 0;
  for (const outdated of outdatedOf(at, parts)) {
    const done = at.mayGoOn() && (await correct(outdated, at, parts));
    if (done) memory.known.get(outdated.row.course)?.sent.delete(outdated.row.due);
    else left += 1;
  }
  return left;
}

/** How many cards could not be brought up to date for now. */
async function settleAll(at: LookingAt, memory: Memory, parts: PostParts): Promise<number> {
  let left = 0;
  for (const unsettled of unsettledOf(at, parts)) {
    const { row, settled } = unsettled;
    const done = at.mayGoOn() && (await saySettled(unsettled, at, parts));
    const names = memory.known.get(row.course)?.settled;
    if (!done) left += 1;
    else if (settled) names?.add(row.due);
    else names?.delete(row.due);
  }
  return left;
}

/** Sends side by side what goes to different conversations; answers with what is not settled. */
async function sendAll(
  jobs: readonly Job[],
  { key, memory, report }: TeamSweep,
  parts: PostParts,
): Promise<readonly Job[]> {
  const left: Job[] = [];
  const note = (job: Job, outcome: Delivered): void => {
    tally(report, outcome);
    if (outcome === 'sent') memory.known.get(job.due.course)?.sent.add(job.id);
    if (isOpenStill(outcome)) left.push(job);
  };
  const nameOf = (job: Job): string => rowInTeam(key, { course: job.due.course, due: job.id });
  const send = async (parcel: Parcel): Promise<void> => {
    const inOtherHands = parcel.filter((job) => memory.inHand.has(nameOf(job)));
    for (const job of inOtherHands) note(job, 'taken');
    const [first, ...others] = parcel.filter((job) => !inOtherHands.includes(job));
    if (!first) return;
    const names = [first, ...others].map(nameOf);
    const outcomes = await inHand(memory.inHand, names, () => deliver([first, ...others], parts));
    for (const [job, outcome] of outcomes) note(job, outcome);
  };
  await inLanes(parcelsOf(jobs), ([job]) => laneOf(job).conversation, send, LANES_AT_ONCE);
  return left;
}

async function inHand<T>(
  hand: Set<string>,
  names: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  for (const name of names) hand.add(name);
  try {
    return await work();
  } finally {
    for (const name of names) hand.delete(name);
  }
}

function rowInTeam(key: TeamKey, row: { readonly course: string; readonly due: string }): string {
  return `${key.tenant} ${key.team} ${key.channel} ${rowName(row.course, row.due)}`;
}

function isOpenStill(outcome: Delivered): boolean {
  return outcome === 'later' || outcome === 'taken' || outcome === 'left';
}

function tally(report: SweepReport, outcome: Delivered): void {
  report.due += 1;
  if (outcome === 'sent' || outcome === 'dead' || outcome === 'outdated') report[outcome] += 1;
  else report.later += 1;
}

function noteOpen(report: SweepReport, open: readonly PlainDate[]): void {
  report.open += open.length;
  for (const day of open) if (report.oldest === null || day < report.oldest) report.oldest = day;
}

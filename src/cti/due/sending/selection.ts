// Which due things may be sent at this moment: the poster selects by it what goes out.
import { clockTimeAt, dateAt, latest, type PlainDate } from '../../calendar/plainDate';
import { isWorkingDay } from '../../calendar/workingDays';
import type { Course } from '../../course/course';
import { outline } from '../../course/outline';
import type { DueRow } from '../row';
import { TABLE } from '../table';
import { DUE_KEYS, type Due } from '../thing';

/** Due things go out from this hour of a working day, Copenhagen time (N1). */
export const FIRST_HOUR = 8;
/** From this hour on they wait for the next working day. */
export const LAST_HOUR = 17;

export interface Asking {
  readonly course: Course;
  /** All that the course's facts make due, whenever. */
  readonly things: readonly Due[];
  readonly today: PlainDate;
  /** Whether it is a working day between 08:00 and 17:00. */
  readonly open: boolean;
  /** Practice clock: the day is replayed as it would have been; nothing late, nothing collapsed. */
  readonly replay?: boolean;
  /** Whether its reader has put it off until a day that has come: it is shown again then. */
  readonly returns?: (due: Due) => boolean;
}

export interface Selected {
  readonly due: Due;
  /** It came due on an earlier day, while the bot was down. */
  readonly late: boolean;
}

/** Whether due things go out at this instant: working days between 08:00 and 17:00 in Copenhagen. */
export function isSendingHour(now: Date): boolean {
  const { hour } = clockTimeAt(now);
  return isWorkingDay(dateAt(now)) && hour >= FIRST_HOUR && hour < LAST_HOUR;
}

/**
 * Which of a course's due things are to be sent on `today`, in the order in which they came due.
 * What was sent before is not known here: the ledger takes that out.
 */
export function select(asking: Asking): readonly Selected[] {
  const { course, today, open, replay = false } = asking;
  const standing = standingOn(asking);
  const furthest = replay ? standing : furthestOfChains(standing, today);
  return furthest
    .filter((due) => open || isFresh(due, today))
    .map((due) => ({ due, late: !replay && isLate(due, course, today) }))
    .sort((a, b) => byDay(a.due, b.due));
}

/** Things whose day has come and whose time has not passed. */
function standingOn({ course, things, today, replay = false, returns }: Asking): readonly Due[] {
  const awake = whatIsAwake(course, today);
  const hasCome = (due: Due): boolean =>
    replay ? due.sendOn === today || (returns?.(due) ?? false) : due.sendOn <= today;
  return things.filter(
    (due) =>
      hasCome(due) &&
      due.ruleDate >= course.quietBefore &&
      awake.includes(TABLE[due.key].awake) &&
      !(due.kind === 'notice' && due.target < today),
  );
}

/** In a pause and under withdrawn consent nearly everything sleeps (N1, P9). */
function whatIsAwake(course: Course, today: PlainDate): readonly DueRow['awake'][] {
  const { frozen, pause } = outline(course, today);
  if (frozen) return ['always'];
  return pause ? ['always', 'consented'] : ['always', 'consented', 'running'];
}

/**
 * Of several things of one chain only the furthest goes out, to all whom it is for; the earlier ones
 * never do, whether or not the furthest has been sent. What is posted at once, on the very day it was
 * told, is not overdue and goes out beside it.
 */
function furthestOfChains(things: readonly Due[], today: PlainDate): readonly Due[] {
  const furthest = new Map<string, Due>();
  for (const due of things) {
    if (due.chain === null) continue;
    const so = furthest.get(due.chain);
    if (!so || isFurther(due, so)) furthest.set(due.chain, due);
  }
  return things.filter((due) => {
    const last = due.chain === null ? undefined : furthest.get(due.chain);
    return !last || isFresh(due, today) || !isFurther(last, due);
  });
}

function isFurther(a: Due, b: Due): boolean {
  if (a.key !== b.key) return DUE_KEYS.indexOf(a.key) > DUE_KEYS.indexOf(b.key);
  if (a.ordinal !== b.ordinal) return a.ordinal > b.ordinal;
  return a.ruleDate > b.ruleDate;
}

function isFresh(due: Due, today: PlainDate): boolean {
  return due.kind === 'atOnce' && due.sendOn >= today;
}

/** Late is what could have gone out on an earlier day; what was not known then is not late. */
function isLate(due: Due, course: Course, today: PlainDate): boolean {
  return latest(due.sendOn, knownSince(due, course)) < today;
}

/** The day from which the facts that make it due were known. */
function knownSince(due: Due, course: Course): PlainDate {
  return latest(course.enrolledOn, ...TABLE[due.key].toldOn(course).flatMap((day) => day ?? []));
}

function byDay(a: Due, b: Due): number {
  if (a.sendOn !== b.sendOn) return a.sendOn < b.sendOn ? -1 : 1;
  return DUE_KEYS.indexOf(a.key) - DUE_KEYS.indexOf(b.key) || a.ordinal - b.ordinal;
}

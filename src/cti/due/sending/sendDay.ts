// On which working day a due thing goes out: for due.ts and the digest.
import { latest, type PlainDate } from '../../calendar/plainDate';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../../calendar/workingDays';
import type { Course } from '../../course/course';
import type { Outline } from '../../course/outline';
import type { DueRow } from '../row';
import type { Due } from '../thing';

/** A stretch in which things sleep: a pause, which the end of the course ends too (T6, T7). */
interface Sleep {
  readonly from: PlainDate;
  /** `null`: nobody knows yet when the course wakes. */
  readonly until: PlainDate | null;
}

/**
 * The working day on which a thing goes out at 08:00 Copenhagen: a notice on the last one on or
 * before its date, a change on the first one on or after it, what is told at once on its very day.
 * What falls into a pause waits for its end; `null` while that is open (N1).
 */
export function sendDay(
  thing: Pick<Due, 'kind' | 'ruleDate'> & Pick<DueRow, 'awake'>,
  course: Course,
  at: Outline,
): PlainDate | null {
  const day = workingDayFor(thing.kind, thing.ruleDate);
  return thing.awake === 'running' ? awake(day, sleepsOf(course, at)) : day;
}

/** The day on which a thing of this kind would go out if nothing slept. */
export function workingDayFor(kind: Due['kind'], date: PlainDate): PlainDate {
  if (kind === 'atOnce') return date;
  return kind === 'notice' ? workingDayOnOrBefore(date) : workingDayOnOrAfter(date);
}

function awake(day: PlainDate, sleeps: readonly Sleep[]): PlainDate | null {
  return sleeps.reduce<PlainDate | null>((moved, { from, until }) => {
    if (moved === null || moved < from) return moved;
    if (until === null) return null;
    return moved < until ? workingDayOnOrAfter(latest(moved, until)) : moved;
  }, day);
}

function sleepsOf(course: Course, { effectiveEnd }: Outline): readonly Sleep[] {
  return course.pauses
    .map(({ from, until }) => ({ from, until: until ?? effectiveEnd }))
    .filter(({ from, until }) => until === null || from < until);
}

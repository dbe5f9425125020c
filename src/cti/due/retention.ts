// When a course is erased, and how long before it is announced: the due table and the eraser ask.
import { addDays, addMonths, earliest, latest, type PlainDate } from '../calendar/plainDate';
import type { Course } from '../course/course';
import { gatherings } from '../meetings/planned';
import { outline } from '../course/outline';
import type { TeamSettings } from '../course/settings';

/** So many days before its erasure a closed course is announced (D6). */
export const ANNOUNCED_DAYS = 30;

/**
 * The day on which a course is erased: some months after its effective end (D6); one that never
 * started, or whose consent was withdrawn, the same months after its last event (D8). `null` while
 * it runs. Never sooner than it can be announced.
 */
export function erasedOn(
  course: Course,
  settings: Pick<TeamSettings, 'retentionMonths'>,
  today: PlainDate,
): PlainDate | null {
  const { effectiveEnd, frozen, start } = outline(course, today);
  const since = [
    ...(effectiveEnd === null ? [] : [effectiveEnd]),
    ...(frozen || start === null ? [lastEvent(course, settings.retentionMonths, frozen)] : []),
  ];
  const [first, ...others] = since;
  if (!first) return null;
  const date = addMonths(earliest(first, ...others), settings.retentionMonths);
  return latest(date, addDays(course.quietBefore, ANNOUNCED_DAYS));
}

/**
 * The last thing told; or a first day or a meeting that would still lie ahead when the months are
 * over, for nobody is erased before a day that was agreed with them (our reading of D8).
 */
function lastEvent(course: Course, months: number, frozen: boolean): PlainDate {
  const told = course.lastOn ?? course.enrolledOn;
  if (frozen) return told;
  const agreed = gatherings(course)
    .filter(({ state }) => state === 'planned')
    .map(({ date }) => date);
  if (course.firstDay !== null) agreed.push(course.firstDay);
  const ahead = agreed.filter((date) => date >= addMonths(told, months));
  return latest(told, ...ahead);
}

// Whether what a notice asked for is done, or nobody need do it any more: for its card and for `mine`.
import type { PlainDate } from '../calendar/plainDate';
import type { Course } from '../course/course';
import { outline } from '../course/outline';
import { liveKindOf } from './liveKinds';
import { TABLE, type AskingKey } from './table';
import type { Due, DueKey, Named } from './thing';

/** Whether a notice asks for something: once it is done, its card says so and asks no more. */
export function isAsking(key: DueKey): key is AskingKey {
  return TABLE[key].asks !== null;
}

export type Thing = Pick<Due, 'key' | 'ordinal' | 'about'>;

/**
 * Whether what a notice asked for has been done, or the course is over, so that nobody need do it; what
 * goes on after the end, as what came of the last meeting, is asked all the same.
 */
export function isSettled(thing: Thing, course: Course, today: PlainDate): boolean {
  if (isDone(thing, course, today)) return true;
  return !TABLE[thing.key].afterTheEnd && outline(course, today).stage === 'closed';
}

/** Whether what a notice asked for has been done, by the course's facts; others are never done. */
export function isDone(thing: Thing, course: Course, today: PlainDate): boolean {
  return TABLE[thing.key].asks?.done(thing, course, today) ?? false;
}

/** Whether a notice that was sent asks for something, and that is done by now (or the course over). */
export function shouldSaySettled(named: Named, course: Course, today: PlainDate): boolean {
  return isFollowed(named) && isSettled(named, course, today);
}

/** Whether the card of a notice is brought up to date by its row; a live card has an updater of its own. */
export function isFollowed(named: Named): boolean {
  return isAsking(named.key) && liveKindOf(named) === undefined;
}

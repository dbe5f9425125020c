// What a rule of this room takes and answers, and what several of them share: for all deciders.
import type { Asked, Change, ChangeType } from '../course/changes';
import type { Course } from '../course/course';
import type { Fact } from '../course/facts';
import { outline } from '../course/outline';
import type { PlainDate } from '../calendar/plainDate';
import { refuse, type Refusal } from '../course/refusal';

export type ChangeOf<K extends ChangeType> = Extract<Change, { type: K }>;

/** What a decision comes to: facts to record (none when nothing would change), or why not. */
export type Decision = readonly Fact[] | Refusal;

/** Judges one kind of change on a course that exists. Pure. */
export type Decider<K extends ChangeType> = (
  course: Course,
  change: ChangeOf<K>,
  asked: Asked,
) => Decision;

/** A reason as recorded: blank is none. */
export function reasonOf(change: { readonly reason?: string }): string | null {
  const reason = change.reason?.trim() ?? '';
  return reason === '' ? null : reason;
}

/** The next id of something within a course: never used twice, not even after an undo. */
export function nextId(course: Course, letter: 'm' | 'a' | 'f' | 'n'): string {
  return `${letter}${course.seq + 1}`;
}

/** A refusal of plans for a course that is over; `undefined` while it runs. */
export function refuseWhenEnded(course: Course, today: PlainDate): Refusal | undefined {
  const { stage, effectiveEnd } = outline(course, today);
  if (stage !== 'closed' || effectiveEnd === null) return undefined;
  return refuse('T8', 'courseEnded', { end: effectiveEnd });
}

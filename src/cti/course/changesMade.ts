// The changes of phase as planned and as they came: the documentation and its figures show them.
import type { Course } from './course';
import { clockworkOf, outline } from './outline';
import { boundaries } from '../calendar/phases';
import type { PlainDate } from '../calendar/plainDate';
import type { PhaseId } from '../programmes/ids';

export type ChangeName = 'start' | PhaseId | 'end';

/** One of the changes of a course, as planned and as it came (C7). */
export interface ChangeMade {
  readonly change: ChangeName;
  /** The date without pauses and without an early end; for the start the first working day. */
  readonly planned: PlainDate | null;
  /** The date it has or had; `null`: not known, or not reached. */
  readonly actual: PlainDate | null;
  /** It lies back; `null`: the course ended before it. */
  readonly isReached: boolean | null;
}

/** CTI start, phase 2, 3 … and end: whether each came on its date (T2, T5, T6, T7). */
export function changesMade(course: Course, today: PlainDate): readonly ChangeMade[] {
  const at = outline(course, today);
  const clockwork = clockworkOf(course);
  const plain = clockwork ? boundaries({ ...clockwork, pauses: [] }) : [];
  const told = (change: ChangeName, planned: PlainDate | null, on: PlainDate | null) =>
    made({ change, planned, actual: on, isReached: on !== null && on <= today }, at.effectiveEnd);
  return [
    told('start', course.firstDay, at.start),
    ...at.boundaries
      .slice(0, -1)
      .map((on, place) => told(`phase${place + 2}`, plain[place] ?? null, on)),
    told('end', plain.at(-1) ?? null, at.effectiveEnd),
  ];
}

/** A change that an early end overtook never comes (T7). */
function made(change: ChangeMade, effectiveEnd: PlainDate | null): ChangeMade {
  if (change.change === 'end' || change.actual === null || effectiveEnd === null) return change;
  return change.actual < effectiveEnd ? change : { ...change, actual: null, isReached: null };
}

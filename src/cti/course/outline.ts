// Where a course stands on a day (stage, boundaries, pause): nearly every view and rule asks.
import {
  boundaries,
  dayOfPhase,
  type Boundaries,
  type Clockwork,
  type DayOfPhase,
} from '../calendar/phases';
import { addDays, addMonths, earliest, type PlainDate } from '../calendar/plainDate';
import type { Course, Pause } from './course';
import { measureOf, programmeOf } from '../programmes';
import type { PhaseId } from '../programmes/ids';

/** `planned` is the contact period with a start that lies ahead; it shows as the contact period. */
export type Stage = 'contact' | PhaseId | 'closed';

/** Where a course stands on a day: what cards, commands and what is due have in common. */
export interface Outline {
  readonly stage: Stage;
  /** In the phases only. */
  readonly day: DayOfPhase | null;
  /** S, also when it lies ahead; `null` until it is told. */
  readonly start: PlainDate | null;
  readonly boundaries: Boundaries;
  /** The last boundary, the day after the last day (T2). `null`: not known (not started, or paused). */
  readonly end: PlainDate | null;
  /** The earlier of the end and the stop day (T7). */
  readonly effectiveEnd: PlainDate | null;
  readonly lastDay: PlainDate | null;
  /** The pause that lies over this day. */
  readonly pause: Pause | null;
  /** Withdrawn consent: only ending, export and erasure go on (P9). */
  readonly frozen: boolean;
}

/** The clock of a course that has a start, today or ahead; `undefined` without one. */
export function clockworkOf(course: Course): Clockwork | undefined {
  if (!course.start) return undefined;
  return {
    start: course.start.date,
    monthsPerPhase: measureOf(course).months,
    phases: programmeOf(course.programme).phases.length,
    pauses: course.pauses,
  };
}

/** One card asks for the same course and day dozens of times; a course never changes in place. */
const known = new WeakMap<Course, { readonly today: PlainDate; readonly outline: Outline }>();

/** Where the course stands on `today` (T1-T7, P9). */
export function outline(course: Course, today: PlainDate): Outline {
  const last = known.get(course);
  if (last?.today === today) return last.outline;
  const made = outlineOn(course, today);
  known.set(course, { today, outline: made });
  return made;
}

function outlineOn(course: Course, today: PlainDate): Outline {
  const clockwork = clockworkOf(course);
  const marks: Boundaries = clockwork
    ? boundaries(clockwork)
    : programmeOf(course.programme).phases.map(() => null);
  const end = marks.at(-1) ?? null;
  const effectiveEnd = endOf(end, course.stop?.on ?? null);
  const closed = effectiveEnd !== null && today >= effectiveEnd;
  const day = clockwork && !closed ? (dayOfPhase(clockwork, today) ?? null) : null;
  return {
    stage: closed ? 'closed' : day ? `phase${day.phase}` : 'contact',
    day,
    start: clockwork?.start ?? null,
    boundaries: marks,
    end,
    effectiveEnd,
    lastDay: effectiveEnd === null ? null : addDays(effectiveEnd, -1),
    pause: closed ? null : (pauseOn(course, today) ?? null),
    frozen: course.consent.state === 'withdrawn',
  };
}

/** The pause that lies over `date`. */
export function pauseOn(course: Course, date: PlainDate): Pause | undefined {
  return course.pauses.find(
    (pause) => pause.from <= date && (pause.until === null || date < pause.until),
  );
}

/** Network meetings should be held by then (T9). */
export function networkMeetingsBy(end: PlainDate): PlainDate {
  return addMonths(end, -1);
}

function endOf(end: PlainDate | null, stop: PlainDate | null): PlainDate | null {
  if (end === null || stop === null) return end ?? stop;
  return earliest(end, stop);
}

// Where phases begin and end, and where a day lies: outline, pauses and reasons count by it.
import type { PhaseNumber } from '../programmes/ids';
import { addDays, addMonths, daysBetween, type PlainDate } from './plainDate';

/** A stretch in which the clock stands still: `[from, until)`; `until` is `null` while it is open (T6). */
export interface Stretch {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

export interface Clockwork {
  /** S, the first day of phase 1 (T3). */
  readonly start: PlainDate;
  /** Length of one phase in calendar months, 2 or 3 (T1, T2). */
  readonly monthsPerPhase: number;
  /** How many phases the programme has. */
  readonly phases: number;
  /** In order, not overlapping, none before `start` (T6). */
  readonly pauses: readonly Stretch[];
}

/** Boundary k is the first day of phase k + 1; the last is the end. `null` while an open pause lies before it. */
export type Boundaries = readonly (PlainDate | null)[];

/** 1, 2, 3 … of a course of so many phases. */
export function phaseNumbers(phases: number): readonly PhaseNumber[] {
  return Array.from({ length: phases }, (_, index) => index + 1);
}

/**
 * The boundaries of a course, one a phase (T2): each counted from the start, never chained, then
 * moved by the pauses that began before it (T6).
 */
export function boundaries(clockwork: Clockwork): Boundaries {
  return phaseNumbers(clockwork.phases).map((k) => boundary(clockwork, k));
}

function boundary(clockwork: Clockwork, k: PhaseNumber): PlainDate | null {
  return boundaryWalk(clockwork, k).date;
}

export interface BoundaryWalk {
  /** Where the boundary would lie without any pause. */
  readonly unmoved: PlainDate;
  /** `null` while an open pause lies before it. */
  readonly date: PlainDate | null;
  /** The pauses that moved it, in order. */
  readonly movedBy: readonly Stretch[];
}

/**
 * Boundary k and what moved it (T6): each pause that begins before the boundary as moved so far adds
 * its days; one that begins on it or later does not.
 */
export function boundaryWalk(
  { start, monthsPerPhase, pauses }: Clockwork,
  k: PhaseNumber,
): BoundaryWalk {
  const unmoved = addMonths(start, k * monthsPerPhase);
  const movedBy: Stretch[] = [];
  let date = unmoved;
  for (const pause of pauses) {
    if (pause.from >= date) continue;
    movedBy.push(pause);
    if (pause.until === null) return { unmoved, date: null, movedBy };
    date = addDays(date, daysBetween(pause.from, pause.until));
  }
  return { unmoved, date, movedBy };
}

export interface DayOfPhase {
  readonly phase: PhaseNumber;
  /** 1 on the first day of the phase; paused days are not counted. */
  readonly day: number;
  /** Days of the phase without paused ones. */
  readonly of: number;
  /** Days of the phase still to come after `day`; in a pause, the days left when it is resumed. */
  readonly left: number;
}

/**
 * Where in its phases a course stands on `date`. `undefined` before the start and from the end on.
 * Inside a pause it is the last day before the pause.
 */
export function dayOfPhase(clockwork: Clockwork, date: PlainDate): DayOfPhase | undefined {
  if (date < clockwork.start) return undefined;
  for (const phase of phaseNumbers(clockwork.phases)) {
    const until = boundary(clockwork, phase);
    if (until !== null && date >= until) continue;
    return dayWithin(clockwork, phase, date);
  }
  return undefined;
}

/** Days of `[from, until)` that lie in a pause. */
export function pausedDays(pauses: readonly Stretch[], from: PlainDate, until: PlainDate): number {
  return pauses.reduce((sum, pause) => {
    const first = pause.from > from ? pause.from : from;
    const end = pause.until !== null && pause.until < until ? pause.until : until;
    return sum + Math.max(0, daysBetween(first, end));
  }, 0);
}

function dayWithin(clockwork: Clockwork, phase: PhaseNumber, date: PlainDate): DayOfPhase {
  const from = phase === 1 ? clockwork.start : (boundary(clockwork, phase - 1) ?? clockwork.start);
  const of = lengthOf(clockwork, phase, from);
  const passed = daysBetween(from, date) - pausedDays(clockwork.pauses, from, date);
  const reached = isPaused(clockwork.pauses, date) ? passed : passed + 1;
  return { phase, day: Math.min(Math.max(1, reached), of), of, left: of - reached };
}

function isPaused(pauses: readonly Stretch[], date: PlainDate): boolean {
  return pauses.some(({ from, until }) => from <= date && (until === null || date < until));
}

/** Net length: what the phase would last if every pause that is still open ended the day it began. */
function lengthOf(clockwork: Clockwork, phase: PhaseNumber, from: PlainDate): number {
  const pauses = clockwork.pauses.filter((pause) => pause.until !== null);
  const until = boundary({ ...clockwork, pauses }, phase);
  return until === null ? 0 : daysBetween(from, until) - pausedDays(pauses, from, until);
}

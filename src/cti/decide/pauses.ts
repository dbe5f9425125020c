// The rules for a pause and its end (T6): `decide` calls them.
import type { Course, Pause } from '../course/course';
import type { Fact } from '../course/facts';
import { outline } from '../course/outline';
import type { Stretch } from '../calendar/phases';
import type { PlainDate } from '../calendar/plainDate';
import { refuse, type Refusal } from '../course/refusal';
import type { Decider } from './decider';

/**
 * A pause begins (T6): today, on a day that lies back, even one told only after the end (the course
 * then reopens), or on a day ahead that is already known.
 */
export const decidePause: Decider<'pause'> = (course, change, asked) => {
  const from = change.from ?? asked.today;
  const stretch = { from, until: change.until ?? null };
  const again = course.pauses.find((pause) => pause.from === from);
  if (again && again.until === stretch.until && again.reason === change.reason) return [];
  const refused = judgePause(course, stretch);
  if (refused) return refused;
  const note = change.note?.trim();
  const paused: Fact = { type: 'paused', from, reason: change.reason, note: note ? note : null };
  return stretch.until === null
    ? [paused]
    : [paused, { type: 'resumed', from, until: stretch.until }];
};

/** The pause ends (T6): `until` is the day of resumption. One known ahead may be told ahead. */
export const decideResume: Decider<'resume'> = (course, change, asked) => {
  const until = change.on ?? asked.today;
  const pause = pauseToEnd(course, asked.today);
  if (!pause) {
    return course.pauses.some((each) => each.until === until) ? [] : refuse('T6', 'notPaused');
  }
  const { from } = pause;
  if (pause.until === until) return [];
  if (until <= from) return refuse('T6', 'resumeBeforePause', { from });
  const others = course.pauses.filter((other) => other !== pause);
  return overlap(others, { from, until }) ?? [{ type: 'resumed', from, until }];
};

function judgePause(course: Course, stretch: Stretch): Refusal | undefined {
  const { from, until } = stretch;
  if (!course.start) return refuse('T6', 'notStarted');
  const start = course.start.date;
  if (from < start) return refuse('T6', 'pauseBeforeStart', { start });
  if (until !== null && until <= from) return refuse('T6', 'resumeBeforePause', { from });
  const open = course.pauses.find((pause) => pause.until === null);
  if (open && from >= open.from) return refuse('T6', 'alreadyPaused', { from: open.from });
  return overlap(course.pauses, stretch) ?? afterEnd(course, from);
}

/** A pause that begins after the end would prolong nothing: the course is over (T4, T7). */
function afterEnd(course: Course, from: PlainDate): Refusal | undefined {
  const { effectiveEnd } = outline(course, from);
  if (effectiveEnd === null || from < effectiveEnd) return undefined;
  return refuse('T6', 'courseEnded', { end: effectiveEnd });
}

function overlap(pauses: readonly Pause[], stretch: Stretch): Refusal | undefined {
  const other = pauses.find(
    (pause) => isBefore(pause.from, stretch.until) && isBefore(stretch.from, pause.until),
  );
  if (!other) return undefined;
  const { from, until } = other;
  return refuse('T6', 'pausesOverlap', { from, ...(until !== null && { until }) });
}

/** The open pause, or the one over today whose end is told but lies ahead. */
function pauseToEnd(course: Course, today: PlainDate): Pause | undefined {
  return (
    course.pauses.find((pause) => pause.until === null) ??
    course.pauses.find(
      (pause) => pause.from <= today && pause.until !== null && pause.until > today,
    )
  );
}

/** `null` is an open end: later than every day. */
function isBefore(day: PlainDate, end: PlainDate | null): boolean {
  return end === null || day < end;
}

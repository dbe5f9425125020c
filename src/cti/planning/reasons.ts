// Why each date of a course is what it is: the card `why` and the method's texts tell it.
import { boundaryWalk, phaseNumbers } from '../calendar/phases';
import { addDays, daysBetween, type PlainDate } from '../calendar/plainDate';
import type { Course, Pause } from '../course/course';
import { clockworkOf, networkMeetingsBy, outline } from '../course/outline';
import { programmeOf, type PhaseId } from '../programmes';
import type { RuleId } from '../course/refusal';

/** A date of the course. */
export type ReasonFor =
  | 'enrolled'
  | 'startup'
  | 'firstDay'
  | 'start'
  | PhaseId
  | 'lastDay'
  | 'networkMeetingsBy'
  | 'decisionBefore'
  | 'stopped'
  | 'paused';

/** Why a date is what it is: for `why 42`. */
export interface Reason {
  readonly what: ReasonFor;
  /** `null`: not known while a pause is open. */
  readonly date: PlainDate | null;
  readonly rule: RuleId;
  /** As the rule book cites it. */
  readonly source: string;
  /** The rule book's own reading: the sources do not say it in so many words. */
  readonly reading: boolean;
  /** `months` from the start, `basis`, `programme`, `days` before or after the first day, `reason` … */
  readonly data: Readonly<Record<string, string | number>>;
  /** The pauses that moved it, in order. */
  readonly movedBy: readonly Pause[];
  /** What the date was before the pauses; `null` where none moved it. */
  readonly unmoved: PlainDate | null;
}

/** Every date of the course with its rule, its source and the pauses that moved it. */
export function reasons(course: Course, today: PlainDate): readonly Reason[] {
  return [...beginnings(course), ...boundaryReasons(course), ...endings(course, today)];
}

const PLAIN = { reading: false, data: {}, movedBy: [], unmoved: null } as const;

function beginnings(course: Course): Reason[] {
  const { enrolledOn, firstDay, start, programme } = course;
  const { sources } = programmeOf(programme);
  const startup = course.meetings.find(({ kind, state }) => kind === 'startup' && state === 'held');
  return [
    { ...PLAIN, what: 'enrolled', date: enrolledOn, rule: 'D4', source: 'own' },
    ...(startup ? [reasonFrom('startup', startup.date, 'C1', sources.startup, { programme })] : []),
    ...(firstDay
      ? [
          reasonFrom('firstDay', firstDay, 'T3', sources.start, {
            ...(course.firstDayReason && { reason: course.firstDayReason }),
          }),
        ]
      : []),
    ...(start ? [reasonFrom('start', start.date, 'T3', sources.start, startData(course))] : []),
  ];
}

function startData({ start, firstDay }: Course): Reason['data'] {
  if (!start) return {};
  return {
    ...(firstDay && { firstDay, days: daysBetween(firstDay, start.date) }),
    ...(start.reason && { reason: start.reason }),
  };
}

/** The boundaries, each counted from the start and moved by the pauses before it (T1, T2, T6). */
function boundaryReasons(course: Course): Reason[] {
  const clockwork = clockworkOf(course);
  if (!clockwork) return [];
  const { monthsPerPhase: months, phases } = clockwork;
  const about = { programme: course.programme, ...(course.basis && { basis: course.basis }) };
  const told = phaseNumbers(phases).filter((k) => k < phases || course.stop === null);
  return told.map((k) => {
    const { date, unmoved, movedBy } = boundaryWalk(clockwork, k);
    const isEnd = k === phases;
    const shown = (day: PlainDate | null): PlainDate | null =>
      day && isEnd ? addDays(day, -1) : day;
    return {
      what: isEnd ? 'lastDay' : `phase${k + 1}`,
      date: shown(date),
      rule: isEnd ? 'T1' : 'T2',
      source: programmeOf(course.programme).sources.length,
      reading: movedBy.length > 0,
      data: { ...about, months: k * months },
      movedBy: course.pauses.filter((pause) => movedBy.includes(pause)),
      unmoved: movedBy.length > 0 ? shown(unmoved) : null,
    };
  });
}

function endings(course: Course, today: PlainDate): Reason[] {
  const { effectiveEnd, lastDay } = outline(course, today);
  const stop = course.stop;
  const isPlan = stop === null || stop.on > today;
  return [
    ...(effectiveEnd === null || !isPlan ? [] : beforeTheEnd(course, effectiveEnd)),
    ...(stop ? [reasonFrom('stopped', stop.on, 'T7', 'faq 45', { reason: stop.reason })] : []),
    ...(stop && lastDay && effectiveEnd ? [lastDayReason(course, effectiveEnd)] : []),
    ...course.pauses.map((pause) => ({
      ...reasonFrom('paused', pause.from, 'T6', 'faq 52', {
        why: pause.reason,
        ...(pause.until && { until: pause.until, days: daysBetween(pause.from, pause.until) }),
      }),
      reading: true,
    })),
  ];
}

/** What is to be in place before a course ends, as planned or shortened to a day ahead (T7, T9, T10). */
function beforeTheEnd({ programme }: Course, end: PlainDate): Reason[] {
  const { networkMeetings, decision } = programmeOf(programme).sources;
  return [
    reasonFrom('networkMeetingsBy', networkMeetingsBy(end), 'T9', networkMeetings, { end }),
    reasonFrom('decisionBefore', end, 'T10', decision, { end }),
  ];
}

function lastDayReason(course: Course, end: PlainDate): Reason {
  const isStopped = course.stop?.on === end;
  const source = isStopped ? 'faq 45' : programmeOf(course.programme).sources.length;
  return reasonFrom('lastDay', addDays(end, -1), isStopped ? 'T7' : 'T2', source, {});
}

function reasonFrom(
  what: ReasonFor,
  date: PlainDate,
  rule: RuleId,
  source: string,
  data: Reason['data'],
): Reason {
  return { ...PLAIN, what, date, rule, source, data };
}

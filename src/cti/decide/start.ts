// The rules for the start, the first day and a job's end (T3): `decide` and corrections call them.
import type { Asked } from '../course/changes';
import type { Course } from '../course/course';
import type { Fact } from '../course/facts';
import { addDays, type PlainDate } from '../calendar/plainDate';
import { refuse, type Refusal } from '../course/refusal';
import { leadsToJob, programmeOf } from '../programmes';
import { reasonOf, refuseWhenEnded, type Decider, type Decision } from './decider';

/**
 * CTI begins (T3): a start that lies ahead is a plan and must fit the method; one that has happened
 * is recorded, with a reason where it differs. On a course that has begun this corrects S.
 */
export const decideStart: Decider<'start'> = (course, change, asked) => {
  const date = change.date ?? asked.today;
  const before = course.start?.date;
  if (date === before) return [];
  const reason = reasonOf(change);
  if (before !== undefined && before <= asked.today) {
    if (!change.date) return refuse('T3', 'alreadyStarted', { start: before });
    return correctStart(course, { date, reason }, asked);
  }
  const refused =
    refuseWhenEnded(course, asked.today) ??
    pausesBefore(course, date) ??
    judgeStart(course, { date, reason }, asked.today);
  return refused ?? [...transitionWith(course, date), { type: 'started', date, reason }];
};

/** T3: a course that leads to no job starts with its transition; with none planned it is on that day. */
function transitionWith(course: Course, date: PlainDate): Fact[] {
  const isPlanned = leadsToJob(course) || course.firstDay !== null;
  return isPlanned ? [] : [{ type: 'firstDay', date, reason: null }];
}

/** S itself is corrected only with a reason (T3); what is true of a first start holds again. */
export function correctStart(
  course: Course,
  to: { readonly date: PlainDate; readonly reason: string | null },
  asked: Asked,
): Decision {
  if (!course.start) return refuse('T3', 'nothingToCorrect', { what: 'start' });
  const from = course.start.date;
  if (to.date === from) return [];
  if (to.reason === null) return refuse('T3', 'correctionNeedsReason', { what: 'start' });
  const refused = pausesBefore(course, to.date) ?? judgeStart(course, to, asked.today);
  return refused ?? [{ type: 'startCorrected', from, to: to.date, reason: to.reason }];
}

/** The first working day (`job`) or the day of the transition (`generic`) (T3). */
export const decideFirstDay: Decider<'firstDay'> = (course, change, asked) => {
  const { date } = change;
  const newest = course.newJobs?.at(-1) ?? course.firstDay;
  if (newest === date && course.jobEnded === null) return [];
  const ended = date > asked.today ? refuseWhenEnded(course, asked.today) : undefined;
  if (ended) return ended;
  const told: Fact = { type: 'firstDay', date, reason: reasonOf(change) };
  return [told, ...plannedStartMovesTo(course, date, asked)];
};

/**
 * A planned start follows its first working day: when both were the same day, or when the plan would
 * now lie after the first working day or longer before it than the programme allows (T3). A start that
 * has happened stays.
 */
export function plannedStartMovesTo(course: Course, firstDay: PlainDate, asked: Asked): Fact[] {
  const { start } = course;
  if (!start || start.date <= asked.today) return [];
  const fits =
    start.date !== course.firstDay &&
    start.date <= firstDay &&
    start.date >= earliestStart(course, firstDay);
  if (fits || start.date === firstDay) return [];
  return [{ type: 'started', date: firstDay, reason: null }];
}

/** The job ended, or its last day is known; the clock runs on (T3). A day ahead is confirmed first (T13). */
export const decideJobEnded: Decider<'jobEnded'> = (course, change, asked) => {
  if (!leadsToJob(course))
    return refuse('C1', 'wrongProgramme', { change: 'jobEnded', programme: course.programme });
  const on = change.on ?? asked.today;
  if (on > asked.today && change.ahead !== true) return refuse('T13', 'jobEndAhead', { date: on });
  if (course.jobEnded === on) return [];
  if (course.firstDay === null && course.jobEnded === null) {
    return refuse('T3', 'noFirstDay', { programme: course.programme });
  }
  return [{ type: 'jobEnded', on, reason: reasonOf(change) }];
};

function judgeStart(
  { firstDay, programme }: Course,
  { date, reason }: { readonly date: PlainDate; readonly reason: string | null },
  today: PlainDate,
): Refusal | undefined {
  const isPlan = date > today;
  // A course that leads to no job has a day of transition in place of the first working day (T3).
  const other = leadsToJob({ programme }) ? {} : { programme };
  if (firstDay === null) {
    if (!leadsToJob({ programme })) return undefined;
    if (isPlan) return refuse('T3', 'noFirstDay', { programme });
    return reason === null ? refuse('T3', 'startNeedsReason', { date }) : undefined;
  }
  const earliest = earliestStart({ programme }, firstDay);
  if (isPlan && date < earliest) {
    const data = { date, earliest, firstDay, ...other };
    return refuse('T3', 'startTooEarly', data);
  }
  if (reason !== null || date === firstDay) return undefined;
  return date < firstDay
    ? refuse('T3', 'earlyStartNeedsReason', { date, firstDay, ...other })
    : refuse('T3', 'startNeedsReason', { date, ...other });
}

/** T6: a pause lies at or after S, so S cannot move beyond one. */
function pausesBefore(course: Course, start: PlainDate): Refusal | undefined {
  return course.pauses.some((pause) => pause.from < start)
    ? refuse('T6', 'pauseBeforeStart', { start })
    : undefined;
}

function earliestStart({ programme }: Pick<Course, 'programme'>, firstDay: PlainDate): PlainDate {
  return addDays(firstDay, -programmeOf(programme).earlyDays);
}

// On which days a fact may lie, and why not on others (T13): `dayMeant` and the desk ask.
import { addDays, latest, type PlainDate } from '../calendar/plainDate';
import type { Course } from './course';

/** What a day is told for (T13). */
export type DayFor =
  | 'meetingPlanned'
  | 'meetingHeld'
  | 'meetingCancelled'
  | 'firstDay'
  | 'followUp'
  | 'start'
  | 'jobEnded'
  | 'contact'
  | 'hours'
  | 'pause'
  | 'pauseBegun'
  | 'pauseEnd'
  | 'resume'
  | 'stop'
  | 'consent'
  | 'correction'
  | 'takenOver'
  | 'supposedStart'
  | 'supposedPause'
  | 'clock';

/** Why a day is not meant. */
export type WhyNot =
  | 'ahead'
  | 'passed'
  | 'beforeCourse'
  | 'beforeJob'
  | 'beforeStart'
  | 'beforePause'
  | 'outOfOrder'
  | 'tooFar';

/** Where a weekday without a side lies, when both days of that name are possible. */
export type Leaning = 'ahead' | 'behind' | 'nearest';

/** The days on which a fact may lie; both ends count. */
export interface PossibleDays {
  readonly first?: { readonly day: PlainDate; readonly before: WhyNot };
  readonly last?: { readonly day: PlainDate; readonly after: WhyNot };
  readonly leans: Leaning;
  /** A day that the course's facts already name for it: meant wherever it fits. */
  readonly known?: PlainDate;
}

interface Rule {
  readonly leans: Leaning;
  readonly from?: (course: Course, today: PlainDate) => PossibleDays['first'];
  readonly until?: 'today';
  readonly fromToday?: true;
  readonly known?: (course: Course) => PlainDate | null;
}

const HAPPENED: Rule = { leans: 'behind', from: sinceCourse, until: 'today' };
const AGREED: Rule = { leans: 'ahead', fromToday: true };

/** T13, row by row: what happened lies in the course and not ahead; what is agreed may lie ahead. */
const RULES: Readonly<Record<DayFor, Rule>> = {
  meetingPlanned: AGREED,
  meetingHeld: HAPPENED,
  meetingCancelled: { leans: 'ahead', from: sinceCourse },
  firstDay: { leans: 'ahead', from: sinceLastJob },
  followUp: AGREED,
  start: { leans: 'ahead', from: sinceCourse, known: ({ firstDay }) => firstDay },
  jobEnded: { leans: 'behind', from: sinceJob },
  contact: HAPPENED,
  hours: { leans: 'ahead', from: sinceCourse },
  pause: { leans: 'behind', from: sinceStart },
  pauseBegun: { leans: 'behind', from: sinceStart, until: 'today' },
  pauseEnd: { leans: 'nearest', from: sinceStart },
  resume: { leans: 'behind', from: sincePause },
  stop: { leans: 'behind', from: sinceStart },
  consent: HAPPENED,
  correction: { leans: 'nearest', from: sinceCourse },
  takenOver: { leans: 'behind' },
  supposedStart: { leans: 'ahead', from: sinceCourse },
  supposedPause: { leans: 'ahead', from: sinceStart },
  clock: { leans: 'ahead' },
};

/** The days possible for a fact of a course; of none yet, those of any course. */
export function possibleDays(fact: DayFor, course: Course | null, today: PlainDate): PossibleDays {
  const { leans, from, until, fromToday, known } = RULES[fact];
  const first = fromToday
    ? { day: today, before: 'passed' as const }
    : course && from?.(course, today);
  const named = course && known?.(course);
  return {
    leans,
    ...(first ? { first } : {}),
    ...(until ? { last: { day: today, after: 'ahead' as const } } : {}),
    ...(named ? { known: named } : {}),
  };
}

/** Enrolment, or what was told of the time before it where the course was taken over. */
function beginningOf({ enrolledOn, start, meetings }: Course): PlainDate {
  const startups = meetings
    .filter(({ kind, state }) => kind === 'startup' && state === 'held')
    .map(({ date }) => date);
  return [...startups, ...(start ? [start.date] : [])].reduce(
    (least, date) => (date < least ? date : least),
    enrolledOn,
  );
}

function sinceCourse(course: Course): PossibleDays['first'] {
  return { day: beginningOf(course), before: 'beforeCourse' };
}

/** A job that has not begun can only fall through: then its first day is no limit. */
function sinceJob(course: Course, today: PlainDate): PossibleDays['first'] {
  const began = course.newJobs?.at(-1) ?? course.firstDay;
  return began === null || began > today
    ? sinceCourse(course)
    : { day: latest(began, beginningOf(course)), before: 'beforeJob' };
}

/** A new workplace comes after the job that ended (T3). */
function sinceLastJob(course: Course): PossibleDays['first'] {
  return course.jobEnded === null
    ? sinceCourse(course)
    : { day: course.jobEnded, before: 'beforeJob' };
}

/** T6, T7: there is nothing to pause or to end before the CTI start. */
function sinceStart(course: Course): PossibleDays['first'] {
  return course.start ? { day: course.start.date, before: 'beforeStart' } : sinceCourse(course);
}

/** T6: a pause has at least one day. */
function sincePause(course: Course, today: PlainDate): PossibleDays['first'] {
  const open =
    course.pauses.find(({ until }) => until === null) ??
    course.pauses.find(({ from, until }) => from <= today && until !== null && until > today);
  return open ? { day: addDays(open.from, 1), before: 'beforePause' } : sinceStart(course);
}

// Whether a change makes sense on a course as it stands: what would be absurd is never proposed.
import type { CommandWritten } from '../../chat/command';
import { intentRow, type Intent } from '../../chat/sentences/intents';
import type { Course } from '../../cti/course/course';
import { outline } from '../../cti/course/outline';
import type { PlainDate } from '../../cti/calendar/plainDate';

type Sense = (course: Course, today: PlainDate) => boolean;

const hasPlanned: Sense = ({ meetings }) => meetings.some(({ state }) => state === 'planned');
const hasBegun: Sense = ({ start }, today) => start !== null && start.date <= today;
const isPaused: Sense = (course, today) => outline(course, today).pause !== null;

/** What has to hold of the course for an intent to be meant. */
const SENSE: Partial<Record<Intent, Sense>> = {
  'meeting.move': hasPlanned,
  'meeting.cancel': hasPlanned,
  jobmatch: (course) => !worksNow(course),
  jobEnded: (course, today) =>
    course.firstDay !== null && course.firstDay <= today && worksNow(course),
  pause: (course, today) => hasBegun(course, today) && !isPaused(course, today),
  resume: isPaused,
  start: (course, today) => !hasBegun(course, today),
  'consent.given': ({ consent }) => consent.state !== 'given',
  'consent.withdrawn': ({ consent }) => consent.state !== 'withdrawn',
  enrol: () => false,
};

/** What only courses with a job have, and what only the others (T3, C1, C5). */
const OF_JOBS: readonly Intent[] = ['jobmatch', 'jobEnded', 'hours', 'practice', 'agreement'];
const OF_OTHERS: readonly Intent[] = ['transition'];

function fitsProgramme(intent: Intent, { programme }: Course): boolean {
  return !(programme === 'job' ? OF_OTHERS : OF_JOBS).includes(intent);
}

/** A job was found and has not ended, or a later one was. */
function worksNow({ firstDay, jobEnded, newJobs = [] }: Course): boolean {
  if (firstDay === null) return false;
  return jobEnded === null || newJobs.some((day) => day > jobEnded);
}

/** `course`: `null` where none is named, or there is none by that number. */
export function makesSense(
  intent: Intent,
  command: CommandWritten,
  course: Course | null,
  today: PlainDate,
): boolean {
  if (intentRow(intent).kind !== 'change') return true;
  const citizen = 'citizen' in command ? command.citizen : undefined;
  if (!course) return citizen === undefined || intent === 'enrol';
  if (outline(course, today).stage === 'closed') return intent === 'delete' || intent === 'enrol';
  return fitsProgramme(intent, course) && (SENSE[intent]?.(course, today) ?? true);
}

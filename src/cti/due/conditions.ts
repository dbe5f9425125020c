// When a row of table.ts has something to tell, and when what it asks for is done.
import type { PlainDate } from '../calendar/plainDate';
import { addWorkingDays } from '../calendar/workingDays';
import { checklist, isItemOpen } from '../checklists';
import type { Course } from '../course/course';
import { isInTouch } from '../meetings/inTouch';
import { gatheringOf, hasMeeting, stateOn } from '../meetings/planned';
import { outline } from '../course/outline';
import { hasPhasePlan } from '../course/phasePlan';
import { isHandoverMade } from '../fidelity/handover';
import { leadsToJob, type ListId } from '../programmes';
import type { Dated, Done, Facts } from './row';

/** Working days from the question what came of a meeting until it is asked once more. */
export const ASKED_AGAIN_AFTER = 3;

/** Once the start is in the past nothing of the start chain is due any more. */
export function awaitsStart({ course, at, today }: Facts): boolean {
  const waits = at.stage === 'contact' || (at.start === today && isStartAhead(course));
  return course.firstDay !== null && waits;
}

function isStartAhead({ start }: Course): boolean {
  return start !== null && start.toldOn < start.date;
}

/** A first day that was over when it was told needs no preparation. */
export function isToldAhead({ course: { firstDay, firstDayToldOn } }: Facts): boolean {
  return firstDay !== null && firstDayToldOn !== null && firstDay >= firstDayToldOn;
}

/** A change that the course reaches before it ends, and that no later one has followed yet. */
export function isReached({ at, today }: Facts, { ordinal, target }: Dated): boolean {
  const next = at.boundaries[ordinal] ?? null;
  if (at.stage === 'closed' || (next !== null && today >= next)) return false;
  return at.effectiveEnd === null || target < at.effectiveEnd;
}

/** Whether the phase after that change runs; change 0 is the start (C10). */
export function isInPhase({ at }: Facts, { ordinal }: Dated): boolean {
  return at.stage === `phase${ordinal + 1}`;
}

/** C1: a course that leads to a job begins with a start-up meeting, before the job does. */
export function awaitsStartup({ course, at }: Facts): boolean {
  return leadsToJob(course) && at.stage === 'contact' && !hasMeeting(course, 'startup');
}

/** A course that has begun and goes towards its end. */
export function isUnderWay({ at }: Facts): boolean {
  return at.stage !== 'closed' && at.start !== null;
}

/** The checklist of a phase change: the first list belongs to the start (T5). */
export function listOfChange(ordinal: number): ListId {
  return `phase${ordinal + 1}`;
}

/** C1: held or planned, or the support has begun without it. */
export const startupMet: Done = (_, course, today) =>
  hasMeeting(course, 'startup') || outline(course, today).stage !== 'contact';

/** P9. */
export const consentSettled: Done = (_, course) => course.consent.state !== 'pending';

/** C10: something was chosen for the phase, or the phase is over. */
export const phasePlanned: Done = ({ ordinal }, course, today) =>
  hasPhasePlan(course) || outline(course, today).stage !== `phase${ordinal + 1}`;

/** C6. */
export const handoverPlanned: Done = (_, course) => isHandoverMade(course.handover);

/** P7: in touch, or begun. */
export const inTouch: Done = (_, course, today) =>
  isInTouch(course) || (course.start !== null && course.start.date <= today);

/** What tells the question for a new match after a job that ended from the one for the first. */
export const JOB_ENDED = 'jobEnded';

/** T11: a match (or a planned transition), after a job that ended a new one. */
export const jobFound: Done = ({ about }, course) =>
  about === JOB_ENDED
    ? course.jobEnded === null
    : course.firstDay !== null || course.start !== null;

export const startRecorded: Done = (_, course) => course.start !== null;

/** T5. */
export const listSettled: Done = ({ ordinal }, course, today) =>
  !checklist(course, listOfChange(ordinal), today).some(isItemOpen);

/** T9. */
export const networkMet: Done = (_, course) => hasMeeting(course, 'network');

/** P6. */
export const closingMet: Done = (_, course) => hasMeeting(course, 'closing');

/** T10. */
export const decided: Done = (_, course) => course.decision !== null;

/** A meeting that still lies ahead, and was told before that day. */
export function isAheadOf({ course, today }: Facts, day: Dated, by: PlainDate): boolean {
  const toldOn = gatheringOf(course, day.about)?.toldOn;
  return day.target >= today && (toldOn === undefined || toldOn < by);
}

/** Of the two questions what came of a meeting the first falls away on the day of the second. */
export function isLatestQuestion({ today }: Facts, { on, ordinal }: Dated): boolean {
  return ordinal > 1 || today < addWorkingDays(on, ASKED_AGAIN_AFTER);
}

/** Somebody told what came of it, or it has another day. */
export const toldOfMeeting: Done = ({ about }, course, today) => {
  const planned = gatheringOf(course, about);
  return !planned || stateOn(planned, today) !== 'unconfirmed';
};

/** T6. */
export const resumed: Done = (_, course, today) => outline(course, today).pause === null;

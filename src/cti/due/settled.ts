import type { PlainDate } from '../calendar/plainDate';
import { checklist, isOpen } from '../checklists';
import type { Course } from '../course/course';
import { outline } from '../course/outline';
import { isInTouch } from '../meetings/inTouch';
import { hasMeeting } from '../meetings/planned';
import type { Due, DueKey } from './thing';

/** Notices that ask for something: once it is done, their cards say so and ask no more. */
export const ASKING = [
  'contact.first',
  'jobmatch.missing',
  'cti.window',
  'cti.start',
  'cti.late',
  'phase.open',
  'handover.deadline',
  'decision.deadline',
  'closing.unplanned',
  'pause.check',
] as const satisfies readonly DueKey[];
export type AskingKey = (typeof ASKING)[number];

export function isAsking(key: DueKey): key is AskingKey {
  return (ASKING as readonly DueKey[]).includes(key);
}

export type Thing = Pick<Due, 'key' | 'ordinal' | 'about'>;

/** Whether what a notice asked for has been done, or the course is over, so that nobody need do it. */
export function isSettled(thing: Thing, course: Course, today: PlainDate): boolean {
  return isDone(thing, course, today) || outline(course, today).stage === 'closed';
}

/** Whether what a notice asked for has been done, by the course's facts; others are never done. */
export function isDone({ key, ordinal, about }: Thing, course: Course, today: PlainDate): boolean {
  switch (key) {
    case 'contact.first':
      return isInTouch(course) || (course.start !== null && course.start.date <= today);
    case 'jobmatch.missing':
      return about === 'jobEnded'
        ? course.jobEnded === null
        : course.firstDay !== null || course.start !== null;
    case 'cti.window':
    case 'cti.start':
    case 'cti.late':
      return course.start !== null;
    case 'phase.open':
      return !checklist(course, ordinal === 1 ? 'phase2' : 'phase3', today).some(isOpen);
    case 'handover.deadline':
      return hasMeeting(course, 'network');
    case 'decision.deadline':
      return course.decision !== null;
    case 'closing.unplanned':
      return hasMeeting(course, 'closing');
    case 'pause.check':
      return outline(course, today).pause === null;
    default:
      return false;
  }
}

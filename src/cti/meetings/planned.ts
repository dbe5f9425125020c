// Which meetings of a kind are held or planned: due things, checklists and deviations ask here.
import type { Course, Meeting } from '../course/course';

/** Planned or held. */
export function hasMeeting(course: Pick<Course, 'meetings'>, kind: Meeting['kind']): boolean {
  return course.meetings.some(
    (meeting) => meeting.kind === kind && (meeting.state === 'held' || meeting.state === 'planned'),
  );
}

/** Those that were held, in the order in which they stand. */
export function heldMeetings(course: Pick<Course, 'meetings'>, kind: Meeting['kind']): Meeting[] {
  return course.meetings.filter((meeting) => meeting.kind === kind && meeting.state === 'held');
}

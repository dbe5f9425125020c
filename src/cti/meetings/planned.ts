// Whether a meeting of a kind is planned or held: the due things' conditions ask here.
import type { Course, Meeting } from '../course/course';

/** Planned or held. */
export function hasMeeting(course: Pick<Course, 'meetings'>, kind: Meeting['kind']): boolean {
  return course.meetings.some(
    (meeting) => meeting.kind === kind && (meeting.state === 'held' || meeting.state === 'planned'),
  );
}

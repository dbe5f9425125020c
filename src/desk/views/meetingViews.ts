// What is asked back of a meeting or an appointment; views.ts has it among all views.
import type { Course } from '../../cti/course/course';
import type { Gathering } from '../../cti/meetings/planned';

/** Nothing of it is saved: a button says what was meant (P11). */
export interface MeetingAskView {
  readonly kind: 'meetingAsk';
  /** `moveOrAnother`: of that kind one is planned already; else which of several is to be moved. */
  readonly ask: 'moveOrAnother' | 'whichMeeting' | 'whichAppointment';
  readonly course: Course;
  readonly planned: readonly Gathering[];
  /** What was told, field by field; a button sends it back with what was meant. */
  readonly told: Readonly<Record<string, string>>;
}

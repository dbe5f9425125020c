// What is asked back of a meeting before anything is saved: move or one more, which of several (P11).
import type { Command } from '../../chat/command';
import type { Course } from '../../cti/course/course';
import type { Refusal } from '../../cti/course/refusal';
import { plannedAppointments, plannedMeetings } from '../../cti/decide/meetings/which';
import type { Gathering } from '../../cti/meetings/planned';
import { valuesOf } from '../forms/forms';
import type { MeetingAskView } from '../views/meetingViews';

/** The question that stands behind a refusal; `null`: it is a refusal and no question. */
export function meetingAsked(
  command: Command,
  course: Course,
  refusal: Refusal,
): MeetingAskView | null {
  const told = valuesOf(command);
  const view = { kind: 'meetingAsk', course, told } as const;
  if (refusal.why === 'meetingPlannedAlready' && command.name === 'meeting') {
    return { ...view, ask: 'moveOrAnother', planned: meetings(course, command.kind) };
  }
  if (refusal.why !== 'whichOfSeveral') return null;
  if (command.name === 'moveAppointment') {
    return { ...view, ask: 'whichAppointment', planned: appointments(course) };
  }
  const kind =
    command.name === 'meeting' || command.name === 'moveMeeting' ? command.kind : undefined;
  return { ...view, ask: 'whichMeeting', planned: meetings(course, kind) };
}

function meetings(course: Course, kind: Parameters<typeof plannedMeetings>[1]): Gathering[] {
  return plannedMeetings(course, kind).map((meeting) => ({ ...meeting, is: 'meeting' }));
}

function appointments(course: Course): Gathering[] {
  return plannedAppointments(course).map((appointment) => ({ ...appointment, is: 'appointment' }));
}

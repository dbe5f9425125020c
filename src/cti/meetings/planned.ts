// Meetings and appointments by their days and states: due things, checklists, cards and papers ask here.
import type { PlainDate } from '../calendar/plainDate';
import type {
  Appointment,
  AppointmentKind,
  Course,
  Meeting,
  MeetingKind,
  MeetingState,
} from '../course/course';

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

export type GatheringKind = MeetingKind | AppointmentKind;

/** What is in the calendar of a course: a meeting of the method, or an appointment. */
export type Gathering =
  (Meeting & { readonly is: 'meeting' }) | (Appointment & { readonly is: 'appointment' });

type Gathered = Pick<Course, 'meetings' | 'appointments'>;

/** Meetings and appointments alike, in order of their days. */
export function gatherings({ meetings, appointments = [] }: Gathered): readonly Gathering[] {
  const all: Gathering[] = [
    ...meetings.map((meeting) => ({ ...meeting, is: 'meeting' as const })),
    ...appointments.map((appointment) => ({ ...appointment, is: 'appointment' as const })),
  ];
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function gatheringOf(course: Gathered, id: string | null): Gathering | undefined {
  return (
    gatheringIn('meeting', course.meetings, id) ??
    gatheringIn('appointment', course.appointments ?? [], id)
  );
}

function gatheringIn<T extends { readonly id: string }, Is extends string>(
  is: Is,
  all: readonly T[],
  id: string | null,
): (T & { readonly is: Is }) | undefined {
  const found = all.find((each) => each.id === id);
  return found && { ...found, is };
}

/** One of the kind was planned for a day before `by`, and nobody has told what came of it. */
export function mayHaveMet(
  course: Pick<Course, 'meetings'>,
  kind: MeetingKind,
  { by, today }: { readonly by: PlainDate; readonly today: PlainDate },
): boolean {
  return course.meetings.some(
    (meeting) =>
      meeting.kind === kind && meeting.date < by && stateOn(meeting, today) === 'unconfirmed',
  );
}

/**
 * How it stands on a day: what was planned and has passed is `unconfirmed` until somebody tells what
 * came of it, never 'not held'.
 */
export function stateOn(
  { state, date }: { readonly state: MeetingState; readonly date: PlainDate },
  today: PlainDate,
): MeetingState | 'unconfirmed' {
  return state === 'planned' && date < today ? 'unconfirmed' : state;
}

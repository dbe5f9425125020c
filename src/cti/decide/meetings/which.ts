// Which of the planned meetings or appointments is meant: the deciders beside and the desk ask.
import type { ChangeOf } from '../decider';
import type { Appointment, Course, Meeting, MeetingKind } from '../../course/course';
import type { PlainDate } from '../../calendar/plainDate';

/** Kinds of which a course has one at a time: planned ones that have passed still count. */
const SINGLE: readonly MeetingKind[] = ['startup', 'ctistart', 'closing'];

/** The planned meetings, of one kind or of all, in order of their days. */
export function plannedMeetings(
  course: Pick<Course, 'meetings'>,
  kind?: MeetingKind,
): readonly Meeting[] {
  return course.meetings.filter(
    (meeting) => meeting.state === 'planned' && (kind === undefined || meeting.kind === kind),
  );
}

export function plannedAppointments(course: Pick<Course, 'appointments'>): readonly Appointment[] {
  return (course.appointments ?? []).filter(({ state }) => state === 'planned');
}

/** Whose date is told again when the kind is planned once more: the one that lies ahead. */
export function plannedAlready(
  course: Course,
  kind: MeetingKind,
  today: PlainDate,
): Meeting | undefined {
  return plannedMeetings(course, kind).find(({ date }) => SINGLE.includes(kind) || date >= today);
}

/**
 * Which meeting is meant by one told as held or missed: the one named; the one already told of that
 * day; else the planned one of that day; else the only planned one of its kind; told again without a
 * day, the same as before. None: a new one.
 */
export function meetingMeant(
  course: Course,
  change: ChangeOf<'meeting'>,
  today: PlainDate,
): Meeting | undefined {
  const { kind, state, date: day } = change;
  if (change.meeting !== undefined) return course.meetings.find(({ id }) => id === change.meeting);
  const plans = plannedMeetings(course, kind);
  const told = course.meetings.filter((each) => each.kind === kind && each.state === state);
  const onDay = (meeting: Meeting): boolean => meeting.date === (day ?? today);
  return (
    told.find(onDay) ??
    plans.find(onDay) ??
    (day ? undefined : plans.find(({ date }) => date <= today)) ??
    (plans.length === 1 ? plans[0] : undefined) ??
    (day || !SINGLE.includes(kind) ? undefined : told.at(-1))
  );
}

/** The same of an appointment; told of a day on which none was agreed, it is one of its own. */
export function appointmentMeant(
  course: Course,
  { state, appointment, date: day }: ChangeOf<'appointment'>,
  today: PlainDate,
): Appointment | undefined {
  const all = course.appointments ?? [];
  if (appointment !== undefined) return all.find(({ id }) => id === appointment);
  const plans = plannedAppointments(course);
  const told = all.filter((each) => each.state === state);
  const onDay = ({ date }: Appointment): boolean => date === (day ?? today);
  return (
    told.find(onDay) ??
    plans.find(onDay) ??
    (day ? undefined : plans.find(({ date }) => date <= today)) ??
    (plans.length === 1 && !day ? plans[0] : undefined)
  );
}

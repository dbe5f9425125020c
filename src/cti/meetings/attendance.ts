// Who is expected at a meeting, who is taken to have come, and who was missing: rules, deviations and cards ask here.
import { ATTENDEES, type Attendee, type Course, type Meeting, type Role } from '../course/course';
import type { MeetingKind, PersonRef } from '../course/course';
import { programmeOf } from '../programmes';

/** Who holds a role; `null` when nobody does, on purpose or because it has not been told. */
export function holderOf(course: Pick<Course, 'people'>, role: Role): PersonRef | null {
  const holder = course.people[role];
  return holder === 'none' ? null : holder;
}

/**
 * Who takes part in a meeting of that kind when nobody is named, by the roles of the day (P11): the
 * citizen and the roles that the programme names for it (P6, C1). A role that nobody has yet is not
 * missed.
 */
export function expectedAt(
  course: Pick<Course, 'people' | 'programme'>,
  kind: MeetingKind,
): Attendee[] {
  const roles = programmeOf(course.programme).meetings[kind] ?? [];
  return ['citizen', ...roles.filter((role) => holderOf(course, role) !== null)];
}

type Planned = Pick<Meeting, 'kind' | 'invited' | 'confirmed'>;

/** Who is asked to a planned meeting: those named for it, else by its kind; and who said that they come. */
export function askedTo(
  course: Pick<Course, 'people' | 'programme'>,
  { kind, invited, confirmed }: Planned,
): Attendee[] {
  const named = invited ?? expectedAt(course, kind);
  return ATTENDEES.filter((who) => named.includes(who) || isAmong(course, who, confirmed));
}

/**
 * P11: who is taken to have been there when nobody says who was: those who were asked and did not say
 * that they cannot. Nobody else.
 */
export function presumedAt(
  course: Pick<Course, 'people' | 'programme'>,
  kind: MeetingKind,
  meeting?: Meeting,
): Attendee[] {
  if (!meeting) return expectedAt(course, kind);
  const declined = meeting.declined ?? [];
  return askedTo(course, meeting).filter((who) => !isAmong(course, who, declined));
}

function isAmong(course: Pick<Course, 'people'>, who: Attendee, ids: readonly string[]): boolean {
  const id = who === 'citizen' ? undefined : holderOf(course, who)?.id;
  return id !== undefined && ids.includes(id);
}

/** P3: one person with two roles counts as both at the meetings. */
export function withTwinRoles(
  course: Pick<Course, 'people'>,
  attended: readonly Attendee[],
): Attendee[] {
  const present = new Set(
    attended.flatMap((who) => (who === 'citizen' ? [] : [holderOf(course, who)?.id])),
  );
  return ATTENDEES.filter((who) => {
    if (attended.includes(who)) return true;
    const id = who === 'citizen' ? undefined : holderOf(course, who)?.id;
    return id !== undefined && present.has(id);
  });
}

/** Who should have been at a meeting that was held, and was not (P6). */
export function missingAt(meeting: Meeting): Attendee[] {
  return (meeting.expected ?? []).filter((who) => !meeting.attended.includes(who));
}

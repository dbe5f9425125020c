// Who is expected at a meeting, and who was missing: rules, deviations and cards ask here.
import {
  ATTENDEES,
  ROLES,
  type Attendee,
  type Course,
  type Meeting,
  type Role,
} from '../course/course';
import type { MeetingKind, PersonRef } from '../course/course';
import { programmeOf } from '../programmes';

/** Who holds a role; `null` when nobody does, on purpose or because it has not been told. */
export function holderOf(course: Pick<Course, 'people'>, role: Role): PersonRef | null {
  const holder = course.people[role];
  return holder === 'none' ? null : holder;
}

/**
 * Who should take part in a meeting, by the roles of the day. P6: at the start-up and the closing
 * meeting the citizen, the CTI worker, the job consultant and the caseworkers who have a role. C1: at
 * the CTI start the citizen, the CTI worker and the job consultant. The other kinds set no list:
 * everybody who has a role is taken to be asked. A role that nobody has yet is not missed.
 */
export function expectedAt(
  course: Pick<Course, 'people' | 'programme'>,
  kind: MeetingKind,
): Attendee[] {
  const roles = programmeOf(course.programme).meetings[kind] ?? ROLES;
  return ['citizen', ...roles.filter((role) => holderOf(course, role) !== null)];
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

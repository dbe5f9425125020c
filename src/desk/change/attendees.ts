// Who took part in a meeting, from the words told; meetings, enrolment and advice call it.
import type { PersonWord } from '../../chat/command';
import { expectedAt, holderOf } from '../../cti/meetings/attendance';
import {
  ATTENDEES,
  ROLES,
  type Attendee,
  type Course,
  type MeetingKind,
} from '../../cti/course/course';
import { refuse } from '../../cti/course/refusal';
import type { Caller } from '../ports/caller';
import { isView, personMeant } from '../door/people';
import type { View } from '../views/views';

/** Who took part in which meeting, as told: by role, by name, or everybody but some. */
export interface AttendanceTold {
  readonly kind: MeetingKind;
  readonly attended?: readonly Attendee[];
  readonly attendedPeople?: readonly PersonWord[];
  readonly missing?: readonly Attendee[];
  readonly missingPeople?: readonly PersonWord[];
}

/**
 * Who took part in a meeting; `undefined` when nothing was said of it. People named count for the
 * roles they hold on the course (P3, P6); the citizen, whom nobody can name, was there unless the
 * roles were listed without the citizen. A `View` when somebody named is not to be found.
 */
export async function attendeesTold(
  caller: Caller,
  told: AttendanceTold,
  course: Course,
): Promise<readonly Attendee[] | undefined | View> {
  const present = await rolesMeant(caller, told.attendedPeople ?? [], course);
  if ('kind' in present) return present;
  const absent = await rolesMeant(caller, told.missingPeople ?? [], course);
  if ('kind' in absent) return absent;
  const missing = [...(told.missing ?? []), ...absent];
  if (told.attended || present.length > 0) {
    const listed = told.attended ?? ['citizen'];
    return ATTENDEES.filter(
      (who) => (listed.includes(who) || present.includes(who)) && !missing.includes(who),
    );
  }
  return told.missing || absent.length > 0 ? allBut(course, told.kind, missing) : undefined;
}

/** Those who take part in a meeting of that kind, without those who were missing (P6, P11). */
export function allBut(
  course: Pick<Course, 'people' | 'programme'>,
  kind: MeetingKind,
  missing: readonly Attendee[],
): Attendee[] {
  return expectedAt(course, kind).filter((attendee) => !missing.includes(attendee));
}

async function rolesMeant(
  caller: Caller,
  people: readonly PersonWord[],
  course: Course,
): Promise<readonly Attendee[] | View> {
  const roles: Attendee[] = [];
  for (const word of people) {
    const person = await personMeant(caller, word);
    if (isView(person)) return person;
    const held = ROLES.filter((role) => holderOf(course, role)?.id === person.id);
    if (held.length === 0) {
      const refusal = refuse('P6', 'withoutRole', { person: person.name });
      return { kind: 'refused', refusal, number: course.number };
    }
    roles.push(...held);
  }
  return roles;
}

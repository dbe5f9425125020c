// From when the CTI worker is in touch with the citizen (P7): due things and notices ask here.
import type { Contact, Course, Meeting } from '../course/course';

/** P7: the first start-up meeting that was held; from then on the CTI worker gets in touch. */
export function firstStartup(course: Pick<Course, 'meetings'>): Meeting | undefined {
  return course.meetings.find(({ kind, state }) => kind === 'startup' && state === 'held');
}

/** P7: whether the citizen has been met or spoken with since the start-up meeting. */
export function isInTouch(course: Pick<Course, 'meetings' | 'contacts'>): boolean {
  const since = firstStartup(course)?.date ?? '';
  return (
    course.contacts.some((contact) => isWithCitizen(contact) && contact.date >= since) ||
    course.meetings.some(
      ({ kind, state, date }) => kind !== 'startup' && state === 'held' && date >= since,
    )
  );
}

/** Whether the citizen took part: coordination and talks with others alone do not count (C11). */
export function isWithCitizen({ kind, with: partner = 'citizen' }: Contact): boolean {
  return kind !== 'coordination' && partner === 'citizen';
}

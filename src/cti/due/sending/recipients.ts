// To whom a due thing goes, by the facts and by what became of it: the poster asks for each one.
import type { Course, PersonRef } from '../../course/course';
import type { PlainDate } from '../../calendar/plainDate';
import { standInOf, type TeamSettings } from '../../course/settings';
import { holderOf } from '../../meetings/attendance';
import { TABLE } from '../table';
import type { Addressee, Due } from '../thing';

/** To whom one due thing goes. */
export type Recipient =
  | { readonly kind: 'channel' }
  | { readonly kind: 'person'; readonly role: Addressee; readonly person: PersonRef }
  /** 1:1, but nobody has the role or the person cannot be reached: to the channel instead. */
  | { readonly kind: 'instead'; readonly role: Addressee; readonly person: PersonRef | null };

/** What is known of a delivery that was begun: it goes to the channel instead of to the person. */
export interface Begun {
  readonly more?: { readonly instead?: unknown };
}

/** For whom a due thing is meant by its audience; `null`: for the channel, or nobody has the role. */
export function addresseeOf(
  { key, audience, about }: Pick<Due, 'key' | 'audience' | 'about'>,
  course: Course,
): PersonRef | null {
  if (audience === 'channel') return null;
  return audience === 'author' ? TABLE[key].author(course, about) : holderOf(course, audience);
}

/** Whether nobody is told of it when the person it is for cannot be reached. */
export function isForThemAlone({ key }: Pick<Due, 'key'>): boolean {
  return TABLE[key].unreached === 'nowhere';
}

/** A day of a team, by which somebody may be away. */
export interface TeamDay {
  readonly settings: TeamSettings;
  readonly today: PlainDate;
}

/** Who may read it as it stands now: the one it is for, and who stands in for them (P1). */
export function readersOf(
  due: Pick<Due, 'key' | 'audience' | 'about'>,
  course: Course,
  { settings, today }: TeamDay,
): readonly PersonRef[] {
  const addressee = addresseeOf(due, course);
  const people = [addressee, standInOf(addressee, settings, today)];
  return people.filter((person) => person !== null);
}

/**
 * To whom it goes by the course's facts, and by what became of it so far. Who is away is stood in for
 * (P1).
 */
export function recipientOf(
  due: Due,
  course: Course,
  { settings, today }: TeamDay,
  row?: Begun,
): Recipient {
  if (due.audience === 'channel') return { kind: 'channel' };
  const role = due.audience;
  const person = addresseeOf(due, course);
  if (person === null) return { kind: 'instead', role, person };
  if (row?.more?.instead) return { kind: 'instead', role, person };
  return { kind: 'person', role, person: standInOf(person, settings, today) ?? person };
}

/**
 * One person in two roles gets one notice, not two (P3): the later role's is left out while the same
 * person is told by the other.
 */
export function isToldByAnother(due: Due, course: Course, things: readonly Due[]): boolean {
  const person = addresseeOf(due, course)?.id;
  if (!person) return false;
  const first = things.find(
    (other) => isTwin(other, due) && addresseeOf(other, course)?.id === person,
  );
  return first !== undefined && first.audience !== due.audience;
}

function isTwin(a: Due, b: Due): boolean {
  return (
    a.key === b.key && a.ordinal === b.ordinal && a.about === b.about && a.ruleDate === b.ruleDate
  );
}

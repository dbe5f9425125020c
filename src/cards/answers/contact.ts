// Answers on support and contact: minutes, 4:2:1, when somebody was last seen.
import { daysBetween } from '../../cti/calendar/plainDate';
import type { Contact, Meeting } from '../../cti/course/course';
import { intensity, supportLine, type PhaseIntensity } from '../../cti/fidelity/intensity';
import type { Asked } from './asked';

/** Of the phase that was asked about, else of all; coordination beside it. */
export function minutesLines({ course, today, parts, text }: Asked): readonly string[] {
  const { phases, before } = intensity(course, today);
  if (phases.length === 0) return [text.minutesBefore(before)];
  const named = phases.filter(({ phase }) => phase === parts.phase);
  if (parts.phase !== null && named.length === 0) return [text.notBegun(parts.phase)];
  const shown = named.length > 0 ? named : phases;
  const coordination = shown.reduce((sum, each) => sum + each.coordination, 0);
  const all = shown.reduce((sum, { support }) => sum + support, 0);
  const lines = shown.map((each) =>
    text.minutesIn(each.phase, each.support, Math.round(each.per30)),
  );
  return [
    shown.length > 1 ? [text.minutesAll(all), ...lines].join(' ') : (lines[0] ?? ''),
    coordination > 0 ? text.coordination(coordination) : '',
  ];
}

/** Beside 4:2:1 as soon as there are two phases to compare. */
export function intensityLines(asked: Asked): readonly string[] {
  const { course, today, parts, text } = asked;
  const { phases } = intensity(course, today);
  if (phases.length < 2)
    return [minutesLines(asked)[0] ?? '', text.guideLater(supportLine(course))];
  const named = phases.filter(({ phase }) => phase === parts.phase);
  const shown = named.length > 0 ? named : phases;
  return [shown.map((each) => guided(each, course, text)).join(' ')];
}

function guided(each: PhaseIntensity, course: Asked['course'], text: Asked['text']): string {
  return text.guide(
    supportLine(course),
    each.phase,
    Math.round(each.per30),
    Math.round(each.guide),
  );
}

/** The last contact, or the last meeting held where that was later. */
export function seenLines({ course, today, text }: Asked): readonly string[] {
  const contact = lastOf(
    course.contacts.filter(({ kind, date }) => kind !== 'coordination' && date <= today),
  );
  const meeting = lastOf(course.meetings.filter(({ state }) => state === 'held'));
  const last = contact && meeting ? later(contact, meeting) : (contact ?? meeting);
  if (!last) return [text.neverSeen];
  const line =
    'minutes' in last
      ? text.seen(last.date, last.kind, last.minutes, last.by.name)
      : text.metLast(last.kind, last.date);
  return [line, text.daysAgo(daysBetween(last.date, today))];
}

function later(contact: Contact, meeting: Meeting): Contact | Meeting {
  return contact.date >= meeting.date ? contact : meeting;
}

function lastOf<T extends { readonly date: string }>(all: readonly T[]): T | undefined {
  return all.reduce<T | undefined>(
    (last, one) => (!last || one.date >= last.date ? one : last),
    undefined,
  );
}

import { addDays, parsePlainDate, type PlainDate } from '../calendar/plainDate';
import { addWorkingDays } from '../calendar/workingDays';
import type { Course } from '../course/course';
import { networkMeetingsBy, outline } from '../course/outline';
import type { Audience, DueKey } from './thing';

/** What the ledger's name of a due thing tells of it. */
export interface Named {
  readonly key: DueKey;
  readonly ordinal: number;
  readonly about: string;
  readonly ruleDate: PlainDate;
  readonly audience: Audience;
}

/** Reads a name made by `dueId`; `undefined` for any other text. */
export function readName(id: string): Named | undefined {
  const [key, , ordinal, ...rest] = id.split('~');
  const [, audience, on] = [...rest].reverse();
  const ruleDate = parsePlainDate(on ?? '');
  if (!key || !audience || !ruleDate) return undefined;
  const about = rest.slice(0, -3).join('~');
  return {
    key: key as DueKey,
    ordinal: Number(ordinal),
    about,
    ruleDate,
    audience: audience as Audience,
  };
}

/**
 * Whether the date of a thing that was sent has moved since, or was taken back: then its card no
 * longer holds. A thing that is merely settled (started, ticked, planned, over) has not moved.
 */
export function hasMoved(named: Named, course: Course, today: PlainDate): boolean {
  const now = ruleDateNow(named, course, today);
  return now !== 'same' && now !== named.ruleDate;
}

/** The day that a thing spoke of when it was sent, as far as its name tells: what its card keeps naming. */
export function dayNamed({ key, about, ruleDate }: Named): PlainDate {
  switch (key) {
    case 'cti.prepare':
      return parsePlainDate(about) ?? ruleDate;
    case 'cti.window':
    case 'phase.notice':
      return addDays(ruleDate, 14);
    case 'phase.open':
      return addDays(ruleDate, -7);
    case 'meeting.soon':
      return addWorkingDays(ruleDate, 1);
    default:
      return ruleDate;
  }
}

/** The rule date by the facts as they are now; `null`: there is none; 'same': it cannot move. */
function ruleDateNow(named: Named, course: Course, today: PlainDate): PlainDate | null | 'same' {
  const { firstDay } = course;
  switch (named.key) {
    case 'cti.prepare':
      return firstDay === named.about ? 'same' : null;
    case 'cti.window':
      return firstDay && addDays(firstDay, -14);
    case 'cti.start':
      return startDay(named, course);
    case 'cti.late':
      return firstDay && addWorkingDays(firstDay, [1, 3, 7][named.ordinal - 1] ?? 1);
    case 'meeting.soon':
      return eveOfMeeting(named, course);
    case 'agreement.followup':
      return course.agreement?.followUp ?? null;
    case 'involve':
      return course.involved.length >= named.ordinal ? 'same' : null;
    default:
      return inPhases(named, course, today);
  }
}

/** A start in the past settles the announcement, on whichever day it was. */
function startDay({ ruleDate }: Named, { firstDay, start }: Course): PlainDate | null {
  if (start && start.date <= ruleDate) return ruleDate;
  return start?.date ?? firstDay;
}

/** A meeting that was held or missed is settled; one that is planned may have another day. */
function eveOfMeeting({ about }: Named, course: Course): PlainDate | null | 'same' {
  const meeting = course.meetings.find(({ id }) => id === about);
  if (!meeting || meeting.state === 'cancelled') return null;
  return meeting.state === 'planned' ? addWorkingDays(meeting.date, -1) : 'same';
}

const AFTER_BOUNDARY: Partial<Record<DueKey, number>> = {
  'phase.notice': -14,
  'phase.change': 0,
  'phase.open': 7,
};
const BEFORE_END: Partial<Record<DueKey, (end: PlainDate) => PlainDate>> = {
  'closing.prepare': (end) => addDays(end, -42),
  'handover.deadline': networkMeetingsBy,
  'decision.deadline': (end) => addDays(end, -14),
  'closing.unplanned': (end) => addDays(end, -14),
  'course.end': (end) => end,
};

function inPhases(
  { key, ordinal }: Named,
  course: Course,
  today: PlainDate,
): PlainDate | null | 'same' {
  const { boundaries, effectiveEnd } = outline(course, today);
  const days = AFTER_BOUNDARY[key];
  if (days !== undefined) {
    const boundary = boundaries[ordinal - 1] ?? null;
    return boundary && addDays(boundary, days);
  }
  const before = BEFORE_END[key];
  return before ? effectiveEnd && before(effectiveEnd) : 'same';
}

// What was told about a made-up course, by days; the courses are written with it.
import { addDays, type PlainDate } from '../../cti/calendar/plainDate';
import { workingDayOnOrBefore } from '../../cti/calendar/workingDays';
import type { Change } from '../../cti/course/changes';
import type {
  ContactKind,
  Course,
  ItemState,
  PauseReason,
  PersonRef,
} from '../../cti/course/course';
import type { ListId } from '../../cti/programmes';

/** What somebody told the bot on a day: in the order in which it was told. */
export interface Told {
  readonly on: PlainDate;
  readonly by: PersonRef;
  /** A change that names something told before is made from the course as it then was. */
  readonly change: Change | ((course: Course) => Change);
}

/** A made-up course: everything that was told about it until now. */
export interface MadeUpCourse {
  readonly number: number;
  readonly told: readonly Told[];
}

/** Days of a made-up course, counted from the day on which it is made up. */
export interface Days {
  /** `days` from that day (negative: before it), moved back to a working day. */
  readonly at: (days: number) => PlainDate;
  readonly tell: (
    days: number,
    by: PersonRef,
    ...changes: readonly Told['change'][]
  ) => readonly Told[];
}

export function daysFrom(today: PlainDate): Days {
  const at = (days: number): PlainDate => workingDayOnOrBefore(addDays(today, days));
  return {
    at,
    tell: (days, by, ...changes) => changes.map((change) => ({ on: at(days), by, change })),
  };
}

export function contact(minutes: number, kind: ContactKind): Change {
  return { type: 'contact', minutes, kind };
}

export function ticks(list: ListId, to: ItemState, ...items: readonly string[]): Change[] {
  return items.map((item) => ({ type: 'tick', list, item, to }));
}

export function notRelevant(list: ListId, item: string, reason: string): Change {
  return { type: 'tick', list, item, to: 'na', reason };
}

export function pause(reason: PauseReason): Change {
  return { type: 'pause', reason };
}

/** Closes the focus area at a place in the list, from 1. */
export function metFocus(place: number): (course: Course) => Change {
  return (course) => ({
    type: 'closeFocus',
    focus: course.focus[place - 1]?.id ?? '',
    how: 'met',
  });
}

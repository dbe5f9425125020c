// A day as somebody wrote it, and the days it can mean: `chat` reads it, `course/dayMeant` decides.
import { addDays, partsOf, plainDate, weekday, type PlainDate } from './plainDate';

/**
 * A day as somebody wrote it (T13): a whole date stands as itself; anything less keeps what was
 * written until `course/dayMeant` decides. `chat` makes them.
 */
export type DayWritten = PlainDate | HalfWritten;

/** 1 = Monday … 7 = Sunday. */
type Weekday = number;

/** Less than a date with its year, or more than one can be true; `typed` as it was written. */
export type HalfWritten = { readonly typed: string } & (
  | {
      /** '1/4', 'fredag d. 1/4'. */
      readonly kind: 'dayAndMonth';
      readonly day: number;
      readonly month: number;
      readonly weekday?: Weekday;
    }
  /** 'den 14.', 'fredag den 14.'. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly weekday?: Weekday }
  /** 'i går', 'om 14 dage', 'på fredag', 'fredag i næste uge': one day, seen from the day it was written. */
  | { readonly kind: 'distant'; readonly date: PlainDate }
  /** 'fredag'; `next`: 'næste fredag'. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly next?: true }
  /** 'uge 14', 'mandag uge 14': the week of the calendar (ISO 8601). */
  | {
      readonly kind: 'week';
      readonly week: number;
      readonly year?: number;
      readonly weekday?: Weekday;
    }
  /** 'fredag den 1. april 2027', which is a Thursday. */
  | { readonly kind: 'contrary'; readonly date: PlainDate; readonly weekday: Weekday }
);

/** The same with whatever it says of days as it was written. */
export type WithDaysWritten<T> = T extends unknown
  ? { [K in keyof T]: IsDay<T[K]> extends true ? T[K] | HalfWritten : T[K] }
  : never;
type IsDay<V> = [Exclude<V, undefined | 'now'>] extends [PlainDate] ? true : false;

export function isHalfWritten(value: unknown): value is HalfWritten {
  return typeof value === 'object' && value !== null && 'typed' in value && 'kind' in value;
}

/** How many years lie between two 29ths of February at most, and so between any two such days. */
const MOST_YEARS = 8;
/** No two months in a row lack a day. */
const MOST_MONTHS = 2;

/**
 * The days that may be meant, seen from `near`: the last one on or before it and the first one on or
 * after it; of a weekday both, or two ahead where 'next' leaves it open.
 */
export function daysLike(written: HalfWritten, near: PlainDate): readonly PlainDate[] {
  switch (written.kind) {
    case 'dayAndMonth':
      return around(
        near,
        inYears(near, (year) => plainDate(year, written.month, written.day)),
      );
    case 'dayOfMonth':
      return around(near, inMonths(near, written.day));
    case 'weekday':
      return weekdays(written, near);
    case 'week':
      return inWeeks(written, near);
    case 'distant':
      return [written.date];
    case 'contrary':
      return [written.date, nearestWeekday(written.date, written.weekday)];
  }
}

/** The day of that name which lies nearest to `date`. */
export function nearestWeekday(date: PlainDate, name: Weekday): PlainDate {
  const ahead = (name - weekday(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

/** The first day of that name after `date`: a week from it when it is one itself. */
export function comingWeekday(date: PlainDate, name: Weekday): PlainDate {
  return addDays(date, (name - weekday(date) + 7) % 7 || 7);
}

/** That weekday of that week; `undefined`: the year has no such week (ISO 8601). */
export function dayOfWeek(year: number, week: number, name: Weekday): PlainDate | undefined {
  const inFirst: PlainDate = `${year}-01-04`;
  const monday = addDays(inFirst, 1 - weekday(inFirst) + 7 * (week - 1));
  const isOfYear = partsOf(addDays(monday, 3)).year === year;
  return isOfYear && week >= 1 ? addDays(monday, name - 1) : undefined;
}

function around(near: PlainDate, days: readonly PlainDate[]): readonly PlainDate[] {
  const last = days.findLast((day) => day <= near);
  const next = days.find((day) => day >= near);
  return [...new Set([last, next].filter((day) => day !== undefined))];
}

function inYears(
  near: PlainDate,
  dayOf: (year: number) => PlainDate | undefined,
): readonly PlainDate[] {
  const { year } = partsOf(near);
  return countedFrom(-MOST_YEARS, MOST_YEARS)
    .map((years) => dayOf(year + years))
    .filter((day) => day !== undefined);
}

function inMonths(near: PlainDate, day: number): readonly PlainDate[] {
  const { year, month } = partsOf(near);
  return countedFrom(-MOST_MONTHS, MOST_MONTHS)
    .map((months) => {
      const counted = year * 12 + (month - 1) + months;
      return plainDate(Math.floor(counted / 12), (counted % 12) + 1, day);
    })
    .filter((found) => found !== undefined);
}

function weekdays(
  { weekday: name, next }: Extract<HalfWritten, { kind: 'weekday' }>,
  near: PlainDate,
): readonly PlainDate[] {
  const coming = comingWeekday(near, name);
  if (!next) return [addDays(coming, -7), coming];
  // 'Next Friday' said on a Wednesday is the one of this week to some, of the next to others.
  const isThisWeek = coming <= addDays(near, 7 - weekday(near));
  return isThisWeek ? [coming, addDays(coming, 7)] : [coming];
}

function inWeeks(
  { week, year, weekday: name }: Extract<HalfWritten, { kind: 'week' }>,
  near: PlainDate,
): readonly PlainDate[] {
  const names = name === undefined ? [1, 2, 3, 4, 5] : [name];
  return names.flatMap((each) => {
    if (year === undefined)
      return around(
        near,
        inYears(near, (of) => dayOfWeek(of, week, each)),
      );
    const day = dayOfWeek(year, week, each);
    return day ? [day] : [];
  });
}

function countedFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// Which days are working days in Denmark: rule dates, send days and nudges count by them.
import Holidays from 'date-holidays';
import { addDays, partsOf, weekday, type PlainDate } from './plainDate';

const danish = new Holidays('DK', { types: ['public'] });
const EXTRA_DAYS_OFF = ['06-05', '12-24', '12-31'];
const holidaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * Whether people are at work that day: not a weekend, not a Danish public holiday, and none of the
 * days the rule book treats as days off: 5 June, Christmas Eve, New Year's Eve (N1).
 */
export function isWorkingDay(date: PlainDate): boolean {
  if (weekday(date) > 5) return false;
  if (EXTRA_DAYS_OFF.includes(date.slice(5))) return false;
  return !holidaysIn(partsOf(date).year).has(date);
}

/** When a notice goes out: the last working day on or before `date` (N1). */
export function workingDayOnOrBefore(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** When a change goes out: the first working day on or after `date` (N1). */
export function workingDayOnOrAfter(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The `count`-th working day after `date` (negative: before it); `date` itself is never counted. */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  const asked = `${date} ${count}`;
  const day = counted.get(asked) ?? countOff(date, count);
  if (counted.size >= MOST_COUNTED) counted.clear();
  counted.set(asked, day);
  return day;
}

/** A team's courses ask for the same few days at every look. */
const counted = new Map<string, PlainDate>();
const MOST_COUNTED = 5_000;

function countOff(date: PlainDate, count: number): PlainDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do day = addDays(day, step);
    while (!isWorkingDay(day));
  }
  return day;
}

function holidaysIn(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const days = new Set(danish.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
  holidaysByYear.set(year, days);
  return days;
}

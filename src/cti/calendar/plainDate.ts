// A date without a clock, and the one time zone: every room that counts days takes them here.
import { addMonths as fnsAddMonths } from 'date-fns/addMonths';
import { UTCDate } from '@date-fns/utc';
import { TZDate } from '@date-fns/tz';

/**
 * A calendar date in Europe/Copenhagen as `YYYY-MM-DD`. Being a string it sorts and compares with
 * `<` and survives JSON; having no clock time it cannot depend on a time zone (T2).
 */
export type PlainDate = `${number}-${number}-${number}`;

export const TIME_ZONE = 'Europe/Copenhagen';

const DAY = 24 * 60 * 60 * 1000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; `undefined` when the text has another shape or names a day that does not exist (31 February). */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  return plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The date of a year, a month (1-12) and a day (1-31); `undefined` when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const date = new UTCDate(year, month - 1, day);
  const exists =
    year >= 1900 &&
    year <= 9999 &&
    date.getFullYear() === year &&
    date.getMonth() === month - 1 &&
    date.getDate() === day;
  return exists ? format(date) : undefined;
}

/** `date` moved by whole days; negative goes back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(midnight(date) + days * DAY).toISOString().slice(0, 10) as PlainDate;
}

/** `date` moved by calendar months; a day the month lacks becomes its last day (T2: 31 August + 6 months = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return format(fnsAddMonths(new UTCDate(midnight(date)), months));
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (midnight(to) - midnight(from)) / DAY;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: PlainDate): number {
  return new Date(midnight(date)).getUTCDay() || 7;
}

/** The week's number as Danish calendars print it (ISO 8601): week 1 holds the year's first Thursday. */
export function weekNumber(date: PlainDate): number {
  const thursday = addDays(date, 4 - weekday(date));
  const newYear: PlainDate = `${partsOf(thursday).year}-01-01`;
  return Math.floor(daysBetween(newYear, thursday) / 7) + 1;
}

/** The calendar date in Copenhagen at an instant. */
export function dateAt(instant: Date): PlainDate {
  return format(new TZDate(instant.getTime(), TIME_ZONE));
}

/** The instant at which the clocks of Copenhagen show `hour:minute` on `date`. */
export function instantAt(date: PlainDate, hour: number, minute = 0): Date {
  const { year, month, day } = partsOf(date);
  return new Date(new TZDate(year, month - 1, day, hour, minute, 0, TIME_ZONE).getTime());
}

/** Hour and minute shown by the clocks of Copenhagen at an instant. */
export function clockTimeAt(instant: Date): { hour: number; minute: number } {
  const local = new TZDate(instant.getTime(), TIME_ZONE);
  return { hour: local.getHours(), minute: local.getMinutes() };
}

/** Year, month (1-12) and day (1-31). */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

export function earliest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((least, date) => (date < least ? date : least), first);
}

export function latest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((most, date) => (date > most ? date : most), first);
}

/** Milliseconds at which the date begins in UTC, where every day has 24 hours: for counting only. */
function midnight(date: PlainDate): number {
  return Date.parse(date);
}

function format(date: { getFullYear(): number; getMonth(): number; getDate(): number }): PlainDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as PlainDate;
}

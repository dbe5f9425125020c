import type { PlainDate } from '../cti/calendar/plainDate';
import { clockTimeAt, dateAt, parsePlainDate, partsOf, weekday } from '../cti/calendar/plainDate';
import type { Language } from '../cti/course/language';

interface Calendar {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly and: string;
}

const CALENDARS: Readonly<Record<Language, Calendar>> = {
  da: {
    months: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    and: 'og',
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    and: 'and',
  },
};

/** `2. marts 2027` or `2 March 2027`: always with the year (G1). */
export function formatDate(date: PlainDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  const name = CALENDARS[language].months[month - 1] ?? '';
  return language === 'da' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`;
}

/** `tirsdag den 2. marts 2027` or `Tuesday 2 March 2027`. */
export function formatDateWithWeekday(date: PlainDate, language: Language): string {
  const day = weekdayName(date, language);
  const shown = formatDate(date, language);
  return language === 'da' ? `${day} den ${shown}` : `${day} ${shown}`;
}

/** From the first day to the last, both included: `1. marts 2027 til 31. maj 2027`. */
export function formatPeriod(first: PlainDate, last: PlainDate, language: Language): string {
  const to = language === 'da' ? 'til' : 'to';
  return `${formatDate(first, language)} ${to} ${formatDate(last, language)}`;
}

/** A clock time of Copenhagen given as `HH:MM`: `kl. 10.00` or `10:00`. */
export function formatTime(time: string, language: Language): string {
  return language === 'da' ? `kl. ${time.replace(':', '.')}` : time;
}

/** An instant (ISO 8601) as the clocks of Copenhagen showed it: `2. marts 2027 kl. 10.03`. */
export function formatInstant(instant: string, language: Language): string {
  const joint = language === 'da' ? ' ' : ' at ';
  return formatDate(dateAt(new Date(instant)), language) + joint + formatClock(instant, language);
}

/** Of an instant (ISO 8601) only what the clocks of Copenhagen showed: `kl. 10.03` or `10:03`. */
export function formatClock(instant: string, language: Language): string {
  const { hour, minute } = clockTimeAt(new Date(instant));
  return formatTime(`${twoDigits(hour)}:${twoDigits(minute)}`, language);
}

/** `mandag`, `Monday`. */
export function weekdayName(date: PlainDate, language: Language): string {
  return CALENDARS[language].weekdays[weekday(date) - 1] ?? '';
}

/** As people type dates in a command: `2/3-2027` in Danish, `2027-03-02` in English. */
export function typedDate(date: PlainDate, language: Language): string {
  if (language === 'en') return date;
  const { year, month, day } = partsOf(date);
  return `${day}/${month}-${year}`;
}

/** `1 dag`, `2 dage`, `0 dage`, `1,5 timer`: the number with the word that fits it. */
export function plural(
  count: number,
  one: string,
  many: string,
  language: Language = 'da',
): string {
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`;
}

/** Made once: a formatter costs more than a card. */
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** At most two decimals; a decimal comma and a point at thousands in Danish. */
export function formatNumber(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

/** `A`, `A og B`, `A, B og C`. */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${CALENDARS[language].and} ${last}`;
}

/** The first letter large: what opens a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
}

/** A value that may be a date, as the sentence shows it; anything else stays as it is. */
export function shownDate(value: string | number, language: Language): string {
  const date = parsePlainDate(String(value));
  return date ? formatDate(date, language) : String(value);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** ' den 2. marts 2027', ' on 2 March 2027'; nothing for a day that is not known. */
export function onDay(date: PlainDate | null, language: Language): string {
  if (date === null) return '';
  return `${language === 'da' ? ' den ' : ' on '}${formatDate(date, language)}`;
}

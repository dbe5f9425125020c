// Dates, times, numbers and lists as a language writes them; used wherever a person reads them.
import type { PlainDate } from '../cti/calendar/plainDate';
import { clockTimeAt, dateAt, partsOf, weekday } from '../cti/calendar/plainDate';
import { inEachLanguage, type InEachLanguage, type Language } from '../cti/course/language';
import { writing as da } from './da/writing';
import { writing as en } from './en/writing';
import type { Writing } from './writing';

const WRITING: InEachLanguage<Writing> = { da, en };

/** `2. marts 2027` or `2 March 2027`: always with the year (G1). */
export function formatDate(date: PlainDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  const writing = WRITING[language];
  return writing.date(day, writing.months[month - 1] ?? '', year);
}

/** `tirsdag den 2. marts 2027` or `Tuesday 2 March 2027`. */
export function formatDateWithWeekday(date: PlainDate, language: Language): string {
  return WRITING[language].dateWithWeekday(weekdayName(date, language), formatDate(date, language));
}

/** A clock time of Copenhagen given as `HH:MM`: `kl. 10.00` or `10:00`. */
export function formatTime(time: string, language: Language): string {
  return WRITING[language].time(time);
}

/** An instant (ISO 8601) as the clocks of Copenhagen showed it: `2. marts 2027 kl. 10.03`. */
export function formatInstant(instant: string, language: Language): string {
  const date = formatDate(dateAt(new Date(instant)), language);
  return WRITING[language].instant(date, formatClock(instant, language));
}

/** Of an instant (ISO 8601) only what the clocks of Copenhagen showed: `kl. 10.03` or `10:03`. */
export function formatClock(instant: string, language: Language): string {
  const { hour, minute } = clockTimeAt(new Date(instant));
  return formatTime(`${twoDigits(hour)}:${twoDigits(minute)}`, language);
}

/** `mandag`, `Monday`. */
export function weekdayName(date: PlainDate, language: Language): string {
  return WRITING[language].weekdays[weekday(date) - 1] ?? '';
}

/** As people type dates in a command: `2/3-2027` in Danish, `2027-03-02` in English. */
export function typedDate(date: PlainDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  return WRITING[language].typedDate(day, month, year);
}

/** `1 dag`, `2 dage`, `0 dage`, `1,5 timer`: the number with the word that fits it. */
export function pluralIn(count: number, one: string, many: string, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`;
}

/** Made once: a formatter costs more than a card. */
const NUMBERS = inEachLanguage(
  (language) => new Intl.NumberFormat(WRITING[language].locale, { maximumFractionDigits: 2 }),
);

/** At most two decimals; a decimal comma and a point at thousands in Danish. */
export function formatNumber(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

const LANGUAGE_NAMES = inEachLanguage(
  (language) => new Intl.DisplayNames(WRITING[language].locale, { type: 'language' }),
);

/** A language as another one calls it: `engelsk`, `Danish`. */
export function languageName(named: Language, language: Language): string {
  return LANGUAGE_NAMES[language].of(named) ?? named;
}

/** `A`, `A og B`, `A, B og C`. */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${WRITING[language].and} ${last}`;
}

/** The first letter large: what opens a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** ' den 2. marts 2027', ' on 2 March 2027'; nothing for a day that is not known. */
export function onDay(date: PlainDate | null, language: Language): string {
  return date === null ? '' : WRITING[language].onDay(formatDate(date, language));
}

/** A command to write, in quotation marks. */
export function quoted(words: string, language: Language): string {
  return WRITING[language].quoted(words);
}

/** As browsers and Word know the language: `da-DK`. */
export function localeOf(language: Language): string {
  return WRITING[language].locale;
}

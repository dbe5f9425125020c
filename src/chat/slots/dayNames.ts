// How months, days and small numbers are called, in every language at once; `dates` reads with them.
import { LANGUAGES } from '../../cti/course/language';
import { foldLetters } from '../line/line';
import { WORDS } from '../words';
import { alternatives, templatesOf } from './patterns';
import type { Words } from './vocabulary';

const { names: NAMES } = WORDS.clock;

/** Month's name → 1-12. */
export const MONTHS: ReadonlyMap<string, number> = numbered('months', (name) => [
  name,
  name.slice(0, 3),
]);

/** 'to uger', 'a week'. */
export const COUNTS: ReadonlyMap<string, number> = numbered('counts');

const WEEKDAYS = numbered('weekdays');
const SHORT_WEEKDAYS = numbered('shortWeekdays');

/** The names as alternatives of a pattern, folded, longest first. */
export const MONTH_NAMES = namesOf(MONTHS);
export const WEEKDAY_NAMES = namesOf(WEEKDAYS);
export const SHORT_WEEKDAY_NAMES = namesOf(SHORT_WEEKDAYS);
export const COUNT_NAMES = namesOf(COUNTS);

const CELL_WEEKDAYS = numbered('cellWeekdays');

/** A weekday in any of its forms → which one, and whether the form alone puts it behind: 'fredags'. */
export const WEEKDAY_FORMS: ReadonlyMap<string, WeekdayForm> = new Map([
  ...formsOf(WORDS.days.named, false),
  ...formsOf(WORDS.days.namedPast, true),
]);

interface WeekdayForm {
  readonly weekday: number;
  readonly isPast: boolean;
}

function formsOf(words: Words, isPast: boolean): readonly (readonly [string, WeekdayForm])[] {
  return templatesOf(words).flatMap((form) =>
    [...WEEKDAYS].map(
      ([name, weekday]) => [form.replace('{d}', name), { weekday, isPast }] as const,
    ),
  );
}

/** 1 = Monday … 7 = Sunday, of a name long or short. */
export function weekdayNamed(name: string): number {
  return WEEKDAYS.get(name) ?? SHORT_WEEKDAYS.get(name) ?? 1;
}

/** The same of a cell, where nothing but a weekday can stand before a date: 'to', 'tors', 'Thu'. */
export function weekdayInCell(name: string): number | undefined {
  return WEEKDAYS.get(name) ?? SHORT_WEEKDAYS.get(name) ?? CELL_WEEKDAYS.get(name);
}

function namesOf(names: ReadonlyMap<string, number>): string {
  return alternatives([...names.keys()]);
}

function numbered(
  what: keyof typeof NAMES,
  spelt: (name: string) => string[] = (name) => [name],
): Map<string, number> {
  const lists = LANGUAGES.map((language) => NAMES[what][language].split(' '));
  return new Map(
    lists.flatMap((list) =>
      list.flatMap((ways, index) =>
        ways
          .split(',')
          .flatMap((way) => spelt(foldLetters(way)).map((name) => [name, index + 1] as const)),
      ),
    ),
  );
}

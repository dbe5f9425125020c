// How months, days and small numbers are called, in every language at once; `dates` reads with them.
import { LANGUAGES } from '../../cti/course/language';
import { foldLetters } from '../line/line';
import { WORDS } from '../words';

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
export const MONTH_NAMES = alternatives(MONTHS);
export const WEEKDAY_NAMES = alternatives(WEEKDAYS);
export const SHORT_WEEKDAY_NAMES = alternatives(SHORT_WEEKDAYS);
export const COUNT_NAMES = alternatives(COUNTS);

/** 1 = Monday … 7 = Sunday, of a name long or short. */
export function weekdayNamed(name: string): number {
  return WEEKDAYS.get(name) ?? SHORT_WEEKDAYS.get(name) ?? 1;
}

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|');
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

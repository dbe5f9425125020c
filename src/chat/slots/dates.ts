import {
  addDays,
  addMonths,
  partsOf,
  plainDate,
  weekday,
  type PlainDate,
} from '../../cti/calendar/plainDate';
import type { Language } from '../../cti/course/language';
import { wordEnds } from './vocabulary';
import { WORDS } from '../words';
import { fold, written, type Line } from '../line/line';
import type { Fault, Hit, Tense } from './slot';

/** A day as said: whole, or a day and month whose year is for us to find. */
export type SaidDay = PlainDate | { readonly day: number; readonly month: number };

const MONTHS_DA =
  'januar februar marts april maj juni juli august september oktober november december';
const MONTHS_EN =
  'January February March April May June July August September October November December';
const WEEKDAYS_DA = 'mandag tirsdag onsdag torsdag fredag lørdag søndag';
const WEEKDAYS_EN = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';

const MONTHS = numbered([MONTHS_DA, MONTHS_EN], (name) => [name, name.slice(0, 3)]).set('sept', 9);
const WEEKDAYS = numbered([WEEKDAYS_DA, WEEKDAYS_EN], (name) => [name]);

/** Every name of a month, folded, longest first, as alternatives of a pattern. */
export const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

const month = `(${MONTH_NAMES})(?![a-z])`;
const dayName = `(${[...WEEKDAYS.keys()].join('|')})`;
const opening = `(?:(?:(?:paa|on|i) )?${dayName.replace('(', '(?:')},? )?(?:(?:den|d|the|on|pr|per|paa) ?)?`;
const ordinal = '(?: ?(?:st|nd|rd|th|te|de|ende))?';
const year = '(?: ?-? ?(\\d{4}))?(?!\\d)';
const ended = '(?![a-z§]|[/.:,]\\d)';

const YEAR_FIRST = shape(`(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)${ended}`);
const DAY_FIRST = shape(`(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})(?!\\d)${ended}`);
const DAY_SPACE_YEAR = shape(`(\\d{1,2})/(\\d{1,2}) ?-? ?((?:19|20)\\d{2})(?!\\d)${ended}`);
const DAY_MONTH = shape(`(\\d{1,2})/(\\d{1,2})(?!\\d)${ended}`);
const DAY_NAMED = shape(`(\\d{1,2})${ordinal}(?: of| i)? ?${month}${year}`);
const NAMED_DAY = shape(`${month} (?:the )?(\\d{1,2})(?!\\d)${ordinal}${year}${ended}`);

function shape(pattern: string): RegExp {
  return new RegExp(`^${opening}${pattern}`);
}

/**
 * The day that is said at `at`, in any shape of G1, day before month. A fault when it has the
 * shape of a date and does not exist.
 */
export function saidDayAt(
  line: Line,
  at: number,
  today: PlainDate,
): Hit<SaidDay> | Fault | undefined {
  return calendarDayAt(line, at) ?? relativeDayAt(line, at, today);
}

/** A date as a person writes it; days without a year lie ahead or behind as `tense` says. */
export function dateAt(
  line: Line,
  at: number,
  { today, tense }: { readonly today: PlainDate; readonly tense: Tense },
): Hit<PlainDate> | Fault | undefined {
  const said = saidDayAt(line, at, today) ?? weekdayAt(line, at, { today, tense });
  if (!said || 'fault' in said) return said;
  const date = withYear(said.value, tense, today);
  return date ? { value: date, end: said.end } : noSuchDate(line, at, said.end);
}

/** As one types it: `2/3-2027`, `2027-03-02`. */
export function sayDate(date: PlainDate, language: Language): string {
  const { year: y, month: m, day: d } = partsOf(date);
  return WORDS.writing.date[language](y, m, d);
}

/** The next such day, today included, or the last one; `undefined` when there is none (31/2). */
export function withYear(said: SaidDay, tense: Tense, from: PlainDate): PlainDate | undefined {
  if (typeof said === 'string') return said;
  if (tense === 'near' || tense === 'recent')
    return nearer(withYear(said, 'last', from), withYear(said, 'next', from), from);
  const { year: first } = partsOf(from);
  const step = tense === 'next' ? 1 : -1;
  for (let years = 0; years <= 8; years += 1) {
    const date = plainDate(first + step * years, said.month, said.day);
    if (date && (tense === 'next' ? date >= from : date <= from)) return date;
  }
  return undefined;
}

function nearer(last: PlainDate | undefined, next: PlainDate | undefined, from: PlainDate) {
  if (!last || !next) return last ?? next;
  const [back, ahead] = [apart(last, from), apart(from, next)];
  return back <= ahead ? last : next;
}

function apart(first: PlainDate, then: PlainDate): number {
  return Date.parse(then) - Date.parse(first);
}

function calendarDayAt(line: Line, at: number): Hit<SaidDay> | Fault | undefined {
  const text = line.folded.slice(at, at + 60);
  const numbers = YEAR_FIRST.exec(text);
  if (numbers) return day(line, at, { match: numbers, order: [1, 2, 3] });
  const dayFirst = DAY_FIRST.exec(text) ?? DAY_SPACE_YEAR.exec(text);
  if (dayFirst) return day(line, at, { match: dayFirst, order: [3, 2, 1] });
  const named = DAY_NAMED.exec(text);
  if (named) return day(line, at, { match: named, order: [3, 2, 1] });
  const english = NAMED_DAY.exec(text);
  if (english) return day(line, at, { match: english, order: [3, 1, 2] });
  const short = DAY_MONTH.exec(text);
  return short ? day(line, at, { match: short, order: [3, 2, 1] }) : undefined;
}

interface Matched {
  readonly match: RegExpExecArray;
  /** Which groups hold year, month and day. */
  readonly order: readonly [number, number, number];
}

function day(line: Line, at: number, { match, order }: Matched): Hit<SaidDay> | Fault {
  const [yearText, monthText, dayText] = order.map((group) => match[group]);
  const end = at + match[0].trimEnd().length;
  const said = { day: Number(dayText), month: MONTHS.get(monthText ?? '') ?? Number(monthText) };
  if (yearText === undefined) {
    return plainDate(2028, said.month, said.day) ? { value: said, end } : noSuchDate(line, at, end);
  }
  const date = plainDate(fullYear(yearText), said.month, said.day);
  return date ? { value: date, end } : noSuchDate(line, at, end);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function noSuchDate(line: Line, at: number, end: number): Fault {
  return { fault: 'noSuchDate', typed: written(line, at, end).trim() };
}

const RELATIVE = new Map<string, number>(
  Object.entries({
    'i dag': 0,
    idag: 0,
    'dags dato': 0,
    'd d': 0,
    nu: 0,
    today: 0,
    now: 0,
    'i morgen': 1,
    imorgen: 1,
    tomorrow: 1,
    'i overmorgen': 2,
    overmorgen: 2,
    'day after tomorrow': 2,
    'the day after tomorrow': 2,
    'i går': -1,
    igår: -1,
    yesterday: -1,
    'i forgårs': -2,
    forgårs: -2,
    'day before yesterday': -2,
    'the day before yesterday': -2,
  }).map(([phrase, days]) => [fold(phrase), days]),
);
const AHEAD = /^(?:om|in) (\d{1,3}) (dage?|days?|uger?|weeks?|maaned(?:er)?|months?)(?![a-z])/;
const AGO =
  /^(?:for )?(\d{1,3}) (dage?|days?|uger?|weeks?|maaned(?:er)?|months?) (?:siden|ago)(?![a-z])/;

function relativeDayAt(line: Line, at: number, today: PlainDate): Hit<PlainDate> | undefined {
  for (const end of wordEnds(line, at, 4).reverse()) {
    const days = RELATIVE.get(line.folded.slice(at, end));
    if (days !== undefined) return { value: addDays(today, days), end };
  }
  const text = line.folded.slice(at, at + 40);
  const ahead = AHEAD.exec(text);
  if (ahead) return { value: moved(today, ahead, 1), end: at + ahead[0].length };
  const ago = AGO.exec(text);
  return ago ? { value: moved(today, ago, -1), end: at + ago[0].length } : undefined;
}

function moved(
  today: PlainDate,
  [, count = '0', unit = '']: RegExpExecArray,
  sign: 1 | -1,
): PlainDate {
  const amount = sign * Number(count);
  if (unit.startsWith('m')) return addMonths(today, amount);
  return addDays(today, /^[uw]/.test(unit) ? 7 * amount : amount);
}

const WEEKDAY = new RegExp(
  `^(?:(?:paa|on) )?(?:(naeste|kommende|foerstkommende|next|coming|this|denne) |(sidste|forrige|last|i|past) )?${dayName}(s)?(?![a-z0-9])`,
);

/**
 * 'mandag': ahead of us it is the coming one, a week from now when today is Monday; of what has
 * happened it is the last one, today included. 'sidste mandag' and 'i mandags' lie before today.
 */
function weekdayAt(
  line: Line,
  at: number,
  { today, tense }: { readonly today: PlainDate; readonly tense: Tense },
): Hit<PlainDate> | undefined {
  const match = WEEKDAY.exec(line.folded.slice(at, at + 40));
  if (!match) return undefined;
  const [whole, coming, gone, name = '', plural] = match;
  const ahead = ((WEEKDAYS.get(name) ?? 1) - weekday(today) + 7) % 7;
  const end = at + whole.length;
  if (gone ?? plural) return { value: addDays(today, ahead - 7), end };
  const behind = (tense === 'last' || tense === 'recent') && !coming;
  return { value: addDays(today, behind ? -((7 - ahead) % 7) : ahead || 7), end };
}

/** `[from, until]` in any shape: `1/4-20/4`, `fra 1/4 til 20/4`, `1.-20. april 2027`, two days in a row. */
export function rangeAt(
  line: Line,
  at: number,
  { today, tense }: { readonly today: PlainDate; readonly tense: Tense },
): Hit<readonly [PlainDate, PlainDate]> | Fault | undefined {
  const opened =
    at + (/^(?:fra|from|mellem|between) /.exec(line.folded.slice(at, at + 10))?.[0].length ?? 0);
  const first = saidDayAt(line, opened, today) ?? bareDayAt(line, opened);
  if (!first || 'fault' in first) return first;
  const joint = JOINT.exec(line.folded.slice(first.end, first.end + 16));
  if (!joint) return undefined;
  const second = saidDayAt(line, first.end + joint[0].length, today);
  if (!second || 'fault' in second) return second;
  const range = between(first.value, second.value, { today, tense });
  return range ? { value: range, end: second.end } : undefined;
}

const JOINT = /^(?: ?- ?| (?:og )?(?:til|to|until|till|and|indtil|til og med) | )/;
const BARE_DAY = /^(?:(?:den|d|the) )?(\d{1,2})(?= ?-|  ?(?:til|to) )/;

/** '1.-20. april': the first day takes its month from the second. */
function bareDayAt(line: Line, at: number): Hit<SaidDay> | undefined {
  const match = BARE_DAY.exec(line.folded.slice(at, at + 12));
  if (!match) return undefined;
  return { value: { day: Number(match[1]), month: 0 }, end: at + match[0].length };
}

function between(
  from: SaidDay,
  until: SaidDay,
  { today, tense }: { readonly today: PlainDate; readonly tense: Tense },
): readonly [PlainDate, PlainDate] | undefined {
  const first =
    typeof from !== 'string' && from.month === 0 ? { ...from, month: monthOf(until) } : from;
  if (typeof until === 'string') {
    const start = withYear(first, 'last', until);
    return start && [start, until];
  }
  const start = withYear(first, tense, today);
  const end = start && withYear(until, 'next', start);
  return start && end && [start, end];
}

function monthOf(said: SaidDay): number {
  return typeof said === 'string' ? partsOf(said).month : said.month;
}

function numbered(
  lists: readonly string[],
  names: (name: string) => string[],
): Map<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list
        .split(' ')
        .flatMap((name, index) => names(fold(name)).map((word) => [word, index + 1] as const)),
    ),
  );
}

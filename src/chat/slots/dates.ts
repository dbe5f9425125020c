// Days as people write them, anywhere in a line; what day is meant decides `cti/course/dayMeant` (T13).
import type { DayWritten, HalfWritten } from '../../cti/calendar/dayWritten';
import { partsOf, plainDate, weekday, type PlainDate } from '../../cti/calendar/plainDate';
import type { Language } from '../../cti/course/language';
import { written as asWritten } from '../line/line';
import { WORDS } from '../words';
import { anyOf } from './patterns';
import { MONTH_NAMES, MONTHS, SHORT_WEEKDAY_NAMES, WEEKDAY_NAMES, weekdayNamed } from './dayNames';
import { distantDayAt } from './distantDays';
import type { DaySpot, Fault, Hit } from './slot';
import { weekdayAt } from './weekdays';

const onDay = `(?:${anyOf(WORDS.days.onDay)} )?`;
const weekdayName = `(?:(${WEEKDAY_NAMES}|${SHORT_WEEKDAY_NAMES}),? )?`;
const article = anyOf(WORDS.days.article);

/** 'fredag den ', 'on Monday, the '. */
const OPENING = new RegExp(`^${onDay}${weekdayName}(?:${anyOf(WORDS.days.onDate)}(?: |(?=\\d)))?`);

const month = `(${MONTH_NAMES})(?![a-z])`;
const ordinals = anyOf(WORDS.days.ordinals);
const ordinal = `(?: ?${ordinals})?`;
const year = '(?: ?-? ?(\\d{4}))?(?!\\d)';
const ended = '(?![a-z§]|[/.:,]\\d)';

type Order = readonly [year: number, month: number, day: number];

/** Every shape with its groups of year, month and day; day before month. */
const SHAPES: readonly (readonly [RegExp, Order])[] = [
  [shape(`(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)${ended}`), [1, 2, 3]],
  [shape(`(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})(?!\\d)${ended}`), [3, 2, 1]],
  [shape(`(\\d{1,2})/(\\d{1,2}) ?-? ?((?:19|20)\\d{2})(?!\\d)${ended}`), [3, 2, 1]],
  [shape(`(\\d{1,2})${ordinal}(?: ${anyOf(WORDS.days.ofMonth)})? ?${month}${year}`), [3, 2, 1]],
  [shape(`${month} (?:${article} )?(\\d{1,2})(?!\\d)${ordinal}${year}${ended}`), [3, 1, 2]],
  [shape(`(\\d{1,2})/(\\d{1,2})(?!\\d)()${ended}`), [3, 2, 1]],
];
/** '1.4.', '1-4', '1. apr. 27'. */
const SHAPES_ALONE: readonly (readonly [RegExp, Order])[] = [
  [shape(`(\\d{1,2})[.-](\\d{1,2})(?!\\d)()(?! ?- ?\\d)${ended}`), [3, 2, 1]],
  [shape(`(\\d{1,2})${ordinal} ?${month} (\\d{2})(?!\\d)${ended}`), [3, 2, 1]],
];
const DAY_OF_MONTH = new RegExp(
  `^${onDay}(?:${weekdayName}${article} ?(\\d{1,2})${ordinal}|(${WEEKDAY_NAMES}),? (\\d{1,2})${ordinals})(?![\\d./:,a-z§-])(?! ?${anyOf(WORDS.days.measures)}(?![a-z]))`,
);

function shape(pattern: string): RegExp {
  return new RegExp(`^${pattern}`);
}

/**
 * The day that is written at `at`, in any shape of G1. A fault when it has the shape of a date and
 * does not exist.
 */
export function dayAt(spot: DaySpot): Hit<DayWritten> | Fault | undefined {
  return calendarDayAt(spot) ?? distantDayAt(spot) ?? dayOfMonthAt(spot) ?? weekdayAt(spot);
}

/**
 * As one types it: `2/3-2027`, `2027-03-02`. What may be several days stays as it was written; what
 * is one seen from today is written whole, so that it is the same tomorrow.
 */
export function sayDay(written: DayWritten, language: Language): string {
  if (typeof written !== 'string' && written.kind !== 'distant') return written.typed;
  const day = typeof written === 'string' ? written : written.date;
  const { year: y, month: m, day: d } = partsOf(day);
  return WORDS.writing.date[language](y, m, d);
}

function calendarDayAt(spot: DaySpot): Hit<DayWritten> | Fault | undefined {
  const text = spot.line.folded.slice(spot.at, spot.at + 60);
  const [opening = '', name] = OPENING.exec(text) ?? [];
  const rest = text.slice(opening.length);
  for (const [pattern, order] of spot.alone ? [...SHAPES_ALONE, ...SHAPES] : SHAPES) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const end = spot.at + opening.length + match[0].trimEnd().length;
    const [of, inMonth, day] = order.map((group) => match[group] ?? '');
    return dayRead(spot, end, { year: of ?? '', month: inMonth ?? '', day: day ?? '', name });
  }
  return undefined;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** The weekday that stood before it. */
  readonly name: string | undefined;
}

/** Any leap year: which one is meant is not for us to say. */
const LEAP_YEAR = 2028;

function dayRead({ line, at }: DaySpot, end: number, parts: Parts): Hit<DayWritten> | Fault {
  const typed = asWritten(line, at, end).trim();
  const inMonth = MONTHS.get(parts.month) ?? Number(parts.month);
  const day = Number(parts.day);
  const named = parts.name === undefined ? {} : { weekday: weekdayNamed(parts.name) };
  const date = plainDate(parts.year === '' ? LEAP_YEAR : fullYear(parts.year), inMonth, day);
  if (!date) return { fault: 'noSuchDate', typed };
  if (parts.year === '') {
    return { value: { kind: 'dayAndMonth', day, month: inMonth, ...named, typed }, end };
  }
  return { value: wholeDay(date, named.weekday, typed), end };
}

function wholeDay(date: PlainDate, name: number | undefined, typed: string): DayWritten {
  if (name === undefined || weekday(date) === name) return date;
  return { kind: 'contrary', date, weekday: name, typed };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** 'den 14.', 'fredag den 14.', 'the 14th': a number alone is no day. */
function dayOfMonthAt({ line, at }: DaySpot): Hit<HalfWritten> | Fault | undefined {
  const match = DAY_OF_MONTH.exec(line.folded.slice(at, at + 40));
  if (!match) return undefined;
  const name = match[1] ?? match[3];
  const day = Number(match[2] ?? match[4]);
  if (day < 1 || day > 31) return undefined;
  const end = at + match[0].length;
  const named = name === undefined ? {} : { weekday: weekdayNamed(name) };
  return {
    value: { kind: 'dayOfMonth', day, ...named, typed: asWritten(line, at, end).trim() },
    end,
  };
}

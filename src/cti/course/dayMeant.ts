// Which day a half-written date means, or what to ask the writer (T13): the desk's changes ask.
import {
  daysLike,
  nearestWeekday,
  type DayWritten,
  type HalfWritten,
} from '../calendar/dayWritten';
import { daysBetween, weekday, type PlainDate } from '../calendar/plainDate';
import type { Course } from './course';
import { possibleDays, type DayFor, type PossibleDays, type WhyNot } from './possibleDays';

/** Days: a date without a year never means a day farther from today (T13). */
export const HALF_A_YEAR = 183;

export interface WrittenFor {
  readonly written: DayWritten;
  readonly fact: DayFor;
  /** `null`: there is none yet. */
  readonly course: Course | null;
  readonly today: PlainDate;
  /** The first day that it can be: it is the second of two. */
  readonly from?: PlainDate | undefined;
  /** The last day that it can be: the second of two was written whole. */
  readonly until?: PlainDate | undefined;
}

/** A day that may be meant, or why not. */
export interface DayWeighed {
  readonly day: PlainDate;
  readonly whyNot: WhyNot | null;
  /** Not more than half a year from today. */
  readonly isNear: boolean;
}

/** What only the writer can tell. */
export type DayToAsk =
  /** No day fits: `days` with what is wrong with each. */
  | { readonly asks: 'noneFits'; readonly days: readonly DayWeighed[] }
  /** Two fit equally well. */
  | { readonly asks: 'whichOfTwo'; readonly days: readonly DayWeighed[] }
  /** `days`: the date, and the nearest day of the name that was written. */
  | { readonly asks: 'contrary'; readonly days: readonly DayWeighed[] }
  | { readonly asks: 'dayOfWeek'; readonly week: number; readonly days: readonly DayWeighed[] };

/**
 * T13: the day nearest to today that is possible for the fact and the course; what it has to ask
 * when there is none, or two. A whole date is what it says: whether it fits is judged with the fact.
 * The one place that finds a year; the desk calls it for what people wrote, the import for its cells.
 */
export function dayMeant(asked: WrittenFor): PlainDate | DayToAsk {
  const { written } = asked;
  if (typeof written === 'string') return written;
  const days = weighed(written, asked);
  if (written.kind === 'contrary') return { asks: 'contrary', days };
  const fitting = days.filter(({ whyNot }) => whyNot === null);
  if (fitting.length === 0)
    return { asks: 'noneFits', days: byDistance(days, asked.today).slice(0, 2) };
  if (written.kind === 'week' && written.weekday === undefined) {
    return { asks: 'dayOfWeek', week: written.week, days: nearestWeek(fitting, asked) };
  }
  const named = 'weekday' in written ? ofThatName(fitting, written.weekday) : fitting;
  return named.length === 0 ? contradicted(fitting, written, asked) : chosen(named, written, asked);
}

function weighed(written: HalfWritten, asked: WrittenFor): readonly DayWeighed[] {
  const possible = possibleDays(asked.fact, asked.course, asked.today);
  return daysLike(written, viewpoint(written, asked)).map((day) => ({
    day,
    whyNot: whyNot(day, possible, asked),
    isNear: isNear(day, asked.today),
  }));
}

/** The second day of two is looked for from the first one on; a weekday only from one near by. */
function viewpoint({ kind }: HalfWritten, { from, until, today }: WrittenFor): PlainDate {
  const other = from ?? until ?? today;
  return kind === 'weekday' && daysBetween(other, today) > 7 ? today : other;
}

function whyNot(day: PlainDate, { first, last }: PossibleDays, asked: WrittenFor): WhyNot | null {
  const { today, from, until } = asked;
  if (first && day < first.day) return first.before;
  if (last && day > last.day) return last.after;
  if ((from && day < from) || (until && day > until)) return 'outOfOrder';
  return isNear(day, today) ? null : 'tooFar';
}

function isNear(day: PlainDate, today: PlainDate): boolean {
  return away(day, today) <= HALF_A_YEAR;
}

function ofThatName(days: readonly DayWeighed[], name: number | undefined): readonly DayWeighed[] {
  return name === undefined ? days : days.filter(({ day }) => weekday(day) === name);
}

/** 'Fredag d. 1/4' when 1 April is a Thursday: that day, or the Friday beside it. */
function contradicted(
  fitting: readonly DayWeighed[],
  written: HalfWritten,
  { today }: WrittenFor,
): DayToAsk {
  const name = ('weekday' in written ? written.weekday : undefined) ?? 1;
  const [date] = byDistance(fitting, today);
  const days = date ? [date, { ...date, day: nearestWeekday(date.day, name) }] : [];
  return { asks: 'contrary', days };
}

function chosen(
  days: readonly DayWeighed[],
  written: HalfWritten,
  asked: WrittenFor,
): PlainDate | DayToAsk {
  const { fact, course, today, from } = asked;
  const { leans, known } = possibleDays(fact, course, today);
  if (days.some(({ day }) => day === known) && known) return known;
  const [best, other] = byDistance(days, from ?? today);
  if (!best || !other) return best?.day ?? { asks: 'noneFits', days };
  if (written.kind === 'weekday' && !written.next) {
    return leaning(leans, best.day, other.day, today);
  }
  const isOpen = written.kind === 'weekday' || away(best.day, today) === away(other.day, today);
  return isOpen && from === undefined ? { asks: 'whichOfTwo', days: [best, other] } : best.day;
}

function leaning(leans: string, best: PlainDate, other: PlainDate, today: PlainDate): PlainDate {
  const [earlier, later] = best < other ? [best, other] : [other, best];
  if (leans === 'nearest' || later <= today) return best;
  return leans === 'ahead' ? later : earlier;
}

function nearestWeek(fitting: readonly DayWeighed[], { today }: WrittenFor): DayWeighed[] {
  const [best] = byDistance(fitting, today);
  return fitting.filter(({ day }) => best && away(day, best.day) < 7);
}

function byDistance(days: readonly DayWeighed[], from: PlainDate): readonly DayWeighed[] {
  return [...days].sort((one, other) => away(one.day, from) - away(other.day, from));
}

function away(day: PlainDate, from: PlainDate): number {
  return Math.abs(daysBetween(from, day));
}

// What a question says besides what it asks: a phase, a kind of meeting, a stretch of days, a colleague.
// The desk reads it from the clause.
import { addDays, addMonths, partsOf, weekday } from '../../../cti/calendar/plainDate';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { MONTHS, MONTH_NAMES } from '../../slots/dayNames';
import { anyOf } from '../../slots/patterns';
import type { Words } from '../../slots/vocabulary';
import { WORDS } from '../../words';
import { only } from '../fill/given';
import { wordsTold } from '../fill/words';
import { marksOf } from '../marks/mark';
import type { Clause } from '../sentence';
import type { Period, QuestionParts } from './part';

const { asked } = WORDS;
const PHASE = new RegExp(`(?:^| )${anyOf(asked.phase)} (\\d)(?!\\d)`);
const PHASES = [asked.first, asked.second, asked.third].map(
  (words) => new RegExp(`(?:^| )${anyOf(words)} ${anyOf(asked.phase)}(?= |$)`),
);
const MINE = new RegExp(`(?:^| )${anyOf(WORDS.cues.me, WORDS.cues.mine)}(?= |$)`);

export function partsOfQuestion(clause: Clause, today: PlainDate): QuestionParts {
  const { folded } = clause.line;
  const written = PHASE.exec(folded)?.[1];
  const spoken = PHASES.findIndex((words) => words.test(folded)) + 1;
  return {
    phase: written ? Number(written) : spoken || null,
    meeting: wordsTold.meeting(clause.line) ?? null,
    period: periodIn(folded, today),
    person: only(marksOf(clause.marks, 'person'))?.person ?? null,
    isMine: MINE.test(folded),
  };
}

const MONTH = new RegExp(`(?:^| )${anyOf(asked.inMonth)} (${MONTH_NAMES})(?= |$)`);
const AHEAD = new RegExp(
  `(?:^| )${anyOf(asked.ahead)} (\\d{1,2}) (?:(${anyOf(asked.days)})|(${anyOf(asked.weeks)})|(${anyOf(asked.months)}))(?= |$)`,
);

const named = (words: Words): RegExp => new RegExp(`(?:^| )${anyOf(words)}(?= |$)`);

const NAMED: readonly (readonly [RegExp, (today: PlainDate) => Period])[] = [
  [named(asked.periods.today), (today) => days(today, 1)],
  [named(asked.periods.tomorrow), (today) => days(addDays(today, 1), 1)],
  [named(asked.periods.nextWeek), (today) => days(addDays(monday(today), 7), 7)],
  [named(asked.periods.thisWeek), (today) => ({ from: today, until: addDays(monday(today), 7) })],
  [named(asked.periods.nextMonth), (today) => month(addMonths(first(today), 1))],
  [named(asked.periods.thisMonth), (today) => month(first(today))],
];

function periodIn(folded: string, today: PlainDate): Period | null {
  const period = NAMED.find(([words]) => words.test(folded));
  if (period) return period[1](today);
  const [, count, , weeks, months] = AHEAD.exec(folded) ?? [];
  if (count) return stretch(today, Number(count), { weeks, months });
  const name = MONTH.exec(folded)?.[1];
  const at = name === undefined ? undefined : MONTHS.get(name);
  return at === undefined ? null : month(comingMonth(today, at));
}

interface Unit {
  readonly weeks: string | undefined;
  readonly months: string | undefined;
}

function stretch(from: PlainDate, count: number, { weeks, months }: Unit): Period {
  if (months !== undefined) return { from, until: addMonths(from, count) };
  return days(from, weeks !== undefined ? 7 * count : count);
}

function days(from: PlainDate, count: number): Period {
  return { from, until: addDays(from, count) };
}

function month(from: PlainDate): Period {
  return { from, until: addMonths(from, 1) };
}

function monday(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekday(date));
}

function first(date: PlainDate): PlainDate {
  return addDays(date, 1 - partsOf(date).day);
}

/** The month by that number that is, or comes next. */
function comingMonth(today: PlainDate, number: number): PlainDate {
  return addMonths(first(today), (number - partsOf(today).month + 12) % 12);
}

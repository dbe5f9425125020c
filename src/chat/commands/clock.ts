// The words of start, pause and end: a course's clock; the grammar's table takes them.
import type { PauseReason } from '../../cti/course/course';
import type { DayWritten } from '../../cti/calendar/dayWritten';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { rangeAt } from '../slots/dateRanges';
import { dayAt } from '../slots/dates';
import { entry } from '../grammar/entry';
import { lineOf } from '../line/line';
import { as, type Found, type Slot } from '../slots/slot';
import {
  announced,
  basisSlot,
  dateAloneSlot,
  dateSlot,
  daySpot,
  whole,
  wordSlot,
} from '../slots/slots';
import { phrases, vocabulary } from '../slots/vocabulary';
import { citizen, reasonSlot } from './common';
import { WORDS } from '../words';

const pauseReasons = vocabulary<PauseReason>(WORDS.clock.pauseReasons);

/** From the first paused day to the day of resumption (T6). */
interface Span {
  readonly from: DayWritten;
  readonly until: DayWritten;
}

const spanSlot: Slot<Span> = {
  read: (spot) => as(whole(spot, rangeAt(daySpot(spot))), ([from, until]) => ({ from, until })),
  say: () => '',
};

const until = announced(WORDS.clock.pauseUntil, dateSlot);

function settlePause(found: Found): Found {
  const { span, ...rest } = found as { span?: Span } & Record<string, unknown>;
  return span ? { ...rest, date: span.from, until: span.until } : rest;
}

/** The day of an early end stands right after the number; later on it belongs to the reason. */
const stopDate: Slot<DayWritten> = (() => {
  const slot = dateAloneSlot;
  return {
    ...slot,
    read: (spot) => (spot.last === 'citizen' || spot.last === null ? slot.read?.(spot) : undefined),
  };
})();

/** Before a date it makes the date a part of the reason: 'ikke mødt siden 1/4-2027'. */
const BEFORE_ITS_DATE = phrases(WORDS.clock.beforeItsDate);

/**
 * What follows the number is the reason, as typed; a complete date at the very end of it is the day
 * of the end (T7).
 */
function settleStop(found: Found): Found {
  const { said, ...rest } = found as { said?: string } & Record<string, unknown>;
  if (said === undefined || 'reason' in rest) return rest;
  const [, reason = '', last = ''] = /^(.*\S)\s+(\S+)$/s.exec(said) ?? [];
  const date = 'date' in rest ? undefined : wholeDate(last);
  const word = reason.slice(Math.max(reason.lastIndexOf(' '), reason.lastIndexOf('\n')) + 1);
  const isReason = !date || BEFORE_ITS_DATE.find(lineOf(word, []), 0) !== undefined;
  return isReason ? { ...rest, reason: said } : { ...rest, date, reason };
}

function wholeDate(word: string): PlainDate | undefined {
  if (!/\d{4}/.test(word)) return undefined;
  const line = lineOf(word, []);
  const read = dayAt({ line, at: 0, today: '2000-01-01' });
  const isAll = read && !('fault' in read) && read.end === line.folded.length;
  return isAll && typeof read.value === 'string' ? read.value : undefined;
}

/** 'start 3/3', or the date alone. */
const startedThen: Slot<DayWritten> = {
  ...announced(WORDS.clock.startedThen, dateSlot),
  bare: (spot) => dateSlot.read?.(spot),
};

/** 'pause 1/4-20/4' says both ends in one. */
function settleSupposed(found: Found): Found {
  const { span, ...rest } = found as { span?: Span } & Record<string, unknown>;
  return span ? { ...rest, from: span.from, until: span.until } : rest;
}

/** What moves the clock of a course, and what cannot (T3-T7). */
export const CLOCK = [
  entry('start', {
    words: WORDS.clock.start,
    slots: { citizen, date: dateAloneSlot, reason: reasonSlot },
  }),
  entry('pause', {
    words: WORDS.clock.pause,
    parts: { span: spanSlot as Slot<unknown> },
    slots: {
      citizen,
      why: wordSlot(pauseReasons),
      date: dateSlot,
      until,
      reason: reasonSlot,
    },
    rest: { slot: 'reason', when: (found) => 'citizen' in found && 'why' in found, whole: true },
    settle: settlePause,
    otherwise: (found, part) => ('why' in found ? [] : [{ ...found, why: 'other', reason: part }]),
  }),
  entry('resume', {
    words: WORDS.clock.resume,
    slots: { citizen, date: dateAloneSlot },
  }),
  entry('stop', {
    words: WORDS.clock.stop,
    slots: { citizen, date: stopDate, reason: reasonSlot },
    parts: { said: { say: () => '' } },
    rest: { slot: 'said', when: (found) => 'citizen' in found, whole: true },
    settle: settleStop,
  }),
  entry('extend', {
    words: WORDS.clock.extend,
    slots: { citizen },
    sameAnswer: true,
  }),
  entry('whatIf', {
    words: WORDS.clock.whatIf,
    parts: { span: announced(WORDS.clock.whatIfPause, spanSlot) as Slot<unknown> },
    slots: {
      citizen,
      from: announced(WORDS.clock.whatIfPause, dateSlot),
      until,
      start: startedThen,
      basis: basisSlot,
    },
    settle: settleSupposed,
  }),
];

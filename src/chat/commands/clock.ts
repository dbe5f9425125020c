// The words of start, pause and end: a course's clock; the grammar's table takes them.
import type { PauseReason } from '../../cti/course/course';
import type { DayWritten } from '../../cti/calendar/dayWritten';
import { rangeAt } from '../slots/dateRanges';
import { entry } from '../grammar/entry';
import { written } from '../line/line';
import { anyOf } from '../slots/patterns';
import {
  as,
  isFault,
  type Fault,
  type Found,
  type Reader,
  type Slot,
  type Spot,
} from '../slots/slot';
import {
  announced,
  basisSlot,
  dateAloneSlot,
  dateSlot,
  daySpot,
  whole,
  wordSlot,
} from '../slots/slots';
import { vocabulary } from '../slots/vocabulary';
import { citizen, reasonSlot } from './common';
import { WORDS } from '../words';

const pauseReasons = vocabulary<PauseReason>(WORDS.clock.pauseReasons);

/** From the first paused day to the day of resumption (T6). */
interface Span {
  readonly from: DayWritten;
  readonly until: DayWritten;
}

export const spanSlot: Slot<Span> = {
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
const BEFORE_ITS_DATE = new RegExp(`(?:^| )${anyOf(WORDS.clock.beforeItsDate)} $`);

/** The day that closes a reason, unless a word before it makes it a part of that. */
const closingDate: Reader<DayWritten> = (spot) => {
  const before = spot.line.folded.slice(Math.max(0, spot.at - 16), spot.at);
  if (BEFORE_ITS_DATE.test(before)) return undefined;
  const hit = dateAloneSlot.read?.(spot);
  // What only looks like a day may be anything else in the middle of a text.
  return isFault(hit) && !endsLine(spot, hit) ? undefined : hit;
};

function endsLine({ line, at }: Spot, { typed }: Fault): boolean {
  return written(line, at, line.folded.length) === typed;
}

/** The same from one day to another. */
const closingSpan: Reader<Span> = (spot) => {
  const hit = spanSlot.read?.(spot);
  return isFault(hit) ? undefined : hit;
};

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
    rest: {
      slot: 'reason',
      when: (found) => 'citizen' in found && 'why' in found,
      whole: true,
      closing: [
        { slot: 'span', read: closingSpan },
        { slot: 'date', read: closingDate },
      ],
    },
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
    rest: {
      slot: 'reason',
      when: (found) => 'citizen' in found,
      whole: true,
      closing: [{ slot: 'date', read: closingDate }],
    },
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

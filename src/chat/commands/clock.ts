import type { PauseReason } from '../../cti/course/course';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { dateAt, rangeAt, sayDate } from '../slots/dates';
import { entry } from '../grammar/entry';
import { lineOf } from '../line/line';
import { as, type Found, type Slot, type Tense } from '../slots/slot';
import { announced, basisSlot, dateSlot, whole, wordSlot } from '../slots/slots';
import { phrases, vocabulary } from '../slots/vocabulary';
import { citizen, reason } from './common';
import { WORDS } from '../words';

const pauseReasons = vocabulary<PauseReason>(WORDS.clock.pauseReasons);

/** From the first paused day to the day of resumption (T6). */
interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

function spanSlot(tense: Tense): Slot<Span> {
  return {
    read: (spot) =>
      as(
        whole(spot, rangeAt(spot.line, spot.at, { today: spot.today, tense })),
        ([from, until]) => ({ from, until }),
      ),
    say: ({ from, until }, language) =>
      `${sayDate(from, language)} ${WORDS.writing.until[language]} ${sayDate(until, language)}`,
  };
}

function settlePause(found: Found): Found {
  const { span, ...rest } = found as { span?: Span } & Record<string, unknown>;
  return span ? { ...rest, date: span.from, until: span.until } : rest;
}

/** The day of an early end stands right after the number; later on it belongs to the reason. */
const stopDate: Slot<PlainDate> = (() => {
  const slot = dateSlot('last');
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
  const read = dateAt(line, 0, { today: '2000-01-01', tense: 'last' });
  return read && !('fault' in read) && read.end === line.folded.length ? read.value : undefined;
}

/** 'start 3/3', or the date alone. */
const startedThen: Slot<PlainDate> = {
  ...announced(WORDS.clock.startedThen, dateSlot('near')),
  bare: (spot) => dateSlot('near').read?.(spot),
};

/** What moves the clock of a course, and what cannot (T3-T7). */
export const CLOCK = [
  entry('start', {
    words: WORDS.clock.start,
    slots: { citizen, date: dateSlot('near'), reason },
  }),
  entry('pause', {
    words: WORDS.clock.pause,
    parts: { span: spanSlot('recent') as Slot<unknown> },
    slots: {
      citizen,
      why: wordSlot(pauseReasons),
      date: dateSlot('recent'),
      until: announced(WORDS.clock.pauseUntil, dateSlot('recent')),
      reason,
    },
    rest: { slot: 'reason', when: (found) => 'citizen' in found && 'why' in found, whole: true },
    settle: settlePause,
    otherwise: (found, part) => ('why' in found ? [] : [{ ...found, why: 'other', reason: part }]),
  }),
  entry('resume', {
    words: WORDS.clock.resume,
    slots: { citizen, date: dateSlot('last') },
  }),
  entry('stop', {
    words: WORDS.clock.stop,
    slots: { citizen, date: stopDate, reason },
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
    slots: {
      citizen,
      start: startedThen,
      pause: announced(WORDS.clock.whatIfPause, spanSlot('next')),
      basis: basisSlot,
    },
  }),
];

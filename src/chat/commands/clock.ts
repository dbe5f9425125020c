import type { PauseReason } from '../../cti/course/course';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { dateAt, rangeAt, sayDate } from '../slots/dates';
import { entry, type Entry } from '../grammar/entry';
import { lineOf } from '../line/line';
import { as, type Found, type Slot, type Tense } from '../slots/slot';
import { announced, basisSlot, dateSlot, whole, wordSlot } from '../slots/slots';
import { phrases, vocabulary } from '../slots/vocabulary';
import { citizen, reason } from './common';

const pauseReasons = vocabulary<PauseReason>({
  treatment: {
    da: 'behandling, i behandling, misbrugsbehandling, døgnbehandling, rusmiddelbehandling',
    en: 'treatment, in treatment, rehab',
  },
  hospital: {
    da: 'hospital, indlagt, indlæggelse, sygehus, på hospitalet, på sygehuset',
    en: 'hospital, hospitalised, hospitalized, in hospital, admitted',
  },
  prison: {
    da: 'fængsel, fængslet, afsoning, afsoner, arrest, i fængsel, varetægt',
    en: 'prison, jail, in prison, in jail, detention',
  },
  other: {
    da: 'andet, anden, andre',
    en: 'other, something else',
  },
});

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
      `${sayDate(from, language)} ${language === 'da' ? 'til' : 'to'} ${sayDate(until, language)}`,
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
const BEFORE_ITS_DATE = phrases({
  da: 'siden, fra, den, d, til, i, på, om, efter, før, inden, indtil, senest',
  en: 'since, from, on, to, in, by, after, before, until, till, the',
});

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
  ...announced({ da: 'start, opstart, starter', en: 'start, starts, starting' }, dateSlot('near')),
  bare: (spot) => dateSlot('near').read?.(spot),
};

/** What moves the clock of a course, and what cannot (T3-T7). */
export const CLOCK: readonly Entry[] = [
  entry('start', {
    words: {
      da: 'start, start cti, start forløb, starte, begynd, begynde',
      en: 'start, start cti, begin, start course',
    },
    slots: { citizen, date: dateSlot('near'), reason },
  }),
  entry('pause', {
    words: {
      da: 'pause, sæt på pause, pausér, sæt pause',
      en: 'pause, put on hold, hold',
    },
    parts: { span: spanSlot('recent') as Slot<unknown> },
    slots: {
      citizen,
      why: wordSlot(pauseReasons),
      date: dateSlot('recent'),
      until: announced({ da: 'til, indtil', en: 'to, until' }, dateSlot('recent')),
      reason,
    },
    rest: { slot: 'reason', when: (found) => 'citizen' in found && 'why' in found, whole: true },
    settle: settlePause,
    otherwise: (found, part) => ('why' in found ? [] : [{ ...found, why: 'other', reason: part }]),
  }),
  entry('resume', {
    words: {
      da: 'genoptag, genoptage, genoptagelse, slut pause, fortsæt',
      en: 'resume, end pause, continue, unpause',
    },
    slots: { citizen, date: dateSlot('last') },
  }),
  entry('stop', {
    words: {
      da: 'afbryd, afbryde, afbrydelse, stop, afbrudt, afslut før tid',
      en: 'stop, end early, terminate, early end',
    },
    slots: { citizen, date: stopDate, reason },
    parts: { said: { say: () => '' } },
    rest: { slot: 'said', when: (found) => 'citizen' in found, whole: true },
    settle: settleStop,
  }),
  entry('extend', {
    words: {
      da: 'forlæng, forlængelse, forlænge, forlæng forløb',
      en: 'extend, extension, prolong',
    },
    slots: { citizen },
    sameAnswer: true,
  }),
  entry('whatIf', {
    words: {
      da: 'hvad nu hvis, hvad hvis, hvad sker der hvis, prøv',
      en: 'what if, whatif, what happens if',
    },
    slots: {
      citizen,
      start: startedThen,
      pause: announced({ da: 'pause, pauses, på pause', en: 'pause, paused' }, spanSlot('next')),
      basis: basisSlot,
    },
  }),
];

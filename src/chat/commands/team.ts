// The words of the team's own matters, corrections and erasure; the grammar's table takes them.
import { entry } from '../grammar/entry';
import type { DayWritten } from '../../cti/calendar/dayWritten';
import type { Slot } from '../slots/slot';
import {
  basisSlot,
  countSlot,
  dateAloneSlot,
  dateSlot,
  pageSlot,
  timeSlot,
  wordSlot,
} from '../slots/slots';
import { alternatives } from '../slots/patterns';
import { firstWord, meaningsOf, vocabulary } from '../slots/vocabulary';
import { citizen, meetingKinds, reasonSlot } from './common';
import { languageSlot, SETTINGS } from './settings';
import { WORDS } from '../words';

const consentStates = vocabulary<'given' | 'withdrawn'>(WORDS.team.consentStates);

type What = 'start' | 'firstDay' | 'basis' | 'number' | 'meeting';

const whats = vocabulary<What>(WORDS.team.whats);

/** 'tid nu': back to the real clock. */
const clockTo: Slot<DayWritten | 'now'> = {
  read: (spot) => NOW.find(spot.line, spot.at) ?? dateAloneSlot.read?.(spot),
  say: (to, language) => (to === 'now' ? NOW.say('now', language) : dateSlot.say(to, language)),
};
const NOW = vocabulary<'now'>(WORDS.team.clock);

const STEP_DAYS = { day: 1, week: 7, month: 30 } as const;
const STEP_UNITS = meaningsOf<keyof typeof STEP_DAYS>(WORDS.days.steps);
const STEP = new RegExp(
  `^([+-]?) ?(\\d{1,4}) ?(${alternatives([...STEP_UNITS.keys()])})?(?![a-z0-9/:.,-])`,
);

/** '+14d', '+2 uger', '-3 dage'; a month is 30 days here. */
const steps: Slot<number> = {
  read: ({ line, at }) => {
    const [whole, sign, count, unit] = STEP.exec(line.folded.slice(at, at + 30)) ?? [];
    if (whole === undefined || (!sign && !unit)) return undefined;
    const days = Number(count) * STEP_DAYS[STEP_UNITS.get(unit ?? '') ?? 'day'];
    return { value: sign === '-' ? -days : days, end: at + whole.length };
  },
  say: (days, language) =>
    `${days < 0 ? '-' : '+'}${Math.abs(days)}${firstWord(WORDS.days.steps.day, language)}`,
};

/** The team's own matters, corrections, consent and erasure. */
export const TEAM = [
  entry('correct', {
    words: WORDS.team.correct,
    slots: {
      citizen,
      what: wordSlot(whats),
      kind: wordSlot(meetingKinds),
      date: dateSlot,
      time: timeSlot,
      basis: basisSlot,
      number: countSlot(undefined, 999999),
      reason: reasonSlot,
    },
  }),
  entry('consent', {
    words: WORDS.team.consent,
    slots: { citizen, state: wordSlot(consentStates), date: dateAloneSlot },
  }),
  entry('delete', {
    words: WORDS.team.delete,
    slots: { citizen },
  }),
  entry('move', {
    words: WORDS.team.move,
    slots: { page: pageSlot },
  }),
  SETTINGS,
  entry('language', {
    words: WORDS.team.language,
    slots: {
      language: languageSlot,
    },
  }),
  entry('time', {
    words: WORDS.team.time,
    slots: { days: steps, to: clockTo },
  }),
];

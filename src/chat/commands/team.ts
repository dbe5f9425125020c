// The words of the team's own matters, corrections and erasure; the grammar's table takes them.
import { entry } from '../grammar/entry';
import type { DayWritten } from '../../cti/calendar/dayWritten';
import type { Slot } from '../slots/slot';
import { basisSlot, countSlot, dateAloneSlot, dateSlot, timeSlot, wordSlot } from '../slots/slots';
import { vocabulary } from '../slots/vocabulary';
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

const STEP =
  /^([+-]?) ?(\d{1,4}) ?(dage?|days?|d|uger?|u|weeks?|w|maaneder|maaned|mdr|months?)?(?![a-z0-9/:.,-])/;

/** '+14d', '+2 uger', '-3 dage'; a month is 30 days here. */
const steps: Slot<number> = {
  read: ({ line, at }) => {
    const match = STEP.exec(line.folded.slice(at, at + 30));
    if (!match || (!match[1] && !match[3])) return undefined;
    const [whole, sign, count, unit = 'd'] = match;
    const days = Number(count) * (/^[uw]/.test(unit) ? 7 : unit.startsWith('m') ? 30 : 1);
    return { value: sign === '-' ? -days : days, end: at + whole.length };
  },
  say: (days) => `${days < 0 ? '-' : '+'}${Math.abs(days)}d`,
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

import { entry, type Entry } from '../grammar/entry';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Slot } from '../slots/slot';
import { basisSlot, countSlot, dateSlot, timeSlot, whole, wordSlot } from '../slots/slots';
import { vocabulary } from '../slots/vocabulary';
import { dateAt } from '../slots/dates';
import { citizen, meetingKinds, reason } from './common';
import { languages, SETTINGS } from './settings';

const consentStates = vocabulary<'given' | 'withdrawn'>({
  given: {
    da: 'givet, ja, indhentet, gives, foreligger',
    en: 'given, yes, obtained, gave',
  },
  withdrawn: {
    da: 'trukket tilbage, trukket, tilbagetrukket, trækkes tilbage, trækker tilbage, tilbagekaldt',
    en: 'withdrawn, withdraw, revoked, withdrew',
  },
});

type What = 'start' | 'firstDay' | 'basis' | 'number' | 'meeting';

const whats = vocabulary<What>({
  start: {
    da: 'start, startdato, opstart, cti-start',
    en: 'start, start date, cti start',
  },
  firstDay: {
    da: 'første arbejdsdag, første dag, jobmatch, overgang, 1. arbejdsdag',
    en: 'first day, first working day, jobmatch, job match, transition',
  },
  basis: { da: 'lovhjemmel, hjemmel, paragraf', en: 'basis, legal basis' },
  number: { da: 'nummer, nr, borgernummer', en: 'number, citizen number' },
  meeting: { da: 'møde, mødet', en: 'meeting' },
});

/** 'tid nu': back to the real clock. */
const clockTo: Slot<PlainDate | 'now'> = {
  read: (spot) => {
    const now = NOW.find(spot.line, spot.at);
    if (now) return now;
    return whole(spot, dateAt(spot.line, spot.at, { today: spot.today, tense: 'next' }));
  },
  say: (to, language) =>
    to === 'now' ? NOW.say('now', language) : dateSlot('next').say(to, language),
};
const NOW = vocabulary<'now'>({
  now: { da: 'nu, nulstil, rigtig tid', en: 'now, reset, real time' },
});

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
export const TEAM: readonly Entry[] = [
  entry('correct', {
    words: {
      da: 'ret, rette, korriger, korrigere, rettelse, ændr',
      en: 'correct, correction, change, fix',
    },
    slots: {
      citizen,
      what: wordSlot(whats),
      kind: wordSlot(meetingKinds),
      date: dateSlot('near'),
      time: timeSlot,
      basis: basisSlot,
      number: countSlot(undefined, 999999),
      reason,
    },
  }),
  entry('consent', {
    words: { da: 'samtykke, samtykket', en: 'consent' },
    slots: { citizen, state: wordSlot(consentStates), date: dateSlot('last') },
  }),
  entry('delete', {
    words: {
      da: 'slet forløb, slet borger, slet, slette, slette borger, slette forløb, slet cti-forløb',
      en: 'delete course, delete citizen, delete, erase, erase citizen',
    },
    slots: { citizen },
  }),
  entry('move', {
    words: {
      da: 'flyt, flyt team, flyt teamet, flyt forløb, flyt forløbene, flyt alle forløb, flyt kanal, skift kanal, ny kanal, flyt til ny kanal, flyt til en ny kanal',
      en: 'move, move team, move the team, move courses, move the courses, move all courses, move channel, change channel, new channel, move to a new channel',
    },
  }),
  SETTINGS,
  entry('language', {
    words: { da: 'sprog, skift sprog', en: 'language, switch language, lang' },
    slots: {
      language: { ...wordSlot(languages), say: (value) => value },
    },
  }),
  entry('time', {
    words: { da: 'tid, flyt tid, flyt tiden', en: 'time, move time' },
    slots: { days: steps, to: clockTo },
  }),
];

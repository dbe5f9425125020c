import type { Command } from '../command';
import { entry, type Entry } from '../entry';
import { attendeesSlot } from '../people';
import type { Found, Slot, Spot, Tense } from '../slot';
import { dateSlot, timeSlot, wordSlot } from '../slots';
import { phrases, vocabulary } from '../vocabulary';
import { citizen, meetingKinds, reason } from './common';

type Meeting = Extract<Command, { name: 'meeting' }>;
type State = NonNullable<Meeting['state']>;

const states = vocabulary<State>({
  planned: {
    da: 'planlagt, aftalt, planlæg, booket, flyttet til, flyttet',
    en: 'planned, scheduled, booked, moved to, moved',
  },
  held: {
    da: 'afholdt, holdt, gennemført, er holdt, er afholdt, blev holdt, blev afholdt',
    en: 'held, took place, done, was held, completed',
  },
  cancelled: {
    da: 'aflyst, aflys, er aflyst, blev aflyst, annulleret',
    en: 'cancelled, canceled, cancel, was cancelled, called off',
  },
  missed: {
    da: 'udeblevet, udeblev, udeblivelse, mødte ikke, ikke mødt, mødte ikke op, ikke mødt op',
    en: 'no-show, noshow, missed, did not show, did not show up, absent',
  },
});

/** A meeting that was held or missed lies behind; one that is planned or called off ahead. */
function tense({ known }: Spot): Tense {
  const { state } = known;
  const happened =
    state === 'held' || state === 'missed' || 'attended' in known || 'missing' in known;
  return happened ? 'last' : 'next';
}

/** Who took part tells that it was held; a date alone that it is planned. */
function settle(found: Found): Found {
  if ('state' in found) return found;
  if ('attended' in found || 'missing' in found) return { ...found, state: 'held' };
  return 'date' in found ? { ...found, state: 'planned' } : found;
}

const ALL = phrases({
  da: 'alle deltog, deltog alle, alle var med, alle mødte, med alle, alle',
  en: 'all attended, attended all, everybody attended, everyone attended, all, everybody, everyone',
});

const attended = attendeesSlot({
  da: 'deltog, deltagere, deltager, til stede, tilstede, fremmødte, med',
  en: 'attended, attendees, present, with',
});

/** 'alle': nobody was missing, which is what is assumed anyway (P6). */
const missing: Slot<NonNullable<Meeting['missing']>> = (() => {
  const without = attendeesSlot({
    da: 'uden, fraværende, manglede, afbud fra, afbud',
    en: 'without, missing, apologies from, except, not present',
  });
  return {
    ...without,
    read: (spot) => {
      const all = ALL.find(spot.line, spot.at);
      return all ? { value: [], end: all.end } : without.read?.(spot);
    },
    say: (who, language) =>
      who.length === 0 ? ALL.say('it', language) : without.say(who, language),
  };
})();

export const MEETINGS: readonly Entry[] = [
  entry('meeting', {
    words: {
      da: 'møde, mødet, møder, planlæg møde, nyt møde',
      en: 'meeting, meetings, plan meeting',
    },
    slots: {
      citizen,
      kind: wordSlot(meetingKinds),
      date: dateSlot(tense),
      time: timeSlot,
      state: {
        ...wordSlot(states),
        say: (state, language) => (state === 'planned' ? '' : states.say(state, language)),
      },
      attended,
      missing,
      reason,
    },
    settle,
  }),
];

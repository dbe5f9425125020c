// The words of planned, held and cancelled meetings; the grammar's table takes them.
import type { Command, PersonWord } from '../command';
import { entry } from '../grammar/entry';
import { wordAt, written } from '../line/line';
import { attendeesSlot, personSlot } from '../slots/people';
import { as, type Fault, type Found, type Hit, type Slot, type Spot } from '../slots/slot';
import { dateSlot, timeSlot, wordSlot } from '../slots/slots';
import { phrases, vocabulary, type Words } from '../slots/vocabulary';
import { citizen, meetingKinds, reasonSlot } from './common';
import { WORDS } from '../words';

type Meeting = Extract<Command, { name: 'meeting' }>;
type State = NonNullable<Meeting['state']>;

const states = vocabulary<State>(WORDS.meetings.states);

/** Who took part, said one way or another. */
const WHO = ['attended', 'attendedPeople', 'missing', 'missingPeople'] as const;

/** Who took part tells that it was held; a date alone that it is planned. */
function settleMeeting(found: Found): Found {
  if ('state' in found) return found;
  if (WHO.some((who) => who in found)) return { ...found, state: 'held' };
  return 'date' in found ? { ...found, state: 'planned' } : found;
}

const ALL = phrases(WORDS.meetings.all);

const PRESENT = WORDS.meetings.present;
const ABSENT = WORDS.meetings.absent;
const attended = attendeesSlot(PRESENT);

/** 'uden @Karen', 'deltog Karen Holm': people by name; further mentions follow the first. */
function namedPeople(words: Words, of: readonly string[]): Slot<readonly PersonWord[]> {
  const word = phrases(words);
  return {
    read: (spot) => {
      const said = word.find(spot.line, spot.at);
      const goesOn = spot.last !== null && of.includes(spot.last);
      if (!said && !goesOn) return undefined;
      const at = said ? wordAt(spot.line, said.end) : spot.at;
      return as(personNamed({ ...spot, at }, said !== undefined), (person) => [person]);
    },
    join: (first, then) => [...first, ...then],
    say: (people, language) =>
      people.map((one) => `${word.say('it', language)} ${personSlot.say(one, language)}`).join(' '),
    words: word.phrases,
  };
}

/** A mention; right after the word a plain name too, in capitals: 'uden problemer' names nobody. */
function personNamed(spot: Spot, plain: boolean): Hit<PersonWord> | Fault | undefined {
  const mention = personSlot.read?.(spot);
  if (mention || !plain) return mention;
  const initial = written(spot.line, spot.at, spot.at + 1);
  return /^@?\p{Lu}/u.test(initial) ? personSlot.bare?.(spot) : undefined;
}

/** 'alle': nobody was missing, which is what is assumed anyway (P6). */
const missing: Slot<NonNullable<Meeting['missing']>> = (() => {
  const without = attendeesSlot(ABSENT);
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

export const MEETINGS = [
  entry('meeting', {
    words: WORDS.meetings.meeting,
    slots: {
      citizen,
      kind: wordSlot(meetingKinds),
      date: dateSlot,
      time: timeSlot,
      state: {
        ...wordSlot(states),
        say: (state, language) => (state === 'planned' ? '' : states.say(state, language)),
      },
      attended,
      missing,
      attendedPeople: namedPeople(PRESENT, ['attended', 'attendedPeople']),
      missingPeople: namedPeople(ABSENT, ['missing', 'missingPeople']),
      reason: reasonSlot,
    },
    settle: settleMeeting,
  }),
];

// The words of meetings and appointments: planned, moved, held, cancelled; the grammar's table takes them.
import {
  MEETING_KINDS,
  type AppointmentKind,
  type Attendee,
  type MeetingState,
} from '../../cti/course/course';
import { inEachLanguage } from '../../cti/course/language';
import type { PersonWord } from '../command';
import { entry } from '../grammar/entry';
import { wordAt, written } from '../line/line';
import { attendeesSlot, personSlot } from '../slots/people';
import { as, type Fault, type Found, type Hit, type Slot, type Spot } from '../slots/slot';
import { dateSlot, timeSlot, wordSlot } from '../slots/slots';
import { phrases, vocabulary, wordsIn, type Words } from '../slots/vocabulary';
import { minutes } from './care';
import { citizen, meetingKinds, reasonSlot } from './common';
import { WORDS } from '../words';

const states = vocabulary<MeetingState>(WORDS.meetings.states);

/** Who took part, said one way or another. */
const WHO = ['attended', 'attendedPeople', 'missing', 'missingPeople', 'network'] as const;

/** Who took part tells that it was held, who comes at an hour that it is planned, as a date alone does. */
function settleMeeting(found: Found): Found {
  if ('state' in found) return found;
  if ('how' in found) return { ...found, state: 'planned' };
  if ('time' in found && 'date' in found) return { ...found, state: 'planned' };
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
const missing: Slot<readonly Attendee[]> = (() => {
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

const NETWORK = phrases(WORDS.meetings.network);
const OF_NETWORK = phrases(WORDS.meetings.ofNetwork);
const WITHOUT = phrases(ABSENT);
const COUNT = /^(\d{1,2})(?= )/;

/** '3 fra netværket', 'netværket 3', 'uden netværk'; the network alone: some came, nobody counted. */
const network: Slot<number | 'some'> = {
  read: ({ line, at }) => {
    const without = WITHOUT.find(line, at);
    const none = without && NETWORK.find(line, wordAt(line, without.end));
    if (none) return { value: 0, end: none.end };
    const first = COUNT.exec(line.folded.slice(at, at + 4))?.[1];
    const counted = first ? OF_NETWORK.find(line, wordAt(line, at + first.length)) : undefined;
    if (first && counted) return { value: Number(first), end: counted.end };
    const named = NETWORK.find(line, at);
    if (!named) return undefined;
    const after = wordAt(line, named.end);
    const then = /^\d{1,2}(?= |$)/.exec(line.folded.slice(after, after + 4))?.[0];
    return then === undefined
      ? { value: 'some', end: named.end }
      : { value: Number(then), end: after + then.length };
  },
  say: (count, language) =>
    count === 'some' ? NETWORK.say('it', language) : `${count} ${OF_NETWORK.say('it', language)}`,
  words: [...NETWORK.phrases, ...OF_NETWORK.phrases],
};

/** 'flyt opfølgning 42 …', 'flyt hjemmebesøg 42 …': the kind stands in the command's own word. */
function moving(kind: Words, moves: Words): Words {
  return inEachLanguage((language) =>
    wordsIn(moves, language)
      .flatMap((move) => wordsIn(kind, language).map((word) => `${move} ${word}`))
      .join(','),
  );
}

const appointmentKinds = vocabulary<AppointmentKind>(WORDS.meetings.appointmentKinds);

/** A date or an hour tells that it is agreed, minutes alone that it was held. */
function settleAppointment(found: Found): Found {
  if ('state' in found) return found;
  if ('date' in found || 'time' in found) return { ...found, state: 'planned' };
  return 'minutes' in found ? { ...found, state: 'held' } : found;
}

/** A bare number is minutes only of what was held. */
const minutesHeld: typeof minutes = {
  ...minutes,
  bare: (spot) => (spot.known['state'] === 'held' ? minutes.bare?.(spot) : undefined),
};

const stateSlot: Slot<MeetingState> = {
  ...wordSlot(states),
  say: (state, language) => (state === 'planned' ? '' : states.say(state, language)),
};

/** Ids are for buttons: nobody types one. */
const unsaid: Slot<string> = { say: () => '' };

const movedMeeting = { citizen, date: dateSlot, time: timeSlot, meeting: unsaid };
const movedAppointment = { citizen, date: dateSlot, time: timeSlot, appointment: unsaid };

export const MEETINGS = [
  entry('meeting', {
    words: WORDS.meetings.meeting,
    slots: {
      citizen,
      kind: wordSlot(meetingKinds),
      date: dateSlot,
      time: timeSlot,
      state: stateSlot,
      how: wordSlot(vocabulary<'move' | 'another'>(WORDS.meetings.how)),
      network,
      attended,
      missing,
      attendedPeople: namedPeople(PRESENT, ['attended', 'attendedPeople']),
      missingPeople: namedPeople(ABSENT, ['missing', 'missingPeople']),
      reason: reasonSlot,
    },
    settle: settleMeeting,
  }),
  entry('moveMeeting', {
    words: WORDS.meetings.moveMeeting,
    slots: { ...movedMeeting, kind: wordSlot(meetingKinds) },
  }),
  ...MEETING_KINDS.map((kind) =>
    entry('moveMeeting', {
      words: moving(WORDS.common.meetingKinds[kind], WORDS.meetings.moves),
      fixed: { kind },
      slots: { ...movedMeeting, kind: { say: () => '' } },
    }),
  ),
  entry('appointment', {
    words: WORDS.meetings.appointment,
    slots: {
      citizen,
      date: dateSlot,
      time: timeSlot,
      kind: wordSlot(appointmentKinds),
      state: stateSlot,
      minutes: minutesHeld,
      reason: reasonSlot,
    },
    settle: settleAppointment,
  }),
  entry('moveAppointment', {
    words: WORDS.meetings.moveAppointment,
    slots: movedAppointment,
  }),
  entry('moveAppointment', {
    words: moving(WORDS.meetings.appointmentKinds.home, WORDS.meetings.moves),
    slots: movedAppointment,
  }),
];

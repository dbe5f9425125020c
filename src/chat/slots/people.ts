// People and roles as a line names them; the commands and an import's columns call it.
import {
  ATTENDEES,
  ROLES,
  type Attendee,
  type PersonRef,
  type Role,
} from '../../cti/course/course';
import type { Language } from '../../cti/course/language';
import type { PersonWord } from '../command';
import { mentionAt, wordAt, written, type Line } from '../line/line';
import type { Hit, Slot, Spot } from './slot';
import { listSlot } from '../line/lists';
import { phrases, vocabulary, wordEnds, type Words } from './vocabulary';
import { WORDS } from '../words';

export const ROLE_WORDS: Readonly<Record<Role, Words>> = WORDS.people.roles;

export const roles = vocabulary(ROLE_WORDS);

const attendees = vocabulary<Attendee>({
  citizen: WORDS.people.attendees.citizen,
  ...ROLE_WORDS,
});

export const NONE = phrases(WORDS.people.none);
const BETWEEN = phrases(WORDS.people.between);
/** No name begins so: 'overtag forløb 42 Anna'. */
const NUMBERED = phrases(WORDS.people.numbered);
const MOST_NAMES = 6;

/** A mention, 'ingen', or a plain name up to where something else of the command begins. */
export function personAt(spot: Spot): Hit<PersonWord | 'none'> | undefined {
  const { line, at } = spot;
  const mention = mentionAt(line, at);
  if (mention) return { value: { mention }, end: afterSamePerson(line, at + 1, mention) };
  const none = NONE.find(line, at);
  if (none) return { value: 'none', end: none.end };
  return nameAt(spot);
}

/** A mention that Teams split in two ('Anna' 'Berg') is one person. */
function afterSamePerson(line: Line, end: number, person: PersonRef): number {
  const next = wordAt(line, end);
  return mentionAt(line, next)?.id === person.id ? next + 1 : end;
}

function nameAt({ line, at, stops }: Spot): Hit<PersonWord> | undefined {
  let end = at;
  if (NUMBERED.find(line, at)) return undefined;
  for (const wordEnd of wordEnds(line, at, MOST_NAMES)) {
    const start = end === at ? at : end + 1;
    if (!/^[a-z\p{L}]/u.test(line.folded.slice(start, wordEnd))) break;
    if (stops(start) || BETWEEN.find(line, start)) break;
    end = wordEnd;
  }
  const name = written(line, at, end).replace(/^@/, '').split(/\s+/).join(' ').trim();
  return name === '' ? undefined : { value: { name }, end };
}

export function sayPerson(person: PersonWord | 'none', language: Language): string {
  if (person === 'none') return NONE.say('it', language);
  if ('mention' in person) return person.mention.name;
  return 'name' in person ? person.name : '';
}

/** A person without an own word: a mention anywhere, a plain name where nothing else fits. */
export const personSlot: Slot<PersonWord> = {
  read: ({ line, at }) => {
    const mention = mentionAt(line, at);
    return mention && { value: { mention }, end: afterSamePerson(line, at + 1, mention) };
  },
  bare: (spot) => nameAt(spot),
  say: sayPerson,
};

/** The same, or 'ingen'. */
export const holderSlot: Slot<PersonWord | 'none'> = {
  read: (spot) => {
    const none = NONE.find(spot.line, spot.at);
    return none ? { value: 'none', end: none.end } : personSlot.read?.(spot);
  },
  bare: (spot) => nameAt(spot),
  say: sayPerson,
  words: NONE.phrases,
};

type People = Readonly<Partial<Record<Role, PersonWord | 'none'>>>;

/** 'cti @A job @B social ingen': who has which role, in any order. */
export const peopleSlot: Slot<People> = {
  read: (spot) => {
    const role = roles.find(spot.line, spot.at);
    if (!role) return undefined;
    const person = personAt({ ...spot, at: afterIs(spot.line, role.end) });
    return person && { value: { [role.value]: person.value }, end: person.end };
  },
  join: (first, then) => ({ ...first, ...then }),
  say: (people, language) =>
    ROLES.flatMap((role) => {
      const person = people[role];
      return person ? [`${roles.say(role, language)} ${sayPerson(person, language)}`] : [];
    }).join(' '),
  words: [...roles.phrases, ...NONE.phrases],
};

function afterIs(line: Line, end: number): number {
  const is = phraseIs.find(line, wordAt(line, end));
  return wordAt(line, is ? is.end : end);
}
const phraseIs = phrases(WORDS.people.phraseIs);

/** 'deltog borger cti og job', 'uden social': a word and then who. */
export function attendeesSlot(words: Words): Slot<readonly Attendee[]> {
  return listSlot(words, { words: attendees, order: ATTENDEES });
}

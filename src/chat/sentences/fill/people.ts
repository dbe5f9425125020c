// Which colleague is meant, and whom they take the place of; only people of the roster, else nobody.
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import type { PersonRef } from '../../../cti/course/course';
import { ROLES, type Role } from '../../../cti/course/course';
import type { PersonWord } from '../../command';
import { marksOf, type MarkOf } from '../marks/mark';
import { after, before, isRuledOut, only, type Given } from './given';
import { wordsTold } from './words';

type PersonMark = MarkOf<'person'>;

const { cues } = WORDS;
const IN_PLACE_OF = new RegExp(`(?:^| )${anyOf(cues.inPlaceOf)}(?: ${anyOf(cues.all)})? $`);
const MYSELF = new RegExp(`(?:^| )${anyOf(cues.me)}(?= |$)`);
const MINE = new RegExp(`(?:^| )${anyOf(cues.mine)}(?= |$)`);
const GENITIVE = new RegExp(`^(?:s| s)? ${anyOf(cues.courses)}`);
const LEFT = new RegExp(`^ ${anyOf(cues.hasLeft)}`);
const HANDS = new RegExp(`${anyOf(WORDS.days.range.to)} $`);

export interface PeopleMeant {
  readonly to?: PersonWord;
  readonly from?: PersonWord;
}

/** Who comes, and who goes: 'Jonas overtager efter Mette', 'giv 42 til Jonas'. */
export function changeOver(given: Given): PeopleMeant {
  const { clause, me } = given;
  const people = marksOf(clause.marks, 'person');
  const going = people.filter((mark) => goes(given, mark));
  const coming = people.filter((mark) => !going.includes(mark));
  const { folded } = clause.line;
  const to =
    named(only(coming)) ?? (coming.length === 0 && MYSELF.test(folded) ? word(me) : undefined);
  const from =
    named(only(going)) ?? (going.length === 0 && MINE.test(folded) ? word(me) : undefined);
  return { ...(to ? { to } : {}), ...(from ? { from } : {}) };
}

function goes({ clause }: Given, mark: PersonMark): boolean {
  const ahead = before(clause, mark);
  const behind = after(clause, mark);
  const hands = HANDS.test(ahead);
  return (
    !hands &&
    (IN_PLACE_OF.test(ahead) ||
      GENITIVE.test(behind) ||
      LEFT.test(behind) ||
      isRuledOut(clause, mark))
  );
}

/** Who decided, who is named at all; nobody where several are. */
export function personOf({ clause }: Given): PersonWord | undefined {
  return named(only(marksOf(clause.marks, 'person')));
}

/** The role that is said, or the one that whoever goes has on the course. */
export function roleOf(given: Given): Role | undefined {
  const said = wordsTold.role(given.clause.line);
  if (said) return said;
  const { from } = changeOver(given);
  const { course } = given;
  if (!course || !from || !('mention' in from)) return undefined;
  return only(ROLES.filter((role) => holds(course.people[role], from.mention)));
}

function holds(holder: PersonRef | 'none' | null, person: PersonRef): boolean {
  return holder !== null && holder !== 'none' && holder.id === person.id;
}

function named(mark: PersonMark | undefined): PersonWord | undefined {
  return mark?.person ? word(mark.person) : undefined;
}

function word(person: PersonRef): PersonWord {
  return { mention: person };
}

// The team's members as a form lists them to choose from; called by formCard.ts and fields.ts.
import type { PersonRef } from '../../cti/course/course';
import { ALPHABET_OF_NAMES } from '../../cti/course/language';
import type { CardContext } from '../frame/context';
import { namedApart } from '../parts/namesakes';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Longest list of people that a form carries, counted over all its pickers (a card stays under 18,000 characters). */
const MOST_CHARACTERS = 9500;
const byName = new Intl.Collator(ALPHABET_OF_NAMES);

/**
 * The team's members by name, as a form lists them; `null` when the team is not known or too large
 * for all of the form's pickers: then the name is typed.
 */
export function peopleToPick(
  roster: readonly PersonRef[],
  pickers: number,
  context: Pick<CardContext, 'mailOf'> = {},
): readonly Choice[] | null {
  if (roster.length === 0 || pickers === 0) return null;
  const nameOfEach = namedApart(roster, context);
  const people = roster
    .map((person) => ({ title: nameOfEach(person), value: person.id }))
    .sort((a, b) => byName.compare(a.title, b.title));
  return JSON.stringify(people).length * pickers <= MOST_CHARACTERS ? people : null;
}

/** The choice that a value means: an id, or a name as it was typed; `undefined` when it is none of them. */
export function choiceMeant(choices: readonly Choice[], told: string): string | undefined {
  if (told === '') return '';
  const same = choices.filter(
    ({ title, value }) => value === told || title.toLowerCase() === told.toLowerCase(),
  );
  return same.length === 1 ? same[0]?.value : undefined;
}

/** A person's name in place of the id, where the name is typed. */
export function nameToType(roster: readonly PersonRef[], told: string): string {
  return roster.find(({ id }) => id === told)?.name ?? told;
}

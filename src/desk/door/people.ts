// Who is meant by a mention or a name; the use cases that take people call it.
import type { PersonWord } from '../../chat/command';
import type { PersonRef } from '../../cti/course/course';
import type { Caller } from '../ports/caller';
import type { View } from '../views/views';

/**
 * Who is meant: a mention names the person; a name or an id is looked up among the team's members.
 * A name has to be unique there (G1); otherwise a sentence says so.
 */
export async function personMeant(caller: Caller, word: PersonWord): Promise<PersonRef | View> {
  if ('mention' in word) return word.mention;
  const members = (await caller.members()) ?? [caller.person];
  const typed = 'id' in word ? word.id : word.name;
  const known = 'id' in word ? members.filter(({ id }) => id === word.id) : [];
  // In a team too large for a list the form asks for the name.
  const found = known.length > 0 ? known : membersNamed(members, typed);
  const [only] = found;
  if (found.length > 1) return { kind: 'said', say: 'personAmbiguous', data: { name: typed } };
  if (!only) return { kind: 'said', say: 'personUnknown', data: { name: typed } };
  return { id: only.id, name: only.name };
}

export function isView(result: PersonRef | View | 'none'): result is View {
  return typeof result === 'object' && 'kind' in result;
}

/**
 * 'Lærke', 'laerke holm' and 'Lærke Holm Åsen' all name Lærke Holm Aasen, and 'Rene' names René: whole
 * words, from the first, accents or not.
 * Where nobody is called so, 'Aasen' does too.
 */
function membersNamed<T extends { readonly name: string }>(
  members: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = words(typed);
  if (wanted.length === 0) return [];
  const holding = members.filter(({ name }) => {
    const of = words(name);
    return wanted.every((word) => of.includes(word));
  });
  const fromTheFirst = holding.filter(({ name }) => words(name)[0] === wanted[0]);
  return fromTheFirst.length > 0 ? fromTheFirst : holding;
}

function words(name: string): string[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

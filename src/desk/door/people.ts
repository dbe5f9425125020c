// Who is meant by a mention or a name; the use cases that take people call it.
import type { PersonWord } from '../../chat/command';
import { NOBODY } from '../../cti/course/course';
import type { PersonRef } from '../../cti/course/course';
import type { Caller } from '../ports/caller';
import type { View } from '../views/views';
import { keptOutOf } from './standing';

/**
 * Who is meant, and may be told of a course: the id of a mention decides, a name has to be unique among
 * the members (G1), and the name that is kept is the roster's. Somebody who is no member, a mention of
 * a team, a channel or a bot, and a guest who may not ask either (D7) are answered with a sentence.
 */
export async function personMeant(caller: Caller, word: PersonWord): Promise<PersonRef | View> {
  if ('mention' in word) return mentioned(caller, word.mention);
  const members = await caller.members();
  const typed = 'id' in word ? word.id : word.name;
  const known = 'id' in word ? (members ?? []).filter(({ id }) => id === word.id) : [];
  // In a team too large for a list the form asks for the name.
  const found = known.length > 0 ? known : membersNamed(members ?? [caller.person], typed);
  const [only] = found;
  if (found.length > 1) return sentence('personAmbiguous', typed);
  return only ? mayBeTold(caller, only) : sentence('personUnknown', typed);
}

async function mentioned(caller: Caller, { id, name }: PersonRef): Promise<PersonRef | View> {
  if (id === NOBODY) return sentence('personUnknown', name);
  const members = await caller.members();
  const listed = members?.find((member) => member.id === id);
  const member = listed ?? (await caller.lookUp(id));
  if (member) return mayBeTold(caller, member);
  if (!members && caller.practice) return { id, name };
  if (!members && member === undefined) return { kind: 'said', say: 'rosterSilentHere', data: {} };
  return sentence('personUnknown', name);
}

/** Whoever may not ask is not told (D7). */
function mayBeTold(
  { team }: Caller,
  { id, name, guest = false }: PersonRef & { readonly guest?: boolean },
): PersonRef | View {
  const out = keptOutOf(team, { id, name, guest });
  return out ? sentence('personGuest', name) : { id, name };
}

function sentence(say: 'personUnknown' | 'personAmbiguous' | 'personGuest', name: string): View {
  return { kind: 'said', say, data: { name } };
}

/** Those of the members who may be told of a course: for lists to choose from. */
export async function colleagues(caller: Caller): Promise<readonly PersonRef[]> {
  const members = await caller.members();
  return members?.filter((member) => !keptOutOf(caller.team, member)) ?? [caller.person];
}

/**
 * Whose courses are handed over, or who coordinates no longer: perhaps somebody who is no member any
 * more. Nobody is told anything by it.
 */
export async function personLeaving(
  caller: Caller,
  word: PersonWord,
  holders: readonly PersonRef[],
): Promise<PersonRef | View> {
  const members = (await caller.members()) ?? [caller.person];
  if ('mention' in word) {
    const listed = members.find(({ id }) => id === word.mention.id);
    return listed ? { id: listed.id, name: listed.name } : word.mention;
  }
  const typed = 'id' in word ? word.id : word.name;
  const gone = holders.filter(({ id }) => members.every((member) => member.id !== id));
  const all = [...members, ...new Map(gone.map((person) => [person.id, person])).values()];
  const named = 'id' in word ? all.filter(({ id }) => id === word.id) : membersNamed(all, typed);
  const [only] = named;
  if (named.length > 1) return sentence('personAmbiguous', typed);
  return only ? { id: only.id, name: only.name } : sentence('personUnknown', typed);
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

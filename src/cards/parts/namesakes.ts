// How two people of one name are told apart; called wherever people are listed together.
import type { PersonRef } from '../../cti/course/course';
import { ALPHABET_OF_NAMES } from '../../cti/course/language';
import type { CardContext } from '../frame/context';

/**
 * How people shown together are named: by their names, and two of the same name by what stands
 * before the @ of their address as well, where Teams has told it.
 */
export function namedApart(
  people: readonly PersonRef[],
  { mailOf }: Pick<CardContext, 'mailOf'>,
): (person: PersonRef) => string {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of people) {
    const key = name.toLocaleLowerCase(ALPHABET_OF_NAMES);
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  }
  return ({ id, name }) => {
    const isShared = (ids.get(name.toLocaleLowerCase(ALPHABET_OF_NAMES))?.size ?? 0) > 1;
    const account = isShared ? mailOf?.(id)?.split('@')[0] : undefined;
    return account ? `${name} (${account})` : name;
  };
}

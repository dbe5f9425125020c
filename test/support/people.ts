import type { FakeMember } from './connector';
import type { ClientPerson } from './teamsClient';

/** As the connector's roster names them. */
export function members(
  people: readonly ClientPerson[],
  userRole: 'user' | 'owner' | 'guest' = 'user',
): (FakeMember & { readonly aadObjectId: string })[] {
  return people.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id, userRole }));
}

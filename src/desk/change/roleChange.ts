// Who gets a role; for `role`, and for each course of a `reassign`.
import { isView, personMeant } from '../door/people';
import type { AskedOf, Changes, Changing } from '../commands/row';
import { statusShown } from './change';
import { reasonTold } from './told';

/** Somebody gets a role, or nobody on purpose (P1). */
export const ROLE_CHANGE: Changing<'role'> = {
  kind: 'changes',
  changes: roleChange,
  view: statusShown,
};

async function roleChange({ caller, command }: AskedOf<'role'>): Promise<Changes> {
  const { role, person } = command;
  if (!role || !person) return [];
  const meant = person === 'none' ? person : await personMeant(caller, person);
  if (isView(meant)) return meant;
  return [{ type: 'role', role, person: meant, ...reasonTold(command) }];
}

// `documentation 42`; for its row of the command table.
import type { Caller, Outcome } from '../ports/caller';
import { frozenOut, lookUp, notFound } from './lookups';

/**
 * `documentation 42`: how the course went (C7) and what its facts say of the core elements (C8).
 *
 * @throws StorageDown
 */
export async function documentation(
  caller: Caller,
  number: number,
  whole?: true,
): Promise<Outcome> {
  const held = await lookUp(caller, number, 'documentation');
  if (!held) return notFound(number);
  const frozen = frozenOut(held);
  if (frozen) return frozen;
  return {
    view: {
      kind: 'documentation',
      course: held.course,
      today: caller.today,
      ...(whole && { whole }),
    },
  };
}

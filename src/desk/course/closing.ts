import type { Caller, Outcome } from '../ports/caller';
import { frozenOut, lookUp, notFound } from './lookups';

/**
 * `closing 42`: the preparation of the closing meeting (C9), or of the end of a generic course. The
 * card follows the course.
 *
 * @throws StorageDown
 */
export async function closing(caller: Caller, number: number): Promise<Outcome> {
  const held = await lookUp(caller, number, 'closing');
  if (!held) return notFound(number);
  const frozen = frozenOut(held);
  if (frozen) return frozen;
  // The meeting's link names people by the addresses that the roster tells.
  await caller.members();
  return {
    view: { kind: 'closing', course: held.course, today: caller.today },
    keep: { held, kind: 'closing', about: 'meeting' },
  };
}

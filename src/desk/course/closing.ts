// `closing 42`; for its row of the command table.
import type { Caller, Outcome } from '../ports/caller';
import type { Held } from '../ports/storage';

/**
 * The preparation of the closing meeting (C9), or of the end of a generic course. The card follows
 * the course.
 *
 * @throws StorageDown
 */
export async function closingShown(caller: Caller, held: Held, whole?: true): Promise<Outcome> {
  // The meeting's link names people by the addresses that the roster tells.
  await caller.members();
  return {
    view: { kind: 'closing', course: held.course, today: caller.today, ...(whole && { whole }) },
    keep: { held, kind: 'closing', about: 'meeting' },
  };
}

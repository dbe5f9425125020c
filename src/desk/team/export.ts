// Whether there is something to put into the file asked for; commands and presses call it.
import { frozenOut, notFound } from '../course/lookups';
import type { Caller, Outcome } from '../ports/caller';
import type { FileOrder } from '../ports/fileOrder';

/**
 * A file somebody asks for: `export 42`, `documentation` alone, or a card's button. Here only whether
 * there is such a course, and whether its consent stands (P9: the export alone goes on without); the
 * file itself is made when it is fetched.
 *
 * @throws StorageDown
 */
export async function orderFile(caller: Caller, order: FileOrder): Promise<Outcome> {
  if ('citizen' in order) {
    const held = await caller.store.course(order.citizen);
    if (!held) return notFound(order.citizen);
    const frozen = order.file === 'export' ? undefined : frozenOut(held);
    if (frozen) return frozen;
  }
  return { view: { kind: 'said', say: 'fileNotStored', data: {} }, file: order };
}

import type { Caller, Outcome } from './caller';
import type { FileOrder } from './files';
import { notFound } from './lookups';

/**
 * A file somebody asks for: `export 42`, `documentation` alone, or a card's button. Here only whether
 * there is such a course; the file itself is made when it is fetched.
 *
 * @throws StorageDown
 */
export async function orderFile(caller: Caller, order: FileOrder): Promise<Outcome> {
  if ('citizen' in order && !(await caller.store.course(order.citizen))) {
    return notFound(order.citizen);
  }
  return { view: { kind: 'said', say: 'fileNotStored', data: {} }, file: order };
}

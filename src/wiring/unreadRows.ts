// Tells the operator of rows that cannot be read, and of storage that fails: `assemble` listens by it.
import type { Storage } from '../desk/ports/storage';
import type { Log } from '../ground/log';
import { openOutage } from '../ground/outage';

/** A row is met at every look; it is told of once in so long. */
const AGAIN_MS = 60 * 60_000;
const MOST_TOLD = 1_000;

/** One alarm for each row and hour: its kind, why, and a digest of its key; nothing it holds (D4). */
export function tellOfUnreadRows(
  storage: Pick<Storage, 'heed'>,
  log: Log,
  monotonic: () => number = () => performance.now(),
): void {
  const told = new Map<string, number>();
  storage.heed?.(({ kind, why, row }) => {
    const now = monotonic();
    if (now - (told.get(row) ?? -Infinity) < AGAIN_MS) return;
    if (told.size >= MOST_TOLD) told.clear();
    told.set(row, now);
    log.error('storage.unreadable', { kind, why, row, alarm: true });
  });
}

/** An alarm with the cause once storage has failed for most of a minute; at once where we are not let in. */
export function tellOfStorageFaults(storage: Pick<Storage, 'heedFaults'>, log: Log): void {
  const lasting = ['roleMissing', 'noToken'];
  const outage = openOutage({ name: 'storage.failing', log, lasting });
  storage.heedFaults?.((fault) => (fault === null ? outage.worked() : outage.failed(fault)));
}

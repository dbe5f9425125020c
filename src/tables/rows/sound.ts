// Reads many rows so that one which cannot be read costs itself alone: ledger, courses, agenda, people.
import { createHash } from 'node:crypto';
import { NewerSchema, UnreadableRow, type Unread, type UnreadRow } from '../../desk/ports/storage';
import type { Row, RowId } from '../client/table';

/** Hears of every row that cannot be read. */
export type Heed = (row: UnreadRow) => void;

/** Why a row could not be read; `undefined`: it is another fault. */
export function unreadBy(fault: unknown): Unread | undefined {
  if (fault instanceof NewerSchema) return 'newer';
  return fault instanceof UnreadableRow ? 'damaged' : undefined;
}

/** What was read of a row, or why nothing was. */
export type RowRead<T> = { readonly value: T } | { readonly unread: Unread };

/** One row; `heed` hears of it when it cannot be read. Throws what is no fault of the row. */
export function tryRow<T>(kind: string, row: Row, read: (row: Row) => T, heed: Heed): RowRead<T> {
  try {
    return { value: read(row) };
  } catch (fault) {
    const why = unreadBy(fault);
    if (!why) throw fault;
    heed({ kind, why, row: digestOf(row) });
    return { unread: why };
  }
}

/** Those of many rows that can be read. */
export function soundRows<T>(
  kind: string,
  rows: readonly Row[],
  read: (row: Row) => T,
  heed: Heed,
): readonly T[] {
  return rows.flatMap((row) => {
    const one = tryRow(kind, row, read, heed);
    return 'value' in one ? [one.value] : [];
  });
}

function digestOf({ partitionKey, rowKey }: RowId): string {
  return createHash('sha256').update(`${partitionKey} ${rowKey}`).digest('hex').slice(0, 16);
}

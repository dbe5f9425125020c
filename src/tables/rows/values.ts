// Small values by name, changed by ETag: the lease, the switch and the drafts lie in such rows.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import { UnreadableRow, type Drafts } from '../../desk/ports/storage';
import { rowKeys } from './keys';
import { pack, unpack } from './packing';
import { readRow } from './rows';
import type { Entity, Row, RowId, Table } from '../client/table';

const rowSchema = z.looseObject({ operation: z.string() });

/** Where values lie: in which partition, and under which key for a name. */
export interface ValuePlace {
  readonly partition: string;
  readonly rowKey: (name: string) => string;
}

/** What all replicas share. */
export const SHARED: ValuePlace = { partition: 'shared', rowKey: rowKeys.shared };

/** Values by name, each a row of its own. */
export class ValueRows implements Drafts {
  constructor(
    private readonly table: Table,
    private readonly place: ValuePlace,
  ) {}

  async get(name: string): Promise<string | undefined> {
    return (await this.read(name))?.value;
  }

  async set(name: string, value: string): Promise<void> {
    await this.table.put(this.entity(name, value, randomUUID()));
  }

  async read(name: string): Promise<{ value: string; etag: string } | undefined> {
    const row = await this.table.get(this.id(name));
    return row && { value: valueIn(row), etag: row.etag };
  }

  async swap(name: string, value: string, etag: string | null): Promise<string | undefined> {
    const operation = randomUUID();
    const row = this.entity(name, value, operation);
    const written = await (etag === null ? this.table.create(row) : this.table.replace(row, etag));
    if (written.kind === 'done') return written.etag;
    const there = await this.table.get(this.id(name));
    return there && readRow('value', rowSchema, there).operation === operation
      ? there.etag
      : undefined;
  }

  async drop(name: string): Promise<void> {
    await this.table.remove(this.id(name), '*');
  }

  private entity(name: string, value: string, operation: string): Entity {
    return { ...this.id(name), v: SCHEMA_VERSION, operation, ...pack('value', value) };
  }

  private id(name: string): RowId {
    return { partitionKey: this.place.partition, rowKey: this.place.rowKey(name) };
  }
}

function valueIn(row: Row): string {
  readRow('value', rowSchema, row);
  const value = unpack(row, 'value');
  if (value === undefined) throw new UnreadableRow('A value cannot be read');
  return value;
}

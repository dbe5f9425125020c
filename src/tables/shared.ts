import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../cti/course';
import type { SharedValues } from '../desk/ports';
import { rowKeys } from './keys';
import { pack, unpack } from './packing';
import { read, UnreadableRow } from './rows';
import type { Entity, Row, RowId, Table } from './table';

const PARTITION = 'shared';
const rowSchema = z.looseObject({ operation: z.string() });

/** Small values that all replicas share. */
export class SharedTable implements SharedValues {
  constructor(private readonly table: Table) {}

  async get(name: string): Promise<string | undefined> {
    return (await this.read(name))?.value;
  }

  async set(name: string, value: string): Promise<void> {
    await this.table.put(entity(name, value, randomUUID()));
  }

  async read(name: string): Promise<{ value: string; etag: string } | undefined> {
    const row = await this.table.get(idOf(name));
    return row && { value: valueIn(row), etag: row.etag };
  }

  async swap(name: string, value: string, etag: string | null): Promise<string | undefined> {
    const operation = randomUUID();
    const row = entity(name, value, operation);
    const written = await (etag === null ? this.table.create(row) : this.table.replace(row, etag));
    if (written.kind === 'done') return written.etag;
    const there = await this.table.get(idOf(name));
    return there && read('value', rowSchema, there).operation === operation
      ? there.etag
      : undefined;
  }
}

function entity(name: string, value: string, operation: string): Entity {
  return { ...idOf(name), v: SCHEMA_VERSION, operation, ...pack('value', value) };
}

function valueIn(row: Row): string {
  read('value', rowSchema, row);
  const value = unpack(row, 'value');
  if (value === undefined) throw new UnreadableRow('A value cannot be read');
  return value;
}

function idOf(name: string): RowId {
  return { partitionKey: PARTITION, rowKey: rowKeys.shared(name) };
}

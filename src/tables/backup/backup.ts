// Every row of every table, fit together while the bot works: the storage writes its archive of it.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { roughly, sleep } from '../client/patience';
import type { Entity, Row, Table, TableName } from '../client/table';
import { below, type Range } from '../rows/keys';
import type { ValueRows } from '../rows/values';
import { ArchiveFault, type Archived } from './archive';

const ROUNDS = 8;
const PAUSE_MS = 200;

/** What storage, or reading, adds to a row. */
const ADDED = new Set(['etag', 'timestamp', 'ageMs']);

/** Of the moment too: pasted lines, and whom Teams named last as members. */
const PASSES = /^(draft|roster)\|/;

/** Every key lies in it. */
const ALL: Range = { from: '', to: '~' };

/** Of the moment, and of the storage it lies in: which process posts, whether sending was stopped. */
const NOT_KEPT = new Set(['poster', 'sending', 'restore']);

/**
 * Every row of every table, team by team. A team's rows are read again until none of its courses has
 * changed while they were read, so that courses, log and ledger fit together although the bot goes on
 * working. The journal of erasures comes last: what is erased meanwhile stands in it.
 *
 * @throws StorageDown
 */
export async function* allRows(
  tables: Readonly<Record<TableName, Table>>,
): AsyncGenerator<Archived> {
  for await (const rows of partitionsOf(tables.teams)) {
    const team = await steadyRows(tables.teams, rows);
    for (const row of team) if (!PASSES.test(row.rowKey)) yield archived('teams', row);
  }
  for (const name of ['agenda', 'people', 'shared', 'erased'] as const) {
    for await (const row of tables[name].all()) {
      if (name !== 'shared' || !NOT_KEPT.has(row.rowKey)) yield archived(name, row);
    }
  }
}

const MOVES = 'moved';

/** Tells a backup that is being taken that a course has changed its partition. */
export async function whileMoving<T>(shared: ValueRows, work: () => Promise<T>): Promise<T> {
  await shared.set(MOVES, randomUUID());
  try {
    return await work();
  } finally {
    await shared.set(MOVES, randomUUID());
  }
}

/** @throws ArchiveFault, and the file is gone, when a course was moved while it was written. */
export async function unlessMoved(
  shared: ValueRows,
  write: () => Promise<number>,
  file: string,
): Promise<number> {
  const before = await shared.get(MOVES);
  const rows = await write();
  if ((await shared.get(MOVES)) === before) return rows;
  await rm(file, { force: true });
  throw new ArchiveFault('Courses were moved meanwhile: take the backup again.');
}

/** Rows come sorted by partition. */
async function* partitionsOf(table: Table): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  for await (const row of table.all()) {
    if (rows[0] && rows[0].partitionKey !== row.partitionKey) {
      yield rows;
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) yield rows;
}

/** After so many rounds the last reading is taken: a restore drops what does not fit its course. */
async function steadyRows(table: Table, first: readonly Row[]): Promise<readonly Row[]> {
  const { partitionKey = '' } = first[0] ?? {};
  let rows = first;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const courses = await table.range(partitionKey, below('course'));
    if (versionsOf(courses) === versionsOf(rows)) return rows;
    await sleep(roughly(PAUSE_MS));
    rows = await table.range(partitionKey, ALL);
  }
  return rows;
}

function versionsOf(rows: readonly Row[]): string {
  return rows
    .filter(({ rowKey }) => rowKey.startsWith('course|'))
    .map(({ rowKey, etag }) => `${rowKey} ${etag}`)
    .join('\n');
}

function archived(table: TableName, row: Row): Archived {
  const fields = Object.entries(row).filter(
    ([name]) => !ADDED.has(name) && !name.startsWith('odata'),
  );
  return { table, row: Object.fromEntries(fields) as Entity };
}

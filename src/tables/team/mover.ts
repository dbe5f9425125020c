// Moves a course to another team, in stages (D8): the open storage and the eraser call it.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import { StorageDown, type Held, type MovedCourse } from '../../desk/ports/storage';
import { Answers } from './answers';
import { courseEntity, courseIn, courseRowKey, heldIn, markIn } from '../rows/courseRow';
import { below, keyPart } from '../rows/keys';
import { pack } from '../rows/packing';
import { roughly, sleep } from '../client/patience';
import {
  BATCH_ROWS,
  type Entity,
  type Row,
  type RowId,
  type Step,
  type Table,
} from '../client/table';

const ROUNDS = 12;
const PAUSE_MS = 40;
/** A place that was taken for a course that never came is free again after so long. */
const STALE_MS = 10 * 60_000;

/** Rows of a course beside its own. */
const KINDS = ['event', 'look', 'sent', 'card'] as const;

const leavingSchema = z.looseObject({ id: z.string(), to: z.string() });

/**
 * Moves a course from one team's partition to another's (D8), in stages, since a batch knows one
 * partition. Its rows are copied, where nobody finds them as long as the course itself is not there;
 * then its own row becomes a mark that holds all of it and says where it goes: that one write decides.
 * From there on it is rolled forward, by this call or by whoever meets the mark; a change that came in
 * between makes it begin anew. Moving it again once more finishes what was cut short.
 */
export class Mover {
  constructor(private readonly table: Table) {}

  /** @throws StorageDown half-way: calling it again finishes it. */
  async move(from: string, to: string, { course, retired }: Held): Promise<MovedCourse> {
    const rowKey = courseRowKey({ course, ...(retired ? { retired } : {}) });
    for (let round = 1; round <= ROUNDS; round += 1) {
      const row = await this.table.get({ partitionKey: from, rowKey });
      if (!row || row['id'] !== course.id) return 'gone';
      if (markIn(row)) return (await this.finish(row)) ? 'moved' : 'gone';
      if (!(await this.reserve({ partitionKey: to, rowKey }, course.id, from))) return 'taken';
      await this.copy(row, to, course.id);
      const mark = await this.table.replace(leaving(row, to), row.etag);
      if (mark.kind === 'done') continue;
      await sleep(roughly(PAUSE_MS));
    }
    throw new StorageDown('The course changes too fast to be moved');
  }

  /**
   * Rolls a move forward that was cut short, or frees a place that was taken for nothing; `false`: the
   * row is no mark of a move.
   */
  async finish(row: Row): Promise<boolean> {
    const mark = markIn(row);
    if (mark?.gone === 'leaving') await this.arrive(row);
    else if (mark?.gone === 'arriving') await this.freePlace(row);
    else return false;
    return true;
  }

  /** From the mark on: what came late, the course in its new place, and nothing left behind. */
  private async arrive(row: Row): Promise<void> {
    const { id, to } = leavingSchema.parse(row);
    const held = heldIn(row);
    await this.copy(row, to, id);
    await this.settle({ partitionKey: to, rowKey: row.rowKey }, held);
    for (const kind of KINDS) await this.deleteAll(row.partitionKey, kind, id);
    await this.forgetLast(row.partitionKey, id);
    await this.table.remove(row, row.etag);
  }

  /** A mark in the new place keeps the number until the course comes. */
  private async reserve(place: RowId, id: string, from: string): Promise<boolean> {
    const fields = { v: SCHEMA_VERSION, gone: 'arriving', id, from, operation: randomUUID() };
    if ((await this.table.create({ ...place, ...fields })).kind === 'done') return true;
    const there = await this.table.get(place);
    return there !== undefined && there['id'] === id;
  }

  /**
   * Brings the rows in the new place to what they are in the old one. Once the course itself is there
   * nothing is written any more: whoever comes late must not put back what has changed since.
   */
  private async copy({ partitionKey: from, rowKey }: RowId, to: string, id: string): Promise<void> {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const source = await this.rowsOf(from, id);
      const target = new Map((await this.rowsOf(to, id)).map((row) => [row.rowKey, row]));
      if (isThere(await this.table.get({ partitionKey: to, rowKey }), id)) return;
      const steps = source.flatMap((row) => stepFor(row, to, target.get(row.rowKey)));
      if (await this.allDone(steps)) return;
    }
    throw new StorageDown('Rows change too fast to be moved');
  }

  /** `false`: somebody else was at the same rows. */
  private async allDone(steps: readonly Step[]): Promise<boolean> {
    let done = true;
    for (let first = 0; first < steps.length; first += BATCH_ROWS) {
      const written = await this.table.batch(steps.slice(first, first + BATCH_ROWS));
      done = done && written.kind === 'done';
    }
    return done;
  }

  private async rowsOf(partition: string, id: string): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const kind of KINDS) {
      rows.push(...(await this.table.range(partition, below(kind, keyPart(id)))));
    }
    return rows;
  }

  /** Its cards in the old channel follow it no more, but are the bot's own still (D6). */
  private async settle(place: RowId, held: Held): Promise<void> {
    const { id } = held.course;
    const there = await this.table.get(place);
    if (isThere(there, id)) return;
    const answers = new Answers(this.table, place.partitionKey);
    for (const card of held.live) await answers.keep(id, card);
    const row = courseEntity(place, { ...held, live: [] }, randomUUID());
    await (there ? this.table.replace(row, there.etag) : this.table.create(row));
    // Nothing is removed from the old place before the course is seen in the new one.
    if (!isThere(await this.table.get(place), id)) throw new StorageDown('The place is taken');
  }

  private async freePlace(row: Row): Promise<void> {
    const from = typeof row['from'] === 'string' ? row['from'] : '';
    const there = await this.table.get({ partitionKey: from, rowKey: row.rowKey });
    const { id = '' } = markIn(row) ?? {};
    if (there?.['id'] === id && markIn(there)?.gone === 'leaving') return this.arrive(there);
    if (row.ageMs === null || row.ageMs < STALE_MS) return;
    for (const kind of KINDS) await this.deleteAll(row.partitionKey, kind, id);
    await this.table.remove(row, row.etag);
  }

  private async deleteAll(partition: string, kind: string, id: string): Promise<void> {
    const rows = await this.table.range(partition, below(kind, keyPart(id)));
    for (let first = 0; first < rows.length; first += BATCH_ROWS)
      await this.table.batch(rows.slice(first, first + BATCH_ROWS).map(deleted));
  }

  private async forgetLast(partition: string, id: string): Promise<void> {
    const rows = await this.table.range(partition, below('last'));
    for (const row of rows) if (row['course'] === id) await this.table.remove(row, row.etag);
  }
}

/** All that the row held, under a name that no reader takes for a course. */
function leaving(row: Row, to: string): Entity {
  const { partitionKey, rowKey } = row;
  const held = courseIn(row);
  return {
    ...{ partitionKey, rowKey, v: SCHEMA_VERSION, gone: 'leaving', to, operation: randomUUID() },
    ...{ id: held?.course.id ?? '', seq: held?.course.seq ?? 0 },
    ...pack('held', JSON.stringify(held)),
  };
}

const OWN = new Set(['etag', 'timestamp', 'ageMs', 'partitionKey']);

/** What brings a row in the new place to what it is in the old one; nothing when it is that. */
function stepFor(row: Row, to: string, there: Row | undefined): readonly Step[] {
  const fields = fieldsOf(row);
  const copy = { ...fields, partitionKey: to } as Entity;
  if (!there) return [{ kind: 'create', row: copy }];
  const same = JSON.stringify(fieldsOf(there)) === JSON.stringify(fields);
  return same ? [] : [{ kind: 'replace', row: copy, etag: there.etag }];
}

function fieldsOf(row: Row): Readonly<Record<string, unknown>> {
  const fields = Object.entries(row).filter(
    ([name]) => !OWN.has(name) && !name.startsWith('odata'),
  );
  return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isThere(row: Row | undefined, id: string): boolean {
  return row !== undefined && row['id'] === id && markIn(row) === undefined;
}

function deleted({ partitionKey, rowKey }: Row): Step {
  return { kind: 'delete', id: { partitionKey, rowKey } };
}

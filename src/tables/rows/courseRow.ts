// A course as a row: its stores write it and read it, old rows of every release too.
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import type { DeadLetter, Held, LiveCard } from '../../desk/ports/storage';
import { rowKeys } from './keys';
import { pack, type Fields } from './packing';
import { readRow, readPacked } from './rows';
import { courseSchema } from '../schema/course';
import { date, open, text, type Same } from '../schema/shapes';
import type { Entity, Row, RowId } from '../client/table';

/** The row that holds a course: under its number, or set aside when another has it (D8). */
export function courseRowKey({ course, retired }: Pick<Held, 'course' | 'retired'>): string {
  const { number, id } = course;
  return retired ? rowKeys.retiredCourse(number, id) : rowKeys.course(number);
}

const liveSchema = z.array(
  open({
    kind: z.enum(['checklist', 'phaseChange', 'closing', 'start']),
    about: text,
    activity: text,
    conversation: text,
    shown: z.int().exactOptional(),
    posted: z.boolean().exactOptional(),
    late: z.boolean().exactOptional(),
    maybeRepeat: z.boolean().exactOptional(),
  }),
);
const deadSchema = z.array(
  open({ due: text, key: text, on: date, why: text, instead: z.boolean().exactOptional() }),
);

export const liveAgrees: Same<z.output<typeof liveSchema>, LiveCard[]> = true;
export const deadAgrees: Same<z.output<typeof deadSchema>, DeadLetter[]> = true;

const headSchema = z.looseObject({
  operation: z.string(),
  retired: z.boolean().default(false),
});

/**
 * The course's one row: the folded course, its live cards and its dead letters. `operation` is the
 * batch that writes it: it tells a lost answer from a lost race.
 */
export function courseEntity(id: RowId, held: Omit<Held, 'etag'>, operation: string): Entity {
  const { course, retired } = held;
  return {
    ...{ partitionKey: id.partitionKey, rowKey: id.rowKey },
    ...{ v: SCHEMA_VERSION, operation, id: course.id, number: course.number, seq: course.seq },
    ...(retired ? { retired } : {}),
    ...pack('course', JSON.stringify(course)),
    ...cardFields(held),
  };
}

/** What of the row follows the cards alone. */
export function cardFields(cards: Pick<Held, 'live' | 'dead'>): Fields {
  return {
    ...pack('live', JSON.stringify(cards.live)),
    ...pack('dead', JSON.stringify(cards.dead)),
  };
}

/** The course in a row; `undefined` for a mark. Throws `NewerSchema` or `UnreadableRow`. */
export function courseIn(row: Row): Held | undefined {
  if (markIn(row)) return undefined;
  const { retired } = readRow('course', headSchema, row);
  return {
    course: readPacked('course', courseSchema, row, 'course'),
    live: readPacked('course', liveSchema, row, 'live'),
    dead: readPacked('course', deadSchema, row, 'dead'),
    etag: row.etag,
    ...(retired ? { retired } : {}),
  };
}

const heldSchema = z.looseObject({
  course: courseSchema,
  live: liveSchema,
  dead: deadSchema,
  etag: z.string().default(''),
  retired: z.literal(true).exactOptional(),
});

/** The course that a mark of one on its way (`leaving`) holds whole. Throws `UnreadableRow`. */
export function heldIn(row: Row): Held {
  return readPacked('mark', heldSchema, row, 'held');
}

/** The batch that wrote a row last. */
export function operationIn(row: Row | undefined): string | undefined {
  return typeof row?.['operation'] === 'string' ? row['operation'] : undefined;
}

/**
 * Why a course's row is only a mark: its number was corrected, it is being erased, or it is on its way
 * to another channel: from here (`leaving`, which holds all of it), to here (`arriving`).
 */
export type Mark = { readonly gone: (typeof GONE)[number]; readonly id: string };

const GONE = ['moved', 'erasing', 'leaving', 'arriving'] as const;
const markSchema = z.looseObject({ gone: z.enum(GONE), id: z.string() });

/**
 * A mark in place of a course: reads find no course there. Batches cannot delete by ETag, so a row
 * that must go is first replaced by its mark, by ETag, and deleted afterwards.
 */
export function markEntity(id: RowId, mark: Mark & { readonly operation: string }): Entity {
  const { partitionKey, rowKey } = id;
  return { partitionKey, rowKey, v: SCHEMA_VERSION, ...mark };
}

export function markIn(row: Row): Mark | undefined {
  return 'gone' in row ? readRow('mark', markSchema, row) : undefined;
}

import { z } from 'zod';
import { SCHEMA_VERSION, type Course } from '../cti/course';
import type { DeadLetter, Held, LiveCard } from '../desk/ports';
import { pack, type Fields } from './packing';
import { read, readPacked } from './rows';
import { courseSchema } from './schema/course';
import { date, open, text, type Same } from './schema/shapes';
import type { Entity, Row, RowId } from './table';

export interface CourseRow {
  readonly course: Course;
  readonly live: readonly LiveCard[];
  readonly dead: readonly DeadLetter[];
  /** The batch that wrote it last: tells a lost answer from a lost race. */
  readonly operation: string;
  readonly retired: boolean;
}

const liveSchema = z.array(
  open({
    kind: z.enum(['checklist', 'phaseChange', 'closing', 'start']),
    about: text,
    activity: text,
    conversation: text,
    shown: z.int().exactOptional(),
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

/** The course's one row: the folded course, its live cards and its dead letters. */
export function courseEntity(id: RowId, row: CourseRow): Entity {
  return {
    ...id,
    v: SCHEMA_VERSION,
    id: row.course.id,
    number: row.course.number,
    seq: row.course.seq,
    operation: row.operation,
    ...(row.retired ? { retired: true } : {}),
    ...pack('course', JSON.stringify(row.course)),
    ...cardFields(row),
  };
}

/** What of the row follows the cards alone. */
export function cardFields(cards: Pick<Held, 'live' | 'dead'>): Fields {
  return {
    ...pack('live', JSON.stringify(cards.live)),
    ...pack('dead', JSON.stringify(cards.dead)),
  };
}

/** Reads a course's row; throws `NewerSchema` or `UnreadableRow`. */
export function heldCourse(row: Row): Held {
  const { retired } = read('course', headSchema, row);
  return {
    course: readPacked('course', courseSchema, row, 'course'),
    live: readPacked('course', liveSchema, row, 'live'),
    dead: readPacked('course', deadSchema, row, 'dead'),
    etag: row.etag,
    ...(retired ? { retired } : {}),
  };
}

/** The batch that wrote the row last. */
export function operationOf(row: Row): string | undefined {
  return typeof row['operation'] === 'string' ? row['operation'] : undefined;
}

/** Why a course's row is only a mark: its number was corrected, or it is being erased. */
export type Mark = { readonly gone: 'moved' | 'erasing'; readonly id: string };

const markSchema = z.looseObject({ gone: z.enum(['moved', 'erasing']), id: z.string() });

/**
 * A mark in place of a course: reads find no course there. Batches cannot delete by ETag, so a row
 * that must go is first replaced by its mark, by ETag, and deleted afterwards.
 */
export function markEntity(id: RowId, mark: Mark & { readonly operation: string }): Entity {
  return { ...id, v: SCHEMA_VERSION, ...mark };
}

export function markIn(row: Row): Mark | undefined {
  return 'gone' in row ? read('mark', markSchema, row) : undefined;
}

// Reads a row by its schema and its release, or says why not: every store here reads by it.
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import { NewerSchema, UnreadableRow } from '../../desk/ports/storage';
import { unpack } from './packing';
import type { Row } from '../client/table';

const versioned = z.looseObject({ v: z.int().min(1) });

/**
 * The row by its schema. Throws `NewerSchema` for a row of a newer release, which stays as it is,
 * and `UnreadableRow` for one that no release wrote.
 */
export function readRow<Schema extends z.ZodType>(
  kind: string,
  schema: Schema,
  row: Row,
): z.output<Schema> {
  checkVersion(kind, row);
  return parse(kind, schema, row);
}

/** The same for what a row holds as JSON in numbered properties. */
export function readPacked<Schema extends z.ZodType>(
  kind: string,
  schema: Schema,
  row: Row,
  name: string,
): z.output<Schema> {
  checkVersion(kind, row);
  return parse(kind, schema, jsonOf(kind, unpack(row, name)));
}

function checkVersion(kind: string, row: Row): void {
  const { v } = parse(kind, versioned, row);
  if (v > SCHEMA_VERSION) throw new NewerSchema(`A ${kind} of schema ${v}`);
}

function parse<Schema extends z.ZodType>(
  kind: string,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UnreadableRow([`A ${kind} cannot be read`, ...unknownIn(parsed.error)].join(': '));
}

/** What of the method a row names that this release does not know; nothing else of the row is told. */
function unknownIn({ issues }: z.ZodError): string[] {
  return issues.flatMap(({ code, message }) =>
    code === 'custom' && message !== 'Invalid input' ? [message] : [],
  );
}

function jsonOf(kind: string, text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new UnreadableRow(`A ${kind} cannot be read`);
  }
}

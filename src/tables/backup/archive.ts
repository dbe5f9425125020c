// The file of a backup, written and checked line by line: backup and return go through it.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import type { Entity } from '../client/table';

/** The build of the file itself; rows carry their own schema version. */
const FORMAT = 1;

/** A file that is no backup, was cut short or changed, or is of a newer release; one plain sentence. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
}

/** One row, and the table it belongs to. */
export interface Archived {
  readonly table: string;
  readonly row: Entity;
}

export interface ArchiveHead {
  /** When the reading of the tables began, ISO 8601. */
  readonly at: string;
}

const headSchema = z.object({
  backup: z.literal('cti-case-team-bot'),
  format: z.int(),
  schema: z.int(),
  at: z.iso.datetime(),
});
const endSchema = z.object({ rows: z.int(), sha256: z.string() });
const archivedSchema = z.object({
  table: z.string(),
  row: z
    .object({ partitionKey: z.string(), rowKey: z.string() })
    .catchall(z.union([z.string(), z.number(), z.boolean()])),
});

/**
 * Writes rows to a new file that only its owner may read: a head, one row a line, and an end that
 * counts the rows and holds a checksum of all lines before it. Answers with the number of rows.
 *
 * @throws an error of the file system, also when the file is there already. No half file stays.
 */
export async function writeArchive(
  file: string,
  head: ArchiveHead,
  rows: AsyncIterable<Archived>,
): Promise<number> {
  const counted = { rows: 0 };
  const sink = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  let opened = false;
  sink.once('open', () => (opened = true));
  try {
    await pipeline(Readable.from(linesOf(head, rows, counted)), sink);
  } catch (fault) {
    if (opened) await rm(file, { force: true });
    throw fault;
  }
  return counted.rows;
}

async function* linesOf(
  { at }: ArchiveHead,
  rows: AsyncIterable<Archived>,
  counted: { rows: number },
): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const line = (value: object): string => {
    const text = `${oneLine(value)}\n`;
    sum.update(text);
    return text;
  };
  const about = { backup: 'cti-case-team-bot', format: FORMAT, schema: SCHEMA_VERSION, at };
  yield line(about);
  for await (const row of rows) {
    counted.rows += 1;
    yield line(row);
  }
  yield `${oneLine({ rows: counted.rows, sha256: sum.digest('hex') })}\n`;
}

/** JSON without what a reader of lines takes for the end of one. */
function oneLine(value: object): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** A file that was looked through: whole, unchanged, and of a release that this one can read. */
export interface Checked extends ArchiveHead {
  readonly sha256: string;
  readonly rows: number;
}

/**
 * Reads the whole file once and believes nothing of it before its end.
 *
 * @throws ArchiveFault, or an error of the file system.
 */
export async function checkArchive(file: string): Promise<Checked> {
  const sum = createHash('sha256');
  let head: z.output<typeof headSchema> | undefined;
  let held: string | undefined;
  let rows = -1;
  for await (const line of archiveLines(file)) {
    head ??= headIn(line);
    if (held !== undefined) {
      sum.update(`${held}\n`);
      rows += 1;
    }
    held = line;
  }
  const end = endSchema.safeParse(jsonIn(held ?? ''));
  if (!head || !end.success || end.data.rows !== rows) throw new ArchiveFault(CUT);
  const sha256 = sum.digest('hex');
  if (sha256 !== end.data.sha256) throw new ArchiveFault(CHANGED);
  return { at: head.at, sha256, rows };
}

const CUT = 'The backup is not whole: its end is missing. Nothing was restored.';
const CHANGED = 'The backup was changed or damaged: its checksum is wrong. Nothing was restored.';
const NONE = 'This is not a backup of the bot.';
const NEWER = 'The backup was made by a newer release; restore it with that one.';

function headIn(line: string): z.output<typeof headSchema> {
  const head = headSchema.safeParse(jsonIn(line));
  if (!head.success) throw new ArchiveFault(NONE);
  if (head.data.format > FORMAT || head.data.schema > SCHEMA_VERSION) throw new ArchiveFault(NEWER);
  return head.data;
}

/** The rows of a file that was checked, in the order of the tables. */
export async function* rowsIn(file: string): AsyncGenerator<Archived> {
  let first = true;
  for await (const line of archiveLines(file)) {
    const value = first ? undefined : jsonIn(line);
    first = false;
    if (!value || 'sha256' in value) continue;
    const archived = archivedSchema.safeParse(value);
    if (!archived.success) throw new ArchiveFault(CHANGED);
    yield archived.data;
  }
}

export function archiveLines(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
}

function jsonIn(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

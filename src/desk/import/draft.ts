// What a coordinator has pasted and not confirmed yet, one draft a person; called by the files beside.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pastedText } from '../../chat/import/paste';
import { COLUMNS, type Block, type Heading, type Pasted } from '../../chat/import/shape';
import type { Caller } from '../ports/caller';
import type { ImportSource } from '../views/importView';

const blockShape = z.object({
  headings: z.array(z.object({ text: z.string(), column: z.enum(COLUMNS).nullable() })).nullable(),
  rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
});

const sourceShape = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  otherSheets: z.array(z.string()),
  hiddenRows: z.number(),
});

/** The last paste and what came with it. */
const pastedShape = z.object({
  blocks: z.array(blockShape),
  skipped: z.array(z.object({ line: z.number(), text: z.string() })),
  filled: z.array(z.object({ line: z.number(), heading: z.string() })),
  leftOut: z.array(z.union([z.string(), z.number()])),
  doubled: z.array(z.string()),
});

const tablesShape = z.object({
  shape: z.literal('tables'),
  at: z.string(),
  confirmed: z.boolean(),
  consent: z.enum(['given', 'pending']).nullable(),
  earlier: z.array(blockShape),
  latest: pastedShape.extend({ source: sourceShape.nullable() }),
  replaced: z.array(z.number()),
  forgotten: z.number(),
});

/** How drafts were kept before: everything pasted, one text. */
const textShape = z.object({ text: z.string(), at: z.string(), confirmed: z.boolean() });

/** All of a confirmed import is created: asked again, it is answered the same. */
const doneShape = z.object({
  shape: z.literal('done'),
  at: z.string(),
  token: z.string(),
  count: z.number(),
});

export type DoneImport = z.infer<typeof doneShape>;

/** Pasted lines that wait for their confirmation; once confirmed they are carried out to the end. */
export interface Draft {
  /** The bot's clock when the last lines came, ISO 8601. */
  readonly at: string;
  readonly confirmed: boolean;
  /** Said once for all lines that say nothing of it. */
  readonly consent: 'given' | 'pending' | null;
  /** What was pasted before, as far as nothing later replaced it. */
  readonly earlier: readonly Block[];
  readonly latest: Pasted & { readonly source: ImportSource | null };
  /** Citizens whose earlier lines the last paste replaced. */
  readonly replaced: readonly number[];
  /** Earlier lines without a number, which the last paste ended. */
  readonly forgotten: number;
  /** Names what the preview showed: a card of an older preview confirms nothing. */
  readonly token: string;
}

export interface Kept {
  readonly draft: Draft | null;
  readonly done: DoneImport | null;
  readonly etag: string | null;
}

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** What the draft's row holds. */
const LONGEST = 400_000;

/** Headings that hold for lines without any. */
export function headingsOf({ latest, earlier }: Draft): readonly Heading[] | null {
  return [...earlier, ...latest.blocks].findLast(({ headings }) => headings)?.headings ?? null;
}

export function blocksOf({ earlier, latest }: Pick<Draft, 'earlier' | 'latest'>): readonly Block[] {
  return [...earlier, ...latest.blocks];
}

export async function keptDraft(caller: Caller): Promise<Kept> {
  const kept = await caller.store.drafts.read(draftName(caller));
  if (!kept) return { draft: null, done: null, etag: null };
  const value: unknown = JSON.parse(kept.value);
  const { etag } = kept;
  const done = doneShape.safeParse(value);
  if (done.success) return { draft: null, done: done.data, etag };
  return { draft: draftIn(value), done: null, etag };
}

function draftIn(value: unknown): Draft {
  const former = textShape.safeParse(value);
  if (!former.success) {
    const tables = tablesShape.parse(value);
    return { ...tables, token: tokenOf(tables) };
  }
  const { text, at, confirmed } = former.data;
  const latest = { ...pastedText(text, null), source: null };
  const rest = { at, confirmed, consent: null, earlier: [], latest, replaced: [], forgotten: 0 };
  return { ...rest, token: draftDigest(text) };
}

/** `false`: somebody else was faster. */
export async function saveDraft(
  caller: Caller,
  draft: Draft,
  etag: string | null,
): Promise<boolean> {
  const value = draftText(draft);
  return (await caller.store.drafts.swap(draftName(caller), value, etag)) !== undefined;
}

/** Nothing of what was pasted stays, only how many courses it came to. */
export async function saveDone(caller: Caller, token: string, count: number): Promise<void> {
  const done: DoneImport = { shape: 'done', at: caller.at.toISOString(), token, count };
  await caller.store.drafts.set(draftName(caller), JSON.stringify(done));
}

export async function dropDraft(caller: Caller): Promise<void> {
  await caller.store.drafts.drop(draftName(caller));
}

export function isTooLong(draft: Draft): boolean {
  return draftText(draft).length > LONGEST;
}

/** The token is made of the rest. */
function draftText(draft: Draft): string {
  return JSON.stringify({ ...draft, shape: 'tables', token: undefined });
}

export function isForgotten({ at }: Draft, caller: Caller): boolean {
  return Math.abs(caller.at.getTime() - Date.parse(at)) > FORGOTTEN_AFTER_MS;
}

/** My pasted lines on one citizen that nobody has confirmed yet (D6). */
export async function waitingLines(caller: Caller, number: number): Promise<readonly string[]> {
  const { draft } = await keptDraft(caller);
  if (!draft || draft.confirmed) return [];
  const rows = blocksOf(draft).flatMap((block) => block.rows);
  const names = (cell: string): boolean =>
    cell.split(/[\t;|,\s]+/).some((word) => word !== '' && Number(word) === number);
  return rows.filter(({ cells }) => cells.some(names)).map(({ cells }) => cells.join('\t'));
}

function draftName(caller: Caller): string {
  return `import ${caller.person.id}`;
}

export function tokenOf(draft: Pick<Draft, 'earlier' | 'latest' | 'consent'>): string {
  return draftDigest(JSON.stringify([draft.earlier, draft.latest.blocks, draft.consent]));
}

function draftDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

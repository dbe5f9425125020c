// Many courses from a spreadsheet: pasted or sent, and shown; called by the desk.
import { pastedRecords, pastedText } from '../../chat/import/paste';
import type { SheetRecord } from '../../chat/import/records';
import type { Block } from '../../chat/import/shape';
import type { ImportCommand } from '../../chat/import/text';
import type { Caller, Outcome } from '../ports/caller';
import type { ImportSource } from '../views/importView';
import { importProgress } from './confirming';
import {
  headingsOf,
  isForgotten,
  isTooLong,
  keptDraft,
  saveDraft,
  tokenOf,
  type Draft,
} from './draft';
import { judgeDraft, linesOf } from './judging';
import { previewOf } from './preview';
import { justSaid } from '../views/saidView';

/** So many lines at most wait for one confirmation. */
const MOST_LINES = 2000;

/** A file's table, and where it stood. */
export interface SentTable {
  readonly records: readonly SheetRecord[];
  readonly source: ImportSource;
}

/**
 * `import` and pasted lines: adds them to what was pasted before, in the place of former lines on the
 * same citizens, and shows what would be created, with errors line by line. Nothing is visible to
 * anybody before it is confirmed. Coordinators alone (D7).
 *
 * @throws StorageDown
 */
export async function pasteLines(
  caller: Caller,
  command: ImportCommand,
  source: ImportSource | null = null,
): Promise<Outcome> {
  return drafted(caller, command, (former) => {
    if (command.lines.trim() === '') return undefined;
    return { ...pastedText(command.lines, former && headingsOf(former)), source };
  });
}

/** The same for the table of a file. */
export async function pasteTable(
  caller: Caller,
  { records, source }: SentTable,
  command: Pick<ImportCommand, 'consent' | 'leave'>,
): Promise<Outcome> {
  return drafted(caller, command, (former) => {
    return { ...pastedRecords(records, former && headingsOf(former)), source };
  });
}

type Latest = Draft['latest'];

async function drafted(
  caller: Caller,
  options: Pick<ImportCommand, 'consent' | 'leave'>,
  paste: (former: Draft | null) => Latest | undefined,
): Promise<Outcome> {
  if (!caller.coordinator) return justSaid('notCoordinator');
  const kept = await keptDraft(caller);
  if (kept.draft?.confirmed) return importProgress(caller, kept.draft);
  const former = kept.draft && !isForgotten(kept.draft, caller) ? kept.draft : null;
  const latest = paste(former);
  const added = latest ? await withPaste(caller, former, latest) : former;
  if (!added) return justSaid('nothingToImport');
  const draft = await withOptions(caller, added, options);
  const lines = [...draft.earlier, ...draft.latest.blocks].flatMap(({ rows }) => rows).length;
  if (lines === 0) return justSaid('nothingToImport');
  if (lines > MOST_LINES || isTooLong(draft))
    return justSaid('importTooLong', { count: MOST_LINES });
  if (!(await saveDraft(caller, draft, kept.etag))) return justSaid('busy');
  return { view: previewOf(await judgeDraft(caller, draft), draft) };
}

/** Former lines on the same citizens give way, and so do those that name no citizen. */
async function withPaste(caller: Caller, former: Draft | null, latest: Latest): Promise<Draft> {
  const base = former ?? EMPTY;
  const at = caller.at.toISOString();
  const paste: Draft = { ...EMPTY, consent: base.consent, latest };
  const coming = await citizensOf(caller, paste);
  const there = [...base.earlier, ...base.latest.blocks];
  const replaced = new Set<number>();
  let forgotten = 0;
  const earlier = await filtered(caller, { ...EMPTY, earlier: there }, (citizen) => {
    if (citizen === undefined) forgotten += 1;
    else if (coming.has(citizen)) replaced.add(citizen);
    return citizen !== undefined && !coming.has(citizen);
  });
  const kept = earlier.filter(({ rows }) => rows.length > 0);
  const draft = { ...base, at, earlier: kept, latest, replaced: [...replaced], forgotten };
  return { ...draft, token: tokenOf(draft) };
}

async function citizensOf(caller: Caller, draft: Draft): Promise<ReadonlySet<number>> {
  const lines = await linesOf(draft, caller);
  return new Set(lines.flatMap(({ words }) => words.citizen ?? []));
}

/** The blocks with those lines alone that are to stay, by their citizen. */
async function filtered(
  caller: Caller,
  draft: Draft,
  stays: (citizen: number | undefined, place: number) => boolean,
): Promise<Block[]> {
  const lines = await linesOf(draft, caller);
  let place = 0;
  return [...draft.earlier, ...draft.latest.blocks].map(({ headings, rows }) => ({
    headings,
    rows: rows.filter(() => {
      const staying = stays(lines[place]?.words.citizen, place);
      place += 1;
      return staying;
    }),
  }));
}

async function withOptions(
  caller: Caller,
  draft: Draft,
  { consent, leave }: Pick<ImportCommand, 'consent' | 'leave'>,
): Promise<Draft> {
  let next: Draft = consent ? { ...draft, consent } : draft;
  if (leave === 'earlier') next = { ...next, earlier: [], replaced: [], forgotten: 0 };
  if (leave === 'faults') next = await withoutFaults(caller, next);
  return { ...next, token: tokenOf(next) };
}

async function withoutFaults(caller: Caller, draft: Draft): Promise<Draft> {
  const lines = await judgeDraft(caller, draft);
  const blocks = await filtered(caller, draft, (_citizen, place) => !lines[place]?.problem);
  const earlier = blocks.slice(0, draft.earlier.length);
  const latest = { ...draft.latest, blocks: blocks.slice(draft.earlier.length) };
  return { ...draft, earlier, latest };
}

const NOTHING: Latest = {
  blocks: [],
  skipped: [],
  filled: [],
  leftOut: [],
  doubled: [],
  source: null,
};

const EMPTY: Draft = {
  at: '',
  confirmed: false,
  consent: null,
  earlier: [],
  latest: NOTHING,
  replaced: [],
  forgotten: 0,
  token: '',
};

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EnrolWords } from '../../chat/command';
import { readImport, type ImportRow } from '../../chat/import/lines';
import type { Change } from '../../cti/course/changes';
import { decide } from '../../cti/decide/decide';
import { outline } from '../../cti/course/outline';
import { isRefusal } from '../../cti/course/refusal';
import { askedBy, type Caller, type Outcome } from '../ports/caller';
import { commitEnrolment, enrolmentOf, peopleMeant } from '../change/enrol';
import type { Agenda, Held } from '../ports/storage';
import type { ImportProblem, ImportView, SayData, SayKey, View } from '../views/views';

type EnrolChange = Extract<Change, { type: 'enrol' }>;

/** Pasted lines that wait for their confirmation; once confirmed they are carried out to the end. */
const draftShape = z.object({
  text: z.string(),
  /** The bot's clock when the last lines came, ISO 8601. */
  at: z.string(),
  confirmed: z.boolean(),
});
type Draft = z.infer<typeof draftShape>;

interface KeptDraft {
  readonly draft: Draft;
  readonly etag: string;
}

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;
/** What a draft's row holds. */
const LONGEST_TEXT = 400_000;

/**
 * `import` and pasted lines: adds them to what was pasted before and shows what would be created,
 * with errors line by line. Nothing is visible to anybody before it is confirmed. Coordinators alone
 * (D7).
 *
 * @throws StorageDown
 */
export async function pasteLines(caller: Caller, lines: string): Promise<Outcome> {
  if (!caller.coordinator) return said('notCoordinator');
  const kept = await draftOf(caller);
  if (kept?.draft.confirmed) return said('busy');
  const former = kept && !isForgotten(kept.draft, caller) ? `${kept.draft.text}\n` : '';
  const text = former + lines;
  if (text.trim() === '') return said('nothingToImport');
  if (text.length > LONGEST_TEXT) return said('tooLong', { length: text.length });
  const draft: Draft = { text, at: caller.at.toISOString(), confirmed: false };
  if (!(await saveDraft(caller, draft, kept?.etag ?? null))) return said('busy');
  return { view: await preview(caller, text) };
}

/**
 * Creates all courses of a confirmed preview. The confirmation is one row; what follows is carried
 * out to its end, and confirming again goes on where a crash left it.
 *
 * @throws StorageDown half-way: confirming again finishes it.
 */
export async function confirmImport(
  caller: Caller,
  agenda: Agenda,
  token: string,
): Promise<Outcome> {
  if (!caller.coordinator) return said('notCoordinator');
  const kept = await draftOf(caller);
  if (!kept || tokenOf(kept.draft.text) !== token) return said('oldCard');
  const lines = await judged(caller, kept.draft.text, kept.draft.confirmed ? token : null);
  if (!kept.draft.confirmed) {
    if (lines.some(({ problem }) => problem)) return { view: previewOf(lines, token) };
    const confirmed = { ...kept.draft, confirmed: true };
    if (!(await saveDraft(caller, confirmed, kept.etag))) return said('busy');
  }
  const created = await createAll({ caller, agenda, lines, token });
  await caller.store.drafts.drop(nameOf(caller));
  return said('imported', { count: created });
}

/** Forgets what was pasted; what was confirmed already stays. */
export async function cancelImport(caller: Caller): Promise<Outcome> {
  const kept = await draftOf(caller);
  if (kept && !kept.draft.confirmed) await caller.store.drafts.drop(nameOf(caller));
  return said('cancelled');
}

interface Judged {
  readonly row: ImportRow;
  /** Complete, when nothing is wrong with the line. */
  readonly change: EnrolChange | null;
  readonly former: Held | null;
  readonly problem: ImportProblem | null;
}

async function preview(caller: Caller, text: string): Promise<View> {
  return previewOf(await judged(caller, text), tokenOf(text));
}

function previewOf(lines: readonly Judged[], token: string): ImportView {
  const faults = lines.filter(({ problem }) => problem !== null).length;
  return {
    kind: 'import',
    lines: lines.length,
    rows: lines.map(({ row, problem }) => ({ line: row.line, words: row.words, problem })),
    ready: lines.length - faults,
    faults,
    token,
  };
}

/** Every line as the single command would judge it. One query for all of them. */
async function judged(
  caller: Caller,
  text: string,
  resuming: string | null = null,
): Promise<readonly Judged[]> {
  const { rows } = readImport(text, caller.today);
  const held = (await caller.store.courses()).filter((each) => !each.retired);
  const byNumber = new Map(held.map((each) => [each.course.number, each]));
  return Promise.all(
    rows.map((row) => {
      const former = byNumber.get(row.words.citizen ?? 0) ?? null;
      return judge({ caller, row, former, resuming });
    }),
  );
}

async function judge(line: {
  readonly caller: Caller;
  readonly row: ImportRow;
  readonly former: Held | null;
  /** The token of an import that was confirmed and then interrupted. */
  readonly resuming: string | null;
}): Promise<Judged> {
  const { caller, row, former, resuming } = line;
  const bad = (problem: ImportProblem): Judged => ({ row, change: null, former, problem });
  const [fault] = row.faults;
  const { citizen } = row.words;
  if (fault || citizen === undefined) return bad({ kind: 'fault', fault: fault ?? MISSING });
  const running = former && outline(former.course, caller.today).stage !== 'closed';
  if (running && resuming) return { row, change: null, former, problem: null };
  if (running) return bad({ kind: 'taken', number: citizen });
  return judgeWords(caller, { row, former, words: { ...row.words, citizen } });
}

async function judgeWords(
  caller: Caller,
  line: {
    readonly row: ImportRow;
    readonly former: Held | null;
    readonly words: EnrolWords & { readonly citizen: number };
  },
): Promise<Judged> {
  const { row, former, words } = line;
  const people = await peopleMeant(caller, words);
  if ('kind' in people) {
    const why =
      people.kind === 'said' && people.say === 'personAmbiguous' ? 'ambiguous' : 'unknown';
    const name = people.kind === 'said' ? String(people.data['name'] ?? '') : '';
    return { row, change: null, former, problem: { kind: 'person', why, name } };
  }
  const change = enrolmentOf(words, people);
  const facts = decide(undefined, change, askedBy(caller));
  const problem: ImportProblem | null = isRefusal(facts)
    ? { kind: 'refused', refusal: facts }
    : null;
  return { row, change, former, problem };
}

const MISSING = { why: 'missing', column: 'citizen', typed: '' } as const;

async function createAll(work: {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly lines: readonly Judged[];
  readonly token: string;
}): Promise<number> {
  let created = 0;
  for (const { row, change, former } of work.lines) {
    // Created before a crash, or by somebody else since the confirmation: it stands.
    if (!change) continue;
    const step = { ...work.caller, activity: `import:${work.token}:${row.line}` };
    const result = await commitEnrolment({ caller: step, agenda: work.agenda, change, former });
    if (result !== 'lostRace') created += 1;
  }
  return created;
}

/** My pasted lines on one citizen that nobody has confirmed yet (D6). */
export async function waitingLines(caller: Caller, number: number): Promise<readonly string[]> {
  const kept = await draftOf(caller);
  if (!kept || kept.draft.confirmed) return [];
  return kept.draft.text
    .split(/\r?\n/)
    .filter((line) => line.split(/[\t;|,\s]+/).some((cell) => Number(cell) === number));
}

async function draftOf(caller: Caller): Promise<KeptDraft | undefined> {
  const kept = await caller.store.drafts.read(nameOf(caller));
  return kept && { draft: draftShape.parse(JSON.parse(kept.value)), etag: kept.etag };
}

async function saveDraft(caller: Caller, draft: Draft, etag: string | null): Promise<boolean> {
  const saved = await caller.store.drafts.swap(nameOf(caller), JSON.stringify(draft), etag);
  return saved !== undefined;
}

function nameOf(caller: Caller): string {
  return `import ${caller.person.id}`;
}

/** Names what the preview showed: a card of an older preview confirms nothing. */
function tokenOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

function isForgotten(draft: Draft, caller: Caller): boolean {
  return Math.abs(caller.at.getTime() - Date.parse(draft.at)) > FORGOTTEN_AFTER_MS;
}

function said(say: SayKey, data: SayData = {}): Outcome {
  return { view: { kind: 'said', say, data } };
}

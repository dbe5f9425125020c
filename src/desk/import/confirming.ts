// The buttons of an import's preview; called by conversation/presses.
import { commitEnrolment } from '../change/enrol';
import type { Caller, Outcome } from '../ports/caller';
import type { Agenda } from '../ports/storage';
import { dropDraft, keptDraft, saveDone, saveDraft, type Draft, type Kept } from './draft';
import { judgeDraft, type Judged } from './judging';
import { previewOf } from './preview';
import { justSaid } from '../views/saidView';

/**
 * Creates all courses of a confirmed preview. The confirmation is one row; what follows is carried
 * out to its end, so many at a press, and confirming again goes on where a press or a crash left it.
 *
 * @throws StorageDown half-way: confirming again finishes it.
 */
export async function confirmImport(
  caller: Caller,
  agenda: Agenda,
  token: string,
): Promise<Outcome> {
  if (!caller.coordinator) return justSaid('notCoordinator');
  const kept = await keptDraft(caller);
  if (kept.done?.token === token) return justSaid('imported', { count: kept.done.count });
  const { draft } = kept;
  if (!draft || draft.token !== token) return justSaid('oldCard');
  const lines = await judgeDraft(caller, draft);
  if (!draft.confirmed) {
    if (lines.some(({ problem }) => problem)) return { view: previewOf(lines, draft) };
    if (!(await confirmed(caller, kept, draft))) return justSaid('busy');
  }
  return carriedOut({ caller, agenda, lines, draft });
}

function confirmed(caller: Caller, { etag }: Kept, draft: Draft): Promise<boolean> {
  return saveDraft(caller, { ...draft, confirmed: true }, etag);
}

interface Work {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly lines: readonly Judged[];
  readonly draft: Draft;
}

/** A press takes a few seconds at most, however many lines there are. */
const A_PRESS = 100;
const AT_ONCE = 5;

async function carriedOut({ caller, agenda, lines, draft }: Work): Promise<Outcome> {
  // Without a change: created before a crash, or by somebody else since the confirmation. It stands.
  const open = lines.filter(({ change }) => change);
  const now = open.slice(0, A_PRESS);
  for (let at = 0; at < now.length; at += AT_ONCE) {
    const some = now.slice(at, at + AT_ONCE);
    await Promise.all(
      some.map((line) => createCourse({ caller, agenda, line, token: draft.token })),
    );
  }
  const of = lines.length;
  if (open.length > now.length) {
    const created = of - open.length + now.length;
    return { view: { kind: 'importProgress', created, of, token: draft.token } };
  }
  await saveDone(caller, draft.token, of);
  return justSaid('imported', { count: of });
}

async function createCourse(step: {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly line: Judged;
  readonly token: string;
}): Promise<void> {
  const { caller, agenda, token, line } = step;
  const { row, change, former } = line;
  if (!change) return;
  const activity = `import:${token}:${row.words.citizen}`;
  const importing: Caller = { ...caller, activity, via: 'import' };
  await commitEnrolment({ caller: importing, agenda, change, former });
}

/** Forgets what was pasted; what was confirmed already stays. */
export async function cancelImport(caller: Caller): Promise<Outcome> {
  const { draft } = await keptDraft(caller);
  if (draft && !draft.confirmed) await dropDraft(caller);
  return justSaid('cancelled');
}

/** It was confirmed and not carried out to its end: that comes first. */
export async function importProgress(caller: Caller, draft: Draft): Promise<Outcome> {
  const lines = await judgeDraft(caller, draft);
  const created = lines.filter(({ change }) => !change).length;
  return { view: { kind: 'importProgress', created, of: lines.length, token: draft.token } };
}

// Looking at one course leaves a line (D4): checklist, log and every other look-up go through it.
import { nextList } from '../../cti/checklists';
import { listsOf, programmeOf, type ListId } from '../../cti/programmes';
import { refuse } from '../../cti/course/refusal';
import type { LookingUp } from '../commands/row';
import type { Caller, Outcome } from '../ports/caller';
import type { Held, Look } from '../ports/storage';
import type { LogRow, View } from '../views/views';

/** Reads one course for somebody: found, and the look-up in its audit trail (D4). */
export async function lookUp(
  caller: Caller,
  number: number,
  what: string,
): Promise<Held | undefined> {
  const held = await caller.store.course(number);
  if (held) await caller.store.look(lookOf(caller, held, what));
  return held;
}

function lookOf(caller: Caller, held: Held, what: string): Look {
  return {
    course: held.course.id,
    what,
    by: caller.person,
    at: caller.at.toISOString(),
    activity: caller.activity,
  };
}

/** Withdrawn consent: no working cards, only ending, export and erasure (P9). */
export function frozenOut({ course }: Held): Outcome | undefined {
  const { state, on } = course.consent;
  if (state !== 'withdrawn') return undefined;
  const refusal = refuse('P9', 'consentWithdrawn', { on });
  return { view: { kind: 'refused', refusal, number: course.number } };
}

export function notFound(number: number): Outcome {
  return { view: { kind: 'notFound', number } };
}

/** `checklist 42 [phase 2]`: the list of the next change, or the one asked for; a half tick gets it too. */
export const LIST_SHOWN: LookingUp<'checklist' | 'tick'> = {
  kind: 'looksUp',
  look: 'checklist',
  withdrawn: 'refused',
  view: checklistShown,
};

/** The card follows the course. */
export function checklistShown(shown: {
  readonly caller: Caller;
  readonly command: { readonly list?: ListId };
  readonly held: Held;
}): Outcome {
  const { caller, command, held } = shown;
  const list = command.list ?? nextList(held.course, caller.today);
  const { programme, number } = held.course;
  if (!listsOf(programmeOf(programme)).includes(list)) {
    const refusal = refuse('T2', 'phaseUnknown', { list, programme });
    return { view: { kind: 'refused', refusal, number } };
  }
  const view: View = { kind: 'checklist', course: held.course, list, today: caller.today };
  return { view, keep: { held, kind: 'checklist', about: list } };
}

/** `log 42`: who did what and who looked, newest first; ended courses of the same number after it (D8). */
export async function logShown(caller: Caller, held: Held, older?: number): Promise<Outcome> {
  const { number, id } = held.course;
  const past = await caller.store.past(number);
  const rows: LogRow[] = [];
  for (const course of [held.course, ...past]) rows.push(...(await logRows(caller, course.id)));
  return { view: { kind: 'log', number, rows, ...(older !== undefined && { older }) }, about: id };
}

async function logRows(caller: Caller, course: string): Promise<LogRow[]> {
  const [events, looks] = await Promise.all([
    caller.store.events(course),
    caller.store.looks(course),
  ]);
  const undone = new Set(events.flatMap(({ fact }) => (fact.type === 'undone' ? fact.events : [])));
  const rows: LogRow[] = [
    ...events.map((event): LogRow => ({ kind: 'event', event, undone: undone.has(event.seq) })),
    ...looks.map((look): LogRow => ({ kind: 'look', look })),
  ];
  return rows.sort((a, b) => (atOf(a) < atOf(b) ? 1 : -1));
}

function atOf(row: LogRow): string {
  return row.kind === 'event' ? row.event.at : row.look.at;
}

// Shows what was understood before anything is saved: the words of the receipt, what is missing, or
// why it cannot be. The answer to a sentence and the press on a choice call it.
import { formToken } from '../forms/once';
import { canonical } from '../../chat/grammar/canonical';
import type { CommandWritten } from '../../chat/command';
import type { Course } from '../../cti/course/course';
import type { Language } from '../../cti/course/language';
import { isRefusal } from '../../cti/course/refusal';
import { isLeftOpen, settleDays } from '../change/daysAsked';
import { decideAll } from '../change/decideAll';
import { citizenOf } from '../commandTable';
import { statusOf } from '../course/statusView';
import { attend, changingOf } from '../desk';
import { formAgain, formOf, valuesOf } from '../forms/forms';
import type { Caller, Outcome } from '../ports/caller';
import type { Agenda, Held } from '../ports/storage';
import type { CommandData, ConfirmRow, ConfirmView, RowTold } from '../views/sentenceViews';
import type { View } from '../views/views';

export interface Proposing {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly language: Language;
}

/**
 * One command as a confirmation, or its form where something is missing; several as rows.
 *
 * @throws StorageDown
 */
export async function propose(
  proposing: Proposing,
  commands: readonly CommandWritten[],
  saved: ConfirmView['saved'] = [],
): Promise<Outcome> {
  const [only, ...others] = commands;
  if (only && others.length === 0 && saved.length === 0) return proposeOne(proposing, only);
  const rows: ConfirmRow[] = [];
  const seen = new Map<number, Course>();
  for (const command of commands) rows.push(await proposalRow(proposing, command, seen));
  return { view: { kind: 'confirm', once: formToken(proposing.caller.activity), rows, saved } };
}

async function proposeOne(proposing: Proposing, command: CommandWritten): Promise<Outcome> {
  const { caller, agenda } = proposing;
  if (command.name === 'undo') return undoing(proposing, command);
  if (command.name === 'language' && command.language) {
    const told = { kind: 'language', language: command.language } as const;
    return confirming(caller, { ...bare(command), told });
  }
  const number = citizenOf(command);
  const held = number === null ? undefined : await caller.store.course(number);
  if (number !== null && !held) return { view: { kind: 'notFound', number } };
  const changing = held && completeOn(caller, command, held.course);
  if (!held || number === null || !changing) return attend(caller, agenda, command);
  const about = held.course.id;
  const tried = await rehearse(proposing, changing, held.course);
  if ('view' in tried) return { view: tried.view, about };
  const { told } = tried;
  if (told.kind === 'refused') {
    const form = await formAgain(caller, changing.command, held.course, told.refusal);
    return { view: form ?? { kind: 'refused', refusal: told.refusal, number }, about };
  }
  if (told.facts.length === 0) return { view: alreadySo(caller, held), about };
  return { ...confirming(caller, { ...bare(changing.command), told }), about };
}

/** The command with its days settled (T13), where nothing is left to ask. */
function completeOn({ today }: Caller, command: CommandWritten, course: Course) {
  const settled = settleDays(command, { course, today });
  return isLeftOpen(settled) ? null : changingOf(settled);
}

function confirming({ activity }: Caller, row: ConfirmRow): Outcome {
  return { view: { kind: 'confirm', once: formToken(activity), rows: [row], saved: [] } };
}

async function undoing({ caller }: Proposing, command: CommandWritten): Promise<Outcome> {
  const last = await caller.store.lastChange(caller.person.id);
  if (!last) return { view: { kind: 'said', say: 'nothingToUndo', data: { number: 0 } } };
  return confirming(caller, { ...bare(command), number: last.number, told: { kind: 'undo' } });
}

function alreadySo(caller: Caller, held: Held): View {
  const view = statusOf(caller, held, []);
  return view.kind === 'status' ? { ...view, advice: ['nothingChanged'] } : view;
}

type Complete = NonNullable<ReturnType<typeof changingOf>>;

type Tried =
  | { readonly view: View }
  | { readonly told: Extract<RowTold, { kind: 'facts' }> }
  | { readonly told: Extract<RowTold, { kind: 'refused' }> };

/** As if it were done, on the course as it stands or as an earlier row would leave it. */
async function rehearse(
  { caller, language }: Proposing,
  { command, doing }: Complete,
  course: Course,
): Promise<Tried> {
  const changes = await doing.changes({ caller, command, course });
  if ('kind' in changes) return { view: changes };
  const decided = decideAll(caller, course, changes);
  if (isRefusal(decided))
    return { told: { kind: 'refused', refusal: decided, typed: canonical(command, language) } };
  const facts = decided.events.map(({ fact }) => fact);
  return { told: { kind: 'facts', course: decided.course, facts } };
}

/** One of several: what it lacks, or why it cannot be, stands in its row. */
async function proposalRow(
  proposing: Proposing,
  command: CommandWritten,
  seen: Map<number, Course>,
): Promise<ConfirmRow> {
  const row = bare(command);
  const asks: RowTold = { kind: 'asks', typed: canonical(command, proposing.language) };
  const { caller } = proposing;
  const number = citizenOf(command);
  if (number === null) return { ...row, told: asks };
  const course = seen.get(number) ?? (await caller.store.course(number))?.course;
  const changing = course && completeOn(caller, command, course);
  const tried = changing && (await rehearse(proposing, changing, course));
  if (!tried || 'view' in tried) return { ...row, told: asks };
  if (tried.told.kind === 'facts') seen.set(number, tried.told.course);
  return { ...bare(changing.command), told: tried.told };
}

function bare(command: CommandWritten): Omit<ConfirmRow, 'told'> {
  const number = 'citizen' in command ? (command.citizen ?? null) : null;
  return { number, data: dataOf(command), form: formOf(command) ?? null };
}

/** The command as its button carries it. */
export function dataOf(command: CommandWritten): CommandData {
  return { as: command.name, ...valuesOf(command) };
}

// Saves what a confirmation showed, one row or all: each citizen's rows are one change, so that
// `undo` takes back what the button saved.
import type { CommandWritten } from '../../chat/command';
import type { Change } from '../../cti/course/changes';
import type { Course } from '../../cti/course/course';
import { attempt } from '../change/change';
import { isLeftOpen, settleDays } from '../change/daysAsked';
import { statusOf } from '../course/statusView';
import { attend, changingOf } from '../desk';
import type { Caller, Outcome } from '../ports/caller';
import type { Held } from '../ports/storage';
import { stepOf } from '../change/steps';
import { propose, type Proposing } from './propose';

export interface Saving {
  /** What the button saves. */
  readonly commands: readonly CommandWritten[];
  /** The rows that stay on the card. */
  readonly rest: readonly CommandWritten[];
}

/** @throws StorageDown */
export async function save(proposing: Proposing, { commands, rest }: Saving): Promise<Outcome> {
  const { caller, agenda } = proposing;
  const [only, ...others] = commands;
  if (!only) return { view: { kind: 'said', say: 'oldCard', data: {} } };
  if (others.length === 0 && rest.length === 0) return attend(caller, agenda, only, true);
  const done: Outcome[] = [];
  for (const group of byCitizen(commands)) done.push(await saveOf(proposing, group, commands));
  const refused = done.find(({ changed }) => !changed);
  if (refused) return { ...refused, alsoChanged: done.flatMap(({ changed }) => changed ?? []) };
  return shown(proposing, done, rest);
}

function byCitizen(commands: readonly CommandWritten[]): readonly (readonly CommandWritten[])[] {
  const groups = new Map<number, CommandWritten[]>();
  for (const command of commands) {
    const number = 'citizen' in command ? (command.citizen ?? 0) : 0;
    groups.set(number, [...(groups.get(number) ?? []), command]);
  }
  return [...groups.values()];
}

/** All that is told of one citizen in one batch. */
async function saveOf(
  { caller, agenda }: Proposing,
  commands: readonly CommandWritten[],
  all: readonly CommandWritten[],
): Promise<Outcome> {
  const [first] = commands;
  if (!first || !('citizen' in first) || first.citizen === undefined) {
    return first ? attend(caller, agenda, first, true) : { view: oldCard() };
  }
  const { citizen } = first;
  const isAlone = commands.length === all.length;
  const as = isAlone ? caller : { ...caller, activity: stepOf(caller.activity, citizen) };
  return attempt({
    ...{ caller: as, agenda, number: citizen },
    changes: (course) => changesOfAll(as, commands, course),
    refused: (_held, refusal) => Promise.resolve({ kind: 'refused', refusal, number: citizen }),
    done: ({ held, facts }) => ({ view: statusOf(as, held, facts), changed: held }),
  });
}

async function changesOfAll(caller: Caller, commands: readonly CommandWritten[], course: Course) {
  const all: Change[] = [];
  for (const command of commands) {
    const settled = settleDays(command, { course, today: caller.today });
    const changing = isLeftOpen(settled) ? null : changingOf(settled);
    if (!changing) return oldCard();
    const changes = await changing.doing.changes({ caller, command: changing.command, course });
    if ('kind' in changes) return changes;
    all.push(...changes);
  }
  return all;
}

function oldCard() {
  return { kind: 'said', say: 'oldCard', data: {} } as const;
}

/** One citizen alone: the receipt; else what was saved of each, and the rows that are left. */
async function shown(
  proposing: Proposing,
  done: readonly Outcome[],
  rest: readonly CommandWritten[],
): Promise<Outcome> {
  const [first, ...others] = done;
  if (first && others.length === 0 && rest.length === 0) return first;
  const saved = done.flatMap(({ view }) =>
    view.kind === 'status' ? [{ course: view.course, facts: view.done }] : [],
  );
  const alsoChanged: Held[] = done.flatMap(({ changed }) => changed ?? []);
  return { ...(await propose(proposing, rest, saved)), alsoChanged };
}

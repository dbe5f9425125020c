// One change of a course from load to receipt: the rows of the command table call it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Command, CommandName } from '../../chat/command';
import type { Change } from '../../cti/course/changes';
import type { Course } from '../../cti/course/course';
import { isRefusal, type Refusal } from '../../cti/course/refusal';
import type { Changing, CourseMatter, DoneBy } from '../commands/row';
import { statusOf } from '../course/statusView';
import { formAgain } from '../forms/forms';
import { isFormSave } from '../forms/once';
import type { Caller, Outcome } from '../ports/caller';
import type { Agenda, Held } from '../ports/storage';
import type { AdviceKey, View } from '../views/views';
import { decideAll } from './decideAll';
import { changedBefore } from './handledBefore';
import { meetingAsked } from './meetingAsked';
import { jitter, write, type Changed } from './write';

const TRIES = 12;

/**
 * Changes one course as a command asks: load, decide, commit, show. A lost race is read and decided
 * again, a bounded number of times.
 *
 * @throws StorageDown
 */
export async function changeCourse<N extends CommandName>(
  { caller, agenda, command }: CourseMatter<N>,
  { changes, view }: Changing<N>,
): Promise<Outcome> {
  return attempt({
    ...{ caller, agenda, number: command.citizen },
    changes: async (course) => changes({ caller, command, course }),
    refused: (held, refusal) => refusedOrAsked(caller, command, held, refusal),
    done: (changed) => view({ caller, command, ...changed }),
  });
}

/**
 * One change that no command tells (a button's), answered with the status card.
 *
 * @throws StorageDown
 */
export async function changeOne(
  caller: Caller,
  agenda: Agenda,
  number: number,
  change: Change,
): Promise<Outcome> {
  return attempt({
    ...{ caller, agenda, number },
    changes: () => Promise.resolve([change]),
    refused: (_held, refusal) => Promise.resolve({ kind: 'refused', refusal, number }),
    done: ({ held, facts }) => ({ view: statusOf(caller, held, facts), changed: held }),
  });
}

export interface Attempt {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly number: number;
  readonly changes: (course: Course) => Promise<readonly Change[] | View>;
  readonly refused: (held: Held, refusal: Refusal) => Promise<View>;
  readonly done: (changed: Changed) => Outcome;
}

/** Load, decide, commit, show; a lost race is read and decided again, a bounded number of times. */
export async function attempt(asked: Attempt): Promise<Outcome> {
  const { caller, agenda, number } = asked;
  for (let round = 1; round <= TRIES; round += 1) {
    const held = await caller.store.course(number);
    if (!held) return unlessBefore(asked, () => ({ view: { kind: 'notFound', number } }));
    const changes = await asked.changes(held.course);
    const about = held.course.id;
    if ('kind' in changes) {
      const refused = changes.kind === 'refused' ? changes.refusal : null;
      const view = refused ? await asked.refused(held, refused) : changes;
      return unlessBefore(asked, () => ({ view, about }));
    }
    const decided = decideAll(caller, held.course, changes);
    if (isRefusal(decided)) {
      const view = (): Promise<View> => asked.refused(held, decided);
      return unlessBefore(asked, async () => ({ view: await view(), about }));
    }
    const result = await write({ caller, agenda, held, ...decided });
    if (result === 'handledBefore' || result === 'unchanged') {
      const unchanged = { held, facts: [], handledBefore: false };
      return unlessBefore(asked, () => asked.done(unchanged));
    }
    if (result !== 'lostRace') return asked.done(result);
    await pause(jitter(round));
  }
  return { view: { kind: 'said', say: 'busy', data: { number } } };
}

/**
 * A message that comes once more, here or on another replica, is answered as when it came first: what
 * it did makes it look refused, or as if it changed nothing.
 */
async function unlessBefore(
  { caller, number, done }: Attempt,
  answer: () => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const before = await changedBefore(caller, number);
  return before ? done(before) : answer();
}

/** What most changes are answered with: the course as it stands now, what was recorded on top. */
export function statusShown({ caller, held, facts, handledBefore }: DoneBy<CommandName>): Outcome {
  const view = statusOf(caller, held, facts);
  const unchanged = facts.length === 0 && !handledBefore;
  if (handledBefore && isFormSave(caller.activity)) {
    return { view: advising(view, 'savedBefore'), changed: held };
  }
  return { view: unchanged ? advising(view, 'nothingChanged') : view, changed: held };
}

/** What is told twice is answered as what it is, not with a card that could mean either. */
function advising(view: View, advice: AdviceKey): View {
  return view.kind === 'status' ? { ...view, advice: [advice] } : view;
}

async function refusedOrAsked(
  caller: Caller,
  command: Command,
  held: Held,
  refusal: Refusal,
): Promise<View> {
  const question = meetingAsked(command, held.course, refusal);
  if (question) return question;
  const form = await formAgain(caller, command, held.course, refusal);
  return form ?? { kind: 'refused', refusal, number: held.course.number };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../../chat/command';
import type { Change } from '../../cti/course/changes';
import type { Course } from '../../cti/course/course';
import type { Recorded } from '../../cti/course/facts';
import { outline } from '../../cti/course/outline';
import type { ListId } from '../../cti/course/programmes';
import { isRefusal, refuse, type Refusal } from '../../cti/course/refusal';
import { apply, decide, record } from '../../cti/decide/decide';
import { statusOf } from '../course/statusView';
import { formAgain } from '../forms/forms';
import { askedBy, type Caller, type Outcome } from '../ports/caller';
import type { Agenda, Held } from '../ports/storage';
import type { View } from '../views/views';
import { changesAsked } from './changesAsked';
import { jitter, write, type Changed } from './write';

const TRIES = 12;

/**
 * Changes one course as a command asks: load, decide, commit, show. A lost race is read and decided
 * again, a bounded number of times.
 *
 * @throws StorageDown
 */
export async function changeCourse(
  caller: Caller,
  agenda: Agenda,
  command: Command & { readonly citizen: number },
): Promise<Outcome> {
  return attempt({
    ...{ caller, agenda, number: command.citizen },
    changes: async (course) =>
      (await numberTaken(caller, command)) ?? changesAsked(caller, command, course),
    refused: (held, refusal) => refusedOrAsked(caller, command, held, refusal),
    done: (changed) => shown(caller, command, changed),
  });
}

/** A corrected number must be free; an ended course keeps its own until it is erased (D8). */
async function numberTaken(caller: Caller, command: Command): Promise<View | undefined> {
  if (command.name !== 'correct' || command.number === undefined) return undefined;
  const { number } = command;
  if (number === command.citizen) return undefined;
  const there = await caller.store.course(number);
  if (!there) return undefined;
  const ended = outline(there.course, caller.today).stage === 'closed';
  const refusal = refuse('D8', 'numberInUse', { number, ...(ended ? { ended: 'yes' } : {}) });
  return { kind: 'refused', refusal, number };
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
    if (!held) return { view: { kind: 'notFound', number } };
    const changes = await asked.changes(held.course);
    const about = held.course.id;
    if ('kind' in changes) return { view: changes, about };
    const decided = decideAll(caller, held.course, changes);
    if (isRefusal(decided)) return { view: await asked.refused(held, decided), about };
    const result = await write({ caller, agenda, held, ...decided });
    if (result !== 'lostRace') return asked.done(result);
    await pause(jitter(round));
  }
  return { view: { kind: 'said', say: 'busy', data: { number } } };
}

interface Decided {
  readonly course: Course;
  readonly events: readonly Recorded[];
}

function decideAll(caller: Caller, from: Course, changes: readonly Change[]): Decided | Refusal {
  let course = from;
  const events: Recorded[] = [];
  for (const change of changes) {
    const facts = decide(course, change, askedBy(caller));
    if (isRefusal(facts)) return facts;
    const recorded = record(facts, course, askedBy(caller));
    course = apply(course, recorded);
    events.push(...recorded);
  }
  return { course, events };
}

function shown(caller: Caller, command: Command, changed: Changed): Outcome {
  const { held, facts } = changed;
  const number = held.course.number;
  if (command.name === 'tick' && command.list) return tickShown(caller, held, command.list);
  if (command.name === 'involve') {
    return { view: { kind: 'said', say: 'involved', data: { number } }, changed: held };
  }
  if (command.name === 'handover') {
    const { today } = caller;
    return { view: { kind: 'handover', course: held.course, today }, changed: held };
  }
  const view = statusOf(caller, held, facts);
  const unchanged = facts.length === 0 && !changed.handledBefore;
  return { view: unchanged ? saysUnchanged(view) : view, changed: held };
}

/** What is told twice is answered as what it is, not with a card that could mean either. */
function saysUnchanged(view: View): View {
  return view.kind === 'status' ? { ...view, advice: ['nothingChanged'] } : view;
}

function tickShown(caller: Caller, held: Held, list: ListId): Outcome {
  return {
    view: { kind: 'checklist', course: held.course, list, today: caller.today },
    keep: { held, kind: 'checklist', about: list },
    changed: held,
  };
}

async function refusedOrAsked(
  caller: Caller,
  command: Command,
  held: Held,
  refusal: Refusal,
): Promise<View> {
  const form = await formAgain(caller, command, held.course, refusal);
  return form ?? { kind: 'refused', refusal, number: held.course.number };
}

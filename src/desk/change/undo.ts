// Takes back the last change of a person: its row in the command table calls it.
import { justSaid } from '../views/saidView';
import { setTimeout as pause } from 'node:timers/promises';
import { fold } from '../../cti/course/evolve';
import type { Fact, Recorded } from '../../cti/course/facts';
import { apply, record } from '../../cti/decide/decide';
import { statusOf } from '../course/statusView';
import { askedBy, type Caller, type Outcome } from '../ports/caller';
import type { Agenda, Held, LastChange } from '../ports/storage';
import type { View } from '../views/views';
import { toldBy } from './handledBefore';
import { stepsWith } from './steps';
import { jitter, write } from './write';

const TRIES = 5;

/**
 * `undo`: takes back my last change in this channel, if nothing later happened on that course. An
 * undo is an event too; the course is folded again without what it takes back. Never an erasure.
 *
 * @throws StorageDown
 */
export async function undo(caller: Caller, agenda: Agenda): Promise<Outcome> {
  const last = await caller.store.lastChange(caller.person.id);
  if (!last) return justSaid('nothingToUndo', { number: 0 });
  if (last.command.startsWith(`${caller.activity}:`)) return severalUndoneBefore(caller);
  const step = stepsWith(last.command);
  return step ? undoSeveral({ caller, agenda, last, step }) : undoOne(caller, agenda, last);
}

/** A reassignment, or a message about several citizens, is one change on many courses: taken back on each where nothing later happened. */
async function undoSeveral(undoing: {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly last: LastChange;
  readonly step: (number: number) => string;
}): Promise<Outcome> {
  const { caller, agenda, last, step } = undoing;
  const held = await caller.store.courses();
  const day = held.find(({ course }) => course.id === last.course)?.course.lastOn;
  const left: number[] = [];
  const alsoChanged: Held[] = [];
  for (const { course } of held.filter(({ course: { lastOn } }) => lastOn === day || !day)) {
    const { id, number } = course;
    const change: LastChange = { course: id, number, command: step(number) };
    const { view, changed } = await undoOne(asStep(caller, number), agenda, change);
    if (changed) alsoChanged.push(changed);
    else if (view.kind === 'said' && view.say === 'somethingLaterHappened') left.push(number);
  }
  const count = alsoChanged.length;
  if (count === 0) return undoOne(caller, agenda, last);
  const data = { count, left: left.join(', ') };
  return { view: { kind: 'said', say: 'undoneSeveral', data }, alsoChanged };
}

/** This very message took back several when it was delivered before. */
async function severalUndoneBefore(caller: Caller): Promise<Outcome> {
  let count = 0;
  for (const { course } of await caller.store.courses())
    if (await caller.store.isHandled(asStep(caller, course.number).activity)) count += 1;
  return justSaid('undoneSeveral', { count, left: '' });
}

/** Each course's batch is a request of its own, so that one sent twice is known on every course. */
function asStep(caller: Caller, number: number): Caller {
  return { ...caller, activity: `${caller.activity}:${number}` };
}

async function undoOne(caller: Caller, agenda: Agenda, last: LastChange): Promise<Outcome> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const outcome = await tryUndo(caller, agenda, last);
    if (outcome) return outcome;
    await pause(jitter(attempt));
  }
  return justSaid('busy', { number: last.number });
}

async function tryUndo(
  caller: Caller,
  agenda: Agenda,
  last: LastChange,
): Promise<Outcome | undefined> {
  const held = await caller.store.course(last.number);
  if (!held || held.course.id !== last.course) return goneOrMoved(caller, agenda, last);
  const events = await caller.store.events(last.course);
  const before = toldBy(caller, events).find(({ fact }) => fact.type === 'undone');
  if (before) return undoneBefore(caller, last.number, { events, before });
  const mine = events.filter((event) => event.command === last.command);
  const fact = takenBack(events, mine);
  if (fact === 'nothing' || fact === 'undone' || fact === 'enrolled') {
    return justSaid(NOTHING[fact], { number: last.number });
  }
  if (fact === 'later') return justSaid('somethingLaterHappened', { number: last.number });
  const recorded = record([fact], held.course, askedBy(caller));
  const course = fold([...events, ...recorded]) ?? apply(held.course, recorded);
  const result = await write({ caller, agenda, held, course, events: recorded });
  if (typeof result === 'string') return undefined;
  const view = statusOf(caller, result.held, [fact]);
  return { view: tellingWhat(view, mine), changed: result.held };
}

/** This very message, delivered before, may have taken back the number that the course had. */
async function goneOrMoved(
  caller: Caller,
  agenda: Agenda,
  last: LastChange,
): Promise<Outcome | undefined> {
  const now = await caller.store.lastChange(caller.person.id);
  const isMoved = now?.command === caller.activity && now.number !== last.number;
  return isMoved ? tryUndo(caller, agenda, now) : justSaid('nothingToUndo', { number: 0 });
}

/** Answered as when this very message came first; the course may have been read before it was written. */
async function undoneBefore(
  caller: Caller,
  number: number,
  { events, before }: { readonly events: readonly Recorded[]; readonly before: Recorded },
): Promise<Outcome> {
  const last = await caller.store.lastChange(caller.person.id);
  // A number that was taken back: the course is under its former one again.
  const held = await caller.store.course(last?.command === caller.activity ? last.number : number);
  if (!held || before.fact.type !== 'undone') return justSaid('nothingToUndo', { number: 0 });
  const taken = before.fact.events;
  const mine = events.filter(({ seq }) => taken.includes(seq));
  return { view: tellingWhat(statusOf(caller, held, [before.fact]), mine), changed: held };
}

/** The answer to an undo says what is not so any more. */
function tellingWhat(view: View, mine: readonly Recorded[]): View {
  return view.kind === 'status' ? { ...view, takenBack: mine.map(({ fact }) => fact) } : view;
}

/** Why there is no step to take back. */
const NOTHING = {
  nothing: 'nothingToUndo',
  undone: 'undoneAlready',
  enrolled: 'enrolmentStays',
} as const;

/** What the undo would record, or why there is nothing; 'later' when something else happened since. */
function takenBack(
  events: readonly Recorded[],
  mine: readonly Recorded[],
): Fact | keyof typeof NOTHING | 'later' {
  const [first] = mine;
  if (!first) return 'nothing';
  if (mine.some((event) => event.fact.type === 'undone')) return 'undone';
  if (mine.some((event) => event.fact.type === 'enrolled')) return 'enrolled';
  if (events.at(-1)?.command !== first.command) return 'later';
  return { type: 'undone', events: mine.map((event) => event.seq) };
}

// What the very same message did when it was delivered before: changes, undo and enrolment answer by it.
import type { Fact, Recorded } from '../../cti/course/facts';
import type { Caller } from '../ports/caller';
import type { Held } from '../ports/storage';
import type { Changed } from './write';

/**
 * The course that this message changed when it was delivered before, as it stands now, under
 * whatever number; `undefined`: it changed none. One read when it did not.
 *
 * @throws StorageDown
 */
export async function changedBefore(caller: Caller, number: number): Promise<Changed | undefined> {
  if (!(await caller.store.isHandled(caller.activity))) return undefined;
  const last = await caller.store.lastChange(caller.person.id);
  // A corrected number: the course is under its new one.
  const there = last?.command === caller.activity ? last.number : number;
  const held = await caller.store.course(there);
  if (!held) return undefined;
  return { held, facts: await factsTold(caller, held), handledBefore: true };
}

/** What the message told, as long as nothing later happened on the course. */
export async function factsTold(caller: Caller, { course }: Held): Promise<readonly Fact[]> {
  const told = toldBy(caller, await caller.store.events(course.id));
  return told.at(-1)?.seq === course.seq ? told.map(({ fact }) => fact) : [];
}

/** The events of one message. */
export function toldBy(
  { activity }: Pick<Caller, 'activity'>,
  events: readonly Recorded[],
): readonly Recorded[] {
  return events.filter(({ command }) => command === activity);
}

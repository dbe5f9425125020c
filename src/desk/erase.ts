import type { Caller, Outcome } from './caller';

/** `delete citizen 42`: asks once (D6). Coordinators alone (D7). */
export async function askToErase(caller: Caller, number: number): Promise<Outcome> {
  if (!caller.coordinator) return { view: { kind: 'said', say: 'notCoordinator', data: {} } };
  const held = await caller.store.course(number);
  if (!held) return { view: { kind: 'notFound', number } };
  return {
    view: { kind: 'question', ask: 'delete', number, data: { course: held.course.id } },
  };
}

/**
 * Erases a course for good: every row, past courses of the same number included (D6). `asked` is the
 * course that the question was about: a card about another one changes nothing.
 *
 * @throws StorageDown half-way: saying it again finishes it.
 */
export async function erase(caller: Caller, number: number, asked: string): Promise<Outcome> {
  if (!caller.coordinator) return { view: { kind: 'said', say: 'notCoordinator', data: {} } };
  const held = await caller.store.course(number);
  if (!held) return { view: { kind: 'notFound', number } };
  if (held.course.id !== asked) return { view: { kind: 'said', say: 'oldCard', data: {} } };
  for (const past of await caller.store.past(number)) await caller.store.erase(past.id, number);
  await caller.store.erase(held.course.id, number);
  return { view: { kind: 'said', say: 'erased', data: { number } } };
}

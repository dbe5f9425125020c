import type { Caller, Outcome } from './caller';
import type { Held } from './ports';

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
  const past = (await caller.store.past(number)).map(({ id }) => id);
  const erased = [...past, held.course.id];
  const blank = await cardsOf(caller, held, erased);
  for (const course of erased) await caller.store.erase(course, number);
  return { view: { kind: 'said', say: 'erased', data: { number } }, blank, erased };
}

/** The cards that the bot itself has posted about these courses, in the channel and 1:1. */
async function cardsOf(
  caller: Caller,
  held: Held,
  courses: readonly string[],
): Promise<NonNullable<Outcome['blank']>> {
  const posted = (await caller.store.deliveries())
    .filter(({ course, activity }) => activity && courses.includes(course))
    .map(({ activity, more }) => ({
      activity: activity ?? '',
      conversation: more?.conversation ?? caller.team.address.conversation,
    }));
  const cards = [...held.live, ...posted].map(({ activity, conversation }) => ({
    activity,
    conversation,
  }));
  return [...new Map(cards.map((card) => [card.activity, card])).values()];
}

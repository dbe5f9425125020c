// A course erased for good (D6); the commands ask for it, the poster clears what is left.
import type { Caller, Outcome } from '../ports/caller';
import { lookAtTeam } from './upcoming';
import type { PostedCard, TeamStore } from '../ports/storage';

/** `delete citizen 42`: asks once (D6). Coordinators alone (D7). */
export async function askToErase(caller: Caller, number: number): Promise<Outcome> {
  const held = await caller.store.course(number);
  if (!held) return gone(caller, number);
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
  if (!held && (await caller.store.hasLooked(caller.activity))) return erasedNow(number, []);
  if (!held) return gone(caller, number);
  if (held.course.id !== asked) return { view: { kind: 'said', say: 'oldCard', data: {} } };
  const past = (await caller.store.past(number)).map(({ id }) => id);
  const erased = [...past, held.course.id];
  // Who erased, and when: the one line that stays, without a number (D6).
  await lookAtTeam(caller, 'delete');
  for (const course of erased) await caller.store.erase(course, number);
  return erasedNow(number, erased);
}

function erasedNow(number: number, erased: readonly string[]): Outcome {
  return { view: { kind: 'said', say: 'erased', data: { number } }, erased };
}

/** Perhaps its erasure was cut short after nobody could see the course any more: it ends now. */
async function gone({ store }: Caller, number: number): Promise<Outcome> {
  await store.courses();
  return { view: { kind: 'notFound', number } };
}

/**
 * Blanks the cards of courses that were erased, and removes what was still written about them at that
 * very moment: an answer on its way, a look-up, a claim.
 *
 * @throws StorageDown: calling it again goes on.
 */
export async function clearErased(
  store: Pick<TeamStore, 'answers' | 'dropAnswers' | 'eraseLate'>,
  courses: readonly string[],
  /** Answers with those that are done with; the others are taken up the next day. */
  blank: (cards: readonly PostedCard[]) => Promise<readonly PostedCard[]>,
): Promise<void> {
  for (const course of courses) {
    if (!(await store.eraseLate(course))) continue;
    const cards = await store.answers(course);
    await store.dropAnswers(course, await blank(cards));
  }
}

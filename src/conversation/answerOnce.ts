// One answer to a message that Teams delivers twice; the wiring puts it around the conversation.
import type { Answer, Converse, Incoming } from './incoming';

const KEPT_MS = 600_000;
const MOST = 10_000;

/**
 * Answers a message once, however often Teams delivers it: Teams posts an activity again when the
 * bot took long. A repeat that another process gets, or this one after a restart, is answered by
 * how things stand; storage sees to it that nothing is recorded twice. Presses are let through:
 * they set a state, and each wants its answer. So are edits: they come under the id of the message,
 * and each may hold a CPR number anew (D1).
 */
export function answerOnce(
  converse: Converse,
  now: () => number = () => performance.now(),
): Converse {
  const seen = new Map<string, number>();
  return (incoming) => {
    if (!isOnce(incoming)) return converse(incoming);
    const name = `${incoming.address.conversation} ${incoming.id}`;
    forgetSeen(seen, now() - KEPT_MS);
    if (seen.has(name)) return Promise.resolve(SILENCE);
    seen.set(name, now());
    return converse(incoming);
  };
}

function isOnce({ kind, id }: Incoming): boolean {
  return kind !== 'press' && kind !== 'edited' && id !== '';
}

const SILENCE: Answer = { message: null };

/** In order of arrival the oldest come first. */
function forgetSeen(seen: Map<Incoming['id'], number>, before: number): void {
  for (const [name, at] of seen) {
    if (at >= before && seen.size < MOST) return;
    seen.delete(name);
  }
}

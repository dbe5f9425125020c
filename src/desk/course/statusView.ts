// What a status card shows; the look-up and all changes answer with it.
import type { Fact } from '../../cti/course/facts';
import { nextDue } from '../../cti/due/due';
import { adviceFor } from '../change/advice';
import type { Caller } from '../ports/caller';
import type { Held } from '../ports/storage';
import type { StatusView } from '../views/views';

/** The status card, with what was just recorded on top. */
export function statusOf(caller: Caller, held: Held, done: readonly Fact[]): StatusView {
  const { course, dead } = held;
  const { today } = caller;
  const { settings } = caller.team;
  return {
    kind: 'status',
    course,
    today,
    settings,
    done,
    next: nextDue(course, settings, today, 3),
    dead,
    advice: adviceFor(course, done, today),
  };
}

/**
 * The card of whoever asks how it stands; it says so while the operator has stopped what is posted.
 *
 * @throws StorageDown
 */
export async function statusNow(caller: Caller, held: Held): Promise<StatusView> {
  const view = statusOf(caller, held, []);
  const isStopped = (await caller.isPostingStopped?.()) ?? false;
  return isStopped ? { ...view, advice: [...view.advice, 'postingStopped'] } : view;
}

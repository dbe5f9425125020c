// What is answered when a 1:1 notice is put off or marked as seen; conversation/presses calls it.
import type { Course, PersonRef } from '../../cti/course/course';
import { addresseeOf } from '../../cti/due/sending/recipients';
import { readName } from '../../cti/due/thing';
import { lookUp } from '../course/lookups';
import type { Caller, Outcome } from '../ports/caller';
import type { SayData, SayKey } from '../views/views';
import { shownAgainOn, type Nudge, type NudgeAnswer, type Nudges } from './nudging';

export interface NudgePress extends Nudge {
  /** Days to wait; `null`: it was seen. */
  readonly days: 1 | 3 | 7 | null;
}

/**
 * Only whom the notice is for puts it off or marks it as seen; the log says who did. One that nobody is
 * named for is everybody's. `notTheirs` hears of an attempt at somebody else's.
 *
 * @throws StorageDown
 */
export async function answerNudge(
  caller: Caller,
  nudges: Nudges,
  press: NudgePress,
  notTheirs: () => void,
): Promise<Outcome> {
  const { citizen: number, days } = press;
  const held = await caller.store.course(number);
  if (!held) return { view: { kind: 'notFound', number } };
  const meant = addresseeNamed(held.course, press.due);
  if (meant && meant.id !== caller.person.id) {
    notTheirs();
    await lookUp(caller, number, 'noticeRefused');
    return saying('nudgeNotYours', { name: meant.name });
  }
  await lookUp(caller, number, days === null ? 'noticeSeen' : 'noticeLater');
  const { key } = caller.store;
  const done = await (days === null ? nudges.seen(key, press) : nudges.later(key, press, days));
  const again = days === null ? {} : { date: shownAgainOn(caller.today, days) };
  return saying(SAYS[done], { number, ...again });
}

function addresseeNamed(course: Course, due: string): PersonRef | null {
  const named = readName(due);
  return named ? addresseeOf(named, course) : null;
}

function saying(say: SayKey, data: SayData): Outcome {
  return { view: { kind: 'said', say, data } };
}

const SAYS: Readonly<Record<NudgeAnswer, SayKey>> = {
  later: 'nudgeLater',
  waits: 'nudgeWaits',
  seen: 'nudgeSeen',
  settled: 'nudgeSettled',
  passed: 'nudgePassed',
  unknown: 'oldCard',
};

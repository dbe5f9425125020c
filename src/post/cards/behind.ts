// Cards that show less than their course knows, whoever left them behind: the team's sweep hands them on.
import type { Held } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import type { LookingAt } from '../delivery/job';
import type { Behind, PostParts } from '../ports';
import { isStale, type LiveCards } from './liveCards';
import { isHeard } from './turnedAway';

/** Takes courses whose cards are to be brought up to date. */
export type Following = Pick<LiveCards, 'isSettled' | 'isRefused'> & {
  /** Neither waits nor throws. */
  readonly follow: (team: TeamKey, number: number) => void;
};

const MINUTE = 60_000;
/** So long behind is the operator's business: people read what is not so any more. */
const ALARM_AFTER_MS = 10 * MINUTE;
const ALARM_AGAIN_MS = 60 * MINUTE;

/**
 * Follows every course of a team whose cards show less than it knows: the process that changed it may
 * have died, or Teams took no updates for longer than that process tried. Answers with how many there
 * are: their team is looked at again soon, for as long as it takes.
 */
export function followBehind(
  at: Pick<LookingAt, 'courses' | 'team'>,
  on: { readonly behind: Map<string, Behind>; readonly following: Following },
  parts: Pick<PostParts, 'time' | 'log'>,
): number {
  const late = isHeard(at.team) ? at.courses.filter((held) => isBehind(held, on.following)) : [];
  const numbers = new Set(late.map(({ course }) => course.id));
  for (const { course } of at.courses) if (!numbers.has(course.id)) on.behind.delete(course.id);
  for (const { course } of late) {
    on.behind.set(course.id, watched(on.behind.get(course.id), parts));
    on.following.follow(at.team.key, course.number);
  }
  return late.length;
}

function isBehind(held: Held, { isRefused }: Following): boolean {
  return !held.retired && held.live.some((card) => isStale(card, held) && !isRefused(card, held));
}

function watched(
  known: Behind | undefined,
  { time, log }: Pick<PostParts, 'time' | 'log'>,
): Behind {
  const now = time.monotonic();
  const { since, alarmedAt } = known ?? { since: now, alarmedAt: null };
  if (now - since < ALARM_AFTER_MS) return { since, alarmedAt };
  if (alarmedAt !== null && now - alarmedAt < ALARM_AGAIN_MS) return { since, alarmedAt };
  log.alarm('cards.behind', { minutes: Math.round((now - since) / MINUTE) });
  return { since, alarmedAt: now };
}

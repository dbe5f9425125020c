// What is done while a channel turns the bot away: deliveries and corrections of cards ask here.
import type { DeadLetter, Held, SendResult, TeamRecord } from '../../desk/ports/storage';
import { StorageDown } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { isTurnedAway } from '../delivery/delivery';
import type { Job, LookingAt } from '../delivery/job';
import { teamWord } from '../../desk/door/teamWord';
import type { Known, Memory, PostParts } from '../ports';
import { keeping, MOST_LETTERS } from './undelivered';

/** Why a letter is there: its channel turns the bot away, and the thing waits. */
export const WAITS = 'waits';

/** Whether the channel takes what the bot sends: it was neither removed there nor turned away. */
export function isHeard({ removedOn, turnedAway }: TeamRecord): boolean {
  return removedOn === null && !turnedAway;
}

/** Whether the thing is for a channel that turns the bot away. */
export async function isShutOut({ to, store }: Pick<Job, 'to' | 'store'>): Promise<boolean> {
  return to.kind !== 'person' && Boolean((await store.team())?.turnedAway);
}

/**
 * What a channel answered: when it turns the bot away, nothing is sent there any more, which whoever
 * runs the bot should know. Answers whether it does. Should storage not answer, the next send asks
 * once more.
 */
export async function noteTurnedAway(
  key: TeamKey,
  result: SendResult,
  { storage, log }: Pick<PostParts, 'storage' | 'log'>,
): Promise<boolean> {
  if (result.kind !== 'refused' || !isTurnedAway(result.why)) return false;
  log.alarm('channel.turnedAway', { why: result.why });
  const store = storage.team(key);
  try {
    const team = await store.teamNow();
    if (team && !team.turnedAway) await store.saveTeam({ ...team, turnedAway: result.why });
  } catch (fault) {
    if (!(fault instanceof StorageDown)) throw fault;
  }
  return true;
}

/**
 * What waits for its channel shows in `status` and `overview`; what came through after all, or is due
 * no more, does not.
 *
 * @throws StorageDown
 */
export async function tellOfWaiting(
  at: Pick<LookingAt, 'store' | 'courses'> & {
    /** What this sweep did not bring to its end. */
    readonly left: readonly Job[];
    readonly known: ReadonlyMap<string, Known>;
  },
  parts: PostParts,
): Promise<void> {
  const shutOut = Boolean((await at.store.team())?.turnedAway);
  const waiting = shutOut ? at.left.filter(({ to }) => to.kind !== 'person') : [];
  for (const held of at.courses) {
    const mine = waiting.filter(({ due }) => due.course === held.course.id).map(waitingLetter);
    const change = lettersWith(mine, at.known.get(held.course.id));
    if (sameLetters(held.dead, change(held.dead))) continue;
    await keeping(parts, () =>
      at.store.keepCards(held, ({ live, dead }) => ({ live, dead: change(dead) })),
    );
  }
}

function waitingLetter({ id, due }: Job): DeadLetter {
  return { due: id, key: due.key, on: due.sendOn, why: WAITS };
}

/** As many as a course has room for. */
function lettersWith(waiting: readonly DeadLetter[], known: Known | undefined) {
  return (dead: Held['dead']): Held['dead'] => {
    const kept = dead.filter(({ due, why }) => why !== WAITS || stillWaits(due, known));
    const there = new Set(kept.map(({ due }) => due));
    const fresh = waiting.filter(({ due }) => !there.has(due));
    return [...kept, ...fresh.slice(0, Math.max(0, MOST_LETTERS - kept.length))];
  };
}

function stillWaits(due: string, known: Known | undefined): boolean {
  return known !== undefined && known.standing.has(due) && !known.sent.has(due);
}

function sameLetters(one: Held['dead'], other: Held['dead']): boolean {
  return one.length === other.length && one.every(({ due }, place) => other[place]?.due === due);
}

/** A channel that turned the bot away is tried again so often: Teams may have told nobody that it is back. */
const TRY_AGAIN_MS = 60 * 60_000;

/**
 * Whether the channel's door is to be tried now, with the first thing that waits for it: an hour after
 * it was last tried, or first met shut. A refusal is certain, so nothing is seen twice.
 *
 * @throws StorageDown
 */
export async function triesDoor(
  at: Pick<LookingAt, 'store' | 'team'>,
  jobs: readonly Pick<Job, 'to'>[],
  on: Pick<Memory, 'triedAt'>,
  { time }: Pick<PostParts, 'time'>,
): Promise<void> {
  const name = teamWord(at.team.key);
  if (!at.team.turnedAway) return void on.triedAt.delete(name);
  const now = time.monotonic();
  const last = on.triedAt.get(name) ?? now;
  const isTime = now - last >= TRY_AGAIN_MS && jobs.some(({ to }) => to.kind !== 'person');
  on.triedAt.set(name, isTime ? now : last);
  const team = isTime ? await at.store.teamNow() : undefined;
  if (team?.turnedAway) await at.store.saveTeam({ ...team, turnedAway: null });
}

// The operator's switch, and the way back for dead letters: `operate` turns it, the poster obeys.
import {
  AT_ONCE,
  type HeldDelivery,
  type SharedValues,
  type Storage,
  type TeamStore,
  type WakeUp,
} from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import type { MachineTime } from '../../ground/machineTime';
import { revived } from '../delivery/delivery';
import { NEVER } from '../ports';

const NAME = 'sending';
const STOPPED = 'stopped';

/** Stops all that the bot posts by itself, in every replica, within ten seconds. Answers go on. */
export async function stopSending(shared: Pick<SharedValues, 'set'>): Promise<void> {
  await shared.set(NAME, STOPPED);
}

/** Lets the bot post again; what came due meanwhile goes out, marked as late. */
export async function startSending(shared: Pick<SharedValues, 'set'>): Promise<void> {
  await shared.set(NAME, 'on');
}

export async function isSendingStopped(shared: Pick<SharedValues, 'get'>): Promise<boolean> {
  return (await shared.get(NAME)) === STOPPED;
}

/** The operator's switch, as a replica sees it. */
export interface Switch {
  /** @throws StorageDown */
  isStopped(): Promise<boolean>;
}

const SEEN_MS = 10_000;

/** Reads the switch at most every ten seconds. */
export function openSwitch(shared: Pick<SharedValues, 'get'>, time: MachineTime): Switch {
  let seen: { readonly stopped: boolean; readonly at: number } | undefined;
  return {
    async isStopped() {
      if (!seen || time.monotonic() - seen.at > SEEN_MS) {
        const at = time.monotonic();
        seen = { stopped: await isSendingStopped(shared), at };
      }
      return seen.stopped;
    },
  };
}

/**
 * Sends dead letters again, of all teams: each gets its tries anew, labelled where it may have been
 * seen. Answers how many. What is outdated by now stays unsent. What waits for a channel that turned
 * the bot away is tried, too.
 *
 * @throws StorageDown half-way: calling it again goes on.
 */
export async function resendDead(storage: Pick<Storage, 'team' | 'agenda'>): Promise<number> {
  let count = 0;
  for (const key of teamsIn(await storage.agenda.upTo(NEVER))) {
    const revivedHere = await resendDeadOf(storage, key);
    const triedAnew = await triesChannel(storage.team(key));
    if (revivedHere > 0 || triedAnew) await storage.agenda.put(key, AT_ONCE);
    count += revivedHere;
  }
  return count;
}

/** A channel that turned the bot away is tried once more; what waits for it goes out, if it is let in. */
async function triesChannel(store: TeamStore): Promise<boolean> {
  const team = await store.teamNow();
  if (!team?.turnedAway) return false;
  await store.saveTeam({ ...team, turnedAway: null });
  return true;
}

/**
 * The channel was deleted and is restored: what was given up because it was gone is due once more.
 *
 * @throws StorageDown half-way: calling it again goes on.
 */
export async function reviveGone(storage: Pick<Storage, 'team'>, key: TeamKey): Promise<void> {
  await resendDeadOf(storage, key, ({ why }) => why === 'gone');
}

async function resendDeadOf(
  storage: Pick<Storage, 'team'>,
  key: TeamKey,
  fits: (row: HeldDelivery) => boolean = () => true,
): Promise<number> {
  const store = storage.team(key);
  const dead = (await store.deliveries()).filter((row) => row.state === 'dead' && fits(row));
  if (dead.length === 0) return 0;
  const names = new Set<string>();
  for (const row of dead) if (await store.advance(row, revived(row))) names.add(row.due);
  for (const held of await store.courses()) {
    if (!held.dead.some(({ due }) => names.has(due))) continue;
    await store.keepCards(held, ({ live, dead: letters }) => ({
      live,
      dead: letters.filter(({ due }) => !names.has(due)),
    }));
  }
  return names.size;
}

/** Every team that was ever swept keeps a wake-up somewhere. */
export function teamsIn(wakeUps: readonly WakeUp[]): readonly TeamKey[] {
  const teams = new Map<string, TeamKey>();
  for (const { team } of wakeUps) teams.set(`${team.tenant} ${team.team} ${team.channel}`, team);
  return [...teams.values()];
}

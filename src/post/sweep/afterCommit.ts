// What follows a change at once, without waiting for the next sweep: the poster opens it.
import { momentAt, type Moment } from '../../cti/due/sending/sendingHours';
import { shouldSaySettled } from '../../cti/due/settled';
import { readName } from '../../cti/due/thing';
import type { Clock, Held } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import type { Known, Memory, PostParts } from '../ports';
import { sendableOn } from './candidates';

export interface AfterCommit {
  readonly clock: Clock;
  readonly memory: Memory;
  /** Looks at one team now. */
  readonly sweepOne: (key: TeamKey, now: Date) => Promise<unknown>;
}

export interface AfterCommits {
  readonly tell: (key: TeamKey, held: Held) => void;
  /** Resolves when nothing that was told is being looked at any more. */
  drain(): Promise<void>;
}

/**
 * Told of every course as it stands after a commit: when something has come due that was not (a card
 * that is posted at once), or the date of something sent has moved, its team is looked at right away.
 * A tick on a course without any of that costs nothing here.
 */
export function openAfterCommit(
  { clock, memory, sweepOne }: AfterCommit,
  parts: PostParts,
): AfterCommits {
  const looking = new Map<string, Turn>();
  const checking = new Set<Promise<unknown>>();
  const lookUntilQuiet = async (key: TeamKey, name: string, turn: Turn): Promise<void> => {
    try {
      while (turn.again) {
        turn.again = false;
        await sweepOne(key, clock.now());
      }
    } catch {
      // Its wake-up was put before the commit: the next sweep meets the team.
      parts.log.info('sweep.oneTeamFailed', {});
    } finally {
      looking.delete(name);
    }
  };
  const look = (key: TeamKey): void => {
    const name = `${key.tenant} ${key.team} ${key.channel}`;
    const turn = looking.get(name);
    if (turn) return void (turn.again = true);
    const fresh: Turn = { again: true, done: Promise.resolve() };
    looking.set(name, fresh);
    fresh.done = lookUntilQuiet(key, name, fresh);
  };
  const tell = (key: TeamKey, held: Held): void => {
    const known = memory.known.get(held.course.id);
    const check = known
      ? isNews({ key, held, known, moment: momentAt(clock.now()) }, parts)
      : Promise.resolve(true);
    const told = check.then((news) => (news ? look(key) : undefined)).catch(() => look(key));
    checking.add(told);
    void told.finally(() => checking.delete(told));
  };
  return {
    tell,
    async drain() {
      await Promise.all(checking);
      await Promise.all([...looking.values()].map(({ done }) => done));
    },
  };
}

interface Turn {
  again: boolean;
  done: Promise<void>;
}

interface Checking {
  readonly key: TeamKey;
  readonly held: Held;
  readonly known: Known;
  readonly moment: Moment;
}

async function isNews({ key, held, known, moment }: Checking, parts: PostParts): Promise<boolean> {
  const team = await parts.storage.team(key).team();
  if (!team || team.removedOn !== null) return false;
  const { course } = held;
  const things = parts.dueOf(course, team.settings, moment.today);
  const names = sendableOn(course, things, moment).map(({ due }) => parts.dueId(due));
  if (names.some((name) => !known.standing.has(name) && !known.sent.has(name))) return true;
  return [...known.sent].some((name) => {
    const named = readName(name);
    if (!named) return false;
    if (parts.hasMoved(named, { course, settings: team.settings, today: moment.today }))
      return true;
    const settled = shouldSaySettled(named, course, moment.today);
    return settled !== known.settled.has(name) && (settled || names.includes(name));
  });
}

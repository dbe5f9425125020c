// The last roster that Teams told of a channel, for when it is silent; the wiring makes it, access.ts asks it.
import { z } from 'zod';
import type { Clock, Member, Roster, Storage } from '../ports/storage';
import type { TeamKey } from '../ports/teams';

/** Whom Teams named as members before. */
export interface Known {
  readonly members: readonly Member[];
  /** Those of them of whom Teams told so lately that it says who is a guest, and who is called what. */
  readonly recent: readonly Member[];
}

/** The roster as Teams tells it, and what it told last. */
export interface RememberingRoster extends Roster {
  /** `undefined`: nothing is known of this channel. */
  known(key: TeamKey): Promise<Known | undefined>;
  /** Whether Teams has told this process the members of the channel. */
  hasTold(key: TeamKey): boolean;
  /** They are not members any more, whatever was told before. */
  left(key: TeamKey, people: readonly string[]): Promise<void>;
}

/** What is kept of a channel: the roster without what nobody needs of it. */
const keptShape = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    guest: z.boolean(),
    owner: z.literal(true).exactOptional(),
    /** When Teams told of this person. */
    at: z.string(),
  }),
);

type Kept = z.output<typeof keptShape>;

const NAME = 'last';
const HOUR_MS = 3_600_000;
/** So long a roster says who is a guest while Teams says nothing. */
const RECENT_MS = 7 * 24 * HOUR_MS;
/** What has not changed is written again after this. */
const AGAIN_MS = 6 * HOUR_MS;
/** Of larger teams those are kept who were asked for. */
const MOST_MEMBERS = 1_000;
const MOST_TEAMS = 5_000;

interface Parts {
  readonly storage: Pick<Storage, 'team'>;
  readonly clock: Clock;
}

/**
 * Keeps what Teams tells, aside from the answer at hand: storage that fails costs no answer, the next
 * roster is kept then.
 */
export function rememberingRoster(roster: Roster, parts: Parts): RememberingRoster {
  const written = new Map<string, { readonly word: string; readonly at: number }>();
  const note = (key: TeamKey, members: readonly Member[], one?: string): void => {
    const [name, word] = [JSON.stringify([key, one]), JSON.stringify(members)];
    const last = written.get(name);
    const age = last ? parts.clock.now().getTime() - last.at : AGAIN_MS;
    if (members.length === 0 || (last?.word === word && Math.abs(age) < AGAIN_MS)) return;
    if (written.size >= MOST_TEAMS) written.clear();
    written.set(name, { word, at: parts.clock.now().getTime() });
    void save(parts, key, members, one === undefined).catch(() => written.delete(name));
  };
  const noting = async (key: TeamKey, asked: ReturnType<Roster['members']>) => {
    const members = await asked;
    if (members && members.length <= MOST_MEMBERS) note(key, members);
    return members;
  };
  return {
    members: (key, address) => noting(key, roster.members(key, address)),
    lately: (key, address) => noting(key, roster.lately(key, address)),
    async one(key, address, person) {
      const member = await roster.one(key, address, person);
      if (member) note(key, [member], person);
      return member;
    },
    known: (key) => known(parts, key),
    hasTold: (key) => written.has(JSON.stringify([key, undefined])),
    left: (key, people) => withoutThem(parts, key, people),
  };
}

async function known({ storage, clock }: Parts, key: TeamKey): Promise<Known | undefined> {
  const members = keptIn(await storage.team(key).rosters.get(NAME));
  const now = clock.now().getTime();
  const recent = members.filter(({ at }) => Math.abs(now - Date.parse(at)) < RECENT_MS);
  return members.length === 0 ? undefined : { members, recent };
}

function keptIn(text = '[]'): Kept {
  try {
    return keptShape.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Who was asked for alone stands beside those asked for before, the newest first. */
async function save(
  { storage, clock }: Parts,
  key: TeamKey,
  told: readonly Member[],
  whole: boolean,
): Promise<void> {
  const { rosters } = storage.team(key);
  const at = clock.now().toISOString();
  const members = told.map(({ id, name, guest, owner }) => {
    return { id, name, guest, ...(owner ? { owner } : {}), at };
  });
  const before = whole ? [] : keptIn(await rosters.get(NAME));
  const others = before.filter(({ id }) => members.every((one) => one.id !== id));
  await rosters.set(NAME, JSON.stringify([...members, ...others].slice(0, MOST_MEMBERS)));
}

async function withoutThem(
  { storage }: Parts,
  key: TeamKey,
  people: readonly string[],
): Promise<void> {
  const { rosters } = storage.team(key);
  const kept = keptIn(await rosters.get(NAME));
  const staying = kept.filter(({ id }) => !people.includes(id));
  if (staying.length < kept.length) await rosters.set(NAME, JSON.stringify(staying));
}

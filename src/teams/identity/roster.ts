// The members of a channel, as Teams tells them; start.ts makes it, turns and the desk ask it.
import type { Member, Roster } from '../../desk/ports/storage';
import type { Address, TeamKey } from '../../desk/ports/teams';
import type { Connectors } from '../sending/connector';
import { resultOfError } from '../sending/sendResult';
import type { Accounts } from './accounts';
import { openChannelKinds, type ChannelKinds } from './channelKinds';
import { allMembers, oneMember, TooLarge, type Asking } from './membersAsked';
import type { ServiceUrlCheck } from './serviceHosts';

export interface TeamsRoster extends Roster {
  /** Teams told that somebody came or went: the channels of this team are asked anew. */
  forget(key: TeamKey): void;
  /** Teams told in passing what kind of channel one is. */
  readonly kinds: Pick<ChannelKinds, 'learn'>;
}

export interface RosterParts {
  readonly connectors: Connectors;
  readonly mayServe: ServiceUrlCheck;
  readonly accounts: Accounts;
  /** Practice: the local Teams knows no kinds of channel, and no channel's own members. */
  readonly practice: boolean;
}

const KEPT_MS = 60_000;
/** A roster that could not be had is asked for again after this. */
const FAILURE_KEPT_MS = 5_000;
/** A team that is too large for a list is taken for one so long. */
const LARGE_KEPT_MS = 3_600_000;
const MOST_KEPT = 1_000;

/** The members of a channel, as Teams tells them. */
export function createRoster(parts: RosterParts): TeamsRoster {
  const kept = new Map<string, Kept>();
  const kinds = openChannelKinds(parts.practice);
  const keep = (name: string, asked: Kept): Kept => {
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(name, asked);
    return asked;
  };
  const afresh = (key: TeamKey, address: Address): Promise<Members> => {
    const asked: Kept = { until: performance.now() + KEPT_MS, closed: false, members: NONE };
    asked.members = askedOf({ ...parts, kinds }, address, (asking) => allMembers(asking, key)).then(
      ({ told, silentMs, ...why }) => {
        if (told) return told;
        asked.until = performance.now() + (silentMs ?? FAILURE_KEPT_MS);
        asked.closed = silentMs !== undefined;
        asked.tooLarge = why.tooLarge === true;
        return undefined;
      },
    );
    return keep(keyWord(key), asked).members;
  };
  const youngOf = (name: string): Kept | undefined => {
    const known = kept.get(name);
    return known && performance.now() < known.until ? known : undefined;
  };
  return {
    kinds,
    members(key, address) {
      const young = youngOf(keyWord(key));
      return young?.closed ? NONE : afresh(key, address);
    },
    lately: (key, address) => youngOf(keyWord(key))?.members ?? afresh(key, address),
    async one(key, address, person) {
      const young = youngOf(keyWord(key));
      if (young?.closed && !young.tooLarge) return undefined;
      const ask = (asking: Asking) => oneMember(asking, key, person);
      const { told, silentMs } = await askedOf({ ...parts, kinds }, address, ask);
      if (silentMs === undefined) return told;
      keep(keyWord(key), { until: performance.now() + silentMs, closed: true, members: NONE });
      return undefined;
    },
    forget({ tenant, team }) {
      const ofTeam = JSON.stringify([tenant, team]).slice(0, -1);
      for (const word of [...kept.keys()]) if (word.startsWith(ofTeam)) kept.delete(word);
    },
  };
}

type Members = readonly Member[] | undefined;

interface Kept {
  until: number;
  /** It is not asked for again until then: Teams wants to be left alone (429), or it has no end. */
  closed: boolean;
  tooLarge?: boolean;
  members: Promise<Members>;
}

const NONE: Promise<Members> = Promise.resolve(undefined);

const keyWord = (key: TeamKey): string => JSON.stringify([key.tenant, key.team, key.channel]);

/** What Teams told; or for how long it is not to be asked again, if it said so. */
interface Told<T> {
  readonly told?: T;
  readonly silentMs?: number;
  readonly tooLarge?: true;
}

async function askedOf<T>(
  { connectors, mayServe, ...rest }: RosterParts & { readonly kinds: ChannelKinds },
  address: Address,
  ask: (asking: Asking) => Promise<T | undefined>,
): Promise<Told<T>> {
  if (!mayServe(address.serviceUrl)) return {};
  try {
    const told = await ask({ client: await connectors.at(address.serviceUrl), ...rest });
    return told === undefined ? {} : { told };
  } catch (error) {
    if (error instanceof TooLarge) return { silentMs: LARGE_KEPT_MS, tooLarge: true };
    const result = resultOfError(error);
    const { afterMs } = result.kind === 'refused' ? result : {};
    return afterMs === undefined ? {} : { silentMs: afterMs };
  }
}

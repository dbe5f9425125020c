// The members of a channel, as Teams tells them; start.ts makes it, turns and the desk ask it.
import type { ConnectorClient } from 'botframework-connector';
import type { ConversationsGetConversationPagedMembersOptionalParams as PageOptions } from 'botframework-connector/lib/connectorApi/models';
import { z } from 'zod';
import type { Member, Roster } from '../../desk/ports/storage';
import type { Address, TeamKey } from '../../desk/ports/teams';
import { keptName } from '../reading/keptName';
import type { Connectors } from '../sending/connector';
import { resultOfError } from '../sending/sendResult';
import type { Accounts } from './accounts';
import type { ServiceUrlCheck } from './serviceHosts';

export interface TeamsRoster extends Roster {
  /** Teams told that somebody came or went: the channels of this team are asked anew. */
  forget(key: TeamKey): void;
}

export interface RosterParts {
  readonly connectors: Connectors;
  readonly mayServe: ServiceUrlCheck;
  readonly accounts: Accounts;
}

const KEPT_MS = 60_000;
/** A roster that could not be had is asked for again after this. */
const FAILURE_KEPT_MS = 5_000;
const PAGE = 200;
const MOST_PAGES = 50;

const memberShape = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  userRole: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  email: z.string().nullish(),
});

type RawMember = z.output<typeof memberShape>;

/** The members of a channel, as Teams tells them. */
export function createRoster(parts: RosterParts): TeamsRoster {
  const kept = new Map<string, Kept>();
  const afresh = (key: TeamKey, address: Address): Promise<Members> => {
    const asked: Kept = { until: performance.now() + KEPT_MS, closed: false, members: NONE };
    asked.members = askedOf(parts, key, address).then(({ members, afterMs }) => {
      if (members) return members;
      asked.until = performance.now() + (afterMs ?? FAILURE_KEPT_MS);
      asked.closed = afterMs !== undefined;
      return undefined;
    });
    if (kept.size > 1000) kept.clear();
    kept.set(keyWord(key), asked);
    return asked.members;
  };
  const youngOf = (key: TeamKey): Kept | undefined => {
    const known = kept.get(keyWord(key));
    return known && performance.now() < known.until ? known : undefined;
  };
  return {
    members(key, address) {
      const young = youngOf(key);
      return young?.closed ? NONE : afresh(key, address);
    },
    lately: (key, address) => youngOf(key)?.members ?? afresh(key, address),
    forget({ tenant, team }) {
      const ofTeam = JSON.stringify([tenant, team]).slice(0, -1);
      for (const word of [...kept.keys()]) if (word.startsWith(ofTeam)) kept.delete(word);
    },
  };
}

type Members = readonly Member[] | undefined;

interface Kept {
  until: number;
  /** Teams wants to be left alone until then (429). */
  closed: boolean;
  members: Promise<Members>;
}

const NONE: Promise<Members> = Promise.resolve(undefined);

const keyWord = (key: TeamKey): string => JSON.stringify([key.tenant, key.team, key.channel]);

/**
 * The channel's own members; a connector that does not know channels as conversations (404) is
 * asked for the team's, whom every standard channel shares.
 */
async function askedOf(
  { connectors, mayServe, accounts }: RosterParts,
  key: TeamKey,
  address: Address,
): Promise<{ readonly members?: readonly Member[]; readonly afterMs?: number }> {
  if (!mayServe(address.serviceUrl)) return {};
  try {
    const client = await connectors.at(address.serviceUrl);
    const raw =
      (await unlessUnknown(() => pagedMembers(client, key.channel))) ??
      (await unlessUnknown(() => pagedMembers(client, key.team))) ??
      (await unlessUnknown(() => client.conversations.getConversationMembers(key.channel))) ??
      (await unlessUnknown(() => client.conversations.getConversationMembers(key.team)));
    if (!raw) return {};
    const members = z.array(memberShape).parse(raw);
    return { members: members.map((member) => memberOf(member, accounts)) };
  } catch (error) {
    const result = resultOfError(error);
    const { afterMs } = result.kind === 'refused' ? result : {};
    return afterMs === undefined ? {} : { afterMs };
  }
}

/** `undefined` when the connector does not know the conversation or the call. */
async function unlessUnknown<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const result = resultOfError(error);
    const { statusCode } = error as { statusCode?: unknown };
    if (result.kind === 'refused' && result.why === 'gone') return undefined;
    if (statusCode === 405 || statusCode === 501) return undefined;
    throw error;
  }
}

async function pagedMembers(client: ConnectorClient, conversation: string): Promise<unknown[]> {
  const found: unknown[] = [];
  let continuationToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const options: Partial<PageOptions> = {
      pageSize: PAGE,
      ...(continuationToken ? { continuationToken } : {}),
    };
    const answer = await client.conversations.getConversationPagedMembers(
      conversation,
      options as PageOptions,
    );
    found.push(...(answer.members ?? []));
    continuationToken = answer.continuationToken;
    if (!continuationToken) return found;
  }
  throw new Error('The roster does not end');
}

function memberOf(raw: RawMember, accounts: Accounts): Member {
  const id = raw.aadObjectId ?? raw.objectId ?? accounts.personOf(raw.id) ?? raw.id;
  if (id !== raw.id) accounts.learn(id, raw.id);
  const mail = isGuest(raw) ? raw.email : (raw.userPrincipalName ?? raw.email);
  if (mail) accounts.learnMail(id, mail);
  const owner = raw.userRole?.toLowerCase() === 'owner' ? ({ owner: true } as const) : {};
  return { id, name: keptName(raw.name), guest: isGuest(raw), ...owner };
}

/** Guests, and people who are not in any directory at all (D7). */
function isGuest({ userRole, userPrincipalName }: RawMember): boolean {
  const role = userRole?.toLowerCase();
  return role === 'guest' || role === 'anonymous' || /#ext#/i.test(userPrincipalName ?? '');
}

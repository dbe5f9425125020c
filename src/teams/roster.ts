import { z } from 'zod';
import { keptName } from './keptName';
import { resultOfError } from './sendResult';
import type { ConnectorClient } from 'botframework-connector';
import type { ConversationsGetConversationPagedMembersOptionalParams as PageOptions } from 'botframework-connector/lib/connectorApi/models';
import type { Address, Member, Roster, TeamKey } from '../desk/ports';
import type { Accounts } from './accounts';
import type { Connectors } from './connector';
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
  const kept = new Map<string, { at: number; members: Promise<readonly Member[] | undefined> }>();
  const afresh = (key: TeamKey, address: Address): Promise<readonly Member[] | undefined> => {
    const members = membersOf(parts, key, address);
    if (kept.size > 1000) kept.clear();
    kept.set(keyWord(key), { at: performance.now(), members });
    return members;
  };
  return {
    members: afresh,
    lately(key, address) {
      const known = kept.get(keyWord(key));
      const young = known !== undefined && performance.now() - known.at < KEPT_MS;
      return young ? known.members : afresh(key, address);
    },
    forget({ tenant, team }) {
      const ofTeam = JSON.stringify([tenant, team]).slice(0, -1);
      for (const word of [...kept.keys()]) if (word.startsWith(ofTeam)) kept.delete(word);
    },
  };
}

const keyWord = (key: TeamKey): string => JSON.stringify([key.tenant, key.team, key.channel]);

/**
 * The channel's own members; a connector that does not know channels as conversations (404) is
 * asked for the team's, whom every standard channel shares.
 */
async function membersOf(
  { connectors, mayServe, accounts }: RosterParts,
  key: TeamKey,
  address: Address,
): Promise<readonly Member[] | undefined> {
  if (!mayServe(address.serviceUrl)) return undefined;
  try {
    const client = await connectors.at(address.serviceUrl);
    const raw =
      (await unlessUnknown(() => pagedMembers(client, key.channel))) ??
      (await unlessUnknown(() => pagedMembers(client, key.team))) ??
      (await unlessUnknown(() => client.conversations.getConversationMembers(key.channel)));
    return (
      raw &&
      z
        .array(memberShape)
        .parse(raw)
        .map((member) => memberOf(member, accounts))
    );
  } catch {
    return undefined;
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

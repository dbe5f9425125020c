// How Teams is asked who is a member of a channel; called by roster.ts.
import type { ConnectorClient } from 'botframework-connector';
import type { ConversationsGetConversationPagedMembersOptionalParams as PageOptions } from 'botframework-connector/lib/connectorApi/models';
import { z } from 'zod';
import type { Member } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { keptName } from '../reading/keptName';
import { resultOfError } from '../sending/sendResult';
import type { Accounts } from './accounts';
import type { ChannelKinds } from './channelKinds';

export interface Asking {
  readonly client: ConnectorClient;
  readonly kinds: ChannelKinds;
  readonly accounts: Accounts;
}

/** More members than are ever listed. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

const PAGE = 200;
const MOST_PAGES = 50;

const memberShape = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  email: z.string().nullish(),
});

type RawMember = z.output<typeof memberShape>;

/**
 * The channel's own members; a connector that does not know a standard channel as a conversation
 * (404) is asked for the team's, whom every standard channel shares. `undefined`: it knows neither.
 *
 * @throws TooLarge, and what the connector throws
 */
export async function allMembers(asking: Asking, key: TeamKey): Promise<Member[] | undefined> {
  const raw = await ofChannelOrTeam(asking, key, async (conversation) => {
    const { client } = asking;
    const paged = await unlessUnknown(() => pagedMembers(client, conversation));
    return paged ?? unlessUnknown(() => client.conversations.getConversationMembers(conversation));
  });
  if (!raw) return undefined;
  return z
    .array(memberShape)
    .parse(raw)
    .map((member) => memberOf(member, asking.accounts, key));
}

/**
 * One person alone, where a list would have no end. `null`: Teams knows no such member there, or does
 * not let the bot ask there (403): it was taken out of that channel.
 */
export async function oneMember(
  asking: Asking,
  key: TeamKey,
  person: string,
): Promise<Member | null> {
  const id = asking.accounts.accountOf(person) ?? person;
  if (isNoName(id)) return null;
  const { conversations } = asking.client;
  const raw = await unlessForbidden(() =>
    ofChannelOrTeam(asking, key, (conversation) =>
      unlessUnknown(() => conversations.getConversationMember(conversation, id)),
    ),
  );
  return raw ? memberOf(memberShape.parse(raw), asking.accounts, key) : null;
}

/** What would leave its place in an address. */
const isNoName = (id: string): boolean => id === '' || /^\.{1,2}$/.test(id);

async function ofChannelOrTeam<T>(
  { client, kinds }: Asking,
  key: TeamKey,
  ask: (conversation: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  const own = await ask(key.channel);
  if (own || key.channel === key.team) return own;
  return (await kinds.isStandard(client, key)) ? ask(key.team) : undefined;
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

async function unlessForbidden<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if ((error as { statusCode?: unknown }).statusCode === 403) return undefined;
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
  throw new TooLarge();
}

function memberOf(raw: RawMember, accounts: Accounts, { tenant }: TeamKey): Member {
  const id = raw.aadObjectId ?? raw.objectId ?? accounts.personOf(raw.id) ?? raw.id;
  if (id !== raw.id) accounts.learn(id, raw.id);
  const guest = isGuest(raw) || isForeign(raw, tenant);
  const mail = guest ? raw.email : (raw.userPrincipalName ?? raw.email);
  if (mail) accounts.learnMail(id, mail);
  const owner = raw.userRole?.toLowerCase() === 'owner' && !guest ? ({ owner: true } as const) : {};
  return { id, name: keptName(raw.name), guest, ...owner };
}

/** Guests, and people who are not in any directory at all (D7). */
function isGuest({ userRole, userPrincipalName }: RawMember): boolean {
  const role = userRole?.toLowerCase();
  return role === 'guest' || role === 'anonymous' || /#ext#/i.test(userPrincipalName ?? '');
}

/** What a client without any tenant is known by: in practice alone. */
const NO_TENANT = 'local';

/** In a shared channel people of other tenants stand on the roster as ordinary users (D7). */
function isForeign({ tenantId }: RawMember, own: string): boolean {
  return Boolean(tenantId) && own !== NO_TENANT && tenantId?.toLowerCase() !== own.toLowerCase();
}

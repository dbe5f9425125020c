// Sending once and never throwing; answers.ts and the poster send by it.
import type { Activity, ConversationParameters } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { PersonRef } from '../../cti/course/course';
import type { Message, Messenger, SendFault, SendResult } from '../../desk/ports/storage';
import type { Address, TeamKey } from '../../desk/ports/teams';
import type { Log } from '../../ground/log';
import type { Outage } from '../../ground/outage';
import type { Metrics } from '../../ground/metrics';
import type { Accounts } from '../identity/accounts';
import type { ServiceUrlCheck } from '../identity/serviceHosts';
import type { Connectors } from './connector';
import { SEND_MS } from './connector';
import { activityOf } from './outgoing';
import { resultOfError } from './sendResult';

/** Sends and opens conversations; nothing here ever throws or sends twice. */
export interface TeamsMessenger extends Messenger {
  /** Answers an activity in its thread. */
  reply(to: Address, activity: string, message: Message): Promise<SendResult>;
  /**
   * Opens the 1:1 chat with a member of a team, reached through that team's address. Opening it
   * again gives the same chat, so a failure may be tried again.
   */
  openPersonal(person: PersonRef, key: TeamKey, address: Address): Promise<Opened>;
}

export type Opened =
  | { readonly address: Address }
  | { readonly fault: SendFault; readonly again: boolean; readonly afterMs?: number };

export interface MessengerParts {
  readonly connectors: Connectors;
  readonly mayServe: ServiceUrlCheck;
  readonly accounts: Accounts;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Hears whether anything gets out. */
  readonly outage: Outage;
}

type Send = (client: ConnectorClient) => Promise<{ id?: string }>;

export function createMessenger(parts: MessengerParts): TeamsMessenger {
  const activity = (to: Address, message: Message): Partial<Activity> =>
    activityOf(to, message, (person) => parts.accounts.accountOf(person));
  return {
    post: (to, message) =>
      send(parts, 'post', to.serviceUrl, (client) =>
        client.conversations.sendToConversation(to.conversation, activity(to, message)),
      ),
    reply: (to, id, message) =>
      send(parts, 'reply', to.serviceUrl, (client) =>
        client.conversations.replyToActivity(to.conversation, id, {
          ...activity(to, message),
          replyToId: id,
        }),
      ),
    update: async (to, id, message) => {
      const result = await send(parts, 'update', to.serviceUrl, (client) =>
        client.conversations.updateActivity(to.conversation, id, { ...activity(to, message), id }),
      );
      return result.kind === 'sent' ? { kind: 'sent', activity: id } : result;
    },
    openPersonal: (person, key, address) => openPersonal(parts, { person, key, address }),
  };
}

async function openPersonal(
  parts: MessengerParts,
  { person, key, address }: { person: PersonRef; key: TeamKey; address: Address },
): Promise<Opened> {
  const parameters = {
    isGroup: false,
    bot: { id: address.bot.id, name: address.bot.name },
    members: [{ id: parts.accounts.accountOf(person.id) ?? person.id, name: person.name }],
    tenantId: key.tenant,
    channelData: { tenant: { id: key.tenant } },
  } as Partial<ConversationParameters> as ConversationParameters;
  const result = await send(parts, 'open', address.serviceUrl, (client) =>
    client.conversations.createConversation(parameters),
  );
  if (result.kind === 'sent') return openedAs(address, result.activity);
  if (result.kind === 'ambiguous') return { fault: result.why, again: true };
  const { why, again, afterMs } = result;
  return { fault: why, again, ...(afterMs === undefined ? {} : { afterMs }) };
}

function openedAs(address: Address, conversation: string): Opened {
  if (conversation === '') return { fault: 'serverError', again: true };
  return { address: { ...address, conversation } };
}

/** One request, and what became of it. The address is checked before every one. */
async function send(
  { connectors, mayServe, metrics, log, outage }: MessengerParts,
  kind: 'post' | 'reply' | 'update' | 'open',
  serviceUrl: string,
  request: Send,
): Promise<SendResult> {
  const result = mayServe(serviceUrl)
    ? await sendOutcome(connectors.at(serviceUrl), request)
    : ({ kind: 'refused', why: 'refused', again: false } as const);
  metrics.sends.inc({ kind, result: result.kind === 'sent' ? 'sent' : result.why });
  if (result.kind !== 'sent') logUnsent(log, kind, result);
  if (result.kind !== 'sent' && DOWN.includes(result.why)) outage.failed(result.why);
  else outage.worked();
  return result;
}

/** Not this message's own fault: Teams or the network. The bot's identity has an alarm of its own. */
const DOWN: readonly SendFault[] = ['unreachable', 'serverError', 'timeout'];

/** The bot's own identity being refused is a matter for whoever runs it. */
function logUnsent(log: Log, kind: string, result: Exclude<SendResult, { kind: 'sent' }>): void {
  const alarm = result.why === 'unauthorized';
  const fields = { kind, result: result.kind, why: result.why };
  if (alarm) log.error('send.unauthorized', { ...fields, alarm });
  else log.warn('send.failed', fields);
}

async function sendOutcome(
  connecting: Promise<ConnectorClient>,
  request: Send,
): Promise<SendResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<SendResult>((resolve) => {
    // Longer than the request's own time-out: getting a token has none.
    timer = setTimeout(() => resolve({ kind: 'ambiguous', why: 'timeout' }), SEND_MS + 500);
  });
  const sent = connecting
    .then(request)
    .then((answer): SendResult => ({ kind: 'sent', activity: answer.id ?? '' }), resultOfError);
  return Promise.race([sent, late]).finally(() => clearTimeout(timer));
}

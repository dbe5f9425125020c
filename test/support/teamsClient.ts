import { randomUUID } from 'node:crypto';
import { buttonsOf } from './buttons';
import type { FakeConnector, Sent } from './connector';

export interface ClientPerson {
  /** The directory id. */
  readonly id: string;
  readonly name: string;
  /** The Teams account (`29:…`); made of the id if left out. */
  readonly account?: string;
}

/** A team's channel, or a 1:1 chat with a person. */
export type ClientPlace =
  | {
      readonly team: string;
      readonly channel: string;
      readonly name?: string;
      readonly thread?: string;
    }
  | { readonly personal: true }
  | { readonly group: string };

export interface ClientSetting {
  /** `http://127.0.0.1:PORT` of the bot. */
  readonly bot: string;
  readonly connector: FakeConnector;
  readonly tenant?: string;
  /** The bearer token for a bot with authentication on. */
  readonly token?: (serviceUrl: string) => string;
}

export interface SayOptions {
  readonly from: ClientPerson;
  readonly in: ClientPlace;
  /** People mentioned: their names stand in the text as `@name`. */
  readonly mentions?: readonly ClientPerson[];
  /** The activity's id; a new one if left out. */
  readonly id?: string;
  /** In a channel the bot is mentioned first, as Teams demands, unless this is `false`. */
  readonly mentionBot?: boolean;
}

export interface PressOptions {
  readonly from: ClientPerson;
  readonly in: ClientPlace;
  /** The id of the message whose card is pressed. */
  readonly card?: string;
  readonly id?: string;
}

/** What the bot answered an invoke. */
export interface Pressed {
  readonly status: number;
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

export interface Reply {
  readonly id: string;
  /** The card, if the answer is one. */
  readonly card: Readonly<Record<string, unknown>> | undefined;
  /** The text, or the card's summary. */
  readonly text: string;
  readonly sent: Sent;
}

export interface TeamsClient {
  /** Says something and waits for the one answer. */
  say(text: string, options: SayOptions): Promise<Reply>;
  /** Says something; what comes back over HTTP, without waiting for an answer in the chat. */
  tell(text: string, options: SayOptions): Promise<Response>;
  /** Presses a button with this verb and data (the button's own, with the inputs over it). */
  press(
    verb: string,
    data: Readonly<Record<string, unknown>>,
    options: PressOptions,
  ): Promise<Pressed>;
  /**
   * Presses a button that stands on a card, as a person would: with the data that it carries and
   * what was filled in. `which` is its verb or its title.
   */
  tap(
    on: { readonly id: string; readonly card: unknown },
    which: string,
    inputs: Readonly<Record<string, unknown>>,
    options: Omit<PressOptions, 'card'>,
  ): Promise<Pressed>;
  /** Adds the bot to a channel or a chat. */
  add(options: Pick<SayOptions, 'from' | 'in'>): Promise<Response>;
  remove(options: Pick<SayOptions, 'from' | 'in'>): Promise<Response>;
  /** Sends any activity as it is. */
  raw(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The activity that `say` would send, to be changed by hand. */
  message(text: string, options: SayOptions): Readonly<Record<string, unknown>>;
  invoke(
    verb: string,
    data: Readonly<Record<string, unknown>>,
    options: PressOptions,
  ): Readonly<Record<string, unknown>>;
}

export const BOT = { id: '28:bot', name: 'CTI' };
export const TENANT = '11111111-2222-4333-8444-555555555555';

export const accountOf = (person: ClientPerson): string => person.account ?? `29:${person.id}`;

/** Speaks the Bot Framework protocol towards a bot, as Teams does. */
export function createClient(setting: ClientSetting): TeamsClient {
  const raw: TeamsClient['raw'] = (activity, headers = {}) =>
    post(setting, JSON.stringify(activity), headers);
  const message: TeamsClient['message'] = (text, options) => messageOf(setting, text, options);
  const invoke: TeamsClient['invoke'] = (verb, data, options) =>
    invokeOf(setting, { verb, data }, options);
  const press: TeamsClient['press'] = async (verb, data, options) => {
    const answer = await raw(invoke(verb, data, options));
    const body = (await answer.json()) as Omit<Pressed, 'status'>;
    return { ...body, status: answer.status };
  };
  return {
    raw,
    message,
    invoke,
    tell: (text, options) => raw(message(text, options)),
    say: async (text, options) => {
      const activity = message(text, options);
      const answer = await raw(activity);
      if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}`);
      return replyOf(await setting.connector.waitFor((sent) => repliesTo(sent, activity)));
    },
    press,
    tap: (on, which, inputs, options) => {
      const button = buttonsOf(on.card).find((one) => one.verb === which || one.title === which);
      if (!button) throw new Error(`The card has no button ${which}`);
      return press(button.verb, { ...button.data, ...inputs }, { ...options, card: on.id });
    },
    add: (options) => raw(updateOf(setting, options, 'membersAdded')),
    remove: (options) => raw(updateOf(setting, options, 'membersRemoved')),
  };
}

const repliesTo = (sent: Sent, activity: Readonly<Record<string, unknown>>): boolean =>
  sent.kind === 'reply' && sent.activity.replyToId === activity['id'];

function post(
  { bot, token, connector }: ClientSetting,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const authorization = token ? { Authorization: `Bearer ${token(connector.url)}` } : {};
  return fetch(`${bot}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...authorization, ...headers },
    body,
  });
}

function replyOf(sent: Sent): Reply {
  const { activity } = sent;
  const card = activity.attachments?.[0]?.content as Reply['card'];
  return { id: activity.id, card, text: activity.text ?? activity.summary ?? '', sent };
}

function baseOf(
  { connector, tenant = TENANT }: ClientSetting,
  { from, in: place, id }: { from: ClientPerson; in: ClientPlace; id?: string },
): Record<string, unknown> {
  return {
    id: id ?? String(Date.now()) + randomUUID().slice(0, 8),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: accountOf(from), name: from.name, aadObjectId: from.id },
    recipient: BOT,
    locale: 'da-DK',
    ...placeOf(place, { tenant, from }),
  };
}

function placeOf(
  place: ClientPlace,
  { tenant, from }: { tenant: string; from: ClientPerson },
): { conversation: object; channelData: object } {
  if ('team' in place) {
    const { team, channel, name, thread } = place;
    const id = thread === undefined ? channel : `${channel};messageid=${thread}`;
    return {
      conversation: { id, conversationType: 'channel', isGroup: true, tenantId: tenant },
      channelData: {
        tenant: { id: tenant },
        team: { id: team },
        channel: { id: channel, ...(name ? { name } : {}) },
      },
    };
  }
  const personal = 'personal' in place;
  const conversation = personal
    ? { id: `a:${accountOf(from)}`, conversationType: 'personal', tenantId: tenant }
    : { id: place.group, conversationType: 'groupChat', isGroup: true, tenantId: tenant };
  return { conversation, channelData: { tenant: { id: tenant } } };
}

function messageOf(
  setting: ClientSetting,
  text: string,
  options: SayOptions,
): Record<string, unknown> {
  const mentioned = (options.mentions ?? []).map((person) => ({
    at: `<at>${person.name}</at>`,
    name: person.name,
    entity: mention(`<at>${person.name}</at>`, { id: accountOf(person), name: person.name }),
  }));
  const marked = mentioned.reduce((rest, { at, name }) => rest.replace(`@${name}`, at), text);
  const called = 'team' in options.in && options.mentionBot !== false;
  const bot = `<at>${BOT.name}</at>`;
  return {
    ...baseOf(setting, options),
    type: 'message',
    textFormat: 'plain',
    text: called ? `${bot} ${marked}` : marked,
    entities: [...(called ? [mention(bot, BOT)] : []), ...mentioned.map((one) => one.entity)],
  };
}

function mention(text: string, mentioned: { id: string; name: string }): Record<string, unknown> {
  return { type: 'mention', text, mentioned };
}

function invokeOf(
  setting: ClientSetting,
  { verb, data }: { verb: string; data: Readonly<Record<string, unknown>> },
  options: PressOptions,
): Record<string, unknown> {
  return {
    ...baseOf(setting, options),
    type: 'invoke',
    name: 'adaptiveCard/action',
    ...(options.card === undefined ? {} : { replyToId: options.card }),
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

function updateOf(
  setting: ClientSetting,
  options: Pick<SayOptions, 'from' | 'in'>,
  change: 'membersAdded' | 'membersRemoved',
): Record<string, unknown> {
  return { ...baseOf(setting, options), type: 'conversationUpdate', [change]: [BOT] };
}

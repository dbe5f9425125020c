import { CHANNEL, SOFIE } from '../e2e/world';
import { TENANT, type TeamsClient } from '../support/teamsClient';

/** Something that Teams never sends, and somebody with a good token might. */
export interface Oddity {
  readonly what: string;
  /** The body, as text: some of it no JavaScript object could hold. */
  readonly body: (client: TeamsClient) => string;
}

const HERE = { from: SOFIE, in: CHANNEL };
const DATA = '"@data"';

/** A press whose data is this JSON text. */
const press = (what: string, data: string, verb = 'contact'): Oddity => ({
  what,
  body: (client) =>
    JSON.stringify(client.invoke(verb, { at: 1 }, HERE)).replace('{"at":1}', () => data),
});

const message = (what: string, change: object, text = 'status 42'): Oddity => ({
  what,
  body: (client) => JSON.stringify({ ...client.message(text, HERE), ...change }),
});

const invoke = (name: string): Oddity => ({
  what: `invoke ${name}`,
  body: (client) => JSON.stringify({ ...client.invoke('tick', { citizen: 42 }, HERE), name }),
});

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const many = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join(',');

/** Numbers of citizens that are none. */
const NUMBERS = [
  ...['-1', '0', '1.5', '1e300', '-1e-300', '1000000', '9007199254740993', 'true', 'null', '[]'],
  ...[
    '[42]',
    '{"n":42}',
    '"42abc"',
    '"0x2a"',
    '"NaN"',
    '"Infinity"',
    '"-42"',
    '"4 2"',
    '""',
    '"__proto__"',
  ],
  ...['"constructor"', '"𝟺𝟸 "', '"4\\u00002"', `"${'9'.repeat(5000)}"`],
];
const VERBS = ['status', 'tick', 'contact', 'form', 'file', 'confirm', 'attend', 'later', 'seen'];

const CONVERSATIONS = [
  '19:a/b\\c#d?e%2F@thread.tacv2',
  '19:\u0000\u0001\n\r@thread.tacv2',
  "19:' or PartitionKey ne '@thread.tacv2",
  '19:🙂\ud800@thread.tacv2',
  '19:..%2f..%2fadmin@thread.tacv2',
  '|||;messageid=1;messageid=2',
  '__proto__',
  'x'.repeat(400),
];

export const ODDITIES: readonly Oddity[] = [
  press('10,000 form fields', `{${many(10_000, (at) => `"f${at}":"v"`)}}`),
  press('a field as long as the body', `{"citizen":42,"reason":"${'x'.repeat(200_000)}"}`),
  press('a list of 50,000', `{"citizen":[${many(50_000, () => '1')}]}`),
  press('data 20,000 levels deep', deep(20_000)),
  press('a field 20,000 levels deep', `{"citizen":42,"reason":${deep(20_000)}}`),
  press(
    'the same key twice',
    '{"citizen":7,"citizen":42,"minutes":"45","minutes":"1","kind":"home"}',
  ),
  press('__proto__ as data', '{"__proto__":{"citizen":42,"coordinator":true},"kind":"home"}'),
  press('constructor as data', '{"constructor":{"prototype":{"coordinator":true}},"citizen":42}'),
  press('no data', DATA),
  press('a list as data', '[1,2,3]'),
  press('a number as data', '42'),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', 'x'.repeat(100)].map(
    (verb) => press(`the verb ${JSON.stringify(verb.slice(0, 20))}`, '{"citizen":42}', verb),
  ),
  ...VERBS.flatMap((verb) =>
    NUMBERS.map((number) =>
      press(`${verb} of citizen ${number.slice(0, 20)}`, `{"citizen":${number}}`, verb),
    ),
  ),
  ...['[]', '{}', '1', 'null', '"__proto__"', `"${'t'.repeat(19_000)}"`].map((team) =>
    press(`the team ${team.slice(0, 20)}`, `{"citizen":42,"team":${team}}`),
  ),
  press('a form that is none', '{"form":"__proto__"}', 'form'),
  press('a form that is a list', '{"form":["stop"]}', 'form'),
  press('a text to say that is none', '{"text":{"a":1}}', 'say'),
  press('a text to say with another in it', '{"text":"say say say"}', 'say'),
  press('a question nobody asked', '{"ask":"__proto__","citizen":42}', 'confirm'),
  press('an import nobody pasted', '{"ask":"import","token":"__proto__"}', 'confirm'),
  press(
    'a tick into nowhere',
    '{"citizen":42,"list":"__proto__","item":"toString","to":"done"}',
    'tick',
  ),
  ...['task/fetch', 'task/submit', 'composeExtension/query', 'composeExtension/submitAction'].map(
    invoke,
  ),
  ...['signin/verifyState', 'signin/tokenExchange', 'config/fetch', 'tab/fetch', 'search'].map(
    invoke,
  ),
  ...['message/submitAction', 'actionableMessage/executeAction', 'handoff/action', '', 'x'].map(
    invoke,
  ),
  ...['application/search', 'fileConsent/invoke', 'adaptiveCard/action '].map(invoke),
  message('an invoke without a value', { type: 'invoke', name: 'adaptiveCard/action' }),
  ...['event', 'typing', 'trace', 'handoff', 'suggestion', 'command', 'delay', '__proto__'].map(
    (type) => message(`an activity of type ${type}`, { type }),
  ),
  message('500 mentions', {
    entities: Array(500).fill({
      type: 'mention',
      text: '<at>CTI</at>',
      mentioned: { id: '28:bot', name: 'CTI' },
    }),
  }),
  message('mentions of everything', {
    entities: [...'abcdefgh '].map((text) => ({
      type: 'mention',
      text,
      mentioned: { id: text, name: '' },
    })),
  }),
  message('a mention of a pattern', {
    entities: [{ type: 'mention', text: '(a+)+$', mentioned: { id: 'x', name: '(a+)+$' } }],
    text: `${'a'.repeat(50_000)}!`,
  }),
  ...CONVERSATIONS.map((id) =>
    message(`the conversation ${JSON.stringify(id.slice(0, 40))}`, {
      conversation: { id, conversationType: 'channel', tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, team: { id }, channel: { id } },
    }),
  ),
  message('a person whose id is a key', {
    from: { id: '29:x', aadObjectId: '__proto__', name: 'x' },
  }),
  message('an id that is a path', { id: '../../../etc/passwd' }),
  message('an empty id', { id: '' }),
  message('a thread of somebody else', { replyToId: '../x' }),
  message('a locale that is none', { locale: '../../da' }),
  message('1,000 people who came', {
    type: 'conversationUpdate',
    membersAdded: Array.from({ length: 1000 }, (_, at) => ({ id: `29:${at}` })),
  }),
  message('a channel chosen that is none', {
    type: 'installationUpdate',
    action: { remove: true },
    channelData: { tenant: { id: TENANT }, settings: { selectedChannel: { id: '' } } },
  }),
  message('an edit of nothing', { type: 'messageUpdate', channelData: {} }),
  message('100 attachments', {
    attachments: Array(100).fill({ contentType: 'text/html', content: '<table>'.repeat(200) }),
  }),
  message('a text of nothing but marks', {}, '\u0301'.repeat(100_000)),
  message('a text of nothing but brackets', {}, '<'.repeat(200_000)),
  message('a text of half an emoji', {}, '\ud83d'),
];

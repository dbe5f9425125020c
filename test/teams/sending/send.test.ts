import type { Message, SendResult } from '../../../src/desk/ports/storage';
import type { Address } from '../../../src/desk/ports/teams';
import { readConfig } from '../../../src/ground/config';
import { createLog } from '../../../src/ground/log';
import { createMetrics } from '../../../src/ground/metrics';
import type { Teams } from '../../../src/teams/start';
import { connectTeams } from '../../../src/teams/start';
import type { FakeConnector } from '../../support/connector';
import { holdTime, pass, until } from '../../support/until';
import { startConnector } from '../../support/connector';
import type { Fault } from '../../support/connectorFaults';
import { serve } from '../../support/http';

const CHANNEL = '19:channel@thread.tacv2';
const KEY = { tenant: 'tenant', team: '19:team@thread.tacv2', channel: CHANNEL };
const TEXT: Message = { text: 'Fase 2 begynder 1. juni' };
const CARD: Message = { text: 'Tjekliste for borger 42', card: { type: 'AdaptiveCard' } };
const ANNA = { id: 'anna-id', name: 'Anna Berg' };

describe('sending', () => {
  let connector: FakeConnector;
  let teams: Teams;
  let to: Address;

  beforeAll(async () => {
    connector = await startConnector();
    teams = connectTeams(readConfig('practice', {}), createMetrics());
    to = {
      serviceUrl: connector.url,
      conversation: CHANNEL,
      tenant: 'tenant',
      bot: { id: '28:bot', name: 'CTI' },
    };
  });
  beforeEach(() => {
    connector.forget();
    connector.heal();
  });
  afterAll(() => connector.stop());

  const post = (message = TEXT, address = to): Promise<SendResult> =>
    teams.messenger.post(address, message);

  it('posts a text as plain text, whatever stands in it', async () => {
    const result = await post({ text: '**42** <b>&lt; [link](https://example.dk)' });
    const [sent] = connector.sent;
    expect(result).toEqual({ kind: 'sent', activity: sent?.activity.id });
    expect(sent).toMatchObject({
      kind: 'create',
      conversation: CHANNEL,
      activity: {
        type: 'message',
        text: '**42** <b>&lt; [link](https://example.dk)',
        textFormat: 'plain',
        from: { id: '28:bot', name: 'CTI' },
      },
    });
  });

  it('posts a card with a summary for the notification', async () => {
    await post(CARD);
    const { activity } = connector.sent[0] ?? {};
    expect(activity).toMatchObject({
      summary: 'Tjekliste for borger 42',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: { type: 'AdaptiveCard' },
        },
      ],
    });
    expect(activity?.text).toBeUndefined();
  });

  it('mentions a person by the account that Teams knows, and escapes the rest', async () => {
    teams.accounts.learn('anna-id', '29:anna');
    await post({ text: 'Anna Berg: 1 < 2 & Anna Berg', mentions: [ANNA] });
    expect(connector.sent[0]?.activity).toMatchObject({
      text: '<at>Anna Berg</at>: 1 &lt; 2 &amp; Anna Berg',
      textFormat: 'xml',
      entities: [
        {
          type: 'mention',
          text: '<at>Anna Berg</at>',
          mentioned: { id: '29:anna', name: 'Anna Berg' },
        },
      ],
    });
  });

  it('calls a person to a card by a line above it', async () => {
    await post({ ...CARD, mentions: [{ id: 'unmet', name: 'Bo <b> Ibsen' }] });
    expect(connector.sent[0]?.activity).toMatchObject({
      text: '<at>Bo &lt;b&gt; Ibsen</at>',
      summary: 'Tjekliste for borger 42',
      entities: [{ mentioned: { id: 'unmet' } }],
    });
  });

  it('keeps the thread where the address names one', async () => {
    await post(TEXT, { ...to, conversation: `${CHANNEL};messageid=17` });
    expect(connector.sent[0]?.conversation).toBe(`${CHANNEL};messageid=17`);
  });

  it('replaces a message that was sent', async () => {
    const sent = await post(CARD);
    const id = sent.kind === 'sent' ? sent.activity : '';
    expect(await teams.messenger.update(to, id, TEXT)).toEqual({ kind: 'sent', activity: id });
    expect(connector.shown(CHANNEL).at(-1)).toMatchObject({ id, text: TEXT.text });
  });

  const refused = (why: string, again: boolean, afterMs?: number): object =>
    afterMs === undefined
      ? { kind: 'refused', why, again }
      : { kind: 'refused', why, again, afterMs };
  const ambiguous = (why: string): object => ({ kind: 'ambiguous', why });

  const faults: readonly (readonly [string, Fault, object])[] = [
    ['a success that the SDK does not know', { status: 204 }, { kind: 'sent', activity: '' }],
    ['429 with seconds', { status: 429, retryAfter: 3 }, refused('throttled', true, 3000)],
    ['429 without', { status: 429 }, refused('throttled', true)],
    ['429 with nonsense', { status: 429, retryAfter: 'soon' }, refused('throttled', true)],
    ['429 for a week', { status: 429, retryAfter: 604800 }, refused('throttled', true, 3_600_000)],
    ['412', { status: 412 }, refused('throttled', true)],
    ['401', { status: 401 }, refused('unauthorized', true)],
    [
      '403 not on the roster',
      { status: 403, code: 'BotNotInConversationRoster' },
      refused('notInstalled', false),
    ],
    [
      '403 blocked by the user',
      { status: 403, code: 'ConversationBlockedByUser' },
      refused('blocked', false),
    ],
    [
      '403 writes blocked',
      { status: 403, code: 'MessageWritesBlocked' },
      refused('blocked', false),
    ],
    ['403 for another reason', { status: 403, code: 'Forbidden' }, refused('refused', false)],
    ['404', { status: 404, code: 'ConversationNotFound' }, refused('gone', false)],
    ['413', { status: 413, code: 'MessageSizeTooBig' }, refused('tooLarge', false)],
    ['400', { status: 400, code: 'BadSyntax' }, refused('refused', false)],
    ['a redirect', { redirect: 'http://127.0.0.1:9/' }, refused('refused', false)],
    ['408', { status: 408 }, ambiguous('timeout')],
    ['500', { status: 500 }, ambiguous('serverError')],
    ['502', { status: 502 }, ambiguous('serverError')],
    ['503 with Retry-After', { status: 503, retryAfter: 1 }, ambiguous('serverError')],
    ['504', { status: 504 }, ambiguous('serverError')],
    ['a cut connection', { reset: true }, ambiguous('unreachable')],
  ];

  it.each(faults)('%s, and sends but once', async (_name, fault, expected) => {
    connector.fail({ fault, times: 5 });
    expect(await post()).toEqual(expected);
    expect(connector.asked).toHaveLength(1);
  });

  it('cannot know what became of a message when the answer was lost', async () => {
    connector.fail({ fault: { reset: true }, when: 'after' });
    expect(await post()).toEqual(ambiguous('unreachable'));
    expect(connector.sent).toHaveLength(1);
  });

  it('reads a Retry-After that is a date', async () => {
    const at = new Date(Date.now() + 900_000).toUTCString();
    const left = (): number => Date.parse(at) - Date.now();
    connector.fail({ fault: { status: 429, retryAfter: at } });
    const before = left();
    const result = await post();
    const afterMs = result.kind === 'refused' ? (result.afterMs ?? 0) : 0;
    expect(afterMs).toBeLessThanOrEqual(before);
    expect(afterMs).toBeGreaterThanOrEqual(left());
  });

  it('knows that nothing was sent where nobody listens', async () => {
    const gone = await serve(() => undefined);
    await gone.stop();
    expect(await post(TEXT, { ...to, serviceUrl: gone.url })).toEqual(refused('unreachable', true));
  });

  it('gives up on a connector that hangs after ten seconds', async () => {
    connector.fail({ fault: { hang: true } });
    holdTime();
    try {
      let result: unknown;
      void post().then((answer) => (result = answer));
      await until(() => connector.asked.length === 1);
      await pass(9_900);
      expect(result).toBeUndefined();
      await pass(600);
      expect(result).toEqual(ambiguous('timeout'));
    } finally {
      jest.useRealTimers();
    }
  });

  it('asks nobody whose address is not allowed, however it came into storage', async () => {
    for (const serviceUrl of ['https://evil.example/', 'http://10.0.0.1/', '', 'no address']) {
      expect(await post(TEXT, { ...to, serviceUrl })).toEqual(refused('refused', false));
    }
    expect(connector.asked).toHaveLength(0);
  });

  it('has sent nothing when it gets no token, and calls for the operator', async () => {
    const lines: string[] = [];
    const env = {
      MicrosoftAppId: 'app',
      MicrosoftAppTenantId: 'tenant',
      MicrosoftAppPassword: 'secret-word',
      ToChannelFromBotLoginUrl: 'https://127.0.0.1:9/tenant',
    };
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const tokenless = connectTeams(readConfig('practice', env), createMetrics(), log);
    expect(await tokenless.messenger.post(to, TEXT)).toEqual(refused('unauthorized', true));
    expect(connector.asked).toHaveLength(0);
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ event: 'send.unauthorized', alarm: true }),
    ]);
    expect(lines.join()).not.toContain('secret-word');
  });

  it('follows no redirect', async () => {
    const elsewhere: string[] = [];
    const other = await serve((req, res) => {
      elsewhere.push(req.url ?? '');
      res.end('{}');
    });
    connector.fail({ fault: { redirect: `${other.url}/stolen` } });
    await post();
    await other.stop();
    expect(elsewhere).toEqual([]);
  });

  describe('opening a 1:1 chat', () => {
    it('gives the address to write to, the same one every time', async () => {
      teams.accounts.learn('anna-id', '29:anna');
      const first = await teams.messenger.openPersonal(ANNA, KEY, to);
      expect(first).toEqual({ address: { ...to, conversation: 'a:29:anna' } });
      expect(await teams.messenger.openPersonal(ANNA, KEY, to)).toEqual(first);
      expect(connector.asked[0]?.body).toMatchObject({
        isGroup: false,
        bot: { id: '28:bot' },
        members: [{ id: '29:anna' }],
        tenantId: 'tenant',
        channelData: { tenant: { id: 'tenant' } },
      });
    });

    it('asks by the directory’s id for somebody the bot has not met', async () => {
      const opened = await teams.messenger.openPersonal({ id: 'bo-id', name: 'Bo' }, KEY, to);
      expect(opened).toMatchObject({ address: { conversation: 'a:bo-id' } });
    });

    it.each([
      ['not installed', { status: 403, code: 'BotNotInConversationRoster' }, 'notInstalled', false],
      [
        'not installed for that person',
        { status: 403, code: 'ForbiddenOperationException' },
        'notInstalled',
        false,
      ],
      ['blocked', { status: 403, code: 'MessageWritesBlocked' }, 'blocked', false],
      ['down', { status: 503 }, 'serverError', true],
      ['throttled', { status: 429 }, 'throttled', true],
    ])('%s', async (_name, fault, why, again) => {
      connector.fail({ fault });
      const opened = await teams.messenger.openPersonal(ANNA, KEY, to);
      expect(opened).toMatchObject({ fault: why, again });
    });

    it('hands on how long Teams wants to be left alone', async () => {
      connector.fail({ fault: { status: 429, retryAfter: 90 } });
      const opened = await teams.messenger.openPersonal(ANNA, KEY, to);
      expect(opened).toMatchObject({ fault: 'throttled', afterMs: 90_000 });
    });
  });
});

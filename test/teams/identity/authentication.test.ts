import { catchConsole, createLog } from '../../../src/ground/log';
import { startTestBot } from '../../support/bot';
import { startIssuer } from '../../support/issuer';
import { createClient } from '../../support/teamsClient';
import type { TestBot } from '../../support/bot';
import type { Issuer } from '../../support/issuer';

const ANNA = { id: 'anna-id', name: 'Anna Berg' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };
const DAY = 24 * 60 * 60;
const now = (): number => Math.floor(Date.now() / 1000);

describe('authentication', () => {
  let issuer: Issuer;
  let bot: TestBot;
  let heard: string[];
  let restoreConsole: () => void;
  const lines: string[] = [];

  beforeAll(async () => {
    restoreConsole = catchConsole(createLog('debug', { write: (line) => void lines.push(line) }));
    issuer = await startIssuer();
    bot = await startTestBot({
      env: issuer.env,
      converse: (incoming) => {
        heard.push(incoming.kind);
        return Promise.resolve({ message: { text: 'heard' } });
      },
    });
  });
  beforeEach(() => (heard = []));
  afterAll(async () => {
    restoreConsole();
    await bot.stop();
    await issuer.stop();
  });

  const send = (authorization?: string, change: object = {}): Promise<Response> =>
    bot.client.raw(
      { ...bot.client.message('help', { from: ANNA, in: CHANNEL }), ...change },
      authorization === undefined ? {} : { Authorization: authorization },
    );
  const good = (): string => issuer.token(bot.connector.url);

  it('lets a good token in and answers with a token of its own', async () => {
    const client = createClient({
      bot: bot.url,
      connector: bot.connector,
      token: (serviceUrl) => issuer.token(serviceUrl),
    });
    const reply = await client.say('help', { from: ANNA, in: CHANNEL });
    expect(reply.text).toBe('heard');
    expect(bot.connector.asked.at(-1)?.authorization).toBe('Bearer for-the-connector');
  });

  const rejected: Record<string, () => string | undefined> = {
    none: () => undefined,
    empty: () => '',
    'of another scheme': () => 'Basic YWJjOmRlZg==',
    garbage: () => 'Bearer garbage',
    'three parts of garbage': () => 'Bearer a.b.c',
    'two tokens': () => `Bearer ${good()} ${good()}`,
    'with a forged signature': () => `Bearer ${issuer.token(bot.connector.url, { forged: true })}`,
    'without a signature': () => `Bearer ${good().split('.').slice(0, 2).join('.')}.`,
    'with alg none': () => `Bearer ${issuer.unsigned(bot.connector.url)}`,
    'signed by HS256 with the public key': () =>
      `Bearer ${issuer.signedWithPublicKey(bot.connector.url)}`,
    expired: () => claims({ exp: now() - DAY, nbf: now() - 2 * DAY }),
    'without an expiry': () => claims({ exp: undefined }),
    'not yet valid': () => claims({ nbf: now() + DAY, exp: now() + 2 * DAY }),
    'for somebody else': () => claims({ aud: 'another-bot' }),
    'for nobody': () => claims({ aud: undefined }),
    'of another issuer': () => claims({ iss: 'https://evil.example' }),
    'of the emulator': () =>
      claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0' }),
    'with a wrong serviceUrl claim': () => claims({ serviceurl: 'https://elsewhere.example/' }),
    'without a serviceUrl claim': () => claims({ serviceurl: undefined }),
    'with an empty serviceUrl claim': () => claims({ serviceurl: '' }),
    'with a key nobody published': () =>
      `Bearer ${issuer.token(bot.connector.url, { header: { kid: 'unknown' } })}`,
    'without a key id': () =>
      `Bearer ${issuer.token(bot.connector.url, { header: { kid: undefined } })}`,
    'too long': () => claims({ padding: 'x'.repeat(9_500) }),
  };
  const claims = (over: Readonly<Record<string, unknown>>): string =>
    `Bearer ${issuer.token(bot.connector.url, { claims: over })}`;

  it.each(Object.keys(rejected))('rejects a token %s with 401 and no reason', async (name) => {
    const answer = await send(rejected[name]?.());
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('');
    expect(heard).toEqual([]);
  });

  it("logs of the SDK's outcries that they happened, and nothing of what they hold", async () => {
    lines.length = 0;
    // What is forged does not reach the SDK at all.
    await send(`Bearer ${issuer.token(bot.connector.url, { forged: true })}`);
    expect(lines).toEqual([]);
    console.error(new Error('invalid: PUBLIC KEY of eyJ'));
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
      'library.console',
    ]);
    expect(lines.join()).not.toMatch(/PUBLIC KEY|eyJ/);
  });

  it('rejects an activity whose serviceUrl is left out, whatever the token says', async () => {
    for (const serviceUrl of [undefined, null, '']) {
      const answer = await send(`Bearer ${issuer.token('')}`, { serviceUrl });
      expect([serviceUrl, answer.status]).toEqual([serviceUrl, 400]);
    }
    expect(heard).toEqual([]);
  });

  it('asks for the keys once, however many unknown ones are named within a minute', async () => {
    const before = issuer.asked();
    const unknown = (at: number): string =>
      `Bearer ${issuer.token(bot.connector.url, { header: { kid: `unknown-${at}` } })}`;
    const answers = await Promise.all([...Array(20).keys()].map((at) => send(unknown(at))));
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(401));
    expect(issuer.asked() - before).toBeLessThanOrEqual(1);
  });
});

describe('an issuer that is down', () => {
  it('gives 503, asks once for all, and keeps known keys', async () => {
    const issuer = await startIssuer();
    issuer.breakDown(true);
    const bot = await startTestBot({
      env: issuer.env,
      converse: () => Promise.resolve({ message: null }),
    });
    const token = (): string => issuer.token(bot.connector.url);
    const client = createClient({ bot: bot.url, connector: bot.connector, token });
    const tell = (): Promise<Response> => client.tell('help', { from: ANNA, in: CHANNEL });
    const answers = await Promise.all([tell(), tell(), tell(), tell(), tell()]);
    expect(answers.map((answer) => answer.status)).toEqual([503, 503, 503, 503, 503]);
    expect(issuer.asked()).toBe(1);
    await bot.stop();
    await issuer.stop();
  });
});

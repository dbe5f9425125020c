import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { createLog } from '../../../src/ground/log';
import { admit } from '../../../src/teams/door/gate';
import { startIssuer } from '../../support/issuer';
import { startTestBot } from '../../support/bot';
import type { IncomingMessage } from 'node:http';
import type { TestBot } from '../../support/bot';

const ANNA = { id: 'anna-id', name: 'Anna Berg' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };
const HOME = '11111111-2222-4333-8444-555555555555';
const CAP = 256 * 1024;

interface LogLine {
  readonly event: string;
  readonly reason?: string;
  readonly reference?: string;
}

describe('the gate', () => {
  let bot: TestBot;
  let heard: string[];
  const lines: LogLine[] = [];

  beforeAll(async () => {
    bot = await startTestBot({
      env: { BOT_TENANTS: HOME },
      log: createLog('debug', { write: (line) => void lines.push(JSON.parse(line) as LogLine) }),
      converse: (incoming) => {
        heard.push(incoming.kind);
        return Promise.resolve({ message: null });
      },
    });
  });
  beforeEach(() => {
    heard = [];
    lines.length = 0;
  });
  afterAll(() => bot.stop());

  const activity = (change: object = {}): Record<string, unknown> => ({
    ...bot.client.message('help', { from: ANNA, in: CHANNEL }),
    ...change,
  });
  const post = (
    body: string | Buffer | ReadableStream,
    headers: Record<string, string> = { 'Content-Type': 'application/json' },
  ): Promise<Response> =>
    fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    });

  it('lets a plain activity in', async () => {
    expect((await post(JSON.stringify(activity()))).status).toBe(200);
    expect(heard).toEqual(['text']);
  });

  describe('wants JSON', () => {
    it.each([
      ['text/plain', 415],
      ['application/x-www-form-urlencoded', 415],
      ['multipart/form-data; boundary=x', 415],
      ['application/octet-stream', 415],
      ['text/json', 415],
      ['application/jsonp', 415],
      ['application/json; charset=utf-8', 200],
      ['Application/JSON', 200],
    ])('%s: %i', async (type, status) => {
      const answer = await post(JSON.stringify(activity()), { 'Content-Type': type });
      expect(answer.status).toBe(status);
      expect(heard).toHaveLength(status === 200 ? 1 : 0);
    });

    it('refuses every content encoding: 415', async () => {
      for (const encoding of ['gzip', 'deflate', 'br', 'identity']) {
        const body = encoding === 'gzip' ? gzipSync(JSON.stringify(activity())) : '{}';
        const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
        expect([encoding, (await post(body, headers)).status]).toEqual([encoding, 415]);
      }
    });
  });

  describe('caps the size at 256 KB', () => {
    const padded = (bytes: number): string => {
      const bare = JSON.stringify(activity({ text: '' })).length;
      return JSON.stringify(activity({ text: 'a'.repeat(bytes - bare) }));
    };

    it('takes a body of just that size', async () => {
      const body = padded(CAP);
      expect(body).toHaveLength(CAP);
      expect((await post(body)).status).toBe(200);
    });

    it('refuses one byte more: 413', async () => {
      expect((await post(padded(CAP + 1))).status).toBe(413);
      expect(heard).toEqual([]);
    });

    it('counts what streams in, not what was announced: 413', async () => {
      const body = new ReadableStream({
        start(controller) {
          for (let at = 0; at < 6; at += 1) controller.enqueue(Buffer.alloc(50 * 1024, 'a'));
          controller.close();
        },
      });
      expect((await post(body)).status).toBe(413);
    });

    it('answers 413 to twenty megabytes without taking them in', async () => {
      const answer = await post(Buffer.alloc(20 * 1024 * 1024, 'a')).then(
        ({ status }) => status,
        // The connection may be cut before the caller has finished sending.
        () => 413,
      );
      expect(answer).toBe(413);
      expect(heard).toEqual([]);
    });
  });

  describe('wants an activity', () => {
    const shapes: Record<string, string> = {
      nothing: '',
      'no JSON': '{',
      'a scalar': '42',
      null: 'null',
      'an array': '[]',
      'an empty object': '{}',
      'a deep nest': '['.repeat(100_000),
    };
    it.each(Object.keys(shapes))('%s: 400', async (name) => {
      expect((await post(shapes[name] ?? '')).status).toBe(400);
    });

    const faults: Record<string, object> = {
      'no type': { type: undefined },
      'a type that is none': { type: 42 },
      'an empty type': { type: '' },
      'no channel': { channelId: undefined },
      'no conversation': { conversation: undefined },
      'a conversation without an id': { conversation: {} },
      'nobody to send to': { recipient: undefined },
      'no sender': { from: undefined },
      'a sender without an id': { from: { name: 'Anna' } },
      'a sender with a number for an id': { from: { id: 42 } },
      'a text that is none': { text: { toString: 'x' } },
      'entities that are none': { entities: 'mention' },
      'an id longer than any key': { id: 'x'.repeat(201) },
      'a wish for buffered replies': { deliveryMode: 'expectReplies' },
    };
    it.each(Object.keys(faults))('%s: 400', async (name) => {
      expect((await post(JSON.stringify(activity(faults[name])))).status).toBe(400);
      expect(heard).toEqual([]);
    });

    it('does not take a prototype for data', async () => {
      const body = JSON.stringify(activity()).replace('{', '{"__proto__":{"polluted":true},');
      expect((await post(body)).status).toBe(200);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });
  });

  it.each(['slack', 'webchat', 'directline', 'MSTEAMS', 'msteams2'])(
    'keeps the channel %s out: 403',
    async (channelId) => {
      expect((await post(JSON.stringify(activity({ channelId })))).status).toBe(403);
      expect(heard).toEqual([]);
    },
  );

  describe('keeps other tenants out (D2)', () => {
    const conversation = { id: CHANNEL.channel, conversationType: 'channel' };
    const cases: Record<string, object> = {
      'another tenant': {
        conversation: { ...conversation, tenantId: 'another' },
        channelData: { tenant: { id: 'another' } },
      },
      'no tenant': { conversation, channelData: {} },
      'an empty tenant': { conversation, channelData: { tenant: { id: '' } } },
      'another tenant in the conversation alone': {
        conversation: { ...conversation, tenantId: 'another' },
        channelData: { tenant: { id: HOME } },
      },
      'another tenant in the channel data alone': {
        conversation: { ...conversation, tenantId: HOME },
        channelData: { tenant: { id: 'another' } },
      },
    };
    it.each(Object.keys(cases))('%s: 403', async (name) => {
      expect((await post(JSON.stringify(activity(cases[name])))).status).toBe(403);
      expect(heard).toEqual([]);
    });

    it('lets its own in, in capital letters too', async () => {
      const change = { conversation, channelData: { tenant: { id: HOME.toUpperCase() } } };
      expect((await post(JSON.stringify(activity(change)))).status).toBe(200);
    });
  });

  describe('checks the serviceUrl before anything is sent there', () => {
    it.each([
      ['https://evil.example/', 403],
      ['http://evil.example/', 403],
      ['http://127.0.0.1.evil.example/', 403],
      ['http://127.0.0.1@evil.example/', 403],
      ['http://user:word@127.0.0.1/', 403],
      ['http://10.0.0.1/', 403],
      ['http://169.254.169.254/metadata', 403],
      ['ftp://127.0.0.1/', 403],
      ['javascript:alert(1)', 403],
      ['no address', 403],
      ['', 400],
      [42, 400],
    ])('%s: %i', async (serviceUrl, status) => {
      expect((await post(JSON.stringify(activity({ serviceUrl })))).status).toBe(status);
      expect(heard).toEqual([]);
    });
  });

  it('tells the outside a reference and nothing else, and logs why under it', async () => {
    const answer = await post(JSON.stringify(activity({ channelId: 'slack' })));
    const body = (await answer.json()) as { reference: string };
    expect(Object.keys(body)).toEqual(['reference']);
    expect(lines).toEqual([
      expect.objectContaining({
        event: 'gate.refused',
        reason: 'channel',
        reference: body.reference,
      }),
    ]);
  });

  it('counts what it refuses by reason', async () => {
    await post('{}');
    const shown = await fetch(`${bot.url}/metrics`);
    expect(await shown.text()).toMatch(/cti_gate_refused_total\{reason="shape"\} \d/);
  });
});

describe('the gate in production', () => {
  it('lets Teams in alone, over https alone', async () => {
    const issuer = await startIssuer();
    const bot = await startTestBot({
      mode: 'production',
      env: {
        ...issuer.env,
        HOST: '127.0.0.1',
        MicrosoftAppTenantId: HOME,
        MicrosoftAppPassword: 'word',
        AZURE_TABLES_ENDPOINT: 'https://cti.table.core.windows.net',
      },
      converse: () => Promise.resolve({ message: null }),
    });
    const status = async (change: object): Promise<number> => {
      const base = bot.client.message('help', { from: ANNA, in: CHANNEL });
      const sent = { ...base, ...change };
      const token = issuer.token(String(sent['serviceUrl']));
      const known = await bot.client.raw(sent, { Authorization: `Bearer ${token}` });
      // Without a token nobody learns what would have been let in.
      expect((await bot.client.raw(sent)).status).toBe(401);
      return known.status;
    };
    const teams = 'https://smba.trafficmanager.net/emea/';
    expect({
      teams: await status({ serviceUrl: teams }),
      emulator: await status({ serviceUrl: teams, channelId: 'emulator' }),
      loopback: await status({}),
      http: await status({ serviceUrl: 'http://smba.trafficmanager.net/emea/' }),
      port: await status({ serviceUrl: 'https://smba.trafficmanager.net:8443/emea/' }),
      subdomain: await status({ serviceUrl: 'https://europe.botframework.com/' }),
      lookalike: await status({ serviceUrl: 'https://evilbotframework.com/' }),
    }).toEqual({
      teams: 200,
      emulator: 403,
      loopback: 403,
      http: 403,
      port: 403,
      subdomain: 200,
      lookalike: 403,
    });
    await bot.stop();
    await issuer.stop();
  });
});

describe('a body that trickles', () => {
  it('is answered when its ten seconds are over, without waiting for the rest', async () => {
    jest.useFakeTimers();
    try {
      const trickling = Object.assign(new PassThrough(), {
        headers: { 'content-type': 'application/json' },
      }) as unknown as IncomingMessage;
      const answers: unknown[] = [];
      const rules = { channels: ['msteams'], tenants: null, mayServe: () => true };
      void admit(trickling, rules).then((answer) => answers.push(answer));
      await jest.advanceTimersByTimeAsync(9_900);
      expect(answers).toEqual([]);
      await jest.advanceTimersByTimeAsync(100);
      expect(answers).toEqual([{ status: 408, reason: 'slowBody' }]);
    } finally {
      jest.useRealTimers();
    }
  });
});

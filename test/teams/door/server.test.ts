import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { startTestBot } from '../../support/bot';
import { holdTime, pass, rounds, until } from '../../support/until';
import type { Answer } from '../../../src/conversation/incoming';
import type { TestBot } from '../../support/bot';

const ANNA = { id: 'anna-id', name: 'Anna Berg' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };
const heard = (): Promise<Answer> => Promise.resolve({ message: { text: 'heard' } });

describe('the server', () => {
  let bot: TestBot;
  let ready: () => Promise<void>;
  beforeAll(async () => {
    bot = await startTestBot({
      converse: heard,
      parts: {
        ready: () => ready(),
        routes: [
          {
            path: '/calendar/:secret',
            answer: ({ secret = '' }) => {
              if (secret === 'broken') throw new Error('inside: Anna Berg');
              return Promise.resolve({
                status: 200,
                type: 'text/calendar; charset=utf-8',
                body: `BEGIN:VCALENDAR ${secret}`,
                fileName: 'forløb 42.ics',
              });
            },
          },
        ],
      },
    });
  });
  beforeEach(() => (ready = () => Promise.resolve()));
  afterAll(() => bot.stop());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${bot.url}${path}`, { headers });

  it('is alive, whatever storage does', async () => {
    ready = () => Promise.reject(new Error('down'));
    expect((await get('/health')).status).toBe(200);
  });

  it.each([
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['192.168.0.7', 421],
    ['', 421],
    ['localhost', 200],
    ['LOCALHOST:1', 200],
    ['127.0.0.1:3978', 200],
    ['[::1]', 200],
  ])('in practice answers to names of this machine alone: %j is %i', async (host, status) => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.write(`GET /health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(await textFrom(socket)).toContain(`HTTP/1.1 ${status} `);
  });

  it('is ready when storage answers, and only then', async () => {
    expect((await get('/ready')).status).toBe(200);
    ready = () => Promise.reject(new Error('down at 10.0.0.7'));
    const answer = await get('/ready');
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('10.0.0.7');
  });

  it('is not ready when storage takes more than five seconds', async () => {
    let asked = false;
    ready = () => {
      asked = true;
      return new Promise(() => undefined);
    };
    holdTime();
    try {
      const answered = get('/ready');
      await until(() => asked);
      await pass(5_000);
      expect((await answered).status).toBe(503);
    } finally {
      jest.useRealTimers();
    }
  });

  it('asks storage once, however many ask at once', async () => {
    let asked = 0;
    let answer = (): void => undefined;
    ready = () => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    };
    const all = [...Array(20).keys()].map(() => get('/ready'));
    await rounds(1_000);
    answer();
    await Promise.all(all);
    expect(asked).toBe(1);
  });

  it('shows its figures to this machine alone', async () => {
    const own = await get('/metrics');
    expect(own.status).toBe(200);
    expect(await own.text()).toContain('cti_turns_total');
    for (const header of ['X-Forwarded-For', 'Forwarded']) {
      expect((await get('/metrics', { [header]: '127.0.0.1' })).status).toBe(404);
    }
  });

  it('serves the pages of other rooms', async () => {
    const answer = await get('/calendar/abc');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''forl%C3%B8b%2042.ics",
    );
    expect(await answer.text()).toBe('BEGIN:VCALENDAR abc');
  });

  it('says nothing of what broke in a page', async () => {
    const answer = await get('/calendar/broken');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('');
  });

  it.each(['/', '/api', '/api/messages/x', '/calendar', '/calendar/a/b', '/%00', '/../etc/passwd'])(
    'knows no %s and does not repeat it',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain(path.slice(1) || 'ResourceNotFound');
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'])('takes no %s for messages', async (method) => {
    const answer = await fetch(`${bot.url}/api/messages`, { method });
    expect(answer.status).toBe(405);
  });

  it('does not name its software', async () => {
    const answer = await get('/health');
    expect(answer.headers.get('server') ?? '').toBe('');
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  it('bears a broken request line', async () => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.write('nonsense\r\n\r\n');
    expect(await textFrom(socket)).toMatch(/^HTTP\/1.1 400 /);
    expect((await get('/health')).status).toBe(200);
  });
});

describe('a port of its own for the figures', () => {
  it('shows them and nothing else there', async () => {
    const bot = await startTestBot({ converse: heard, env: { METRICS_PORT: '0' } });
    const base = `http://127.0.0.1:${bot.metricsPort}`;
    expect(await (await fetch(`${base}/metrics`)).text()).toContain('cti_turns_total');
    expect((await fetch(`${base}/health`)).status).toBe(404);
    expect((await fetch(`${base}/metrics`, { method: 'POST' })).status).toBe(404);
    await bot.stop();
    await expect(fetch(`${base}/metrics`)).rejects.toThrow();
  });
});

describe('a port that is taken', () => {
  it('is told to whoever starts the bot', async () => {
    const bot = await startTestBot({ converse: heard });
    const again = startTestBot({ converse: heard, env: { PORT: new URL(bot.url).port } });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await bot.stop();
  });
});

describe('stopping', () => {
  it('finishes the turn at hand, answers it, and takes in nothing new', async () => {
    let go = (): void => undefined;
    let begun = (): void => undefined;
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const bot = await startTestBot({
      converse: () => {
        begun();
        return new Promise((resolve) => (go = () => resolve({ message: { text: 'late' } })));
      },
    });
    const told = bot.client.tell('status 42', { from: ANNA, in: CHANNEL });
    await beginning;
    const stopped = bot.stopServer();
    await expect(fetch(`${bot.url}/health`)).rejects.toThrow();
    go();
    expect((await told).status).toBe(200);
    await stopped;
    expect(bot.connector.sent.map((sent) => sent.activity.text)).toEqual(['late']);
    await bot.stop();
  });

  it('waits for what follows an answer', async () => {
    let followed = false;
    const bot = await startTestBot({
      converse: () =>
        Promise.resolve({
          message: { text: 'heard' },
          afterSend: async () => {
            await rounds();
            followed = true;
          },
        }),
    });
    await bot.client.say('status 42', { from: ANNA, in: CHANNEL });
    await bot.stop();
    expect(followed).toBe(true);
  });

  it('cuts off, within ten seconds, what does not end', async () => {
    let begun = false;
    const bot = await startTestBot({
      converse: () => {
        begun = true;
        return new Promise(() => undefined);
      },
    });
    let told: unknown = 'waits';
    void bot.client.tell('status 42', { from: ANNA, in: CHANNEL }).catch(() => (told = 'cut'));
    await until(() => begun);
    holdTime();
    try {
      const stopped = bot.stop();
      await pass(5_900);
      expect(told).toBe('waits');
      await pass(4_000);
      await stopped;
    } finally {
      jest.useRealTimers();
    }
    await until(() => told === 'cut');
  });

  it('turns away what comes while it finishes', async () => {
    let go: (() => void) | undefined;
    const bot = await startTestBot({
      converse: () => new Promise((resolve) => (go = () => resolve({ message: null }))),
    });
    const half = connect(Number(new URL(bot.url).port), '127.0.0.1');
    half.write('POST /api/messages HTTP/1.1\r\nHost: bot\r\n');
    const told = bot.client.tell('status 42', { from: ANNA, in: CHANNEL });
    await until(() => go !== undefined);
    await rounds();
    const stopped = bot.stopServer();
    half.write('Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}');
    expect(await textFrom(half)).toMatch(/^HTTP\/1.1 503 [^]*connection: close/i);
    go?.();
    expect((await told).status).toBe(200);
    await stopped;
    await bot.stop();
  });
});

/** All that comes until the connection is closed. */
function textFrom(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    socket.on('data', (chunk) => (got += chunk.toString()));
    socket.on('close', () => resolve(got));
    socket.on('error', () => resolve(got));
  });
}

describe('more turns than it can bear', () => {
  it('gives 503 beyond, and is well again afterwards', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let [now, most] = [0, 0];
    const bot = await startTestBot({
      converse: async () => {
        most = Math.max(most, (now += 1));
        await released;
        now -= 1;
        return { message: null };
      },
    });
    const tell = (): Promise<Response> => bot.client.tell('status 42', { from: ANNA, in: CHANNEL });
    const told = [...Array(300).keys()].map(() => tell());
    const busy = await Promise.race(told);
    expect(busy.status).toBe(503);
    expect(busy.headers.get('retry-after')).toBe('1');
    release();
    const statuses = new Set((await Promise.all(told)).map((answer) => answer.status));
    expect([...statuses].sort()).toEqual([200, 503]);
    expect(most).toBe(256);
    expect((await tell()).status).toBe(200);
    await bot.stop();
  });
});

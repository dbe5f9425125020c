import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { startTestBot } from '../../support/bot';
import type { TestBot } from '../../support/bot';
import { holdTime, pass, rounds } from '../../support/until';

/** What a trickling caller sends at first, and then one byte every half second. */
const TRICKLES: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'a request line': 'POST /api/mess',
  headers: 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nX-Slow: ',
  'a body': [
    'POST /api/messages HTTP/1.1',
    'Host: bot',
    'Content-Type: application/json',
    'Content-Length: 100000',
    '',
    '{"type":"',
  ].join('\r\n'),
  'a body in chunks': [
    'POST /api/messages HTTP/1.1',
    'Host: bot',
    'Content-Type: application/json',
    'Transfer-Encoding: chunked',
    '',
    '5\r\n{"typ\r\n',
  ].join('\r\n'),
  'a body nobody asked for': [
    'GET /health HTTP/1.1',
    'Host: bot',
    'Content-Length: 100000',
    '',
    'a',
  ].join('\r\n'),
};

describe('who trickles', () => {
  let bot: TestBot;
  beforeAll(async () => {
    holdTime();
    bot = await startTestBot({ converse: () => Promise.resolve({ message: null }) });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await bot.stop();
  });

  it('is cut off within ten seconds or so, and keeps nobody else out', async () => {
    const callers = Object.entries(TRICKLES).map(([name, text]) => ({ name, ...trickle(text) }));
    await rounds(1_000);
    await pass(8_000, 500);
    expect(callers.filter(({ isOpen }) => !isOpen())).toEqual([]);
    await pass(3_000, 500);
    expect(callers.filter(({ isOpen }) => isOpen()).map(({ name }) => name)).toEqual([]);
    expect((await fetch(`${bot.url}/health`)).status).toBe(200);
  });

  it('on a kept connection is cut off too; who only idles there is not', async () => {
    const [idling, trickling] = await Promise.all([keptConnection(), keptConnection()]);
    let idlingClosed = false;
    idling.on('close', () => (idlingClosed = true));
    let tricklingClosed = false;
    trickling.on('close', () => (tricklingClosed = true));
    trickling.write('POST /api/messages HTTP/1.1\r\nHost: bot\r\nX-Slow: ');
    const writing = setInterval(() => trickling.write('a'), 500);
    await rounds(1_000);
    await pass(12_500, 500);
    clearInterval(writing);
    expect([tricklingClosed, idlingClosed]).toEqual([true, false]);
    idling.destroy();
  });

  /** A connection whose first request was answered. */
  async function keptConnection(): Promise<Socket> {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /health HTTP/1.1\r\nHost: bot\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    return socket;
  }

  /** A caller who sends this, and then a byte every half second. */
  function trickle(text: string): { isOpen: () => boolean } {
    let open = true;
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    if (text !== '') socket.write(text);
    const writing = setInterval(() => text !== '' && socket.write('a'), 500);
    socket.resume();
    socket.on('close', () => {
      clearInterval(writing);
      open = false;
    });
    return { isOpen: () => open };
  }
});

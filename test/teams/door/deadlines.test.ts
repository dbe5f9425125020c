import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { startTestBot } from '../../support/bot';
import type { TestBot } from '../../support/bot';

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
    bot = await startTestBot({ converse: () => Promise.resolve({ message: null }) });
  });
  afterAll(() => bot.stop());

  it('is cut off within ten seconds or so, and keeps nobody else out', async () => {
    const times = await Promise.all(
      Object.entries(TRICKLES).map(async ([name, text]) => [name, await timeUntilClosed(text)]),
    );
    const late = times.filter(([, ms]) => Number(ms) > 12_500);
    expect(late).toEqual([]);
    expect((await fetch(`${bot.url}/health`)).status).toBe(200);
  });

  it('on a kept connection is cut off too; who only idles there is not', async () => {
    const [idling, trickling] = await Promise.all([keptConnection(), keptConnection()]);
    let idlingClosed = false;
    idling.on('close', () => (idlingClosed = true));
    const from = Date.now();
    trickling.write('POST /api/messages HTTP/1.1\r\nHost: bot\r\nX-Slow: ');
    const trickle = setInterval(() => trickling.write('a'), 500);
    await new Promise((resolve) => trickling.on('close', resolve));
    clearInterval(trickle);
    expect(Date.now() - from).toBeLessThan(12_500);
    expect(idlingClosed).toBe(false);
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

  function timeUntilClosed(text: string): Promise<number> {
    const from = Date.now();
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    if (text !== '') socket.write(text);
    const trickle = setInterval(() => text !== '' && socket.write('a'), 500);
    socket.resume();
    return new Promise((resolve) => {
      socket.on('close', () => {
        clearInterval(trickle);
        resolve(Date.now() - from);
      });
    });
  }
});

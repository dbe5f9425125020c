// An end to connections that trickle; called by server.ts.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { SLOWEST_MS } from './gate';

/** Longer than a load balancer keeps an idle connection: it must never be we who hang up first. */
const KEEP_ALIVE_MS = 75_000;
const LOOK_MS = 1_000;

/** A connection without a request at hand. */
interface Waiting {
  /** What it had sent when its last request was answered. */
  readonly bytes: number;
  /** Since when its next request is on its way, in monotonic milliseconds; `null`: it idles. */
  readonly since: number | null;
}

/**
 * Closes connections whose headers or body trickle: Node looks for them only twice a minute. A new
 * connection must bring its first request in time, a kept one may idle; as soon as a byte comes,
 * the rest has to follow.
 */
export function keepDeadlines(server: Server): void {
  server.headersTimeout = SLOWEST_MS;
  server.requestTimeout = SLOWEST_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const waiting = new Map<Socket, Waiting>();
  server.on('connection', (socket: Socket) => {
    waiting.set(socket, { bytes: 0, since: performance.now() });
    socket.once('close', () => waiting.delete(socket));
  });
  server.on('request', ({ socket }, res) => {
    waiting.delete(socket);
    res.once('close', () => {
      if (!socket.destroyed) waiting.set(socket, { bytes: socket.bytesRead, since: null });
    });
  });
  const timer = setInterval(() => closeLate(waiting), LOOK_MS).unref();
  server.once('close', () => clearInterval(timer));
}

function closeLate(waiting: Map<Socket, Waiting>): void {
  const now = performance.now();
  for (const [socket, { bytes, since }] of waiting) {
    if (since !== null) {
      if (now - since > SLOWEST_MS - LOOK_MS) socket.destroy();
    } else if (socket.bytesRead > bytes) {
      waiting.set(socket, { bytes, since: now });
    }
  }
}

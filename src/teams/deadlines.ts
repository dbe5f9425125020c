import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { SLOWEST_MS } from './gate';

/**
 * Closes connections whose headers or body trickle: Node looks for them only twice a minute. A
 * deadline runs from the connection's opening, and again from each answer to the next request.
 */
export function keepDeadlines(server: Server): void {
  server.headersTimeout = SLOWEST_MS;
  server.requestTimeout = SLOWEST_MS;
  server.keepAliveTimeout = SLOWEST_MS / 2;
  const deadlines = new WeakMap<Socket, NodeJS.Timeout>();
  const start = (socket: Socket): void => {
    clearTimeout(deadlines.get(socket));
    const deadline = setTimeout(() => socket.destroy(), SLOWEST_MS);
    deadlines.set(socket, deadline.unref());
  };
  const stop = (socket: Socket): void => clearTimeout(deadlines.get(socket));
  server.on('connection', (socket) => {
    start(socket);
    socket.once('close', () => stop(socket));
  });
  server.on('request', (req, res) => {
    stop(req.socket);
    res.once('finish', () => start(req.socket));
  });
}

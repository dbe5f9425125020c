// A free port on loopback; what practice mode starts asks for it.
import { createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/** A free TCP port on loopback: `wanted`, or any other when that is taken. */
export async function freePort(wanted = 0): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? wanted;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const found = address && typeof address === 'object' ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}

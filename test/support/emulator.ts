// The table emulator's process: one for all test files of a jest worker; `environment.ts` lends it out.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';

/** An account of the emulator: its tables are nobody else's. */
export interface Account {
  readonly port: number;
  readonly name: string;
  readonly key: string;
}

/** More than all test files together ever ask for. */
const ACCOUNTS = 2_000;
/** Opens nothing but the emulator. */
const KEY = Buffer.from('key').toString('base64');
const nameOf = (nth: number): string => `account${nth}`;

let running: Promise<number> | undefined;
let lent = 0;

/** An account that nobody has used before; the first one starts the emulator. */
export async function lendAccount(): Promise<Account> {
  running ??= startEmulator('table');
  const port = await running;
  lent += 1;
  if (lent > ACCOUNTS) throw new Error('The table emulator has no account left');
  return { port, name: nameOf(lent), key: KEY };
}

/** On 127.0.0.1; it ends when this process does, however that ends, and keeps it from nothing. */
async function startEmulator(service: 'table' | 'blob'): Promise<number> {
  const port = await freePort();
  const root = path.resolve(__dirname, '../..');
  const args = [
    ...['--require', path.join(root, 'bin/leash.js')],
    path.join(root, `node_modules/azurite/dist/src/${service}/main.js`),
    ...[`--${service}Host`, '127.0.0.1', `--${service}Port`, String(port)],
    ...['--silent', '--disableTelemetry', '--inMemoryPersistence', '--skipApiVersionCheck'],
  ];
  const accounts = Array.from({ length: ACCOUNTS }, (_, nth) => `${nameOf(nth + 1)}:${KEY}`);
  const child = spawn(process.execPath, args, {
    env: { ...process.env, AZURITE_ACCOUNTS: accounts.join(';') },
    // The fourth is the leash: it closes when this process ends.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  await listening(child);
  child.unref();
  child.channel?.unref();
  for (const pipe of [child.stdout, child.stderr]) (pipe as Socket | null)?.unref();
  return port;
}

let blobs: Promise<number> | undefined;

/** The connection string of an account of the blob emulator that nobody has used before. */
export async function lendBlobs(): Promise<string> {
  blobs ??= startEmulator('blob');
  const port = await blobs;
  lent += 1;
  const name = nameOf(lent);
  const account = `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${KEY}`;
  return `${account};BlobEndpoint=http://127.0.0.1:${port}/${name};`;
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said = (said + data.toString()).slice(-4_000);
      if (said.includes('successfully ')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The emulator did not start: ${said}`)));
  });
}

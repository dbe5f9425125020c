import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import path from 'node:path';

/** The emulator's public, documented account; it opens nothing but the emulator. */
const ACCOUNT = 'devstoreaccount1';
const KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface RunningTables {
  readonly connectionString: string;
  readonly port: number;
  stop(): Promise<void>;
}

export interface TablesOptions {
  /** Keeps the data in this folder; left out: in memory, gone with the process. */
  readonly folder?: string;
  /** Left out: a free one. */
  readonly port?: number;
}

/** Starts a real table emulator on 127.0.0.1 and waits until it accepts connections. */
export async function startTables(options: TablesOptions = {}): Promise<RunningTables> {
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, argumentsFor(port, options.folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await listening(child);
  return { connectionString: connectionString(port), port, stop: () => stop(child) };
}

/** How the emulator's account is reached on this port (or through a proxy on it). */
export function connectionString(port: number): string {
  const endpoint = `http://127.0.0.1:${port}/${ACCOUNT}`;
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};TableEndpoint=${endpoint}`;
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

function argumentsFor(port: number, folder: string | undefined): readonly string[] {
  const main = path.resolve('node_modules/azurite/dist/src/table/main.js');
  const keep = folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder];
  const address = ['--tableHost', '127.0.0.1', '--tablePort', String(port)];
  return [main, ...address, '--silent', '--disableTelemetry', ...keep];
}

async function listening(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      if (said.includes('successfully started')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The table emulator did not start: ${said}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}

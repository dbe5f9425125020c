import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startTables, type RunningTables } from '../support/azurite';
import { startConnector, type FakeConnector } from '../support/connector';
import { startIssuer, type Issuer } from '../support/issuer';
import { startLossyProxy, type Fault, type LossyProxy, type Passing } from '../support/lossyProxy';
import { createClient, TENANT, type TeamsClient } from '../support/teamsClient';

/**
 * The bot as municipalities run it: `npm run serve` as a process of its own, authentication on,
 * a real table emulator behind a proxy that can go wrong, a token issuer and a connector.
 */
export interface Fortress {
  readonly url: string;
  readonly client: TeamsClient;
  readonly connector: FakeConnector;
  readonly issuer: Issuer;
  readonly proxy: LossyProxy;
  readonly tables: RunningTables;
  /** Speaks for people of another tenant, or without any token. */
  readonly clientOf: (setting: { readonly tenant?: string; readonly token?: null }) => TeamsClient;
  /** Everything the processes wrote to stdout and stderr. */
  output(): string;
  /** The figures, as the operator sees them. */
  metrics(): Promise<string>;
  /** What storage and the connector are asked while `work` runs, in order. */
  asked(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** Waits until what follows earlier answers is done: storage is asked nothing for so long. */
  readonly quiet: (ms?: number) => Promise<void>;
  /** From now on storage answers so; `null`: well again. */
  storage(fault: Fault | ((passing: Passing) => Fault | undefined) | null): void;
  /** Kills the bot on the spot. */
  kill(): Promise<void>;
  /** Starts another process on the same storage, on a port of its own. */
  start(): Promise<void>;
  /** The process of the bot that runs now. */
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

export const OTHER_TENANT = '99999999-2222-4333-8444-555555555555';

const ROOT = join(__dirname, '../..');
const UP_MS = 170_000;

/** What is started with the word `serve`, and in which folder. */
export interface Program {
  readonly file: string;
  readonly folder: string;
}

const REPOSITORY: Program = { file: join(ROOT, 'bin/run.js'), folder: ROOT };

interface Run {
  child: ChildProcess;
  url: string;
  output: string;
}

/** Starts it; takes some seconds, and half a minute where the code has to be built first. */
export async function startFortress(
  env: Readonly<Record<string, string>> = {},
  program = REPOSITORY,
): Promise<Fortress> {
  const [tables, connector, issuer] = await Promise.all([
    startTables(),
    startConnector(),
    startIssuer(),
  ]);
  const proxy = await startLossyProxy(tables.account);
  const run: Run = { child: null as never, url: '', output: '' };
  const note = noting(proxy, connector);
  const start = async (): Promise<void> => {
    run.child = launch(run, program, { ...issuer.env, ...settings(proxy), ...env });
    run.url = await listening(run);
  };
  await start();
  const clientOf: Fortress['clientOf'] = ({ tenant = TENANT, token }) =>
    createClient({
      get bot() {
        return run.url;
      },
      ...{ connector, tenant },
      ...(token === null ? {} : { token: (serviceUrl: string) => issuer.token(serviceUrl) }),
    });
  return {
    ...{ tables, connector, issuer, proxy, clientOf, start },
    get url() {
      return run.url;
    },
    get process() {
      return run.child;
    },
    client: clientOf({}),
    output: () => run.output,
    metrics: async () => (await fetch(`${run.url}/metrics`)).text(),
    asked: note.asked,
    quiet: note.quiet,
    storage: note.storage,
    kill: () => ended(run.child, 'SIGKILL'),
    async stop() {
      await ended(run.child, 'SIGTERM');
      await Promise.all([connector.stop(), issuer.stop(), proxy.stop()]);
    },
  };
}

function settings({ connectionString }: LossyProxy): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: '0',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: 'a-word-of-the-bot',
    BOT_SERVICE_HOSTS: '127.0.0.1',
    BOT_LANGUAGE: 'en',
    BOT_SWEEP_SECONDS: '3600',
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
  };
}

function launch(
  run: Run,
  { file, folder }: Program,
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const child = spawn(process.execPath, [file, 'serve'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  run.url = '';
  const hear = (chunk: Buffer): void => {
    run.output += chunk.toString();
    run.url ||= /^listening on (\S+)$/m.exec(chunk.toString())?.[1] ?? '';
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return child;
}

async function listening(run: Run): Promise<string> {
  for (const until = Date.now() + UP_MS; Date.now() < until; await pause(50)) {
    if (run.url) return run.url;
    if (run.child.exitCode !== null) throw new Error(`The bot ended: ${run.output}`);
  }
  throw new Error(`The bot does not come up: ${run.output}`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** The lease of the poster beats by itself, whoever asks what. */
const OWN_BEAT = /shared/i;

function noting(proxy: LossyProxy, connector: FakeConnector) {
  const heard: string[] = [];
  let last = performance.now();
  let fault: Parameters<Fortress['storage']>[0] = null;
  proxy.always((passing) => {
    if (OWN_BEAT.test(passing.path)) return undefined;
    heard.push(`${passing.method} ${shape(passing)}`);
    last = performance.now();
    return typeof fault === 'function' ? fault(passing) : (fault ?? undefined);
  });
  return {
    quiet: async (ms = 1_500): Promise<void> => {
      const until = performance.now() + 20 * ms;
      while (performance.now() - last < ms && performance.now() < until) await pause(50);
    },
    storage: (next: typeof fault): void => void (fault = next),
    asked: async (work: () => Promise<unknown>): Promise<readonly string[]> => {
      heard.length = 0;
      const before = connector.asked.length;
      await work();
      const told = connector.asked.slice(before).map(({ method, path }) => `${method} ${path}`);
      return [...heard, ...told.map((each) => each.replace(/\/activities\/.*/, '/activities'))];
    },
  };
}

/** Which table and which kind of row; not which number, nor which person. */
function shape({ path }: Passing): string {
  const plain = decodeURIComponent(path).split('?')[0] ?? '';
  return plain.replace(/^\/\w+\//, '').replace(/RowKey='(\w*)[^']*'/, "RowKey='$1'");
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

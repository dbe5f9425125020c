import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
const RUN = join(ROOT, 'bin/run.js');
const PATIENCE_MS = 150_000;

/** A real bot process, started as `npm start` and `npm run bot` start it. */
export interface PracticeBot {
  readonly process: ChildProcess;
  /** What it has said so far, both streams. */
  output(): string;
  /** Waits for a line like this; its first group, or the whole of it. */
  says(line: RegExp): Promise<string>;
  /** Ends it with a signal and waits; the exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | string | null>;
}

export interface PracticePlan {
  readonly mode: 'start' | 'bot' | 'serve';
  readonly env?: Readonly<Record<string, string>>;
  /** The folder in which `.data/` lies; a fresh one when it is left out. */
  readonly folder?: string;
}

/** Starts a bot in its own folder, so that its data touch nobody else's. */
export function startBot({ mode, env, folder }: PracticePlan): PracticeBot {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'cti-e2e-'));
  const child = spawn(process.execPath, [RUN, mode], {
    cwd: home,
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (data: Buffer): void => void (output += data.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<number | string | null>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal)),
  );
  const gone = ended.then(() => {
    if (folder !== undefined) return;
    // The tables are still being put down by a process that ends by itself.
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return {
    process: child,
    output: () => output,
    says: (line) => said(() => output, line, child),
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const how = await ended;
      await gone;
      return how;
    },
  };
}

/** Nothing of the bot's own configuration leaks in from whoever runs the tests. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const own = /^(Microsoft|AZURE_|BOT_|PORT$|HOST$|LOG_LEVEL$|METRICS_PORT$|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

async function said(output: () => string, line: RegExp, child: ChildProcess): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const found = line.exec(output());
    if (found) return found[1] ?? found[0];
    if (child.exitCode !== null || child.signalCode !== null) break;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`The bot never said ${String(line)}:\n${output()}`);
}

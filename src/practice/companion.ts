// A program that runs beside the bot; the table emulator and the local Teams are started by it.
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

/** A helper program that runs beside the bot and ends with it, however the bot ends. */
export interface Companion {
  readonly pid: number;
  /** The line with which it said that it was ready. */
  readonly said: string;
  /** Ends it and waits until it is gone; safe to call twice. */
  stop(): Promise<void>;
}

export interface CompanionPlan {
  /** A module's main file, found as `require` finds it. */
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Its working folder. */
  readonly folder?: string;
  /** It accepts traffic once a line like this was printed. */
  readonly readyAt: RegExp;
  /** It is asked to end and save first; else it is ended at once. */
  readonly saves: boolean;
}

/** The helper ended before it was ready; `output` is what it said. */
export class CompanionFailed extends Error {
  override readonly name = 'CompanionFailed';
  constructor(readonly output: string) {
    super('a helper of practice mode ended before it was ready');
  }
}

const LEASH = resolve(__dirname, '../../bin/leash.js');
const PATIENCE_MS = 30_000;
const LAST_MOMENT_MS = 6_000;
const KEPT_OUTPUT = 4_000;

/** Starts a helper; resolves when it accepts traffic. Throws `CompanionFailed`. */
export async function startCompanion(plan: CompanionPlan): Promise<Companion> {
  const child = launchProgram(plan);
  const stop = (): Promise<void> => end(child, plan.saves);
  try {
    return { pid: child.pid ?? 0, said: await ready(child, plan.readyAt), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function launchProgram(plan: CompanionPlan): ChildProcess {
  return spawn(process.execPath, ['--require', LEASH, plan.script, ...plan.args], {
    cwd: plan.folder,
    env: { ...process.env, ...plan.env },
    // The fourth is the leash: it closes when the bot ends, even by kill -9.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, so that Ctrl-C reaches the bot first, which then ends its helpers in order.
    detached: true,
    windowsHide: true,
  });
}

function ready(child: ChildProcess, readyAt: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let output = '';
    const fail = (): void => failed(new CompanionFailed(output));
    const timer = setTimeout(fail, PATIENCE_MS);
    const listen = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
      const found = readyAt.exec(output);
      if (!found) return;
      clearTimeout(timer);
      // What it says from now on is read and forgotten, so that its pipe never fills up.
      child.stdout?.off('data', listen).resume();
      child.stderr?.off('data', listen).resume();
      done(found[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', fail);
    child.once('exit', () => {
      clearTimeout(timer);
      fail();
    });
  });
}

async function end(child: ChildProcess, saves: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Letting go of the leash asks it to save and end; unlike a signal that works on Windows too.
  if (saves && child.connected) child.disconnect();
  else child.kill('SIGKILL');
  const last = setTimeout(() => child.kill('SIGKILL'), LAST_MOMENT_MS);
  await gone;
  clearTimeout(last);
}

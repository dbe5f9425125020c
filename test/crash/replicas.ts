import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const HERE = path.resolve('test/crash');

/** A process that is started again whenever it dies, until the test ends it. */
export interface Replica {
  /** kill -9. */
  kill(): void;
  /** SIGSTOP now, SIGCONT later: a pause of garbage collection, of a snapshot, of a busy host. */
  freeze(): void;
  thaw(): void;
  /** From now on it dies no more by itself. */
  calm(): void;
  readonly deaths: () => number;
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

export function startReplica(envOf: (life: number) => Readonly<Record<string, string>>): Replica {
  const lines: string[] = [];
  let [deaths, ended, isUp, isCalm] = [0, false, false, false];
  let child = begin();

  function begin(): ChildProcess {
    const peace = isCalm ? { DEATH: '0' } : {};
    const env = { PATH: process.env['PATH'] ?? '', ...envOf(deaths), ...peace };
    isUp = false;
    const args = ['-r', path.join(HERE, 'typescript.js'), path.join(HERE, 'replica.ts')];
    const born = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (data: Buffer): void => {
      const said = data.toString().trim().split('\n');
      lines.push(...said);
      // A stop of several seconds: longer than the lease, or shorter.
      if (said.some((line) => line.startsWith('stop '))) {
        setTimeout(() => born.kill('SIGCONT'), 1_500 + Math.random() * 4_500).unref();
      }
      isUp ||= lines.at(-1) === 'up';
    };
    born.stdout?.on('data', hear);
    born.stderr?.on('data', hear);
    born.once('exit', () => {
      if (ended) return;
      deaths += 1;
      child = begin();
    });
    return born;
  }

  return {
    kill: () => void child.kill('SIGKILL'),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    calm() {
      isCalm = true;
      // Before it is up the signal would end it.
      if (isUp) child.kill('SIGUSR2');
    },
    deaths: () => deaths,
    lines,
    async stop() {
      ended = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
      await gone;
      clearTimeout(late);
    },
  };
}

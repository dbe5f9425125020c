// The hold that keeps a second bot off a data folder; the tables and the data folder call it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { LOOPBACK } from './ports';
import { StartFault } from './startFault';

/** A data folder that is ours until it is released. */
export interface Hold {
  /** Names the emulator, so that a later bot can tell whether it is still there. */
  name(emulator: { readonly pid: number; readonly port: number }): void;
  release(): void;
}

const Holder = z.object({ bot: z.number(), emulator: z.number(), port: z.number() });
type Holder = z.infer<typeof Holder>;

const FILE = 'in-use';
const LAST_SAVE_MS = 8_000;
const GLANCE_MS = 100;

/**
 * Holds the folder against other bots. Of a bot that was killed the emulator may still be saving:
 * it is waited for. Throws `StartFault` when a bot is really using the folder.
 */
export async function holdFolder(folder: string): Promise<Hold> {
  const file = join(folder, FILE);
  await waitForFormer(folder, readHolder(file));
  const write = (emulator: number, port: number): void =>
    writeFileSync(file, JSON.stringify({ bot: process.pid, emulator, port }));
  write(0, 0);
  return {
    name: ({ pid, port }) => write(pid, port),
    release: () => rmSync(file, { force: true }),
  };
}

async function waitForFormer(folder: string, former: Holder | undefined): Promise<void> {
  if (!former || former.bot === process.pid) return;
  if (isAlive(former.bot) && (former.port === 0 || (await isAnswering(former.port)))) {
    throw new StartFault(
      `Another practice bot (process ${former.bot}) is using ${folder}. Stop that one first.`,
    );
  }
  for (let waited = 0; waited < LAST_SAVE_MS && isAlive(former.emulator); waited += GLANCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return Holder.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** A number alone proves little, since the system uses it again: the port must answer as well. */
function isAnswering(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    const tell = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startConnector, type FakeConnector } from '../support/connector';
import {
  createClient,
  type ClientPerson,
  type Pressed,
  type Reply,
  type TeamsClient,
} from '../support/teamsClient';

/** The real bot as a process of its own, a fake connector, and a client that speaks for people. */
export interface World {
  readonly url: string;
  readonly client: TeamsClient;
  readonly connector: FakeConnector;
  readonly process: ChildProcess;
  /** Everything the process wrote to stdout and stderr. */
  output(): string;
  stop(): Promise<number | null>;
}

export const SOFIE: ClientPerson = { id: 'aad-sofie', name: 'Sofie Lindgaard' };
export const AMINA: ClientPerson = { id: 'aad-amina', name: 'Amina Yildiz' };
export const PETER: ClientPerson = { id: 'aad-peter', name: 'Peter Bruun' };
export const KAREN: ClientPerson = { id: 'aad-karen', name: 'Karen Østergaard' };
export const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };

const ROOT = join(__dirname, '../..');
const UP_MS = 150_000;

/** Starts `npm run bot`'s process with its clock at `now` (ISO 8601). */
export async function startWorld(
  now: string,
  env: Readonly<Record<string, string>> = {},
): Promise<World> {
  const connector = await startConnector();
  const child = spawn(process.execPath, [join(ROOT, 'bin/run.js'), 'bot'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', BOT_NOW: now, BOT_LANGUAGE: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gather = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  const url = await listening(child, () => output);
  return {
    ...{ url, connector, process: child, output: () => output },
    client: createClient({ bot: url, connector }),
    async stop() {
      const code = await ended(child);
      await connector.stop();
      return code;
    },
  };
}

async function listening(child: ChildProcess, output: () => string): Promise<string> {
  const until = Date.now() + UP_MS;
  while (Date.now() < until) {
    const line = /listening on (http:\/\/\S+)/.exec(output());
    if (line?.[1]) return line[1];
    if (child.exitCode !== null) throw new Error(`The bot ended: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The bot does not come up: ${output()}`);
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill('SIGTERM');
  });
}

/** Says something in the channel in a person's name. */
export function speaker({ client }: World, from: ClientPerson = SOFIE) {
  return (text: string, ...mentions: ClientPerson[]): Promise<Reply> =>
    client.say(text, { from, in: CHANNEL, mentions });
}

/** Everything a card shows, in reading order; a press's answer alike. */
export function shown(answer: Reply | Pressed): string {
  const value = 'card' in answer ? (answer.card ?? answer.text) : answer.value;
  return typeof value === 'string' ? value : texts(value).join('\n');
}

function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== 'string') return texts(value);
    return ['text', 'title', 'value', 'label', 'errorMessage'].includes(key) ? [value] : [];
  });
}

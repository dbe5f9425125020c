import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { until } from '../support/until';

const LEASH = resolve(__dirname, '../../bin/leash.js');

/** A helper that would never end by itself and ignores Ctrl-C, as the local Teams does. */
const HELPER = `process.on('SIGINT', () => {}); setInterval(() => {}, 1000); console.log('up');`;

/** A bot that starts such a helper the way practice mode does, and tells its process id. */
const BOT = `
  const { spawn } = require('node:child_process');
  const helper = spawn(process.execPath, ['--require', ${JSON.stringify(LEASH)}, '-e', ${JSON.stringify(HELPER)}],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true });
  helper.stdout.once('data', () => console.log(helper.pid));
  setInterval(() => {}, 1000);
`;

describe('the leash', () => {
  it('ends a helper whose bot was killed with kill -9', async () => {
    const bot = spawn(process.execPath, ['-e', BOT], { stdio: ['ignore', 'pipe', 'inherit'] });
    const helper = await helperOf(bot);
    expect(isAlive(helper)).toBe(true);
    bot.kill('SIGKILL');
    await until(() => !isAlive(helper));
  });

  it('keeps a helper off every address but this machine’s own', async () => {
    const server = spawn(
      process.execPath,
      [
        ...['--require', LEASH, '-e'],
        `const s = require('node:http').createServer(); s.listen(0, () => { console.log(s.address().address); process.exit(); })`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    expect(await firstLine(server)).toBe('127.0.0.1');
  });
});

async function helperOf(bot: ChildProcess): Promise<number> {
  return Number(await firstLine(bot));
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done) => child.stdout?.once('data', (data) => done(String(data).trim())));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isUncollected(pid);
  } catch {
    return false;
  }
}

/** A dead process whose number nobody has collected yet. */
function isUncollected(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && /^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

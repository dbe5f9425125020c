import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot, type PracticeBot } from './practiceBot';

const running: PracticeBot[] = [];
let other: Server | undefined;

function start(plan: Parameters<typeof startBot>[0]): PracticeBot {
  const bot = startBot(plan);
  running.push(bot);
  return bot;
}

/** A port that somebody else listens on until the test is over. */
async function takePort(): Promise<AddressInfo> {
  other = createServer();
  await new Promise<void>((done) => other?.listen(0, '127.0.0.1', () => done()));
  return other.address() as AddressInfo;
}

afterEach(async () => {
  other?.close();
  for (const bot of running.splice(0)) await bot.end('SIGKILL');
});

describe('npm run bot', () => {
  it('says where it listens, is alive and ready, and ends with 0 within ten seconds', async () => {
    const bot = start({ mode: 'bot', env: { PORT: '0' } });
    const url = await bot.says(/listening on (http:\/\/127\.0\.0\.1:\d+)/);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    const asked = Date.now();
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
  });

  it('keeps its tables in memory: nothing is left in the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cti-e2e-bot-'));
    const bot = start({ mode: 'bot', env: { PORT: '0' }, folder });
    await bot.says(/listening on/);
    await bot.end();
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('names every fault of its configuration, and does not start', async () => {
    const bot = start({
      mode: 'bot',
      env: { PORT: 'many', HOST: '0.0.0.0', BOT_NOW: 'soon', BOT_LANGUAGE: 'klingon' },
    });
    expect(await exitOf(bot)).toBeGreaterThan(0);
    const said = bot.output();
    for (const name of ['PORT', 'HOST', 'BOT_NOW', 'BOT_LANGUAGE']) expect(said).toContain(name);
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('says in one sentence that its port is taken', async () => {
    const { port } = await takePort();
    const bot = start({ mode: 'bot', env: { PORT: String(port) } });
    expect(await exitOf(bot)).toBeGreaterThan(0);
    expect(bot.output()).toMatch(new RegExp(`Port ${port} is in use`));
    expect(bot.output()).not.toMatch(/^\s+at /m);
  });
});

describe('npm run serve', () => {
  it('refuses to start half-configured, and says all that is missing', async () => {
    const bot = start({ mode: 'serve', env: { BOT_NOW: '2027-03-01T08:00:00Z' } });
    expect(await exitOf(bot)).toBeGreaterThan(0);
    const missing = ['MicrosoftAppId', 'MicrosoftAppTenantId', 'AZURE_TABLES_ENDPOINT', 'BOT_NOW'];
    for (const name of missing) expect(bot.output()).toContain(name);
  });
});

describe('npm start', () => {
  it('says which address to open, and leaves no process behind when it ends', async () => {
    const bot = start({ mode: 'start', env: { PORT: '0' } });
    const url = await bot.says(/Open (http:\/\/\S+)/);
    expect((await fetch(url)).status).toBe(200);
    const helpers = childrenOf(bot.process.pid);
    expect(helpers).toHaveLength(2);
    expect(await bot.end('SIGINT')).toBe(0);
    expect(helpers.filter(isAlive)).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('leaves no process behind when it is killed', async () => {
    const bot = start({ mode: 'start', env: { PORT: '0' } });
    await bot.says(/Open (http:\/\/\S+)/);
    const helpers = childrenOf(bot.process.pid);
    expect(helpers).toHaveLength(2);
    await bot.end('SIGKILL');
    expect(await allGoneWithin(helpers, 8_000)).toBe(true);
  });

  it('refuses a data folder that is not its own, in one sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cti-e2e-foreign-'));
    const first = start({ mode: 'start', env: { PORT: '0' }, folder });
    await first.says(/Open/);
    await first.end();
    rmSync(join(folder, '.data/practice.json'));
    writeFileSync(join(folder, '.data/holiday.jpg'), '');
    const second = start({ mode: 'start', env: { PORT: '0' }, folder });
    expect(await exitOf(second)).toBeGreaterThan(0);
    expect(second.output()).toMatch(/holds files that are not this bot's practice data/);
    expect(second.output()).not.toMatch(/^\s+at /m);
    rmSync(folder, { recursive: true });
  });
});

async function exitOf(bot: PracticeBot): Promise<number> {
  if (bot.process.exitCode !== null) return bot.process.exitCode;
  return new Promise((done) => bot.process.once('exit', (code) => done(code ?? -1)));
}

/** Process ids whose parent is `pid`. */
function childrenOf(pid: number | undefined): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    .map(Number);
}

function parentOf(pid: number): number | undefined {
  const found = /^PPid:\s+(\d+)/m.exec(statusOf(pid));
  return found ? Number(found[1]) : undefined;
}

function isAlive(pid: number): boolean {
  const status = statusOf(pid);
  return status !== '' && !/^State:\s+Z/m.test(status);
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

async function allGoneWithin(pids: readonly number[], milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 100) {
    if (!pids.some(isAlive)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

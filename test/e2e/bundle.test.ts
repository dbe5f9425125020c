import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { members } from '../support/people';
import { startFortress, type Fortress } from '../threats/fortress';
import { CHANNEL, SOFIE } from './world';

const ROOT = resolve(__dirname, '../..');
const { pack } = jest.requireActual<{ pack: () => Promise<string> }>('../../bin/pack.js');

/** Judges cards in the tests; the bot itself only makes them. */
const USED_BY_TESTS = 'adaptivecards';

/** Where the bundle lies alone, far from any node_modules. */
let folder: string;
let zip: string;

beforeAll(async () => {
  zip = await pack();
  folder = mkdtempSync(join(tmpdir(), 'cti-bundle-'));
  cpSync(join(dirname(zip), 'pack'), folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('what npm run pack makes', () => {
  it('is one program with its cards, its weights and what is inside it', () => {
    expect(readdirSync(folder).sort()).toEqual([
      ...['THIRD-PARTY-NOTICES.txt', 'bot.js', 'bot.js.map', 'cards', 'dist', 'package.json'],
      'sbom.json',
    ]);
    expect(readdirSync(join(folder, 'cards')).sort()).toEqual(
      readdirSync(join(ROOT, 'cards')).sort(),
    );
  });

  it('is zipped with names that every system reads, the same to the byte each time', async () => {
    const bytes = readFileSync(zip);
    const names = Object.keys(unzipSync(bytes));
    expect(names).toContain('cards/status.json');
    expect(names.filter((name) => name.includes('\\') || name.startsWith('/'))).toEqual([]);
    await pack();
    expect(readFileSync(zip).equals(bytes)).toBe(true);
  });

  it('lists the same packages as bill of materials and as notices, each with its licence', () => {
    const bill = JSON.parse(read('sbom.json')) as {
      components: { name: string; group?: string; version: string }[];
    };
    const listed = bill.components.map(({ group, name, version }) =>
      [[group, name].filter(Boolean).join('/'), version].join(' '),
    );
    const noticed = read('THIRD-PARTY-NOTICES.txt').matchAll(/^-{78}\n(\S+ \S+)\nLicence: (.+)$/gm);
    expect([...noticed].map(([, who]) => who).sort()).toEqual([...new Set(listed)].sort());
    expect(listed.length).toBeGreaterThan(150);
  });

  it('has in its bill whatever our own code imports', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const bill = read('sbom.json');
    const missing = Object.entries(dependencies).filter(
      ([name, version]) =>
        name !== USED_BY_TESTS && !bill.includes(`pkg:npm/${name.replace('@', '%40')}@${version}"`),
    );
    expect(missing).toEqual([]);
  });

  it('holds no language model, tokenizer, dialog or tool of ours, and no path of the machine', () => {
    const { sources } = JSON.parse(read('bot.js.map')) as { sources: string[] };
    const unwanted =
      /node_modules\/(openai|gpt-tokenizer|botbuilder-dialogs|azurite|jest|typescript)\//;
    expect(sources.filter((file) => unwanted.test(file))).toEqual([]);
    expect(read('bot.js').includes(ROOT) || read('bot.js.map').includes(ROOT)).toBe(false);
  });

  it('says how it is used, and what it lacks to serve', () => {
    expect(said([]).stderr).toContain('node bot.js serve');
    const bare = said(['serve'], { MicrosoftAppId: 'x' });
    expect(bare.status).toBe(1);
    expect(bare.stderr).toContain('MicrosoftAppTenantId is missing');
    expect(bare.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the bundle in production, alone', () => {
  let fortress: Fortress;
  beforeAll(async () => {
    fortress = await startFortress({}, { file: join(folder, 'bot.js'), folder });
    fortress.connector.setMembers(CHANNEL.channel, members([SOFIE]));
    await fortress.client.add({ from: SOFIE, in: CHANNEL });
  });
  afterAll(() => fortress.stop());

  const answer = async (text: string): Promise<string> =>
    (await fortress.client.say(text, { from: SOFIE, in: CHANNEL, mentions: [SOFIE] })).text;

  it('keeps courses, lays cards out and understands a sentence', async () => {
    await answer('new citizen 42 §85 consent yes cti @Sofie Lindgaard');
    expect(await answer('status 42')).toContain('Contact period');
    expect(await answer('what is happening with 42')).toContain('42');
  });

  it('is alive and ready, and shows its figures', async () => {
    for (const page of ['health', 'ready']) {
      expect((await fetch(`${fortress.url}/${page}`)).status).toBe(200);
    }
    expect(await fortress.metrics()).toContain('cti_');
  });

  it('is stopped, backed up and set going by the operator', () => {
    const file = join(folder, 'backup.jsonl');
    const env = {
      MicrosoftAppId: '1f0c52b6-3d57-4a4e-9b8e-6d2f0a7c9e11',
      MicrosoftAppTenantId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppPassword: 'a-word-of-the-bot',
      AZURE_STORAGE_CONNECTION_STRING: fortress.tables.connectionString,
    };
    expect(said(['operate', 'stop'], env).stdout).toContain('Stopped');
    expect(said(['operate', 'backup', file], env).stdout).toMatch(/^\d+ rows written/);
    expect(readFileSync(file, 'utf8')).toContain('42');
    expect(said(['operate', 'go'], env).stdout).toContain('posts again');
  });

  it('ends on SIGTERM', async () => {
    const gone = new Promise((done) => fortress.process.once('exit', done));
    fortress.process.kill('SIGTERM');
    expect(await gone).toBe(0);
  });
});

function said(words: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(folder, 'bot.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
}

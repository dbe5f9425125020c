import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantAt, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import { operate } from '../../../src/operate';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { resendDead } from '../../../src/post/upkeep/operator';
import { settleRestored } from '../../../src/post/upkeep/restored';
import { openStorage, type AzureStorage } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { course, teamKey, teamRecord } from '../samples';
import { settle, world, type World } from '../world';

/** §85 from 1 March 2027: notice 18 May, phase 2 on 1 June, phase 3 on 1 September (T2). */
let tables: RunningTables;
let folder: string;
let prefixes = 0;
const fresh = (): AzureStorage =>
  openStorage({
    connectionString: tables.connectionString,
    prefix: `s${(prefixes += 1)}`,
    patience: PATIENT,
  });
beforeAll(async () => {
  tables = await startTables();
  folder = mkdtempSync(join(tmpdir(), 'cti-restored-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const worldOf = (storage: AzureStorage): World => world(storage, { dueOf: due });
const at = (day: PlainDate, hour = 9): Date => instantAt(day, hour);
const ledger = async (storage: AzureStorage) =>
  (await storage.team(teamKey()).deliveries()).map(
    ({ due: name, state, why }) => `${name.split('~')[0] ?? ''} ${state} ${why ?? '-'}`,
  );

/** Taken over in April: nothing of its start is due any more (N1). */
const UNDER_WAY = course({ quietBefore: '2027-04-01' });

/** Backed up at one moment, back in an empty storage at another. */
async function returned(from: AzureStorage, when: Date): Promise<AzureStorage> {
  const file = join(folder, `backup-${(prefixes += 1)}`);
  await from.backup(file);
  const to = fresh();
  await to.restore({
    ...{ file, journals: [], begin: () => Promise.resolve() },
    settle: async ({ teams }) => void (await settleRestored(to, teams, when)),
  });
  return to;
}

describe('after a restore', () => {
  it('nothing is posted again: neither what the backup knows of, nor what went out after it', async () => {
    const from = fresh();
    await settle(from, [UNDER_WAY]);
    await openSweeper(worldOf(from).parts).sweep(at('2027-05-18'));
    const file = join(folder, 'may');
    await from.backup(file);
    const { teams: since, parts } = worldOf(from);
    await openSweeper(parts).sweep(at('2027-06-01'));
    expect(since.texts).toContain('phase.change 42/1 to channel');

    const to = fresh();
    await to.restore({
      ...{ file, journals: [], begin: () => Promise.resolve() },
      settle: async ({ teams }) => void (await settleRestored(to, teams, at('2027-06-02'))),
    });
    const { teams, parts: again, tally } = worldOf(to);
    await openSweeper(again).sweep(at('2027-06-02'));
    await openSweeper(again).sweep(at('2027-06-03'));
    expect(teams.posts).toEqual([]);
    expect(tally.alarms).toEqual([]);
    expect(await ledger(to)).toEqual([
      'phase.change dead restored',
      'phase.notice sent -',
      'phase.notice sent -',
    ]);
    const held = await to.team(teamKey()).course(42);
    expect(held?.dead).toEqual([expect.objectContaining({ key: 'phase.change', why: 'restored' })]);
  });

  it('an operator can send what is in doubt, labelled as a possible repeat', async () => {
    const from = fresh();
    await settle(from, [UNDER_WAY]);
    await openSweeper(worldOf(from).parts).sweep(at('2027-05-18'));
    const to = await returned(from, at('2027-06-02'));
    expect(await resendDead(to)).toBe(1);
    const { teams, parts } = worldOf(to);
    await openSweeper(parts).sweep(at('2027-06-02', 10));
    expect(teams.texts).toEqual(['phase.change 42/1 to channel, late, repeat']);
  });

  it('what comes due from then on goes out as ever', async () => {
    const from = fresh();
    await settle(from, [UNDER_WAY]);
    await openSweeper(worldOf(from).parts).sweep(at('2027-05-18'));
    const to = await returned(from, at('2027-05-20'));
    const { teams, parts } = worldOf(to);
    await openSweeper(parts).sweep(at('2027-05-20'));
    expect(teams.texts).toEqual([]);
    await openSweeper(parts).sweep(at('2027-06-01'));
    expect(teams.texts).toEqual(['phase.change 42/1 to channel']);
  });

  it('before 08:00 the day’s own things have not gone out yet: they are not in doubt', async () => {
    const from = fresh();
    await settle(from, [UNDER_WAY]);
    await openSweeper(worldOf(from).parts).sweep(at('2027-05-18'));
    const to = await returned(from, at('2027-06-01', 7));
    const { teams, parts } = worldOf(to);
    await openSweeper(parts).sweep(at('2027-06-01', 8));
    expect(teams.texts).toEqual(['phase.change 42/1 to channel']);
  });

  it('a send that was under way at the backup is in doubt, too', async () => {
    const from = fresh();
    await settle(from, [UNDER_WAY]);
    const killed = worldOf(from);
    const passing = (point: string) =>
      point === 'sentNotMarked' ? Promise.reject(new Error('killed')) : Promise.resolve();
    const sweeper = openSweeper({ ...killed.parts, passing });
    await expect(sweeper.sweep(at('2027-05-18'))).rejects.toThrow('killed');
    const to = await returned(from, at('2027-05-19'));
    const { teams, parts } = worldOf(to);
    await openSweeper(parts).sweep(at('2027-05-19'));
    expect(teams.texts).toEqual([]);
    expect(new Set(await ledger(to))).toEqual(new Set(['phase.notice dead restored']));
  });

  it('the week’s digest is not posted twice', async () => {
    const from = fresh();
    await settle(from, []);
    const settings = { ...DEFAULT_SETTINGS, digest: true };
    await from.team(teamKey()).saveTeam(teamRecord(teamKey(), { settings }));
    const to = await returned(from, at('2027-05-19'));
    const { teams, parts } = worldOf(to);
    await openSweeper(parts).sweep(at('2027-05-19'));
    await openSweeper(parts).sweep(at('2027-05-24'));
    expect(teams.texts).toEqual(['digest']);
  });

  it('a team that the bot was removed from stays silent (D8)', async () => {
    const from = fresh();
    await settle(from, [UNDER_WAY]);
    await from.team(teamKey()).saveTeam(teamRecord(teamKey(), { removedOn: '2027-05-01' }));
    const to = await returned(from, at('2027-06-02'));
    expect(await ledger(to)).toEqual([]);
    const { teams, parts } = worldOf(to);
    await openSweeper(parts).sweep(at('2027-06-02'));
    expect(teams.posts).toEqual([]);
  });
});

describe('npm run operate', () => {
  const folderOf = (name: string): string => join(folder, name);
  let source: RunningTables;
  let target: RunningTables;

  beforeAll(async () => {
    [source, target] = await Promise.all([startTables(), startTables()]);
    const storage = openStorage({ connectionString: source.connectionString, patience: PATIENT });
    await settle(storage, [course(), course({ number: 43 })]);
  });

  /** What it says, on the storage given. */
  async function said(on: RunningTables, ...words: string[]): Promise<string> {
    const out: string[] = [];
    const hear = (text: unknown) => out.push(String(text)) > 0;
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(hear),
    );
    const before = process.env['AZURE_STORAGE_CONNECTION_STRING'];
    process.env['AZURE_STORAGE_CONNECTION_STRING'] = on.connectionString;
    await operate(words);
    if (before === undefined) delete process.env['AZURE_STORAGE_CONNECTION_STRING'];
    for (const spy of spies) spy.mockRestore();
    process.exitCode = 0;
    return out.join('');
  }

  it('backup, an erasure, the journal; restore elsewhere: the bot stays stopped until "go"', async () => {
    expect(await said(source, 'backup', folderOf('nightly'))).toMatch(/^\d+ rows written/);
    expect(await said(source, 'backup', folderOf('nightly'))).toMatch(/there already/);
    await openStorage({ connectionString: source.connectionString, patience: PATIENT })
      .team(teamKey())
      .erase('course-43', 43);
    expect(await said(source, 'journal', folderOf('journal'))).toMatch(/^1 erasures/);
    expect(readFileSync(folderOf('journal'), 'utf8')).toBe('{"erased":"course-43"}\n');
    expect(await said(source, 'restore', folderOf('nightly'))).toMatch(/not empty/);

    const answer = await said(target, 'restore', folderOf('nightly'), folderOf('journal'));
    expect(answer).toContain('1 teams');
    expect(answer).toContain('operate go');
    expect(await said(target, 'state')).toContain('Stopped');
    const store = openStorage({
      connectionString: target.connectionString,
      patience: PATIENT,
    }).team(teamKey());
    expect((await store.courses()).map(({ course: { number } }) => number)).toEqual([42]);
    expect(await said(target, 'go')).toContain('posts again');
    expect(await said(target, 'state')).toContain('The bot posts');
  });

  it('half a restore cannot be set going', async () => {
    const half = await startTables();
    const storage = openStorage({ connectionString: half.connectionString, patience: PATIENT });
    await storage
      .restore({
        ...{ file: folderOf('nightly'), journals: [], begin: () => Promise.resolve() },
        settle: () => Promise.reject(new Error('killed')),
      })
      .catch(() => undefined);
    expect(await said(half, 'go')).toMatch(/cut short/);
    expect(await said(half, 'state')).toMatch(/cut short/);
    expect(await said(half, 'restore', folderOf('nightly'))).toMatch(/^Restored/);
    expect(await said(half, 'go')).toContain('posts again');
  });

  it('says in a sentence what is wrong with a file, and how it is used', async () => {
    writeFileSync(folderOf('notes'), 'milk\n');
    expect(await said(source, 'restore', folderOf('notes'))).toMatch(/not a backup/);
    expect(await said(source, 'restore', folderOf('nowhere'))).toMatch(/no such file/);
    expect(await said(source, 'backup')).toContain('npm run operate backup <file>');
  });
});

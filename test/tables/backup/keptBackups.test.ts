import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContainerClient } from '@azure/storage-blob';
import { createLog } from '../../../src/ground/log';
import { openStorage, type AzureStorage } from '../../../src/tables';
import { keepBackups, openContainer, type Container } from '../../../src/tables/backup';
import { openBackups } from '../../../src/wiring/backups';
import { PATIENT, startBlobs, startTables } from '../../support/azurite';
import { enrolment, teamKey, teamRecord } from '../samples';

let connectionString: string;
let tables: string;
let storages = 0;
let folder: string;

beforeAll(async () => {
  connectionString = await startBlobs();
  tables = (await startTables()).connectionString;
  folder = mkdtempSync(join(tmpdir(), 'cti-kept-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface World {
  readonly storage: AzureStorage;
  readonly container: Container;
  readonly place: { connectionString: string; name: string };
  /** Past our own code. */
  readonly raw: ContainerClient;
}

/** A storage with a course, and an empty container. */
async function world(): Promise<World> {
  const name = `kept${(storages += 1)}`;
  const storage = openStorage({ connectionString: tables, prefix: name, patience: PATIENT });
  const store = storage.team(teamKey());
  await store.saveTeam(teamRecord(store.key));
  await store.commit(enrolment());
  const raw = new ContainerClient(connectionString, name);
  await raw.create();
  const place = { connectionString, name };
  return { storage, container: openContainer(place), place, raw };
}

const at = (text: string): Date => new Date(`${text}:00Z`);
const leftHere = (): string[] =>
  readdirSync(tmpdir()).filter((name) => /^cti-kept-(?!test)/.test(name));

describe('the backups that keep themselves', () => {
  it('are a backup a night and a journal an hour, each once however often one looks', async () => {
    const { storage, container } = await world();
    const keep = (now: string) => keepBackups({ storage, container, now: at(now), days: 30 });
    const first = await keep('2027-03-01T01:10');
    expect(first.backup?.rows).toBeGreaterThan(2);
    expect(first.journal).toEqual({ erasures: 0 });
    expect(await keep('2027-03-01T01:20')).toEqual({ backup: null, journal: null, removed: 0 });
    expect((await keep('2027-03-01T02:20')).journal).toEqual({ erasures: 0 });
    expect((await keep('2027-03-02T00:50')).backup).toBeNull();
    expect((await keep('2027-03-02T01:00')).backup?.rows).toBe(first.backup?.rows);
    expect(await container.names('backup/')).toEqual([
      'backup/2027-03-01.jsonl',
      'backup/2027-03-02.jsonl',
    ]);
  });

  it('come back into an empty storage as they were', async () => {
    const { storage, container } = await world();
    await keepBackups({ storage, container, now: at('2027-03-01T03:00'), days: 30 });
    const [file, journal] = [join(folder, 'back.jsonl'), join(folder, 'journal.jsonl')];
    await container.fetch('backup/2027-03-01.jsonl', file);
    await container.fetch('journal/2027-03-01T03.jsonl', journal);
    const empty = openStorage({
      ...{ connectionString: tables, prefix: `back${storages}`, patience: PATIENT },
    });
    const restored = await empty.restore({
      ...{ file, journals: [journal] },
      begin: () => Promise.resolve(),
      settle: () => Promise.resolve(),
    });
    expect(restored.rows).toBeGreaterThan(2);
    expect((await empty.team(teamKey()).course(42))?.course.id).toBe('course-42');
  });

  it('are taken once by replicas that look at the same moment', async () => {
    const { storage, container } = await world();
    const now = at('2027-03-01T04:00');
    const reports = await Promise.all(
      Array.from({ length: 3 }, () => keepBackups({ storage, container, now, days: 30 })),
    );
    expect(reports.filter(({ backup }) => backup)).toHaveLength(1);
    expect(reports.filter(({ journal }) => journal)).toHaveLength(1);
  });

  it('go after their days, but never the newest', async () => {
    const { storage, container } = await world();
    const keep = (now: string) => keepBackups({ storage, container, now: at(now), days: 7 });
    for (const day of ['2027-03-01', '2027-03-02', '2027-03-08']) await keep(`${day}T02:00`);
    expect(await container.names('backup/')).toEqual([
      ...['2027-03-01', '2027-03-02', '2027-03-08'].map((day) => `backup/${day}.jsonl`),
    ]);
    const { removed } = await keep('2027-03-10T02:00');
    expect(removed).toBe(4);
    expect(await container.names('backup/')).toEqual([
      'backup/2027-03-08.jsonl',
      'backup/2027-03-10.jsonl',
    ]);
    await keep('2028-01-01T00:10');
    expect(await container.names('backup/')).toEqual(['backup/2027-03-10.jsonl']);
  });

  it('leave nothing on this machine, also when they fail', async () => {
    const { storage, container, raw } = await world();
    await keepBackups({ storage, container, now: at('2027-03-01T05:00'), days: 30 });
    await raw.delete();
    const lost = keepBackups({ storage, container, now: at('2027-03-02T05:00'), days: 30 });
    await expect(lost).rejects.toMatchObject({ statusCode: 404 });
    expect(leftHere()).toEqual([]);
  });

  it('are read back to their end: one that was cut on its way is no backup', async () => {
    const { storage, container } = await world();
    const cutting: Container = {
      ...container,
      async put(name, file) {
        const whole = readFileSync(file, 'utf8');
        writeFileSync(file, whole.slice(0, -20));
        return container.put(name, file);
      },
    };
    const kept = keepBackups({
      ...{ storage, now: at('2027-03-01T06:00'), days: 30 },
      container: cutting,
    });
    await expect(kept).rejects.toThrow('not whole');
  });
});

describe('the clockwork of the backups', () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('info', {
    write: (line: string) => void lines.push(JSON.parse(line) as never),
  });
  beforeEach(() => (lines.length = 0));

  it('says that a backup was taken, by counts alone', async () => {
    const { storage, place } = await world();
    const backups = openBackups({
      ...{ storage, log, config: { place, days: 30 }, now: () => at('2027-03-01T07:00') },
    });
    await backups.keepNow();
    backups.stop();
    expect(lines.map(({ event }) => event)).toEqual(['backup.done', 'backup.journal']);
    expect(lines.every((line) => !('alarm' in line))).toBe(true);
  });

  it('raises an alarm when it cannot, and goes on', async () => {
    const { storage, place, raw } = await world();
    await raw.delete();
    const backups = openBackups({
      ...{ storage, log, config: { place, days: 30 }, now: () => at('2027-03-01T07:00') },
    });
    await backups.keepNow();
    backups.stop();
    expect(lines).toEqual([
      expect.objectContaining({ event: 'backup.failed', alarm: true, status: 404 }),
    ]);
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import type { TeamStore } from '../../../src/desk/ports/storage';
import { openStorage, TABLES, type AzureStorage, type TableName } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { addition, ANNA, course, delivery, enrolment, look, teamKey, teamRecord } from '../samples';

let tables: RunningTables;
let folder: string;
let prefixes = 0;

beforeAll(async () => {
  tables = await startTables();
  folder = mkdtempSync(join(tmpdir(), 'cti-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Place {
  readonly prefix: string;
  readonly storage: AzureStorage;
}

/** An empty storage of its own. */
function fresh(): Place {
  const prefix = `b${(prefixes += 1)}`;
  return {
    prefix,
    storage: openStorage({ connectionString: tables.connectionString, prefix, patience: PATIENT }),
  };
}

/** Every row of every table, past our own code, without what storage itself adds. */
async function contents(place: Place): Promise<readonly object[]> {
  const rows: object[] = [];
  await place.storage.ready();
  for (const name of TABLES) {
    for await (const row of rawTable(place, name).listEntities()) {
      const isOfTheMoment = name === 'shared' && /^(poster|sending|restore)$/.test(`${row.rowKey}`);
      if (!isOfTheMoment) rows.push({ ...row, name, etag: '', timestamp: '' });
    }
  }
  return rows;
}

function rawTable({ prefix }: Place, name: TableName): TableClient {
  return TableClient.fromConnectionString(tables.connectionString, `${prefix}${name}`, {
    allowInsecureConnection: true,
  });
}

const file = (name: string): string => join(folder, name);
const NOTHING = { journals: [], begin: () => Promise.resolve(), settle: () => Promise.resolve() };

async function enrolled(store: TeamStore, number: number, id = `id-${number}`) {
  const result = await store.commit(enrolment(course(number, id), `activity-${id}`));
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.held;
}

/** Two teams, and of every kind of row one at least. */
async function fill({ storage }: Place): Promise<void> {
  for (const channel of ['ungeteam', 'voksenteam']) {
    const store = storage.team(teamKey(channel));
    await store.saveTeam(teamRecord(store.key));
    const held = await enrolled(store, 42, `${channel}-42`);
    const words = 'linje\u2028skift \u2029 😀 "citat" \\ æøå';
    await store.keepCards(held, () => ({
      live: [{ kind: 'checklist', about: 'contact', activity: 'a-1', conversation: words }],
      dead: [{ due: 'd', key: 'cti.start', on: '2027-03-01', why: 'timeout' }],
    }));
    await store.claim(delivery('due-1', 'op-1', `${channel}-42`));
    await store.look(look(`look-${channel}`, `${channel}-42`));
    await storage.agenda.put(store.key, '2027-03-01');
  }
  const store = storage.team(teamKey());
  for (let number = 100; number < 250; number += 1) await enrolled(store, number);
  await storage.people.remember(ANNA.id, teamKey());
  await storage.people.saveLanguage(ANNA.id, 'en');
  await storage.people.saveConversation(ANNA.id, teamRecord(teamKey()).address);
  await storage.shared.set('practice-clock', '{}');
}

describe('backup and return', () => {
  it('a full round trip gives the same rows, to the letter', async () => {
    const [from, to] = [fresh(), fresh()];
    await fill(from);
    const rows = await from.storage.backup(file('whole'));
    const before = await contents(from);
    expect(rows).toBe(before.length);
    expect(rows).toBeGreaterThan(400);
    const restored = await to.storage.restore({ file: file('whole'), ...NOTHING });
    expect(restored).toMatchObject({ rows, leftOut: 0 });
    expect(restored.teams.map(({ channel }) => channel).sort()).toEqual([
      '19:ungeteam@thread.tacv2',
      '19:voksenteam@thread.tacv2',
    ]);
    expect(await contents(to)).toEqual(before);
  });

  it('the file is its owner’s alone, says its schema, and is never written over', async () => {
    expect(statSync(file('whole')).mode & 0o777).toBe(0o600);
    const [head = ''] = readFileSync(file('whole'), 'utf8').split('\n');
    expect(JSON.parse(head)).toMatchObject({ backup: 'cti-case-team-bot', format: 1, schema: 1 });
    const bytes = readFileSync(file('whole'));
    await expect(fresh().storage.backup(file('whole'))).rejects.toThrow(/EEXIST/);
    expect(readFileSync(file('whole'))).toEqual(bytes);
  });

  it('a storage in use is not written to', async () => {
    const used = fresh();
    await enrolled(used.storage.team(teamKey()), 7);
    const before = await contents(used);
    await expect(used.storage.restore({ file: file('whole'), ...NOTHING })).rejects.toThrow(
      /storage is not empty/,
    );
    expect(await contents(used)).toEqual(before);
  });

  const damaged = [
    ['cut short', (text: string) => text.slice(0, text.length / 2), /not whole/],
    ['without its last line', (text: string) => text.replace(/[^\n]*\n$/, ''), /not whole/],
    ['with a number changed', (text: string) => text.replace('id-100', 'id-999'), /checksum/],
    ['with a row less', (text: string) => text.replace(/\n[^\n]*id-100[^\n]*/, ''), /not whole/],
    ['of a newer release', (text: string) => text.replace('"schema":1', '"schema":99'), /newer/],
    ['of something else', () => 'number,start\n42,2027-03-01\n', /not a backup/],
    ['with nothing in it', () => '', /not whole/],
  ] as const;

  it.each(damaged)('a file %s is refused before anything is written', async (name, harm, why) => {
    const to = fresh();
    writeFileSync(file(name), harm(readFileSync(file('whole'), 'utf8')));
    await expect(to.storage.restore({ file: file(name), ...NOTHING })).rejects.toThrow(why);
    expect(await contents(to)).toEqual([]);
  });

  it('a restore that was cut short goes on with the same file, and with no other', async () => {
    const [from, to] = [fresh(), fresh()];
    await enrolled(from.storage.team(teamKey()), 7);
    await from.storage.backup(file('small'));
    const settle = () => Promise.reject(new Error('killed'));
    await expect(to.storage.restore({ file: file('small'), ...NOTHING, settle })).rejects.toThrow(
      'killed',
    );
    await expect(to.storage.restore({ file: file('whole'), ...NOTHING })).rejects.toThrow(
      /not empty/,
    );
    await to.storage.restore({ file: file('small'), ...NOTHING });
    expect(await contents(to)).toEqual(await contents(from));
    await expect(to.storage.restore({ file: file('small'), ...NOTHING })).rejects.toThrow(
      /not empty/,
    );
  });

  it('taken while people work, every course fits its log and can be worked on', async () => {
    const [from, to] = [fresh(), fresh()];
    const store = from.storage.team(teamKey());
    const numbers = [1, 2, 3, 4, 5, 6];
    for (const number of numbers) await enrolled(store, number);
    let over = false;
    const work = numbers.map(async (number) => {
      for (let turn = 0; !over; turn += 1) {
        const held = await store.course(number);
        if (held) await store.commit(addition(held, `work-${number}-${turn}`));
      }
    });
    await from.storage.backup(file('busy'));
    over = true;
    await Promise.all(work);
    await to.storage.restore({ file: file('busy'), ...NOTHING });
    const restored = to.storage.team(teamKey());
    for (const number of numbers) {
      const held = await restored.course(number);
      if (!held) throw new Error('lost');
      const events = await restored.events(held.course.id);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events).toHaveLength(held.course.seq);
      expect(await restored.commit(addition(held, `after-${number}`))).toMatchObject({
        kind: 'done',
      });
    }
  });

  it('leaves pasted lines behind that nobody has confirmed', async () => {
    const [from, to] = [fresh(), fresh()];
    await from.storage.team(teamKey()).drafts.set('import', 'pasted 42');
    await enrolled(from.storage.team(teamKey()), 7);
    await from.storage.backup(file('draft'));
    expect(readFileSync(file('draft'), 'utf8')).not.toContain('pasted');
    await to.storage.restore({ file: file('draft'), ...NOTHING });
    expect(await to.storage.team(teamKey()).drafts.get('import')).toBeUndefined();
  });
});

describe('D6: who was erased after the backup stays erased', () => {
  let from: Place;
  const told = () => file('journal');

  beforeAll(async () => {
    from = fresh();
    const store = from.storage.team(teamKey());
    await fill(from);
    await from.storage.backup(file('before'));
    await store.erase('ungeteam-42', 42);
    const lines = (await from.storage.erased()).map((erased) => JSON.stringify({ erased }));
    writeFileSync(told(), `${lines.join('\n')}\n`);
  });

  /** Nothing of the course, whichever way one looks. */
  async function expectGone(place: Place): Promise<void> {
    const rows = (await contents(place)).filter((row) => !('name' in row && row.name === 'erased'));
    expect(JSON.stringify(rows)).toContain('voksenteam-42');
    expect(JSON.stringify(rows)).not.toContain('ungeteam-42');
    expect(await place.storage.team(teamKey()).course(42)).toBeUndefined();
  }

  it('by the journal in a file, when the storage itself is lost', async () => {
    const to = fresh();
    const restored = await to.storage.restore({
      ...NOTHING,
      ...{ file: file('before'), journals: [told()] },
    });
    // Its own row, its event, its look-up and its delivery.
    expect(restored.leftOut).toBe(4);
    await expectGone(to);
    expect(await to.storage.erased()).toEqual(['ungeteam-42']);
  });

  it('by the bot’s own log lines', async () => {
    const to = fresh();
    const log = file('log');
    writeFileSync(
      log,
      '{"level":30,"event":"sweep.done"}\n{"level":30,"event":"course.erased","erased":"ungeteam-42"}\n',
    );
    await to.storage.restore({ ...NOTHING, file: file('before'), journals: [log] });
    await expectGone(to);
  });

  it('by the journal that the storage still holds', async () => {
    const to = fresh();
    const store = to.storage.team(teamKey());
    await enrolled(store, 42, 'ungeteam-42');
    await store.erase('ungeteam-42', 42);
    for (const name of ['teams', 'agenda', 'people'] as const)
      await rawTable(to, name).deleteTable();
    await to.storage.restore({ ...NOTHING, file: file('before') });
    await expectGone(to);
  });

  it('by the journal in the backup, and is told again by the next one', async () => {
    const [once, twice] = [fresh(), fresh()];
    await once.storage.restore({ ...NOTHING, file: file('before'), journals: [told()] });
    await once.storage.backup(file('later'));
    await twice.storage.restore({ ...NOTHING, file: file('later') });
    expect(await twice.storage.erased()).toEqual(['ungeteam-42']);
  });

  it('a file that is no journal stops the restore before it begins', async () => {
    const to = fresh();
    writeFileSync(file('list'), '42\nungeteam-42\n');
    await expect(
      to.storage.restore({ ...NOTHING, file: file('before'), journals: [file('list')] }),
    ).rejects.toThrow(/no journal/);
    expect(await contents(to)).toEqual([]);
  });

  it('the journal holds no content: an internal id and a time', async () => {
    const rows = (await contents(from)).filter((row) => 'name' in row && row.name === 'erased');
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([
      ['at', 'course', 'etag', 'name', 'partitionKey', 'rowKey', 'timestamp', 'v'],
    ]);
  });
});

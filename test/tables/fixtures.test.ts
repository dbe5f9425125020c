import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openStorage, type AzureStorage, type TableName } from '../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../support/azurite';
import { rawTable, type RawRow } from './raw';
import { ANNA, BO, COURSE, DELIVERIES, EVENTS, HELD, LAST, LOOK, TEAM } from './fixtures/v1/told';

const FOLDER = path.join(__dirname, 'fixtures/v1');

/** Rows exactly as the first release wrote them. They are never written anew, only read. */
function rowsOf(file: string): readonly RawRow[] {
  return JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as RawRow[];
}

let tables: RunningTables;
let storage: AzureStorage;

beforeAll(async () => {
  tables = await startTables();
  storage = openStorage({ connectionString: tables.connectionString, patience: PATIENT });
  await storage.ready();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const table = rawTable(tables.connectionString, file.replace('.json', '') as TableName);
    for (const row of rowsOf(file)) await table.createEntity(row);
  }
});

/** Later releases may add to what they read; what was told must be in it. */
describe('the rows of the first release', () => {
  it('a team', async () => {
    expect(await storage.team(TEAM.key).team()).toMatchObject(TEAM);
  });

  it('a course, with its live cards and dead letters', async () => {
    expect(await storage.team(TEAM.key).course(42)).toMatchObject(HELD);
    const [first, aside, ...others] = await storage.team(TEAM.key).courses();
    expect(first).toMatchObject(HELD);
    expect(aside).toMatchObject({ retired: true, course: { number: 42, id: 'aside' } });
    expect(others).toEqual([]);
  });

  it('events of every kind', async () => {
    expect(await storage.team(TEAM.key).events(COURSE.id)).toMatchObject(EVENTS);
    expect(new Set(EVENTS.map(({ fact }) => fact.type)).size).toBe(32);
  });

  it('deliveries, a look-up, a last change', async () => {
    const store = storage.team(TEAM.key);
    const found = await store.deliveries();
    for (const delivery of DELIVERIES)
      expect(found.find(({ due }) => due === delivery.due)).toMatchObject(delivery);
    expect(found).toHaveLength(DELIVERIES.length);
    expect(await store.looks(COURSE.id)).toMatchObject([LOOK]);
    expect(await store.lastChange(ANNA.id)).toMatchObject(LAST);
  });

  it('know which activities were handled', async () => {
    const store = storage.team(TEAM.key);
    expect(await store.look({ ...LOOK })).toBe(false);
    const held = await store.course(42);
    if (!held) throw new Error('gone');
    const commit = { before: held, ...HELD, course: held.course, events: [], claims: [] };
    const again = { ...commit, handled: '1:kommando/10', by: null, command: 'x' };
    expect(await store.commit(again)).toEqual({ kind: 'handledBefore' });
  });

  it('wake-up calls, people, shared values', async () => {
    expect(await storage.agenda.upTo('2027-07-02')).toMatchObject([
      { date: '2027-07-02', team: TEAM.key },
    ]);
    expect(await storage.people.teamsOf(BO.id)).toEqual([TEAM.key]);
    const address = { ...TEAM.address, conversation: 'a:1-1' };
    expect(await storage.people.conversationWith(BO.id)).toMatchObject(address);
    expect(await storage.people.languageOf(BO.id)).toBe('en');
    expect(await storage.shared.get('clock/øvelse')).toBe('+14d');
  });

  it('can be written on by this release', async () => {
    const store = storage.team(TEAM.key);
    const held = await store.course(42);
    if (!held) throw new Error('gone');
    const kept = await store.keepCards(held, ({ live }) => ({ live, dead: [] }));
    expect(kept).toMatchObject({ course: COURSE, dead: [] });
    expect(await store.course(42)).toEqual(kept);
    await store.erase(COURSE.id, 42);
    await store.erase('aside', 42);
    expect(await store.courses()).toEqual([]);
    expect(await store.events(COURSE.id)).toEqual([]);
  });
});

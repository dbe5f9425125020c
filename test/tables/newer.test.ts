import { NewerSchema, type Held, type TeamStore } from '../../src/desk/ports/storage';
import { openStorage, UnreadableRow, type AzureStorage, type TableName } from '../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../support/azurite';
import { dump, partitionRows, rawTable, type RawRow } from './raw';
import { addition, delivery, enrolment, look, teamKey, teamRecord } from './samples';

let tables: RunningTables;
let storage: AzureStorage;
let store: TeamStore;
let held: Held;
let round = 0;

beforeAll(async () => {
  tables = await startTables();
});

beforeEach(async () => {
  round += 1;
  const { connectionString } = tables;
  storage = openStorage({ connectionString, patience: PATIENT });
  store = storage.team(teamKey(`nyere-${round}`));
  await store.saveTeam(teamRecord(store.key));
  const result = await store.commit(enrolment());
  if (result.kind !== 'done') throw new Error(result.kind);
  held = result.held;
  await store.look(look('activity-5'));
  await store.claim(delivery('phase.change|1', 'op-1'));
  await storage.shared.set(`navn-${round}`, 'x');
  await storage.people.remember(`anna-${round}`, store.key);
  await storage.people.saveConversation(`anna-${round}`, teamRecord(store.key).address);
  storage = openStorage({ connectionString, patience: PATIENT });
  store = storage.team(store.key);
});

/** Changes one stored row, past our own code. */
async function alter(rowKey: string, change: Record<string, unknown>): Promise<RawRow> {
  const rows = await partitionRows(tables.connectionString, `nyere-${round}`);
  const row = rows.find((each) => each.rowKey.startsWith(rowKey));
  if (!row) throw new Error(`no row ${rowKey}`);
  return alterRow('teams', row, change);
}

async function alterRow(
  table: TableName,
  { partitionKey, rowKey }: RawRow,
  change: Record<string, unknown>,
): Promise<RawRow> {
  const client = rawTable(tables.connectionString, table);
  await client.updateEntity({ partitionKey, rowKey, ...change }, 'Merge');
  return client.getEntity(partitionKey, rowKey);
}

async function stillThere(row: RawRow): Promise<void> {
  const rows = await dump(tables.connectionString);
  const same = rows.find(
    ({ partitionKey, rowKey }) => partitionKey === row.partitionKey && rowKey === row.rowKey,
  );
  expect({ ...same, 'odata.metadata': row['odata.metadata'] }).toEqual(row);
}

describe('a row of a newer release', () => {
  it('a course: is refused, and left as it is', async () => {
    const row = await alter('course|', { v: 2, course0: 'a shape of another day' });
    await expect(store.course(42)).rejects.toThrow(NewerSchema);
    expect(await store.everyCourse()).toEqual({ held: [], unread: [{ number: 42, why: 'newer' }] });
    await expect(store.keepCards(held, () => ({ live: [], dead: [] }))).rejects.toThrow(
      NewerSchema,
    );
    expect(await store.commit(addition(held, 'late'))).toEqual({ kind: 'lostRace' });
    await stillThere(row);
  });

  it('a team: is refused, and not overwritten', async () => {
    const row = await alter('team', { v: 2 });
    await expect(store.team()).rejects.toThrow(NewerSchema);
    await expect(store.saveTeam(teamRecord(store.key))).rejects.toThrow(NewerSchema);
    await stillThere(row);
  });

  it.each([
    ['event|', (): Promise<unknown> => store.events('course-42')],
    ['look|', (): Promise<unknown> => store.looks('course-42')],
    ['last|', (): Promise<unknown> => store.lastChange(enrolment().by ?? '')],
  ])('%s: is refused, and left as it is', async (rowKey, reading) => {
    const row = await alter(rowKey, { v: 2 });
    await expect(reading()).rejects.toThrow(NewerSchema);
    await stillThere(row);
  });

  it('a delivery: is not seen, cannot be claimed, and is left as it is', async () => {
    const [delivery] = await store.deliveries();
    if (!delivery) throw new Error('no delivery');
    const row = await alter('sent|', { v: 2 });
    expect(await store.deliveries()).toEqual([]);
    expect(await store.claim({ ...delivery, operation: 'another' })).toBeUndefined();
    await stillThere(row);
  });

  it('an event with a fact that this release does not know', async () => {
    await alter('event|', {
      event0: JSON.stringify({ ...enrolment().events[0], fact: { type: 'danced', how: 'well' } }),
    });
    await expect(store.events('course-42')).rejects.toThrow(NewerSchema);
  });

  it('a value, a person, a wake-up call', async () => {
    await alterRow('shared', { partitionKey: 'shared', rowKey: `navn-${round}` }, { v: 2 });
    await expect(storage.shared.get(`navn-${round}`)).rejects.toThrow(NewerSchema);
    const person = { partitionKey: `anna-${round}`, rowKey: 'conversation' };
    await alterRow('people', person, { v: 2 });
    await expect(storage.people.conversationWith(`anna-${round}`)).rejects.toThrow(NewerSchema);
    await expect(storage.people.languageOf(`anna-${round}`)).rejects.toThrow(NewerSchema);
    await storage.agenda.put(store.key, '2020-01-01');
    const rows = await dump(tables.connectionString);
    const call = rows.find(({ rowKey }) => rowKey.startsWith('2020-01-01'));
    if (!call) throw new Error('no call');
    await alterRow('agenda', call, { v: 2 });
    expect(await storage.agenda.upTo('2020-01-01')).toMatchObject([{ team: store.key }]);
    await rawTable(tables.connectionString, 'agenda').deleteEntity(call.partitionKey, call.rowKey);
  });

  it('can still be erased', async () => {
    await alter('event|', { v: 2 });
    await alter('course|', { v: 2 });
    await store.erase('course-42', 42);
    expect(await store.courses()).toEqual([]);
    expect(await store.events('course-42')).toEqual([]);
  });
});

describe('a row that no release wrote', () => {
  it.each([
    ['broken JSON', { course0: '{"id":' }],
    ['another shape', { course0: '{"id":"course-42"}' }],
    ['a missing part', { courseParts: 2 }],
    ['no version', { v: 'one' }],
  ])('a course with %s: an error that names nothing of it', async (_, change) => {
    await alter('course|', change);
    const fault: unknown = await store.course(42).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnreadableRow);
    expect(String(fault)).toBe('UnreadableRow: A course cannot be read');
  });

  it('a course of a programme that is not registered: the fault names it, the row stays', async () => {
    const course0 = JSON.stringify({ ...held.course, programme: 'housing' });
    const row = await alter('course|', { course0 });
    const fault: unknown = await store.course(42).catch((error: unknown) => error);
    expect(String(fault)).toBe(
      'UnreadableRow: A course cannot be read: There is no programme housing',
    );
    expect(await store.commit(addition(held, 'late'))).toEqual({ kind: 'lostRace' });
    await stillThere(row);
  });

  it('an event of broken JSON', async () => {
    await alter('event|', { event0: '{' });
    await expect(store.events('course-42')).rejects.toThrow(UnreadableRow);
  });
});

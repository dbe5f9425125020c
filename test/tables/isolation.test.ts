import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TeamStore } from '../../src/desk/ports/storage';
import type { TeamKey } from '../../src/desk/ports/teams';
import { openStorage, OperationCounter, type AzureStorage } from '../../src/tables';
import { connectionString, PATIENT, startTables, type RunningTables } from '../support/azurite';
import { dump, partitionRows, rawTable } from './raw';
import { addition, course, delivery, enrolment, look, teamKey, teamRecord } from './samples';

let tables: RunningTables;
let storage: AzureStorage;
const counter = new OperationCounter();

beforeAll(async () => {
  tables = await startTables();
  const { connectionString: place } = tables;
  storage = openStorage({ connectionString: place, count: counter.note, patience: PATIENT });
});

/** Writes whatever a team can write. */
async function fill(store: TeamStore, mark: string): Promise<void> {
  await store.saveTeam({ ...teamRecord(store.key), name: mark });
  const result = await store.commit({
    ...enrolment(course(42, `id-${mark}`), `activity-${mark}`),
    claims: [delivery('due', `op-${mark}`, `id-${mark}`)],
  });
  if (result.kind !== 'done') throw new Error(result.kind);
  await store.keepCards(result.held, ({ live }) => ({ live, dead: [] }));
  await store.look(look(`look-${mark}`, `id-${mark}`));
}

describe('one team, one partition (D2)', () => {
  const key = teamKey('egen');
  const others: readonly (readonly [string, TeamKey])[] = [
    ['another channel', { ...key, channel: '19:anden@thread.tacv2' }],
    ['another team', { ...key, team: '19:team-x@thread.tacv2' }],
    ['another tenant', { ...key, tenant: '99999999-2222-4333-8444-555555555555' }],
    ['letters of another case', { ...key, channel: key.channel.toUpperCase() }],
    ['the same text, cut elsewhere', { ...key, team: `${key.team}|`, channel: key.channel }],
    ['quotes and filters', { ...key, channel: `${key.channel}' or PartitionKey ne '` }],
  ];

  beforeAll(() => fill(storage.team(key), 'egen'));

  it.each(others)('nothing of it is there for %s', async (_, other) => {
    const store = storage.team(other);
    expect(await store.team()).toBeUndefined();
    expect(await store.course(42)).toBeUndefined();
    expect(await store.courses()).toEqual([]);
    expect(await store.past(42)).toEqual([]);
    expect(await store.events('id-egen')).toEqual([]);
    expect(await store.looks('id-egen')).toEqual([]);
    expect(await store.deliveries()).toEqual([]);
    expect(await store.lastChange(enrolment().by ?? '')).toBeUndefined();
  });

  it.each(others)('nothing of it changes by %s', async (_, other) => {
    const held = await storage.team(key).course(42);
    const [sent] = await storage.team(key).deliveries();
    if (!held || !sent) throw new Error('gone');
    const store = storage.team(other);
    expect(await store.commit(addition(held, 'forged'))).toEqual({ kind: 'lostRace' });
    expect(await store.keepCards(held, () => ({ live: [], dead: [] }))).toBeUndefined();
    expect(await store.advance(sent, { state: 'dead' })).toBeUndefined();
    await store.erase('id-egen', 42);
    await store.forget('handled', 0);
    expect(await storage.team(key).course(42)).toEqual(held);
    expect(await storage.team(key).deliveries()).toEqual([sent]);
    expect(await storage.team(key).events('id-egen')).toHaveLength(1);
  });

  it('every row that a team writes lies in its own partition', async () => {
    const rows = await partitionRows(tables.connectionString, 'egen');
    expect(new Set(rows.map(({ partitionKey }) => partitionKey)).size).toBe(1);
    expect(rows.map(({ rowKey }) => rowKey.split('|')[0]).sort()).toEqual(
      ['course', 'done', 'event', 'last', 'look', 'sent', 'team'].sort(),
    );
  });

  it('a number of another team costs the same as one that does not exist', async () => {
    const store = storage.team(teamKey('anden'));
    counter.reset();
    await store.course(42);
    const others42 = counter.cost();
    counter.reset();
    await store.course(999_999);
    expect(counter.cost()).toEqual(others42);
  });
});

describe('whatever stands in a key', () => {
  const odd = [
    'æøå ÆØÅ',
    '/\\#?%',
    '😀👩‍👩‍👧',
    "'' or 1 eq 1 --",
    'a|b}c~d=e',
    '\u0000\u0001\n\t\u0085\u202e',
    '../../$batch',
    'x'.repeat(2000),
    '',
  ].map((text) => ({ text, shown: JSON.stringify(text.slice(0, 20)) }));

  it.each(odd)('$shown: is kept apart and reads back', async ({ text }) => {
    const key = { tenant: `t${text}`, team: `h${text}`, channel: `k${text}` };
    const store = storage.team(key);
    await fill(store, `m${text}`);
    const id = `id-m${text}`;
    expect((await store.courses()).map((each) => each.course.id)).toEqual([id]);
    expect((await store.events(id)).map(({ seq }) => seq)).toEqual([1]);
    expect((await store.looks(id)).map(({ activity }) => activity)).toEqual([`look-m${text}`]);
    expect(await store.look(look(`look-m${text}`, id))).toBe(false);
    const claim = await store.claim(delivery(`next${text}`, 'op', id));
    expect(claim?.due).toBe(`next${text}`);
    await storage.agenda.put(key, '2027-03-01');
    const due = await storage.agenda.upTo('2027-03-01');
    expect(due.filter(({ team }) => team.channel === key.channel)).toEqual([
      expect.objectContaining({ team: key }),
    ]);
    await storage.people.remember(`p${text}`, key);
    expect(await storage.people.teamsOf(`p${text}`)).toEqual([key]);
    await storage.shared.set(`s${text}`, text);
    expect(await storage.shared.get(`s${text}`)).toBe(text);
    await store.erase(id, 42);
    expect(await store.courses()).toEqual([]);
  });
});

describe('long things', () => {
  it('keeps a course of more than 150,000 characters, emojis across every cut', async () => {
    const store = storage.team(teamKey('lang'));
    const focus = Array.from({ length: 400 }, (_, index) => ({
      id: `f${index}`,
      theme: null,
      goal: `${'å😀'.repeat(100)}${'x'.repeat(index % 7)}`,
      subgoals: [],
      activities: null,
      contact: null,
      laterSupport: null,
      laterSupportConfirmed: false,
      opened: '2027-01-12' as const,
      closed: null,
    }));
    const long = { ...course(), focus };
    expect(JSON.stringify(long).length).toBeGreaterThan(150_000);
    await store.commit(enrolment(long));
    expect((await store.course(42))?.course).toEqual(long);
    expect((await store.courses()).map((each) => each.course)).toEqual([long]);
    const rows = await partitionRows(tables.connectionString, 'lang');
    const row = rows.find(({ rowKey }) => rowKey === 'course|000042');
    const lengths = Object.values(row ?? {}).map((value) => String(value).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_000);
  });

  it('keeps half an emoji that somebody managed to send', async () => {
    const store = storage.team(teamKey('halv'));
    const half = { ...course(), firstDayReason: 'a\ud83db' };
    await store.commit(enrolment(half));
    expect((await store.course(42))?.course.firstDayReason).toBe('a\ud83db');
  });

  it('refuses a batch of more than 100 rows before anything is sent', async () => {
    const store = storage.team(teamKey('mange'));
    const claims = Array.from({ length: 100 }, (_, index) => delivery(`due-${index}`, 'op'));
    await storage.ready();
    counter.reset();
    await expect(store.commit({ ...enrolment(), claims })).rejects.toThrow(RangeError);
    expect(counter.cost()).toEqual({});
  });
});

describe('more rows than a page holds', () => {
  it('reads them all: 2,345 deliveries in three pages', async () => {
    const store = storage.team(teamKey('sider'));
    await store.claim(delivery('due-first', 'op'));
    const [row] = await partitionRows(tables.connectionString, 'sider');
    const table = rawTable(tables.connectionString, 'teams');
    const { partitionKey = '' } = row ?? {};
    for (let from = 1; from < 2345; from += 98) {
      const count = Math.min(98, 2345 - from);
      await table.submitTransaction(
        Array.from({ length: count }, (_, index) => {
          const { notBefore, activity, why, ...fields } = delivery(`due-${from + index}`, 'op');
          expect([notBefore, activity, why]).toEqual([null, null, null]);
          return ['create', { partitionKey, rowKey: `sent|x|${from + index}`, v: 1, ...fields }];
        }),
      );
    }
    counter.reset();
    const all = await store.deliveries();
    expect(new Set(all.map(({ due }) => due)).size).toBe(2345);
    expect(counter.cost()).toEqual({ query: { requests: 3, rows: 2345 } });
  });

  it('goes on over an empty page that holds a token', async () => {
    const server = createServer((request, response) => {
      const second = request.url?.includes('NextRowKey') ?? false;
      if (request.method === 'POST') {
        response.statusCode = 201;
        return void response.end('{}');
      }
      response.setHeader('content-type', 'application/json');
      if (!second) {
        response.setHeader('x-ms-continuation-NextPartitionKey', 'agenda');
        response.setHeader('x-ms-continuation-NextRowKey', '2027');
      }
      response.end(JSON.stringify({ value: second ? [wakeUpRow] : [] }));
    });
    const { port } = await listening(server);
    const far = openStorage({ connectionString: connectionString({ ...tables.account, port }) });
    try {
      const due = await far.agenda.upTo('2027-03-01');
      expect(due.map(({ date }) => date)).toEqual(['2027-03-01']);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  const wakeUpRow = {
    'odata.etag': 'W/"1"',
    PartitionKey: 'agenda',
    RowKey: '2027-03-01|x',
    ...{ v: 1, date: '2027-03-01', tenant: 't', team: 'h', channel: 'k' },
  };

  async function listening(server: Server): Promise<AddressInfo> {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server.address() as AddressInfo;
  }
});

describe('what is forgotten', () => {
  it('handled activities older than so many days, and nothing else', async () => {
    const store = storage.team(teamKey('glem'));
    await fill(store, 'glem');
    const before = (await dump(tables.connectionString)).length;
    await store.forget('handled', 1);
    expect(await dump(tables.connectionString)).toHaveLength(before);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await store.forget('handled', 0);
    const rows = await partitionRows(tables.connectionString, 'glem');
    expect(rows.map(({ rowKey }) => rowKey.split('|')[0])).not.toContain('done');
    expect(await dump(tables.connectionString)).toHaveLength(before - 1);
  });
});

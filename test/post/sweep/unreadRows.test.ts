// One row that cannot be read costs what it holds, and nobody else anything.
import type { TableClient } from '@azure/data-tables';
import { silentLog, type Log } from '../../../src/ground/log';
import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { PostParts } from '../../../src/post/ports';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { openStorage, type AzureStorage } from '../../../src/tables';
import { CHANNEL, SOFIE } from '../../e2e/world';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { startHouse, type TestHouse } from '../../support/house';
import { contentsOf } from '../../support/shownText';
import { rawTable, type RawRow } from '../../tables/raw';
import { course, teamKey, thing } from '../samples';
import { settle, world } from '../world';

const AT = instantAt('2027-05-18', 9);

/** Each of these rows could be read a moment ago. */
const DAMAGE: readonly (readonly [string, (row: RawRow) => RawRow])[] = [
  ['of a newer schema', (row) => ({ ...row, v: 99 })],
  ['without its version', (row) => ({ ...row, v: undefined })],
  ['with damaged JSON', (row) => ({ ...row, course0: '{"id": "cour', more: '{' })],
  ['with JSON of something else', (row) => ({ ...row, course0: '[]', more: '[]' })],
  ['with a field of another type', (row) => ({ ...row, live0: '{"a":1}', state: 'flying' })],
];

async function rowsOf(table: TableClient, prefix: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of table.listEntities())
    if (String(row.rowKey).startsWith(prefix)) rows.push(row as RawRow);
  return rows;
}

async function damage(
  table: TableClient,
  prefix: string,
  how: (row: RawRow) => RawRow,
): Promise<number> {
  const rows = await rowsOf(table, prefix);
  for (const row of rows) await table.upsertEntity(how(row), 'Replace');
  return rows.length;
}

describe.each(DAMAGE)('a row %s (N1, D2)', (_name, how) => {
  let tables: RunningTables;
  let storage: AzureStorage;
  const told: string[] = [];
  const raw = () => rawTable(tables.connectionString, 'teams');
  const dueOf: PostParts['dueOf'] = ({ id, number }) => [thing({ course: id, number })];
  const swept = async (): Promise<readonly string[]> => {
    const { parts, teams } = world(storage, { dueOf });
    await openSweeper(parts)
      .sweep(AT)
      .catch(() => undefined);
    return [...teams.texts].sort();
  };

  beforeEach(async () => {
    tables = await startTables();
    const { connectionString } = tables;
    storage = openStorage({ connectionString, patience: PATIENT });
    told.length = 0;
    storage.heed(({ kind, why, row }) => told.push(`${kind} ${why} ${row}`));
    for (const channel of ['one', 'two'])
      await settle(
        storage,
        [42, 43].map((number) => course({ number, id: `${channel}-${number}` })),
        teamKey(channel),
      );
  });

  it('of one course: that course alone is silent, and its key’s digest is told', async () => {
    await damage(raw(), 'course|000042', (row) =>
      row.partitionKey.includes('one') ? how(row) : row,
    );
    expect(await swept()).toEqual([
      'phase.notice 42/1 to channel',
      'phase.notice 43/1 to channel',
      'phase.notice 43/1 to channel',
    ]);
    expect(told).toEqual([expect.stringMatching(/^course (newer|damaged) [0-9a-f]{16}$/)]);
  });

  it('of one team: the other teams get theirs', async () => {
    await damage(raw(), 'team', (row) =>
      row.partitionKey.includes('one') ? { ...how(row), team0: '{' } : row,
    );
    storage = openStorage({ connectionString: tables.connectionString, patience: PATIENT });
    expect(await swept()).toHaveLength(2);
  });

  it('of the ledger: that thing is not sent, the others are', async () => {
    await swept();
    const rows = await rowsOf(raw(), 'sent|');
    expect(rows).toHaveLength(4);
    await damage(raw(), 'sent|one-42', how);
    expect(await swept()).toEqual([]);
  });

  it('of the agenda: nothing at all is lost', async () => {
    const agenda = rawTable(tables.connectionString, 'agenda');
    expect(await damage(agenda, '', (row) => ({ ...how(row), date: 7 }))).toBe(2);
    expect(await swept()).toHaveLength(4);
    expect(told).toHaveLength(2);
  });
});

describe('people who ask about a course that cannot be read (D2)', () => {
  let house: TestHouse;
  const lines: string[] = [];
  const log: Log = {
    ...silentLog,
    error: (event, fields) => void lines.push(JSON.stringify({ event, ...fields })),
  };
  const say = (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', {}, null, log);
    for (const number of [42, 43, 44])
      await say(`new citizen ${number} generic consent yes start 2027-03-01`);
    const raw = rawTable(house.connectionString, 'teams');
    await damage(raw, 'course|000042', (row) => ({ ...row, v: 99 }));
    await damage(raw, 'course|000043', (row) => ({ ...row, course0: '{' }));
  });
  afterAll(() => house.stop());

  it('status says so and what to do, for each reason', async () => {
    expect(contentsOf(await say('status 42'))).toContain('saved by a newer version of me');
    expect(contentsOf(await say('status 43'))).toContain('I cannot read what is stored here');
  });

  it('a change and a new enrolment on that number change nothing', async () => {
    expect(contentsOf(await say('contact 43 30 home'))).toContain('Nothing has been changed');
    expect(contentsOf(await say('new citizen 43 generic consent yes'))).toContain(
      'Nothing has been changed',
    );
  });

  it('the overview shows the sound course, and both that cannot be read', async () => {
    const shown = contentsOf(await say('overview'));
    expect(shown).toContain('Citizen 44');
    expect(shown).toContain('Cannot be read');
    expect(shown).toContain('Citizen 42');
    expect(shown).toContain('Citizen 43');
  });

  it('the alarm line names the kind and a digest, once for each row', () => {
    const alarms = lines.filter((line) => line.includes('"storage.unreadable"'));
    expect(alarms).toHaveLength(2);
    for (const line of alarms) {
      expect(line).toMatch(
        /"kind":"course","why":"(newer|damaged)","row":"[0-9a-f]{16}","alarm":true/,
      );
      expect(line).not.toMatch(/4[23]"|000042|000043/);
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '../../src/tables';
import { shown } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';
import { createClient, type TeamsClient } from '../support/teamsClient';
import { partitionRows, rawTable, type RawRow } from '../tables/raw';
import { ANNA, BO, COURSE, TEAM } from '../tables/fixtures/v1/told';

const FOLDER = join(__dirname, '../tables/fixtures/v1');
const CHANNEL = { team: TEAM.key.team, channel: TEAM.key.channel };
const HERE = { from: ANNA, in: CHANNEL };
const NEWER = 'gemt af en nyere udgave';

describe('rows that another release has written', () => {
  let house: TestHouse;
  let client: TeamsClient;
  const asked = async (text: string): Promise<string> => shown(await client.say(text, HERE));
  const rows = (): Promise<readonly RawRow[]> => partitionRows(house.connectionString, 'ungeteam');

  beforeAll(async () => {
    house = await startHouse('2027-11-16T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const { bot, connector, connectionString } = house;
    await house.storage.ready();
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
      const table = rawTable(connectionString, file.replace('.json', '') as TableName);
      const held = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as RawRow[];
      for (const row of held.filter(isWhole)) await table.upsertEntity(row, 'Replace');
    }
    const { tenant } = TEAM.key;
    client = createClient({ bot: `http://127.0.0.1:${bot.port}`, connector, tenant });
    connector.setMembers(
      CHANNEL.channel,
      [ANNA, BO].map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })),
    );
  });
  afterAll(() => house.stop());

  it.each([
    'status',
    'tjekliste',
    'hvorfor',
    'log',
    'afslutning',
    'overdragelse',
    'dokumentation',
    'journalnotat',
  ])('of the first release: %s 42 is answered as ever', async (command) => {
    const answer = await asked(`${command} 42`);
    expect(answer).toContain('42');
    expect(answer).not.toMatch(/Noget gik galt|kender ikke/);
  });

  it('of the first release: the team’s own answers, and a change on top of them', async () => {
    for (const command of ['oversigt', 'mine', 'caseload', 'indstillinger', 'kommende 30']) {
      expect(await asked(command)).not.toMatch(/Noget gik galt/);
    }
    expect(await asked('kontakt 42 20 telefon')).toContain('20 minutter');
    const log = await asked('log 42');
    expect(log).toContain('20 minutter');
    expect(log).toContain(BO.name);
  });

  it('of a newer release: refused politely, and left to the letter as they are', async () => {
    const table = rawTable(house.connectionString, 'teams');
    const [course] = (await rows()).filter(({ rowKey }) => rowKey === 'course|000042');
    await table.updateEntity(
      { ...course!, v: Number(course!['v']) + 1, future: 'kept' },
      'Replace',
    );
    await house.bot.rest();
    const before = await rows();
    for (const text of ['status 42', 'kontakt 42 30 hjemme', 'afbryd 42 årsag', 'slet forløb 42']) {
      expect([text, await asked(text)]).toEqual([text, expect.stringContaining(NEWER)]);
    }
    const data = { citizen: 42, list: 'end', item: 'x', to: 'done' };
    const pressed = await client.press('tick', data, HERE);
    expect([pressed.statusCode, pressed.value]).toEqual([200, expect.stringContaining(NEWER)]);
    expect(await rows()).toEqual(before);
    expect(await asked('oversigt')).toContain('Kan ikke læses');
  });
});

/** One event of each kind lies beside the course, some beyond what the course itself has counted. */
function isWhole({ rowKey }: RawRow): boolean {
  return !rowKey.startsWith('event|') || Number(rowKey.split('|').at(-1)) <= COURSE.seq;
}

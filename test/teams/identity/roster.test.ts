import type { Address } from '../../../src/desk/ports/teams';
import { readConfig } from '../../../src/ground/config';
import { createMetrics } from '../../../src/ground/metrics';
import type { Teams } from '../../../src/teams/start';
import { connectTeams } from '../../../src/teams/start';
import type { FakeConnector, FakeMember } from '../../support/connector';
import { startConnector } from '../../support/connector';

const KEY = { tenant: 'tenant', team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };
const ANNA: FakeMember = { id: '29:anna', name: 'Anna Berg', aadObjectId: 'anna-id' };

describe('the roster', () => {
  let connector: FakeConnector;
  let teams: Teams;
  let address: Address;
  beforeEach(async () => {
    connector = await startConnector();
    teams = connectTeams(readConfig('practice', {}), createMetrics());
    address = {
      serviceUrl: connector.url,
      conversation: KEY.channel,
      tenant: 'tenant',
      bot: { id: '28:bot', name: 'CTI' },
    };
  });
  afterEach(() => connector.stop());
  const members = () => teams.roster.members(KEY, address);

  it('names the members by the directory’s id', async () => {
    connector.setMembers(KEY.channel, [ANNA, { id: 'bo', name: 'Bo' }]);
    expect(await members()).toEqual([
      { id: 'anna-id', name: 'Anna Berg', guest: false },
      { id: 'bo', name: 'Bo', guest: false },
    ]);
    expect(teams.accounts.accountOf('anna-id')).toBe('29:anna');
  });

  it('tells guests apart (D7)', async () => {
    connector.setMembers(KEY.channel, [
      { ...ANNA, userRole: 'user' },
      { id: '1', name: 'Guest', userRole: 'guest' },
      { id: '2', name: 'Passer-by', userRole: 'anonymous' },
      { id: '3', name: 'Ext', userPrincipalName: 'kim_firm.dk#EXT#@kommune.onmicrosoft.com' },
    ]);
    expect((await members())?.map((member) => member.guest)).toEqual([false, true, true, true]);
  });

  it('reads all pages', async () => {
    const people = [...Array(23).keys()].map((at) => ({ id: `id-${at}`, name: `Person ${at}` }));
    connector.setMembers(KEY.channel, people);
    connector.setPageSize(5);
    expect((await members())?.map((member) => member.id)).toEqual(people.map(({ id }) => id));
  });

  it('asks for the team’s members where the connector does not know the channel', async () => {
    connector.setMembers(KEY.team, [ANNA]);
    expect(await members()).toHaveLength(1);
  });

  it('never takes the team’s members for those of a channel that refuses (D2)', async () => {
    connector.setMembers(KEY.team, [ANNA]);
    connector.fail({
      fault: { status: 403, code: 'Forbidden' },
      fits: ({ path }) => path.includes(KEY.channel),
      times: 10,
    });
    expect(await members()).toBeUndefined();
  });

  it('asks without pages where the connector does not know them', async () => {
    connector.setMembers(KEY.channel, [ANNA]);
    connector.fail({
      fault: { status: 404 },
      fits: ({ path }) => path.endsWith('/pagedmembers'),
      times: 10,
    });
    expect(await members()).toHaveLength(1);
  });

  it.each([
    ['does not know it', { status: 404 }],
    ['is down', { status: 503 }],
    ['cuts the connection', { reset: true }],
  ] as const)('is unknown when the connector %s', async (_what, fault) => {
    connector.fail({ fault, times: 10 });
    expect(await members()).toBeUndefined();
  });

  it('is left alone for as long as Teams asks (429)', async () => {
    connector.setMembers(KEY.channel, [ANNA]);
    connector.fail({ fault: { status: 429, retryAfter: 30 } });
    for (let round = 0; round < 3; round += 1) expect(await members()).toBeUndefined();
    expect(await teams.roster.lately(KEY, address)).toBeUndefined();
    expect(connector.asked).toHaveLength(1);
  });

  it('that failed is asked afresh for permission at once', async () => {
    connector.setMembers(KEY.channel, [ANNA]);
    connector.fail({ fault: { status: 503 } });
    expect(await members()).toBeUndefined();
    expect(await members()).toHaveLength(1);
    expect(await teams.roster.lately(KEY, address)).toHaveLength(1);
  });

  it('is unknown when the connector tells nonsense', async () => {
    connector.setMembers(KEY.channel, [{ name: 'nobody' } as never]);
    expect(await members()).toBeUndefined();
  });

  it('is unknown, and not asked for, at an address that is not allowed', async () => {
    const elsewhere = { ...address, serviceUrl: 'https://evil.example' };
    expect(await teams.roster.members(KEY, elsewhere)).toBeUndefined();
  });

  it('is asked afresh for permission, and may be a minute old for names', async () => {
    connector.setMembers(KEY.channel, [ANNA]);
    await members();
    connector.setMembers(KEY.channel, []);
    expect(await teams.roster.lately(KEY, address)).toHaveLength(1);
    expect(await members()).toHaveLength(0);
    expect(await teams.roster.lately(KEY, address)).toHaveLength(0);
  });

  it('of one channel is never another’s', async () => {
    connector.setMembers(KEY.channel, [ANNA]);
    connector.setMembers('19:other@thread.tacv2', []);
    await members();
    const other = { ...KEY, channel: '19:other@thread.tacv2' };
    expect(await teams.roster.lately(other, address)).toHaveLength(0);
  });
});

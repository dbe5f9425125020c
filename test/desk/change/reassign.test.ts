import { startHouse, type TestHouse } from '../../support/house';
import { AMINA, CHANNEL, KAREN, PETER, shown, SOFIE } from '../../e2e/world';
import type { ClientPerson } from '../../support/teamsClient';

describe('reassign: a worker leaves', () => {
  let house: TestHouse;
  const asked = async (text: string, ...mentions: ClientPerson[]) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions }));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    for (const number of [42, 43, 44]) {
      const line = `new citizen ${number} §85 consent yes cti @Amina Yildiz`;
      await asked(`${line} first day 2027-03-01 start 2027-03-01`, AMINA);
    }
    await asked('role 43 social @Karen Østergaard', KAREN);
  });
  afterAll(() => house.stop());

  it('P2: names each course that could not change hands, with the rule and what to do', async () => {
    const told = await asked(
      'reassign @Karen Østergaard from @Amina Yildiz role cti reason maternity leave',
      ...[KAREN, AMINA],
    );
    expect(told).toMatch(/^2 courses are taken over by Karen Østergaard\./);
    expect(told).toContain('Citizen 43 stays with Amina Yildiz.');
    expect(told).toMatch(/cannot be both caseworker and CTI worker.*Q&A no\. 53.*“role 43”/);
    expect(await asked('status 43')).toMatch(/CTI worker: \nAmina Yildiz/);
    expect(await asked('status 44')).toMatch(/CTI worker: \nKaren Østergaard/);
  });

  it('P1: stands as a deviation with the one reason on each', async () => {
    for (const number of [42, 44])
      expect(await asked(`status ${number}`)).toContain('maternity leave');
    expect(await asked('status 43')).not.toContain('maternity leave');
  });

  it('is one change: undone on each course where nothing later happened', async () => {
    await asked('contact 42 30 home');
    await asked(
      'reassign @Peter Bruun from @Karen Østergaard role cti reason back again',
      ...[PETER, KAREN],
    );
    await house.client.say('contact 44 15 phone', { from: KAREN, in: CHANNEL });
    const told = await asked('undo');
    expect(told).toContain('taken back on 1 course,');
    expect(told).toContain('More has happened on the course of citizen 44');
    expect(await asked('status 42')).toMatch(/CTI worker: \nKaren Østergaard/);
    expect(await asked('status 44')).toMatch(/CTI worker: \nPeter Bruun/);
    expect(await asked('undo')).toContain('taken back already');
  });

  it('says so when there was nothing to take over', async () => {
    const told = await asked(
      'reassign @Karen Østergaard from @Peter Bruun role job reason left',
      ...[KAREN, PETER],
    );
    expect(told).toBe(
      'Peter Bruun has no running course as job consultant, so nothing was changed.',
    );
  });
});

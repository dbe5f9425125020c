import { startHouse, type TestHouse } from '../../support/house';
import { AMINA, CHANNEL, shown, SOFIE } from '../../e2e/world';
import type { ClientPerson } from '../../support/teamsClient';

describe('looking ahead', () => {
  let house: TestHouse;
  const asked = async (text: string, ...mentions: ClientPerson[]) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions }));

  beforeAll(async () => {
    house = await startHouse('2027-03-01T09:00:00Z');
    await asked(
      'new citizen 42 §85 consent yes cti @Amina Yildiz first day 2027-03-01 start 2027-03-01',
      AMINA,
    );
    await asked('new citizen 43 §82b consent yes cti @Amina Yildiz first day 2027-04-05', AMINA);
  });
  afterAll(() => house.stop());

  it('T6: what if shows the dates with a pause of 31 days, and saves nothing', async () => {
    const told = await asked('what if 42 pause 2027-05-15 - 2027-06-15');
    expect(told).toContain('1 June 2027 → 2 July 2027');
    expect(told).toContain('1 September 2027 → 2 October 2027');
    expect(told).toContain('30 November 2027 → 31 December 2027');
    expect(told).toContain('Nothing was saved');
    expect(await asked('status 42')).toContain('1 June 2027');
  });

  it('T1: what if with another legal basis counts six months', async () => {
    const told = await asked('what if 42 §82b');
    expect(told).toContain('1 June 2027 → 1 May 2027');
    expect(told).toContain('30 November 2027 → 31 August 2027');
  });

  it('T1, T3: before the start the dates count from the first working day', async () => {
    const told = await asked('what if 43 §85');
    expect(told).toContain('5 April 2027 (unchanged)');
    expect(told).toContain('5 June 2027 → 5 July 2027');
    expect(told).toContain('4 October 2027 → 4 January 2028');
    expect(told).toContain('counted from the first working day, 5 April 2027');
    expect(await asked('what if 43 start 2027-04-05')).not.toContain('counted from');
    expect(await asked('status 43')).toContain('Contact period');
  });

  it('P4: what if shows what the start would add to the load of the worker', async () => {
    const told = await asked('what if 43 start 2027-04-05');
    expect(told).toContain('Load of Amina Yildiz');
    // One §85 course in phase 1 is a tenth of the norm, one §82b course a fifteenth more.
    expect(told).toMatch(/Of the norm: \n10% → 17%/);
    expect(told).toMatch(/Weighted by phase: \n17% → 29%/);
  });

  it('T3: what if refuses what the method refuses, and names the deviation of what it allows', async () => {
    expect(await asked('what if 43 start 2027-03-20')).toMatch(/14 days/);
    expect(await asked('what if 43 start 2027-04-12')).toMatch(
      /It would stand as deviations\n△ \nCTI started 7 days after 5 April 2027\.\nThis is only/,
    );
  });

  it('asks for what to imagine, and answers the form with the plan', async () => {
    const form = await house.client.say('what if 42', { from: SOFIE, in: CHANNEL });
    const filled = { from: '2027-05-15', until: '2027-06-15' };
    const answer = await house.client.tap({ id: form.id, card: form.card }, 'whatIf', filled, {
      from: SOFIE,
      in: CHANNEL,
    });
    expect(shown(answer)).toContain('1 June 2027 → 2 July 2027');
  });

  it('D2: what if about an unknown number is answered as status is', async () => {
    expect(await asked('what if 999 §85')).toBe(await asked('status 999'));
  });

  it('P4: capacity counts a course from its first working day, and says when there is room', async () => {
    const told = await asked('capacity');
    expect(told).toContain('There is room now.');
    // 12/7 of a tenth; from 5 April also 12/7 of a fifteenth; phase 2 from the week of 7 June.
    expect(told).toContain(
      'Now 17% · from 5 April 2027 29% · from 7 June 2027 14% · from 9 August 2027 11%',
    );
  });
});

import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';
import { startHouse, type TestHouse } from '../../support/house';
import type { ClientPerson } from '../../support/teamsClient';

/** P1: who is away is stood in for; the role stays. The whole bot in one process. */
describe('P1: absence with a stand-in', () => {
  let house: TestHouse;
  const TEAM = [SOFIE, AMINA, PETER];
  const say = async (text: string, ...mentions: ClientPerson[]) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions }));
  const aside = async (from: ClientPerson, text: string) =>
    shown(await house.client.say(text, { from, in: { personal: true } }));
  const told = (person: ClientPerson, text: string): number =>
    house.connector.sent.filter(
      ({ kind, conversation, activity }) =>
        kind === 'create' &&
        conversation === `a:29:${person.id}` &&
        JSON.stringify(activity.attachments ?? activity.text ?? '').includes(text),
    ).length;

  beforeAll(async () => {
    house = await startHouse('2027-03-01T09:00:00Z');
    const members = TEAM.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));
    house.connector.setMembers(CHANNEL.channel, members);
    await say(
      'new citizen 42 §85 consent yes cti @Sofie Lindgaard job @Amina Yildiz jobcenter none social none startup 2027-01-12 first day 2027-03-01 start 2027-03-01',
      ...TEAM,
    );
    await say('time 2027-03-02');
    await house.bot.rest();
  });
  afterAll(() => house.stop());

  it('is told in both languages, and says what holds', async () => {
    expect(await say('fravær 18/5-4/6 stedfortræder @Peter Bruun', PETER)).toContain(
      'You are away from 18 May 2027 to 4 June 2027 inclusive, and Peter Bruun stands in',
    );
    expect(await say('absence')).toContain('Peter Bruun stands in');
    expect(await aside(AMINA, 'absence')).toContain('You have not written down any absence');
  });

  it('asks for who stands in, and refuses one that is over', async () => {
    expect(await aside(AMINA, 'absence 18/5-4/6')).toContain('Who stands in for you?');
    expect(await aside(AMINA, 'absence 2027-01-04 to 2027-01-08')).toContain('today or later');
  });

  it('the stand-in gets what the absent one would get, and nobody else does', async () => {
    await say('time 2027-05-18');
    await house.bot.rest();
    expect(told(PETER, 'Phase 2 begins on 1 June 2027')).toBe(1);
    expect(told(PETER, 'You stand in for Sofie Lindgaard.')).toBe(1);
    expect(told(SOFIE, 'Phase 2 begins on 1 June 2027')).toBe(0);
    // The role stays, and nothing of it is a deviation.
    const status = await say('status 42');
    expect(status).toContain('Sofie Lindgaard');
    expect(status).not.toContain('Peter Bruun');
  });

  it('ended, what comes next goes to the worker again', async () => {
    expect(await say('fravær slut')).toContain('Welcome back');
    await say('time 2027-06-08');
    await house.bot.rest();
    expect(told(SOFIE, 'open')).toBeGreaterThan(0);
    expect(told(PETER, 'items are open')).toBe(0);
  });
});

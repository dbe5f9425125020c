import { AMINA, CHANNEL, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';
import { holdTime } from '../support/until';

/** SIGTERM: what people have just done is answered, and its cards are not left to chance. */
describe('a process that is told to stop', () => {
  let house: TestHouse;
  const say = (text: string, ...mentions: (typeof SOFIE)[]) =>
    house.client.say(text, { from: SOFIE, in: CHANNEL, mentions });
  const posted = (): string[] =>
    house.connector.sent
      .filter(({ kind }) => kind === 'create')
      .map(({ activity }) => String(activity.summary));

  beforeAll(async () => {
    house = await startHouse('2027-02-01T09:00:00Z');
    const members = [SOFIE, AMINA].map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id },
    }));
    house.connector.setMembers(CHANNEL.channel, members);
    await say(
      'new citizen 42 §85 consent yes cti @Sofie Lindgaard job @Amina Yildiz jobcenter none social none startup 2027-01-12',
      ...[SOFIE, AMINA],
    );
    await say('checklist 42 contact');
  });
  afterAll(() => house.stop());

  it('answers the command at hand, posts what it made due, brings its cards up to date', async () => {
    const before = house.connector.sent.length;
    const told = house.client.tell('jobmatch 42 2027-03-01', { from: SOFIE, in: CHANNEL });
    await house.connector.waitFor(({ kind }) => kind === 'reply', 3);
    // However slow this machine is: the time limits of the end do not strike.
    holdTime();
    await house.bot.stop();
    jest.useRealTimers();
    expect((await told).status).toBe(200);
    expect(posted().sort()).toEqual([
      'Citizen 42: Get in touch with the CTI worker',
      'Citizen 42: Get ready for the CTI start',
      'Citizen 42: Get ready: CTI starts on 1 March 2027',
    ]);
    const updates = house.connector.sent.slice(before).filter(({ kind }) => kind === 'update');
    expect(updates.length).toBeGreaterThan(0);
  });
});

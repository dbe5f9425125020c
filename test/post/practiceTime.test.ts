import { CHANNEL, shown, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';

/** `time +40d` lives through every morning; back and forth nothing is lost and nothing comes twice. */
describe('the practice clock over several courses', () => {
  let house: TestHouse;
  const say = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions: [SOFIE] }));
  const enrol = (number: number, start: string) =>
    say(
      `new citizen ${number} §85 consent yes cti @Sofie Lindgaard job none jobcenter none social none start ${start}`,
    );
  /** What the bot has posted in the channel by itself, in order. */
  const posted = (): string[] =>
    house.connector.sent
      .filter(
        ({ kind, conversation }) => kind === 'create' && conversation.startsWith(CHANNEL.channel),
      )
      .map(({ activity }) => String(activity.summary));
  const everything = (): string =>
    JSON.stringify(house.connector.sent.map(({ activity }) => activity));

  beforeAll(async () => {
    house = await startHouse('2027-05-10T09:00:00Z');
    const { id, name } = SOFIE;
    house.connector.setMembers(CHANNEL.channel, [{ id: `29:${id}`, name, aadObjectId: id }]);
    await enrol(42, '2027-03-01');
    await enrol(43, '2027-03-08');
    await enrol(44, '2027-03-15');
  });
  afterAll(() => house.stop());

  const FORTY_DAYS = [
    'Citizen 42: Phase 2 begins on 1 June 2027', // 18 May
    'Citizen 43: Phase 2 begins on 8 June 2027', // 25 May
    'Citizen 42: Phase 2 has begun', // 1 June
    'Citizen 44: Phase 2 begins on 15 June 2027', // 1 June
    'Citizen 43: Phase 2 has begun', // 8 June
    'Citizen 44: Phase 2 has begun', // 15 June
  ];

  it('posts each day’s cards in the order of their days, nothing late', async () => {
    await say('time +40d');
    expect(posted()).toEqual(FORTY_DAYS);
    expect(everything()).not.toMatch(/Late message|may have seen/);
  });

  it('back and forwards again: nothing twice, and what is new in the days lived again comes once', async () => {
    await say('time -30d');
    await enrol(45, '2027-03-10');
    await say('time +30d');
    expect(posted().slice(FORTY_DAYS.length)).toEqual([
      'Citizen 45: Phase 2 begins on 10 June 2027', // 27 May
      'Citizen 45: Phase 2 has begun', // 10 June
    ]);
    expect(everything()).not.toMatch(/Late message|may have seen/);
  });

  it('a date that moves away and back is corrected, and announced anew, once each time', async () => {
    const before = posted().length;
    await say('correct 44 start 2027-04-01 reason typing error');
    await say('correct 44 start 2027-03-15 reason typing error');
    await house.bot.sweepNow();
    await house.bot.rest();
    const since = posted().slice(before);
    expect(new Set(since).size).toBe(since.length);
    expect(
      since.filter((text) => text.includes('Citizen 44: Phase 2 has begun')).length,
    ).toBeLessThan(2);
  });
});

// A course that is open again: what was said of its end is taken back in words, what it slept through never comes (N1).
import { CHANNEL, SOFIE } from '../../e2e/world';
import { startHouse, type TestHouse } from '../../support/house';
import { contentsOf } from '../../support/shownText';

const options = { from: SOFIE, in: CHANNEL };

describe('a course that is open again (N1)', () => {
  let house: TestHouse;
  const say = async (text: string): Promise<string> =>
    contentsOf(await house.client.say(text, options));
  const followed = async (): Promise<void> => {
    await house.bot.rest();
    await house.bot.sweepNow();
    await house.bot.rest();
  };
  const posted = (): readonly string[] =>
    house.connector
      .shown(CHANNEL.channel)
      .filter(({ replyToId }) => !replyToId)
      .map((sent) => contentsOf({ card: sent.attachments?.[0]?.content ?? sent.text }));
  const everShown = (id: string): readonly string[] =>
    house.connector.sent
      .filter(({ activity }) => activity.id === id)
      .map(({ activity }) =>
        contentsOf({ card: activity.attachments?.[0]?.content ?? activity.text }),
      );

  beforeEach(async () => {
    house = await startHouse('2027-03-16T09:00:00Z');
    await say('new citizen 42 generic consent yes target yes start 2027-03-01');
    await followed();
  });
  afterEach(() => house.stop());

  it.each(['stop 42 moves to another town', 'consent 42 withdrawn'])(
    '%s, then undo: no card goes on telling of it, from the first update on',
    async (end) => {
      await say(end);
      await followed();
      const cards = house.connector.shown(CHANNEL.channel).filter(({ replyToId }) => !replyToId);
      const before = house.connector.sent.length;
      await say('undo');
      await followed();
      for (const { id } of cards) {
        const later = everShown(id).slice(1);
        const since = house.connector.sent
          .slice(before)
          .filter(({ activity }) => activity.id === id);
        for (const text of since.length > 0 ? later.slice(-since.length) : []) {
          expect(text).toMatch(/No longer valid/);
          expect(text).not.toMatch(/last day was|handover plan was not/i);
        }
      }
      for (const text of posted())
        if (/last day was|has ended/i.test(text)) expect(text).toMatch(/No longer valid/);
    },
  );

  it('what lay before the reopening never comes, what lies ahead does', async () => {
    await say('stop 42 moves to another town');
    await followed();
    await say('time 2027-07-09');
    await followed();
    const before = posted().length;
    await say('undo');
    await followed();
    expect(posted().slice(before)).toEqual([]);
    await say('time 2027-09-06');
    await followed();
    expect(posted().length).toBeGreaterThan(before);
    for (const text of posted().slice(before)) expect(text).not.toMatch(/late/i);
  });
});

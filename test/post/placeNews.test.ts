// What Teams takes away and gives back: all of a team's channels are open again by themselves (D8, N1).
import { CHANNEL, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';
import { contentsOf } from '../support/shownText';

const GENERAL = { team: CHANNEL.team, channel: CHANNEL.team };
const OTHER = { team: CHANNEL.team, channel: '19:other@thread.tacv2' };
const options = { from: SOFIE, in: CHANNEL };

describe('what Teams takes away and gives back (D8, N1)', () => {
  let house: TestHouse;

  beforeEach(async () => {
    house = await startHouse('2027-05-17T09:00:00Z');
    house.connector.setMembers(CHANNEL.team, [
      { id: '29:sofie', name: SOFIE.name, aadObjectId: SOFIE.id },
    ]);
    await house.client.say('new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01', {
      ...options,
    });
    await house.bot.rest();
  });
  afterEach(() => house.stop());

  const tell = (eventType: string, more: object = {}, place = GENERAL): Promise<unknown> => {
    const base = house.client.message('', { from: SOFIE, in: place });
    const channelData = { ...(base['channelData'] as object), eventType, ...more };
    return house.client.raw({ ...base, text: undefined, type: 'conversationUpdate', channelData });
  };
  const install = (action: string): Promise<unknown> => {
    const base = house.client.message('', { from: SOFIE, in: GENERAL });
    return house.client.raw({ ...base, text: undefined, type: 'installationUpdate', action });
  };
  const inChannel = { channel: { id: CHANNEL.channel, name: 'Case team' } };
  const shut = (status: number, code: string): void => {
    const fits = ({ method, path }: { method: string; path: string }): boolean =>
      method === 'POST' && path.includes(CHANNEL.channel) && path.endsWith('/activities');
    house.connector.fail({ fault: { status, code }, fits, times: 1_000 });
  };
  /** Two weeks later; back in Teams; then what the bot says by itself in the channel. */
  const saidOnceBack = async (back: () => Promise<unknown>): Promise<readonly string[]> => {
    await house.client.say('time 2027-06-02', options);
    const before = house.connector.shown(CHANNEL.channel).length;
    await house.bot.sweepNow();
    expect(house.connector.shown(CHANNEL.channel)).toHaveLength(before);
    house.connector.heal();
    await back();
    await house.bot.sweepNow();
    await house.bot.rest();
    return house.connector
      .shown(CHANNEL.channel)
      .slice(before)
      .map((sent) => contentsOf({ card: sent.attachments?.[0]?.content ?? sent.text }));
  };

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'the app is removed and added again, each told of the General channel',
      () => house.client.remove({ from: SOFIE, in: GENERAL }),
      () => house.client.add({ from: SOFIE, in: GENERAL }),
    ],
    [
      'the same, added again by an update of the app',
      () => install('remove'),
      () => install('add-upgrade'),
    ],
    [
      'the channel is deleted and restored',
      () => tell('channelDeleted', inChannel, CHANNEL),
      () => tell('channelRestored', inChannel, CHANNEL),
    ],
    [
      'the team is archived and opened again',
      () => tell('teamArchived'),
      () => tell('teamUnarchived'),
    ],
    ['the team is deleted and restored', () => tell('teamDeleted'), () => tell('teamRestored')],
  ])('%s: what was due comes by itself, marked as late', async (_name, away, back) => {
    await away();
    const cards = await saidOnceBack(back);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toContain('phase 2');
    expect(cards[0]).toMatch(/late/i);
  });

  it.each([
    [404, 'ConversationNotFound'],
    [403, 'BotNotInConversationRoster'],
    [403, 'TeamArchived'],
    [403, 'ChannelIsReadOnly'],
  ])(
    'nobody tells that it is gone (%i %s): it waits, and comes when Teams says that it is back',
    async (status, code) => {
      shut(status, code);
      const cards = await saidOnceBack(() => tell('channelRestored', inChannel, CHANNEL));
      expect(cards).toHaveLength(1);
      expect(contentsOf(await house.client.say('status 42', options))).not.toContain(
        'not delivered',
      );
    },
  );

  it('a new name is shown wherever the channel is named, also when Teams tells it only by and by', async () => {
    await house.client.say('help', { from: SOFIE, in: OTHER });
    await tell('channelRenamed', { channel: { id: CHANNEL.channel, name: 'South' } }, CHANNEL);
    expect(contentsOf(await house.client.say('move', { from: SOFIE, in: OTHER }))).toContain(
      'South',
    );
    const message = house.client.message('status 42', options);
    const channel = { id: CHANNEL.channel, name: 'North' };
    const channelData = { ...(message['channelData'] as object), channel };
    await house.client.raw({ ...message, channelData });
    expect(contentsOf(await house.client.say('move', { from: SOFIE, in: OTHER }))).toContain(
      'North',
    );
  });

  it('D8: help in a new channel makes it known to move, and more channels than a card holds are turned over', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `19:new-${n}@thread.tacv2`);
    for (const channel of names)
      await house.client.say('help', { from: SOFIE, in: { team: CHANNEL.team, channel } });
    const first = await house.client.say('move', options);
    expect(contentsOf(first)).toContain('Page 1 of 4');
    const next = await house.client.tap(first, 'move', {}, options);
    expect(JSON.stringify(next)).toContain('Page 2 of 4');
    expect(contentsOf(await house.client.say('move page 4', options))).toContain('Page 4 of 4');
  });
});

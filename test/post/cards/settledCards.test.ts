import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';
import type { SentActivity } from '../../support/connector';
import { startHouse, type TestHouse } from '../../support/house';
import { until } from '../../support/until';
import type { ClientPerson, ClientPlace } from '../../support/teamsClient';

/** Cards whose matter is settled ask for nothing any more, for everybody; the whole bot in one process. */
describe('a course told by its cards', () => {
  let house: TestHouse;
  const TEAM = [SOFIE, AMINA, PETER];
  const say = async (text: string, ...mentions: ClientPerson[]) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions }));
  const chatOf = (person: ClientPerson): string => `a:29:${person.id}`;
  const words = (activity: SentActivity | undefined): string =>
    JSON.stringify(activity?.attachments ?? activity?.text ?? '');
  /** The card on which these words stand now. */
  const cardSaying = (conversation: string, text: string): SentActivity => {
    const found = house.connector.shown(conversation).find((card) => words(card).includes(text));
    if (!found) throw new Error(`No card says ${text}`);
    return found;
  };
  /** What stands on the card now, once it says this. */
  const comesToSay = async (card: SentActivity, text: string): Promise<void> => {
    const versions = () =>
      house.connector.sent.map(({ activity }) => activity).filter(({ id }) => id === card.id);
    const saysIt = (): boolean => words(versions().at(-1)).includes(text);
    // A channel full of posts takes at most 60 in 30 seconds, answers among them: updates wait.
    await until(saysIt);
  };
  const tap = async (card: SentActivity, which: string, from: ClientPerson, place: ClientPlace) =>
    house.client.tap(
      { id: card.id, card: card.attachments?.[0]?.content },
      which,
      {},
      { from, in: place },
    );
  /** The card as Amina got it, before anything happened to it. */
  const toldAmina = (): SentActivity => {
    const told = house.connector.sent.find(
      ({ conversation, activity }) =>
        conversation === chatOf(AMINA) && words(activity).includes('Confirm with the button'),
    );
    if (!told) throw new Error('Amina was told');
    return told.activity;
  };
  const posts = (): number => house.connector.sent.filter(({ kind }) => kind === 'create').length;

  beforeAll(async () => {
    house = await startHouse('2027-02-01T09:00:00Z');
    const members = TEAM.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));
    house.connector.setMembers(CHANNEL.channel, members);
    await say(
      'new citizen 42 §85 consent yes cti @Sofie Lindgaard job @Amina Yildiz jobcenter @Peter Bruun social none startup 2027-01-12',
      ...TEAM,
    );
    await say('jobmatch 42 2027-03-01');
    await say('time 2027-03-01');
  });
  afterAll(() => house.stop());

  it('T3: Start pressed in the channel is answered with the same card: started, from when to when', async () => {
    const card = cardSaying(CHANNEL.channel, 'Confirm with the button');
    const answer = shown(await tap(card, 'Start CTI 1 March 2027', SOFIE, CHANNEL));
    expect(answer).toContain('✓ CTI started on 1 March 2027');
    expect(answer).toContain('Phase 2 from 1 June 2027, phase 3 from 1 September 2027.');
    expect(answer).toContain('The last day is 30 November 2027.');
    await comesToSay(card, 'CTI started on 1 March 2027');
    expect(words(cardSaying(CHANNEL.channel, 'CTI started'))).not.toContain('"verb":"start"');
  });

  it('the 1:1 cards of the same start ask for nothing any more, and are not put off', async () => {
    const mine = toldAmina();
    await comesToSay(mine, 'CTI started on 1 March 2027');
    expect(
      words(house.connector.shown(chatOf(AMINA)).find(({ id }) => id === mine.id)),
    ).not.toMatch(/"verb":"(later|start)"/);
    const late = await tap(mine, 'later', AMINA, { personal: true });
    expect(shown(late)).toBe(
      'This has been done already for citizen 42, so there is nothing to remind you of.',
    );
  });

  it('a start that is undone is asked for again on the same cards, by no new one', async () => {
    // Phase 1 has begun, and its card is there.
    await house.bot.sweepNow();
    const before = posts();
    const [mine, ours] = [toldAmina(), cardSaying(CHANNEL.channel, 'CTI started')];
    expect(await say('undo')).toContain('One change has been taken back');
    await comesToSay(mine, 'Confirm with the button');
    await comesToSay(ours, 'Confirm with the button');
    await say('start 42 2027-03-01');
    await comesToSay(ours, 'CTI started on 1 March 2027');
    // But for the card of phase 1, which had gone with the start.
    await until(async () => {
      await house.bot.sweepNow();
      return posts() > before;
    });
    expect(posts()).toBe(before + 1);
  });

  it('a tick on the phase change card is answered with that card', async () => {
    await say('time 2027-06-01');
    const card = cardSaying(CHANNEL.channel, 'Phase 2 began on 1 June 2027');
    const answer = await house.client.press(
      'tick',
      { citizen: 42, list: 'phase2', item: 'needsMapped', to: 'done' },
      { from: AMINA, in: CHANNEL, card: card.id },
    );
    expect(shown(answer)).toContain('Phase 2 began on 1 June 2027');
    expect(shown(answer)).toContain('Amina Yildiz');
    await comesToSay(card, 'Amina Yildiz');
  });

  it('it is followed after the next change, too: late ticks carry their date (T5)', async () => {
    await say('time 2027-09-02');
    const card = cardSaying(CHANNEL.channel, 'Phase 2 began on 1 June 2027');
    const answer = await house.client.press(
      'tick',
      { citizen: 42, list: 'phase2', item: 'coordinated', to: 'done' },
      { from: PETER, in: CHANNEL, card: card.id },
    );
    expect(shown(answer)).toContain('Phase 2 began on 1 June 2027');
    expect(shown(answer)).toContain('2 September 2027');
    await comesToSay(card, 'Peter Bruun');
  });

  it('what waits stands in mine and in the overview until it is done, and says if it was put off', async () => {
    await say('time 2027-11-17');
    const card = cardSaying(chatOf(PETER), 'Continued support must be decided');
    const mine = async () =>
      shown(await house.client.say('mine', { from: PETER, in: { personal: true } }));
    expect(await mine()).toContain('△ decision on continued support is missing');
    await tap(card, 'later', PETER, { personal: true });
    expect(await mine()).toContain('continued support: put off until 18 November 2027');
    await tap(card, 'seen', PETER, { personal: true });
    expect(await mine()).toContain('continued support: seen');
    expect(await say('overview')).toContain('△ decision on continued support is missing');
    await say('decision 42 mentor');
    expect(await mine()).not.toMatch(/continued support/);
    expect(await say('overview')).not.toContain('decision on continued support is missing');
    await comesToSay(card, 'Continued support is decided');
  });

  it('D6: the end card says when the data disappears, before and after a tick', async () => {
    await say('time 2027-12-01');
    const card = cardSaying(CHANNEL.channel, 'The data of the course will be erased on');
    expect(words(card)).toContain('The CTI course has ended');
    const answer = await house.client.press(
      'tick',
      { citizen: 42, list: 'end', item: 'networkInPlace', to: 'done' },
      { from: SOFIE, in: CHANNEL, card: card.id },
    );
    expect(shown(answer)).toContain('The CTI course has ended');
    expect(shown(answer)).toContain('1 June 2028');
    await comesToSay(card, 'Sofie Lindgaard');
    await comesToSay(card, 'The data of the course will be erased on 1 June 2028');
  });
});

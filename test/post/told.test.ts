import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../e2e/world';
import type { SentActivity } from '../support/connector';
import { startHouse, type TestHouse } from '../support/house';
import { until } from '../support/until';
import type { ClientPerson } from '../support/teamsClient';

/** P12: whoever a change concerns is told the next morning, and never who did it; the whole bot in one process. */
describe('P12: told to whom it concerns', () => {
  let house: TestHouse;
  const TEAM = [SOFIE, AMINA, PETER];
  const inChannel = async (text: string, ...mentions: ClientPerson[]) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions }));
  const aside = async (from: ClientPerson, text: string) =>
    shown(await house.client.say(text, { from, in: { personal: true } }));
  const words = (activity: SentActivity | undefined): string =>
    JSON.stringify(activity?.attachments ?? activity?.text ?? '');
  const chatOf = (person: ClientPerson): string => `a:29:${person.id}`;
  const postsTo = (conversation: string): string[] =>
    house.connector.sent
      .filter(({ kind, conversation: to }) => kind === 'create' && to === conversation)
      .map(({ activity }) => words(activity));
  const told = (person: ClientPerson, text: string): number =>
    postsTo(chatOf(person)).filter((each) => each.includes(text)).length;
  const heard = (text: string): number =>
    postsTo(CHANNEL.channel).filter((each) => each.includes(text)).length;
  const morning = async (day: string): Promise<void> => {
    await inChannel(`time ${day}`);
    await house.bot.rest();
  };

  beforeAll(async () => {
    house = await startHouse('2027-03-01T09:00:00Z');
    const members = TEAM.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));
    house.connector.setMembers(CHANNEL.channel, members);
    await inChannel(
      'new citizen 42 §85 consent yes cti @Sofie Lindgaard job @Amina Yildiz jobcenter @Peter Bruun social none startup 2027-01-12 first day 2027-03-01 start 2027-03-01',
      ...TEAM,
    );
    await morning('2027-03-02');
  });
  afterAll(() => house.stop());

  it('the new holder of a role hears of it, and not who gave it to themselves', () => {
    expect(told(AMINA, 'You are now job consultant on the course')).toBe(1);
    expect(told(PETER, 'You are now job-centre caseworker on the course')).toBe(1);
    expect(told(SOFIE, 'You are now')).toBe(0);
    expect(heard('Written by')).toBe(0);
  });

  it('a pause written 1:1 is one line in the channel, and 1:1 to the others it concerns', async () => {
    await aside(AMINA, 'pause 42 treatment');
    expect(heard('Paused from')).toBe(0);
    await morning('2027-03-03');
    expect(heard('Paused from 2 March 2027')).toBe(1);
    expect(heard('Written by Amina Yildiz in a 1:1 chat.')).toBe(1);
    expect([SOFIE, AMINA, PETER].map((each) => told(each, 'Paused from 2 March 2027'))).toEqual([
      1, 0, 1,
    ]);
  });

  it('written in the channel it is not said there again; the caseworker is not told of going on', async () => {
    await inChannel('resume 42');
    await morning('2027-03-04');
    expect(heard('Running again from')).toBe(0);
    expect([SOFIE, AMINA, PETER].map((each) => told(each, 'Running again from'))).toEqual([
      0, 1, 0,
    ]);
  });

  it('undone within the same morning it is not told at all', async () => {
    await aside(AMINA, 'pause 42 hospital');
    await aside(AMINA, 'undo');
    await morning('2027-03-05');
    expect(heard('Paused from 4 March 2027')).toBe(0);
    expect(told(SOFIE, 'Paused from 4 March 2027')).toBe(0);
  });

  it('undone later it is taken back in words, where it was told', async () => {
    await inChannel('pause 42 prison');
    await morning('2027-03-08');
    const card = house.connector
      .shown(chatOf(AMINA))
      .find((each) => words(each).includes('Paused from 5 March 2027'));
    expect(card).toBeDefined();
    await inChannel('undo');
    await until(() => {
      const now = house.connector.shown(chatOf(AMINA)).find(({ id }) => id === card?.id);
      return words(now).includes('it was taken back');
    });
  });

  it('a changed worker is told to the new and the former one and to the caseworker', async () => {
    await inChannel('role 42 cti @Peter Bruun reason maternity leave', PETER);
    await inChannel('role 42 job @Sofie Lindgaard reason maternity leave', SOFIE);
    await morning('2027-03-09');
    expect(told(AMINA, 'You are no longer job consultant on the course')).toBe(1);
    expect(told(AMINA, 'Sofie Lindgaard has taken over.')).toBe(1);
    expect(told(SOFIE, 'You are now')).toBe(0);
  });

  it('several changes of a morning are one message to each and one to the channel', async () => {
    for (const number of [50, 51, 52]) {
      await inChannel(
        `new citizen ${number} §85 consent yes cti @Amina Yildiz job none jobcenter @Peter Bruun social none startup 2027-01-12 start 2027-03-01`,
        ...TEAM,
      );
    }
    await morning('2027-03-10');
    for (const number of [50, 51, 52]) await aside(AMINA, `pause ${number} hospital`);
    const before = [postsTo(CHANNEL.channel).length, postsTo(chatOf(PETER)).length];
    await morning('2027-03-11');
    const after = [postsTo(CHANNEL.channel).length, postsTo(chatOf(PETER)).length];
    expect(after.map((count, place) => count - (before[place] ?? 0))).toEqual([1, 1]);
    expect(heard('Written in 1:1 chats')).toBe(1);
  });
});

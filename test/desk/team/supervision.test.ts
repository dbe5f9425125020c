import { startHouse, type TestHouse } from '../../support/house';
import { CHANNEL, shown, SOFIE } from '../../e2e/world';

/** The agenda of the team's case supervision, as the team sees it. */
describe('supervision', () => {
  let house: TestHouse;
  const say = (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });
  const asked = async (text: string) => shown(await say(text));
  const numbers = (card: string) => [...card.matchAll(/^Citizen (\d+)$/gm)].map(([, n]) => n);

  beforeAll(async () => {
    house = await startHouse('2027-03-01T09:00:00Z');
    await asked('new citizen 41 §85 consent yes startup 2027-01-20');
    await asked('new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01');
    await asked('new citizen 43 §85 consent yes first day 2027-03-01 start 2027-03-01');
    await asked('new citizen 44 §85 consent yes startup 2027-02-25');
    await asked('new citizen 45 §85 consent yes startup 2027-01-20');
    await asked('consent 45 withdrawn');
    await asked('pause 43 hospital');
  });
  afterAll(() => house.stop());

  it('T11: names a long wait for the CTI start, and leaves out whom it has nothing to say about', async () => {
    const card = await asked('supervision');
    expect(numbers(card)).toEqual(['41']);
    expect(card).toContain('Has waited 40 days for the CTI start');
  });

  it('T6: names a pause of 30 days, open items before a change, and who was not discussed for four weeks', async () => {
    await asked('time 2027-05-20');
    const card = await asked('supervision');
    expect(numbers(card).sort()).toEqual(['41', '42', '43', '44']);
    expect(card).toContain('Paused for 80 days');
    expect(card).toContain('9 open items before 1 June 2027');
    expect(card).toContain('Not discussed in the last four weeks');
  });

  it('one tap says that a course was discussed; it comes back after four weeks', async () => {
    const { id } = await say('supervision');
    const before = numbers(await asked('supervision'));
    const answer = await house.client.press(
      'supervision',
      { citizen: 43, page: 1 },
      { from: SOFIE, in: CHANNEL, card: id },
    );
    expect(before).toContain('43');
    expect(numbers(shown(answer))).toEqual(before.filter((number) => number !== '43'));
    expect(await asked('log 43')).toContain('The course was discussed at case supervision.');
    await asked('time 2027-06-16');
    expect(numbers(await asked('supervision'))).not.toContain('43');
    await asked('time 2027-06-17');
    expect(await asked('supervision')).toContain('Not discussed since 20 May 2027');
  });

  it('D2: an unknown number is answered as status is', async () => {
    expect(await asked('supervision 999')).toBe(await asked('status 999'));
  });
});

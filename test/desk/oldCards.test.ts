import { startHouse, type TestHouse } from '../support/house';
import { CHANNEL, shown, SOFIE } from '../e2e/world';

describe('D3: a tick’s data is checked, never trusted', () => {
  let house: TestHouse;
  const asked = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));
  const tick = (data: object) =>
    house.client.press(
      'tick',
      { citizen: 42, list: 'phase2', item: 'needsMapped', to: 'done', ...data },
      { from: SOFIE, in: CHANNEL },
    );

  beforeAll(async () => {
    house = await startHouse('2027-03-10T09:00:00Z');
    await asked('new citizen 42 §85 consent yes start 2027-03-01');
  });
  afterAll(() => house.stop());

  it.each([
    ['a list that does not exist', { list: 'phase9' }],
    ['a state that does not exist', { to: 'perhaps' }],
    ['a number that is none', { citizen: 999_999_999 }],
  ])('%s is answered with one sentence and changes nothing', async (_what, data) => {
    const answer = await tick(data);
    expect([answer.status, answer.statusCode]).toEqual([200, 200]);
    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(shown(answer)).toContain('The card is old');
    expect(await asked('checklist 42 phase 2')).toContain('0 of 10');
  });

  it('what it should be ticks the item', async () => {
    expect(shown(await tick({}))).toContain('1 of 10');
  });
});

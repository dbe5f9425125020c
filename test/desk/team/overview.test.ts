import { startHouse, type TestHouse } from '../../support/house';
import { ofType, textsOf } from '../../cards/gallery/walk';
import { CHANNEL, SOFIE } from '../../e2e/world';

/** Monday 1 March 2027: 12 courses that began that day, and two for which CTI was not begun in time. */
describe('the overview of many courses', () => {
  let house: TestHouse;

  /** What the card of the answer shows. */
  async function say(words: string): Promise<{ text: string; buttons: readonly unknown[] }> {
    const { card } = await house.client.say(words, { from: SOFIE, in: CHANNEL });
    const buttons = ofType(card, 'Action.Execute').map(({ value }) => value['title']);
    return { text: textsOf(card).join(' '), buttons };
  }

  beforeAll(async () => {
    house = await startHouse('2027-03-12T09:00:00Z', { BOT_LANGUAGE: 'da' });
    for (let number = 101; number <= 112; number += 1) {
      await say(`opret borger ${number} generisk samtykke ja start 1/3-2027`);
    }
    await say('opret borger 900 §85 samtykke ja opstart 1/2-2027 første dag 1/3-2027');
    await say('opret borger 901 §85 samtykke afventer');
    await say('pause 105 behandling');
  });

  afterAll(() => house.stop());

  it('puts first what has waited longest, under a heading of its own', async () => {
    const { text } = await say('oversigt');
    const places = [
      'Kræver opmærksomhed',
      'Borger 900',
      'Borger 901',
      'Efter næste dato',
      'Borger 101',
    ];
    const found = places.map((words) => text.indexOf(words));
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(text).toContain('CTI er ikke startet');
    expect(text).toContain('samtykke mangler');
    expect(text).toContain('Side 1 af 2');
  });

  it('tells beside each view how many courses it shows', async () => {
    const { buttons } = await say('oversigt');
    for (const view of ['Alle i gang (14)', 'Kræver opmærksomhed (2)', 'På pause (1)']) {
      expect(buttons).toContainEqual(
        expect.stringMatching(new RegExp(`^(● )?${view.replace(/[()]/g, '.')}$`)),
      );
    }
  });

  it('shows only what needs attention, when asked for that', async () => {
    const { text } = await say('oversigt kræver opmærksomhed');
    expect(text.match(/Borger \d+/g)).toEqual(['Borger 900', 'Borger 901']);
  });
});

// What is no command, in the running bot: short, without blame, with a way out (G2).
import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';
import type { Reply } from '../support/teamsClient';
import { CHANNEL, shown, SOFIE } from '../e2e/world';

/** Thursday 1 April 2027. */
const NOW = '2027-04-01T09:00:00Z';

describe('in a colleague’s own words', () => {
  let house: TestHouse;
  const say = (text: string): Promise<Reply> =>
    house.client.say(text, { from: SOFIE, in: CHANNEL });

  beforeAll(async () => {
    house = await startHouse(NOW, { BOT_LANGUAGE: 'da' });
    for (const number of [42, 63]) {
      await say(
        `opret borger ${number} §85 samtykke ja første dag 1/3-2027 start 1/3-2027 årsag x`,
      );
    }
    await say('møde 42 opfølgning 8/4-2027 kl 10');
  });
  afterAll(() => house.stop());

  it.each(['tak', 'tusind tak for hjælpen', 'super'])(
    'G2: "%s" is answered in one line',
    async (text) => {
      const { text: line, card } = await say(text);
      expect(line).toMatch(/^Selv tak\. [^.]+\.$/);
      expect(card).toBeUndefined();
    },
  );

  it.each(['du er ubrugelig', 'jeg er så træt af dig', 'det virker jo ikke'])(
    'G2: anger ("%s") is told a way out and changes nothing',
    async (text) => {
      expect((await say(text)).text).toContain('»færre beskeder«');
    },
  );

  it('G2: that way leads to what can be turned down', async () => {
    expect(shown(await say('færre beskeder'))).toContain('Ugeoverblikket');
  });

  it('G2: worry is offered to the caseworkers, and saved by nobody but a button', async () => {
    const asked = await say('jeg er bekymret for 42');
    expect(buttonsOf(asked.card).map(({ title }) => title)).toContain('Gem');
    expect(shown(await say('log 42'))).not.toContain('tage kontakt');
  });

  it('G2: of two citizens a question is offered of each', async () => {
    const titles = buttonsOf((await say('hvornår slutter 42 og 63')).card).map(
      ({ title }) => title,
    );
    expect(titles.join(' ')).toMatch(/42.*63/);
  });

  it('T13: a meeting is moved to a day that comes', async () => {
    const moved = shown(await say('flyt mødet med 42 til mandag kl 9'));
    expect(moved).toContain('5. april 2027');
    expect(moved).not.toContain('29. marts 2027');
  });
});

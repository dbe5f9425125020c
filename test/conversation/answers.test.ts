// Questions, asked of the running bot: one or two lines, the source, and the card one tap away (G2).
import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';
import type { ClientPlace, Reply } from '../support/teamsClient';
import { AMINA, CHANNEL, shown, SOFIE } from '../e2e/world';

/** 42 began on Monday 1 March 2027; the clock stands on Thursday 1 April. */
const NOW = '2027-04-01T09:00:00Z';

describe('a question', () => {
  let house: TestHouse;
  const say = (text: string, place: ClientPlace = CHANNEL, from = SOFIE): Promise<Reply> =>
    house.client.say(text, { from, in: place });
  const ask = async (text: string): Promise<string> => shown(await say(text));

  beforeAll(async () => {
    house = await startHouse(NOW, { BOT_LANGUAGE: 'da' });
    const people = [SOFIE, AMINA].map(({ id, name }) => ({
      ...{ id: `29:${id}`, name },
      aadObjectId: id,
    }));
    house.connector.setMembers(CHANNEL.channel, people);
    const line = 'opret borger 42 §85 samtykke ja cti @Sofie Lindgaard';
    await house.client.say(`${line} første dag 1/3-2027 start 1/3-2027 årsag prøve`, {
      ...{ from: SOFIE, in: CHANNEL },
      mentions: [SOFIE],
    });
    await say('kontakt 42 45 hjemme');
    await say('møde 42 opfølgning 8/4-2027 kl 10');
  });
  afterAll(() => house.stop());

  it.each([
    ['hvornår skifter 42 fase', 'Fase 2 begynder 1. juni 2027.'],
    ['hvornår er sidste dag for 42?', 'Sidste dag er 30. november 2027.'],
    ['hvornår er 42 sidst set', '45 minutter hjemme hos borgeren'],
    ['hvornår er næste møde med 42', 'Opfølgning torsdag den 8. april 2027 kl. 10.00.'],
    ['hvem er tovholder for 42', 'Der er ikke noteret en tovholder.'],
    ['hvor mange minutter har 42 fået i fase 1', 'Fase 1: 45 minutter støtte'],
    ['er 42 klar til at blive afsluttet', 'Endnu ikke.'],
    ['hvem er cti på 42', 'Sofie Lindgaard'],
    ['hvem er i fase 1', 'I fase 1 er borger 42.'],
    ['hvem skifter fase i juni', 'Borger 42 går i fase 2 1. juni 2027.'],
    ['hvor mange borgere har jeg', 'Sofie Lindgaard: 1 forløb'],
  ])('G2: "%s" is answered in a line', async (text, answer) => {
    expect(await ask(text)).toContain(answer);
  });

  it('G2: the card is one tap away', async () => {
    const answer = await say('hvornår skifter 42 fase');
    const [first] = buttonsOf(answer.card);
    const card = await house.client.tap(
      answer,
      first?.title ?? '',
      {},
      { from: SOFIE, in: CHANNEL },
    );
    expect(shown(card)).toContain('dag 32 af');
  });

  it('G2: of the method is answered with its source, in the channel and 1:1, without a team', async () => {
    for (const place of [CHANNEL, { personal: true } as const]) {
      const answer = shown(await say('hvad betyder 82b?', place));
      expect(answer).toContain('6 måneder');
      expect(answer).toContain('Kilde: indsatsmodellen');
    }
    const nobody = { id: 'aad-new', name: 'Ny Kollega' };
    const alone = await say('må jeg mødes med borgeren før jobbet?', { personal: true }, nobody);
    expect(shown(alone)).toContain('gerne et par gange');
  });

  it('G2: that may be one of several is answered with their names, and a press asks it', async () => {
    const asked = await say('hvad er forskellen på mentor og cti');
    const titles = buttonsOf(asked.card).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.length).toBeLessThanOrEqual(3);
    const [first = ''] = titles;
    const pressed = await house.client.tap(asked, first, {}, { from: SOFIE, in: CHANNEL });
    expect(shown(pressed)).toContain('Kilde: ');
  });

  it('D1: with a CPR number in it is refused, and nothing of it is said again', async () => {
    const answer = await ask('hvornår slutter 010190-1234?');
    expect(answer).toContain('CPR');
    expect(answer).not.toContain('010190');
  });

  it('D2: about a number that does not exist gets the sentence of any look-up', async () => {
    expect(await ask('hvornår skifter 99 fase')).toBe(await ask('status 99'));
  });

  it('D4: about a course is a look-up, and the log says so', async () => {
    const looked = async (): Promise<number> =>
      (await ask('log 42')).match(/status/gi)?.length ?? 0;
    const before = await looked();
    await ask('hvornår skifter 42 fase');
    expect(await looked()).toBeGreaterThan(before);
  });

  it('P9: about a frozen course is answered by its card, which says what still goes', async () => {
    await say('samtykke 42 trukket');
    expect(await ask('hvornår skifter 42 fase')).toContain('Samtykket er trukket tilbage');
  });

  it('answers in English where the team speaks it', async () => {
    await say('sprog en');
    expect(await ask('what does 82b mean?')).toContain('gives 6 months');
    expect(await ask('who is in phase 2')).toContain('Nobody is in phase 2.');
  });
});

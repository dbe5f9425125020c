import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';
import type { Reply } from '../support/teamsClient';
import { AMINA, CHANNEL, shown, SOFIE } from '../e2e/world';

/** Monday 1 March 2027 is the first day of 42; the clock stands on Thursday 1 April. */
const NOW = '2027-04-01T09:00:00Z';
const DANISH = { BOT_LANGUAGE: 'da' };

describe('a sentence in the channel', () => {
  let house: TestHouse;
  const say = (text: string, from = SOFIE): Promise<Reply> =>
    house.client.say(text, { from, in: CHANNEL });
  const press = (on: { id: string; card: unknown }, title: string) =>
    house.client.tap(on, title, {}, { from: SOFIE, in: CHANNEL });
  const logOf = async (number: number): Promise<string> => shown(await say(`log ${number}`));

  beforeAll(async () => {
    house = await startHouse(NOW, DANISH);
    const people = [SOFIE, AMINA].map(({ id, name }) => ({
      id: `29:${id}`,
      name,
      aadObjectId: id,
    }));
    house.connector.setMembers(CHANNEL.channel, people);
    for (const number of [42, 63]) {
      await say(
        `opret borger ${number} §85 samtykke ja første dag 1/3-2027 start 1/3-2027 årsag prøve`,
      );
    }
  });
  afterAll(() => house.stop());

  it('that asks is answered at once', async () => {
    const answer = shown(await say('hvornår slutter 42?'));
    expect(answer).toContain('30. november 2027');
    expect(answer).not.toContain('forstod');
  });

  it('that tells a fact is shown in the words of the receipt, and one button saves exactly that', async () => {
    const asked = await say('talt med 42 i telefon i dag 20 min');
    const [first] = buttonsOf(asked.card);
    expect(first?.verb).toBe('save');
    expect(await logOf(42)).not.toContain('20 minutter');
    const saved = shown(await press(asked, 'Gem'));
    expect(saved).toContain('20 minutter');
    const summary = asked.text;
    expect(saved).toContain(summary.slice(0, summary.indexOf('.')));
  });

  it('is taken back by undo once its button has saved it', async () => {
    expect(shown(await say('fortryd'))).toContain('20 minutter');
    expect(await logOf(42)).toContain('20 minutter');
    expect(shown(await say('fortryd'))).toMatch(/allerede taget tilbage/);
  });

  it('of two citizens becomes a row each, saved together and undone together', async () => {
    const asked = await say('besøgte 42 og 63 hjemme i går 45 min');
    const titles = buttonsOf(asked.card).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Gem begge', 'Gem', 'Ret', 'Nej tak']));
    const saved = shown(await press(asked, 'Gem begge'));
    expect(saved).toContain('Borger 42: ');
    expect(saved).toContain('Borger 63: ');
    expect(shown(await say('fortryd'))).toMatch(/2 forløb/);
  });

  it('of two facts is saved one by one, the rest stays on the card', async () => {
    const asked = await say('ringede til 42 i 20 min og aftalte opfølgning på fredag kl 10');
    const rest = await press(asked, 'Gem');
    expect(shown(rest)).toContain('20 minutter');
    expect(shown(rest)).toContain('Gemt');
    const last = shown(await press({ id: asked.id, card: rest.value }, 'Gem'));
    expect(last).toContain('2. april 2027');
  });

  it('that lacks something opens its form, filled with what was said', async () => {
    const form = await say('jeg snakkede med 42 i går');
    const save = buttonsOf(form.card).find(({ verb }) => verb === 'contact');
    expect(save).toBeDefined();
    expect(JSON.stringify(form.card)).toContain('2027-03-31');
  });

  it('never deletes, stops or hands over what was not written', async () => {
    for (const text of [
      'lav mål for 42: komme til tiden hver dag',
      'kan du flytte mødet til fredag',
    ]) {
      const [first] = buttonsOf((await say(text)).card);
      expect(['delete', 'stop', 'move', 'reassign']).not.toContain(first?.verb);
      expect(JSON.stringify(first?.data)).not.toMatch(/slet|afbryd|overtag/);
    }
  });

  it('is greeted in three lines and four buttons', async () => {
    const { card } = await say('hej');
    expect(buttonsOf(card)).toHaveLength(4);
  });

  it('of somebody who has enough of messages tells what can be turned down', async () => {
    expect(shown(await say('stop med alle de beskeder'))).toContain('Ugeoverblikket');
  });

  it('that nobody understands says so', async () => {
    const answer = await say('qwx zzkl brrt');
    expect(shown(answer)).toContain('Det forstod jeg ikke helt');
    // Never silence, never a dead end: the nearest commands stand below as buttons (G1).
    expect(buttonsOf(answer.card).length).toBeGreaterThan(0);
  });

  it('D3: a confirmation whose data was changed is judged as any command', async () => {
    const asked = await say('talt med 42 i telefon i dag 20 min');
    const [save] = buttonsOf(asked.card);
    const forged = {
      ...save?.data,
      row1: { as: 'contact', citizen: '999', minutes: '20', kind: 'phone' },
    };
    const answer = await house.client.press('save', forged, { from: SOFIE, in: CHANNEL });
    expect(shown(answer)).toMatch(/999/);
    const bad = await house.client.press(
      'save',
      { ...save?.data, row1: { as: 'time', days: '5' } },
      { from: SOFIE, in: CHANNEL },
    );
    expect(shown(bad)).toMatch(/gammelt/);
  });
});

import { CHANNEL, shown, SOFIE } from '../../e2e/world';
import { buttonsOf } from '../../support/buttons';
import { startHouse, type TestHouse } from '../../support/house';

/** `overdragelse 42`: the plan over several sittings, and who takes over what (C6). */
describe('the handover plan', () => {
  let house: TestHouse;
  const asked = { from: SOFIE, in: CHANNEL };
  const say = async (text: string) => shown(await house.client.say(text, asked));
  const save = async (data: Record<string, unknown>) =>
    shown(await house.client.press('handover', data, asked));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
    await say('opret borger 42 §85 samtykke ja første dag 1/3-2027 start 1/3-2027');
    const focus = { citizen: 42, goal: 'Overblik over regninger' };
    await house.client.press('focus', focus, asked);
  });
  afterAll(() => house.stop());

  it('C6: shows what is missing', async () => {
    const text = await say('overdragelse 42');
    expect(text).toContain('Overdragelsesplan: ○ Planen er ikke færdig');
    expect(text).toContain(
      'Mangler: ved behov for støtte, i en krise, ved tilbagefald, ansvaret på lang sigt, hvem støtter med hvad, bevilget støtte bagefter',
    );
    expect(text).toContain('Overblik over regninger');
    expect(text).toContain('Det er ikke aftalt, hvem der tager over');
    // Phase 1: nobody has to take over yet.
    expect(text).not.toContain('mangler en, der tager over');
  });

  it('C6: a later sitting keeps what an earlier one wrote', async () => {
    await save({ citizen: 42, need: 'Ringer til søsteren', crisis: '' });
    const second = await save({ citizen: 42, responsible: 'Borgeren selv' });
    expect(second).toContain('Ringer til søsteren');
    expect(second).toContain('Borgeren selv');
    expect(second).toContain('Overdragelsesplan: ✓ Planen er lavet');
    const form = await house.client.press('form', { form: 'handover', citizen: 42 }, asked);
    expect(JSON.stringify(form.value)).toContain('Ringer til søsteren');
  });

  it('D5: a text too long comes back at its own field, and nothing is lost', async () => {
    const long = 'x'.repeat(301);
    const answer = await save({ citizen: 42, need: 'Bank', crisis: long });
    expect(answer).toContain('Bank');
    expect(answer).toContain(long);
    expect(await say('overdragelse 42')).toContain('Ringer til søsteren');
  });

  it('C6: from phase 2 on what nobody takes over is shown, until somebody does', async () => {
    await say('tid 1/6-2027');
    expect(await say('overdragelse 42')).toContain('△ 1 fokusområde mangler en, der tager over');
    expect(await say('status 42')).toContain('△ 1 fokusområde mangler en, der tager over');
    const covered = {
      ...{ citizen: 42, place: 1, laterSupport: 'gældsrådgivningen' },
      laterSupportConfirmed: 'yes',
    };
    await house.client.press('focus', covered, asked);
    const text = await say('overdragelse 42');
    expect(text).toContain('Tager over: gældsrådgivningen · det er aftalt');
    expect(text).not.toContain('mangler en, der tager over');
  });

  it('C6: a need that is no focus area is handed over by a form of its own', async () => {
    const taking = async (thing: string) => {
      const data = { form: 'takeOver', citizen: 42, thing };
      const { value } = await house.client.press('form', data, asked);
      return buttonsOf(value).find(({ verb }) => verb === 'handover')?.data ?? {};
    };
    const added = await save({ ...(await taking('new')), what: 'Åbne post fra det offentlige' });
    expect(added).toContain('Støttebehov: Åbne post fra det offentlige');
    expect(added).toContain('△ 1 støttebehov mangler en, der tager over');
    const { card } = await house.client.say('overdragelse 42', asked);
    const who = buttonsOf(card).filter(({ data }) => data['form'] === 'takeOver');
    // The focus area, the need, and the button for one more.
    expect(who.map(({ data }) => String(data['thing']).slice(0, 1))).toEqual(['f', 'n', 'n']);
    const need = await taking(String(who[1]?.data['thing']));
    const unnamed = await save({ ...need, taker: 'function' });
    expect(unnamed).toContain('Skriv, hvilken fagperson eller hvilket tilbud der tager over');
    const covered = await save({ ...need, taker: 'network', who: 'søsteren', sure: 'yes' });
    expect(covered).toContain('Tager over: søsteren · det er aftalt');
    expect(covered).not.toContain('mangler en, der tager over');
    // Wiped out and left to the citizen.
    const known = await taking(String(who[1]?.data['thing']));
    expect(known['had']).toBe('what,who');
    const own = await save({ ...known, what: 'Åbne post', taker: 'citizen', sure: 'no' });
    expect(own).toContain('Støttebehov: Åbne post');
    expect(own).toContain('Tager over: borgeren selv · ikke aftalt endnu');
    const last = await taking(String(who[1]?.data['thing']));
    expect(await save({ ...last, what: 'Åbne post', gone: 'yes' })).not.toContain('Åbne post');
  });

  it('C6: what was wiped out of the form is gone, and what was not shown stays', async () => {
    const { value } = await house.client.press('form', { form: 'handover', citizen: 42 }, asked);
    const button = buttonsOf(value).find(({ verb }) => verb === 'handover');
    expect(button?.data).toMatchObject({ citizen: 42, had: 'need,responsible' });
    // Meanwhile a colleague writes another part, which this form has never shown.
    await save({ citizen: 42, crisis: 'Akuttelefonen' });
    const text = await save({ ...button?.data, need: 'Ringer til banken' });
    expect(text).toContain('Ringer til banken');
    expect(text).toContain('Akuttelefonen');
    expect(text).not.toContain('Borgeren selv');
    expect(text).toContain('Overdragelsesplan: ○ Planen er ikke færdig');
  });

  it('C6: a wiped text stays wiped in a form that comes back with a fault', async () => {
    const { value } = await house.client.press('form', { form: 'handover', citizen: 42 }, asked);
    const button = buttonsOf(value).find(({ verb }) => verb === 'handover');
    const long = { ...button?.data, crisis: 'x'.repeat(301) };
    const { value: back } = await house.client.press('handover', long, asked);
    expect(JSON.stringify(back)).not.toContain('Ringer til banken');
    expect(buttonsOf(back).find(({ verb }) => verb === 'handover')?.data['had']).toContain('need');
  });

  it('P9: under withdrawn consent there is no plan, and nothing can be changed', async () => {
    await say('samtykke 42 trukket tilbage');
    expect(await say('overdragelse 42')).toContain('Borgeren trak sit samtykke tilbage');
    expect(await save({ citizen: 42, need: 'Nyt' })).toContain(
      'Borgeren trak sit samtykke tilbage',
    );
    const refused = await say('forlæng 42');
    expect(refused).toContain('Borgeren trak sit samtykke tilbage');
    expect(refused).not.toMatch(/overdragelse 42|beslutning 42/);
  });
});

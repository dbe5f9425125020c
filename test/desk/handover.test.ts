import { CHANNEL, shown, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';

jest.setTimeout(180_000);

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
    expect(text).toContain('Ingen tager over endnu');
    // Phase 1: nobody has to take over yet.
    expect(text).not.toContain('uden nogen, der tager over');
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
    expect(await say('overdragelse 42')).toContain('△ 1 fokusområde uden nogen, der tager over');
    const covered = {
      ...{ citizen: 42, place: 1, laterSupport: 'gældsrådgivningen' },
      laterSupportConfirmed: 'yes',
    };
    await house.client.press('focus', covered, asked);
    const text = await say('overdragelse 42');
    expect(text).toContain('Gives videre til: gældsrådgivningen · aftalt med dem, der tager over');
    expect(text).not.toContain('uden nogen, der tager over');
  });
});

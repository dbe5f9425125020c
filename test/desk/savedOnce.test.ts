// A form saves once, and what cannot be read in it comes back at its field: K21, K23.
import { startHouse, type TestHouse } from '../support/house';
import { CHANNEL, AMINA, shown, SOFIE } from '../e2e/world';
import { TENANT } from '../support/teamsClient';
import { buttonsOf } from '../support/buttons';

describe('forms, as clients send them', () => {
  let house: TestHouse;
  const asked = async (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });
  const press = (verb: string, data: object, from = SOFIE) =>
    house.client.press(verb, { ...data }, { from, in: CHANNEL });

  beforeAll(async () => {
    house = await startHouse('2027-03-10T09:00:00Z', { BOT_LANGUAGE: 'da' });
    await asked('opret borger 42 §85 samtykke ja start 1/3-2027');
  }, 120_000);
  afterAll(() => house.stop());

  /** What the form's save button sends, as the card has it. */
  async function formOf(text: string, verb: string): Promise<Record<string, unknown>> {
    const { card } = await asked(text);
    const save = buttonsOf(card).find((button) => button.verb === verb);
    expect(save?.data).toHaveProperty('once');
    return { ...save?.data };
  }

  /** Minutes of the contacts that the course holds. */
  async function contacts(): Promise<number> {
    const held = await house.storage.team({ tenant: TENANT, ...CHANNEL }).course(42);
    return (held?.course.contacts ?? []).reduce((sum, { minutes }) => sum + minutes, 0);
  }

  it('K23 R1: pressed twice at once, a contact is recorded once', async () => {
    const form = await formOf('kontakt 42', 'contact');
    const before = await contacts();
    const told = { ...form, minutes: '45', kind: 'home' };
    const answers = await Promise.all([press('contact', told), press('contact', told)]);
    for (const answer of answers) expect(shown(answer)).toContain('45 minutter');
    expect(await contacts()).toBe(before + 45);
  });

  it('K23: from another phone, later, and with something else in it, it is saved no more', async () => {
    const form = await formOf('kontakt 42', 'contact');
    const before = await contacts();
    await press('contact', { ...form, minutes: '20', kind: 'phone' });
    const again = await press('contact', { ...form, minutes: '30', kind: 'phone' }, AMINA);
    expect(shown(again)).toContain('gemt én gang');
    expect(await contacts()).toBe(before + 20);
    const other = await formOf('kontakt 42', 'contact');
    await press('contact', { ...other, minutes: '10', kind: 'phone' });
    expect(await contacts()).toBe(before + 30);
  });

  it('K23: what was refused first is saved when it is put right', async () => {
    const form = await formOf('kontakt 42', 'contact');
    const before = await contacts();
    const back = await press('contact', { ...form, minutes: 'en del', kind: 'home' });
    const save = buttonsOf(back.value).find((button) => button.verb === 'contact');
    await press('contact', { ...save?.data, minutes: '15', kind: 'home' });
    expect(await contacts()).toBe(before + 15);
  });

  it('K23: a token that is none of ours is passed over', async () => {
    const before = await contacts();
    for (const once of ['x', 7, 'form:1'])
      await press('contact', { citizen: 42, minutes: '5', kind: 'home', once });
    expect(await contacts()).toBe(before + 15);
  });

  it.each([
    ['K21 I1', '10:00:00', '10.00'],
    ['K21 I2', 'kl halv ti', '9.30'],
    ['K21 I4', '10:00 p.m.', '22.00'],
    ['K21', '09:15:30.000', '9.15'],
    ['K21', '2 om eftermiddagen', '14.00'],
  ])('%s: the time "%s" is read', async (_, time, says) => {
    const form = await formOf('møde 42 opfølgning', 'meeting');
    const saved = shown(
      await press('meeting', { ...form, kind: 'followup', date: '2027-04-14', time }),
    );
    expect(saved).toMatch(new RegExp(`kl\\. 0?${says.replace('.', '\\.')}`));
  });

  it.each([
    ['K21', 'time', 'engang om morgenen', /klokkeslæt/],
    ['K21', 'date', '31/2', /kan ikke passe|findes ikke/],
    ['K21', 'kind', 'hyggemøde', /passer ikke her/],
  ])(
    '%s: "%s" that cannot be read comes back with all that was typed',
    async (_, field, typed, says) => {
      const form = await formOf('møde 42', 'meeting');
      const told = { kind: 'network', date: '2027-04-14', time: '10:00', [field]: typed };
      const back = shown(await press('meeting', { ...form, ...told }));
      expect(back).toMatch(says);
      expect(back).not.toContain('Kortet er gammelt');
    },
  );

  it('K21 I6: people who were missing, parted by semicolons', async () => {
    const form = await formOf('opret borger 43', 'enrol');
    const told = {
      citizen: '43',
      basis: 'sel85',
      programme: 'job',
      consent: 'given',
      startup: '2027-03-02',
    };
    const saved = shown(await press('enrol', { ...form, ...told, startupMissing: 'social;job' }));
    expect(saved).toContain('Borger 43');
    expect(saved).not.toContain('Kortet er gammelt');
  });
});

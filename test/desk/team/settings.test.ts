import { startHouse, type TestHouse } from '../../support/house';
import { AMINA, CHANNEL, shown, SOFIE } from '../../e2e/world';

describe('the settings of a team (D7)', () => {
  let house: TestHouse;
  const asked = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL })).replaceAll('\u00a0', ' ');
  const save = async (data: object) =>
    shown(await house.client.press('settings', { ...data }, { from: SOFIE, in: CHANNEL }));

  const STANDING = { language: 'en', digest: 'no', retentionMonths: '6', guests: 'no' };

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    house.connector.setMembers(
      CHANNEL.channel,
      [SOFIE, AMINA].map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })),
    );
  });
  afterAll(() => house.stop());

  it('shows what was chosen, and the form what stands', async () => {
    expect(await asked('settings')).toContain('6 months');
    const form = await house.client.press(
      'form',
      { form: 'settings' },
      { from: SOFIE, in: CHANNEL },
    );
    expect(JSON.stringify(form.value)).toContain('"value":6');
  });

  it('appoints coordinators and lets them go', async () => {
    expect(await save({ ...STANDING, coordinator: AMINA.id })).toContain('Amina Yildiz');
    expect(await save({ ...STANDING, formerCoordinator: AMINA.id })).not.toContain('Amina Yildiz');
  });

  it('P4: keeps a worker’s share of full time, and the caseload follows', async () => {
    await house.client.say(
      'new citizen 42 §85 consent yes cti @Amina Yildiz first day 2027-03-01 start 2027-03-01',
      { from: SOFIE, in: CHANNEL, mentions: [AMINA] },
    );
    expect(await asked('caseload')).toContain('10%');
    await save({ ...STANDING, worker: AMINA.id, share: '50' });
    expect(await asked('caseload')).toContain('20%');
    expect(await asked('settings')).toContain('Amina Yildiz 50%');
  });

  it('saves the language of the channel', async () => {
    expect(await save({ ...STANDING, language: 'da' })).toContain('Indstillinger');
    expect(await asked('help')).toContain('Det kan jeg hjælpe med');
  });

  it('takes each setting in one line, in both languages', async () => {
    await asked('sprog da');
    expect(await asked('indstillinger digest ja')).toMatch(/Ugeoverblik om mandagen:\s+ja/);
    expect(await asked('settings digest off')).toMatch(/Ugeoverblik om mandagen:\s+nej/);
    expect(await asked('indstillinger opbevaring 12 måneder')).toContain('12 måneder');
    expect(await asked('settings guests yes')).toMatch(/Gæster må bruge botten:\s+ja/);
    expect(await asked('indstillinger koordinator Amina')).toMatch(/Koordinatorer:\s+Amina Yildiz/);
    expect(await asked('indstillinger fjern koordinator Amina')).not.toMatch(
      /Koordinatorer:\s+Amina Yildiz/,
    );
    expect(await asked('indstillinger andel Amina 80')).toContain('Amina Yildiz 80 %');
    expect(await asked('indstillinger sprog en')).toMatch(/Language:\s+English/);
  });

  it('D6, P4: refuses what cannot be, typed or sent, with what to write instead', async () => {
    const before = await asked('settings');
    expect(await asked('settings retention 0')).toContain('a whole number from 1 to 120');
    expect(await save({ ...STANDING, retentionMonths: '9999' })).toContain(
      'cannot be right as a number of months',
    );
    expect(await asked('settings share Amina 200')).toContain('a whole number from 5 to 100');
    expect(await asked('settings')).toBe(before);
  });

  it('asks for the other half of a share, with what was said filled in', async () => {
    expect(await asked('settings share Amina')).toContain('Both a person and a percentage');
    expect(await asked('settings share 60')).toContain('Both a person and a percentage');
  });

  it('puts the cards that stand in the channel into the new language at once, each once', async () => {
    const { client, connector } = house;
    await asked('sprog da');
    const list = await client.say('tjekliste 42', { from: SOFIE, in: CHANNEL });
    expect(list.text).toBe('Borger 42: Tjekliste til fase 2: 0 af 10 på plads');
    const since = connector.sent.length;
    await asked('language en');
    const drawn = await connector.waitFor(
      ({ kind, activity }) => kind === 'update' && activity.id === list.id,
    );
    expect(drawn.activity.summary).toBe('Citizen 42: Checklist for phase 2: 0 of 10 settled');
    await asked('language en');
    await asked('status 42');
    const updates = connector.sent.slice(since).filter(({ kind }) => kind === 'update');
    expect(updates).toHaveLength(1);
  });
});

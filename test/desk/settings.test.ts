import { startHouse, type TestHouse } from '../support/house';
import { AMINA, CHANNEL, shown, SOFIE } from '../e2e/world';

describe('the settings of a team (D7)', () => {
  let house: TestHouse;
  const asked = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));
  const save = async (data: object) =>
    shown(await house.client.press('settings', { ...data }, { from: SOFIE, in: CHANNEL }));

  const STANDING = { language: 'en', digest: 'no', retentionMonths: '6', guests: 'no' };

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    house.connector.setMembers(
      CHANNEL.channel,
      [SOFIE, AMINA].map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })),
    );
  }, 120_000);
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
});

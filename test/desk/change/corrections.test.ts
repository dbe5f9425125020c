import { startHouse, type TestHouse } from '../../support/house';
import { CHANNEL, shown, SOFIE } from '../../e2e/world';

describe('correct 42 meeting', () => {
  let house: TestHouse;
  const asked = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    await asked('new citizen 42 §85 consent yes');
    await asked('meeting 42 startup 2027-04-12 10:00');
  });
  afterAll(() => house.stop());

  it('keeps what stood there before: the log shows both', async () => {
    await asked('correct 42 meeting startup 13 April 2027 09:30 reason wrong day');
    expect(await asked('log 42')).toContain(
      'The start-up meeting has been corrected from 12 April 2027 at 10:00 to 13 April 2027 at 09:30.',
    );
  });

  it('takes no section of the Act for a citizen', async () => {
    expect(await asked('start 2027-04-01 §42')).not.toContain('Citizen 42');
  });
});

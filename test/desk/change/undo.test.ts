import { startHouse, type TestHouse } from '../../support/house';
import { AMINA, CHANNEL, shown, SOFIE } from '../../e2e/world';

describe('undo', () => {
  let house: TestHouse;
  const asked = async (text: string, from = SOFIE) =>
    shown(await house.client.say(text, { from, in: CHANNEL }));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
  });
  afterAll(() => house.stop());

  it('says so when there is nothing of mine, or the last thing was the enrolment', async () => {
    expect(await asked('undo')).toMatch(/nothing here that can be undone/);
    await asked('new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01');
    expect(await asked('undo')).toContain('delete course 42');
  });

  it('takes back my last change, one step, and says when it is taken back already', async () => {
    await asked('pause 42 treatment');
    expect(await asked('status 42')).toContain('Paused');
    expect(await asked('undo')).not.toContain('Paused');
    expect(await asked('undo')).toMatch(/taken back already/);
  });

  it('is refused when somebody else did something later on the course', async () => {
    await asked('contact 42 45 home');
    await asked('contact 42 30 phone', AMINA);
    expect(await asked('undo')).toMatch(/since your change/);
  });

  it('the practice clock does not leap further than a course lasts', async () => {
    expect(await asked('time 2047-01-01')).toMatch(/cannot leap that far/);
    expect(await asked('status 42')).toContain('day 32');
  });
});

import { startHouse, type TestHouse } from '../support/house';
import { CHANNEL, shown, SOFIE } from '../e2e/world';

describe('D6: erasing a citizen', () => {
  let house: TestHouse;
  const asked = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));
  const press = (verb: string, data: object) =>
    house.client.press(verb, { ...data }, { from: SOFIE, in: CHANNEL });

  beforeAll(async () => {
    house = await startHouse('2027-05-17T09:00:00Z');
    await asked('new citizen 4711 §85 consent yes first day 2027-03-01 start 2027-03-01');
    await asked('time 2027-05-18');
    await asked('checklist 4711');
  }, 120_000);
  afterAll(() => house.stop());

  /** The data of the button that confirms. */
  async function confirmation(): Promise<object> {
    const question = await house.client.say('delete citizen 4711', { from: SOFIE, in: CHANNEL });
    expect(shown(question)).toMatch(/erase|delete/i);
    const found = /\{[^{}]*"ask":"delete"[^{}]*\}/.exec(JSON.stringify(question.card));
    return JSON.parse(found?.[0] ?? '{}') as object;
  }

  it('asks once, removes everything, and blanks the cards that the bot has posted', async () => {
    const live = house.connector.sent.filter(({ kind }) => kind === 'create');
    expect(live.length).toBeGreaterThan(0);
    const confirm = await confirmation();
    expect(await asked('status 4711')).toContain('day');
    expect(shown(await press('confirm', confirm))).toContain('4711');
    expect(await asked('status 4711')).toMatch(/know of no course/);
    expect(shown(await press('confirm', confirm))).toMatch(/know of no course/);
    for (const { conversation, activity } of live) {
      await house.connector.waitFor(
        (sent) =>
          sent.kind === 'update' &&
          sent.conversation === conversation &&
          sent.activity.id === activity.id &&
          /erased/.test(sent.activity.text ?? ''),
      );
    }
  });

  it('leaves no row of the course in the team’s partition', async () => {
    const store = house.storage.team({
      tenant: '11111111-2222-4333-8444-555555555555',
      ...{ team: CHANNEL.team, channel: CHANNEL.channel },
    });
    expect(await store.course(4711)).toBeUndefined();
    expect(await store.courses()).toEqual([]);
    expect((await store.deliveries()).filter(({ course }) => course !== 'team')).toEqual([]);
  });
});

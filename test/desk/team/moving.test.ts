import { startHouse, type TestHouse } from '../../support/house';
import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';

const TENANT = '11111111-2222-4333-8444-555555555555';
const NEW = { team: CHANNEL.team, channel: '19:nykanal@thread.tacv2' };
const OTHER = { team: '19:andet@thread.tacv2', channel: '19:andet@thread.tacv2' };

/** §85 from 1 March 2027: the notice on 18 May, phase 2 on 1 June (T2). */
describe('D8: moving a team’s courses to a new channel', () => {
  let house: TestHouse;
  const say = (text: string, place = CHANNEL, from = SOFIE) =>
    house.client.say(text, { from, in: place });
  const asked = async (...words: Parameters<typeof say>) => shown(await say(...words));
  const storeOf = ({ team, channel }: typeof CHANNEL) =>
    house.storage.team({ tenant: TENANT, team, channel });
  const members = (place: typeof CHANNEL, people: (typeof SOFIE)[]) =>
    house.connector.setMembers(
      place.channel,
      people.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })),
    );
  const postedIn = (place: typeof CHANNEL) =>
    house.connector.sent
      .filter(({ kind, conversation }) => kind === 'create' && conversation === place.channel)
      .map(({ activity }) => `${activity.summary ?? activity.text ?? ''}`);

  /** The offers on the card: what their buttons send. */
  async function offers(place: typeof CHANNEL, from = SOFIE): Promise<object[]> {
    const { card } = await say('move', place, from);
    const found =
      JSON.stringify(card ?? {}).match(/\{[^{}]*"ask":"move"[^{}]*"to":[^{}]*\}/g) ?? [];
    return found.map((each) => JSON.parse(each) as object);
  }
  const press = async (data: object, place = CHANNEL, from = SOFIE) =>
    shown(await house.client.press('confirm', { ...data }, { from, in: place }));

  beforeAll(async () => {
    house = await startHouse('2027-05-17T09:00:00Z');
    members(CHANNEL, [SOFIE, AMINA, PETER]);
    members(NEW, [SOFIE, AMINA]);
    await house.client.say(
      'new citizen 42 §85 consent yes cti @Amina Yildiz first day 2027-03-01 start 2027-03-01',
      { from: SOFIE, in: CHANNEL, mentions: [AMINA] },
    );
    await say('new citizen 43 generic consent yes start 2027-04-01');
    await asked('time 2027-05-18');
    await say('checklist 42 phase 2');
  });
  afterAll(() => house.stop());

  it('knows of no channel where the person has not met the bot', async () => {
    expect(await asked('move')).toMatch(/no other channel/);
  });

  it('offers it in both channels, to who is on both rosters', async () => {
    await say('help', NEW);
    await say('overview', NEW);
    expect(await offers(CHANNEL)).toHaveLength(1);
    expect(await offers(NEW)).toHaveLength(1);
    await say('overview', CHANNEL, PETER);
    expect(await asked('move', CHANNEL, PETER)).toMatch(/no other channel/);
    const [offer = {}] = await offers(CHANNEL);
    expect(await press(offer, CHANNEL, PETER)).toMatch(/old/);
    expect(await press(offer, OTHER)).toMatch(/old/);
    expect((await storeOf(CHANNEL).courses()).length).toBe(2);
  });

  it('moves nothing while a number is in use in both', async () => {
    await say('new citizen 43 generic consent yes start 2027-05-01', NEW);
    const [offer = {}] = await offers(CHANNEL);
    expect(await press(offer)).toMatch(/43/);
    expect((await storeOf(CHANNEL).courses()).length).toBe(2);
    const held = await storeOf(NEW).course(43);
    await storeOf(NEW).erase(held?.course.id ?? '', 43);
  });

  it('brings everything along: facts, log, audit trail, ledger, settings, roles', async () => {
    await say('settings');
    const before = {
      events: await storeOf(CHANNEL).events((await storeOf(CHANNEL).course(42))?.course.id ?? ''),
      sent: (await storeOf(CHANNEL).deliveries()).length,
    };
    expect(before.sent).toBeGreaterThan(0);
    const live = (await storeOf(CHANNEL).course(42))?.live ?? [];
    expect(live.length).toBeGreaterThan(0);
    const [offer = {}] = await offers(NEW);
    expect(await press(offer, NEW)).toMatch(/2 courses/);

    expect(await storeOf(CHANNEL).courses()).toEqual([]);
    expect(await storeOf(CHANNEL).deliveries()).toEqual([]);
    expect(await asked('status 42')).toMatch(/know of no course/);
    expect(await asked('status 42', NEW)).toContain('Amina Yildiz');
    const held = await storeOf(NEW).course(42);
    expect(await storeOf(NEW).events(held?.course.id ?? '')).toEqual(before.events);
    expect((await storeOf(NEW).deliveries()).length).toBe(before.sent);
    expect(await asked('log 42', NEW)).toContain('Sofie Lindgaard');
    expect(
      shown(await house.client.say('mine', { from: AMINA, in: { personal: true } })),
    ).toContain('42');
    for (const { activity } of live) {
      await house.connector.waitFor(
        (sent) =>
          sent.kind === 'update' &&
          sent.activity.id === activity &&
          /moved to/.test(sent.activity.text ?? ''),
      );
    }
  });

  it('due things follow, once: nothing again of what was sent, nothing more in the old channel', async () => {
    const [old, fresh] = [postedIn(CHANNEL).length, postedIn(NEW).length];
    await house.bot.sweepNow();
    expect(postedIn(NEW)).toHaveLength(fresh);
    await asked('time 2027-06-01', NEW);
    expect(postedIn(NEW).slice(fresh)).toEqual([expect.stringMatching(/42.*[Pp]hase 2/)]);
    expect(postedIn(CHANNEL)).toHaveLength(old);
  });

  it('a button of the old time still works 1:1, and erasing blanks the old channel’s cards', async () => {
    const course = (await storeOf(NEW).course(42))?.course.id ?? '';
    const cards = await storeOf(NEW).answers(course);
    expect(cards.some(({ conversation }) => conversation.startsWith(CHANNEL.channel))).toBe(true);
    expect((await storeOf(NEW).team())?.formerly).toHaveLength(1);
  });

  it('goes on where it was cut short', async () => {
    const from = { tenant: TENANT, ...NEW };
    const to = { tenant: TENANT, ...OTHER };
    const held = await storeOf(NEW).course(43);
    if (!held) throw new Error('gone');
    await Promise.all([
      house.storage.moveCourse(from, to, held),
      house.storage.moveCourse(from, to, held),
    ]);
    expect(await storeOf(NEW).course(43)).toBeUndefined();
    expect((await storeOf(OTHER).course(43))?.course).toEqual(held.course);
    expect(await storeOf(OTHER).events(held.course.id)).toHaveLength(held.course.seq);
  });
});

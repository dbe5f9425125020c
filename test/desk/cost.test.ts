import { startHouse, type TestHouse } from '../support/house';
import { CHANNEL, KAREN, PETER, SOFIE } from '../e2e/world';

type Requests = Readonly<Record<string, number>>;

/** What each command may ask of storage; one row over the wire at a time is what costs (design, Storage). */
describe('the cost of a command, in requests to storage', () => {
  let house: TestHouse;

  const say = (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });

  /** Runs something when everything before it has come to rest, and counts until it has, too. */
  async function cost(what: () => Promise<unknown>): Promise<Requests> {
    await house.bot.rest();
    house.counter.reset();
    await what();
    await house.bot.rest();
    const asked = Object.entries(house.counter.cost());
    return Object.fromEntries(asked.map(([kind, { requests }]) => [kind, requests]));
  }

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    await say('new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01');
    for (let number = 100; number < 130; number += 1) {
      await say(`new citizen ${number} generic consent yes start 2027-03-01`);
    }
    await say('status 42');
    await house.client.say('status 42', { from: PETER, in: CHANNEL });
  });

  afterAll(() => house.stop());

  it('status: one read, two writes (the look-up in the audit trail, the answer’s id)', async () => {
    expect(await cost(() => say('status 42'))).toEqual({ get: 1, create: 2 });
  });

  it('status of an unknown number: one read', async () => {
    expect(await cost(() => say('status 77'))).toEqual({ get: 1 });
  });

  it('overview: one query, and its line in the audit trail', async () => {
    expect(await cost(() => say('overview'))).toEqual({ query: 1, create: 1 });
  });

  it('upcoming: one query, and its line in the audit trail', async () => {
    expect(await cost(() => say('upcoming 30'))).toEqual({ query: 1, create: 1 });
  });

  it('a typed change: one read, one batch, one write for the answer’s id', async () => {
    const asked = await cost(() => say('contact 42 45 home'));
    expect(asked).toEqual({ get: 1, batch: 1, create: 1 });
  });

  it('a change that moves dates: one wake-up call more', async () => {
    expect(await cost(() => say('pause 42 treatment'))).toEqual({
      get: 1,
      batch: 1,
      put: 1,
      create: 1,
    });
    expect(await cost(() => say('undo'))).toMatchObject({ get: 2, query: 1, batch: 1 });
  });

  it('a tick: one read, one batch, one write at most', async () => {
    const { id: card } = await say('checklist 42 phase 2');
    const data = { citizen: 42, list: 'phase2', item: 'needsMapped', to: 'done' };
    const asked = await cost(() =>
      house.client.press('tick', data, { from: PETER, in: CHANNEL, card }),
    );
    expect(asked).toEqual({ get: 1, batch: 1, update: 1 });
  });

  it('a sweep with nothing due: one query, however many courses and teams there are', async () => {
    for (const team of ['b', 'c', 'd', 'e']) {
      const place = { team: `19:${team}@thread.tacv2`, channel: `19:${team}@thread.tacv2` };
      await house.client.say('new citizen 7 generic consent yes start 2027-03-01', {
        from: KAREN,
        in: place,
      });
    }
    expect(await cost(() => house.bot.sweepNow())).toEqual({ query: 1 });
  });
});

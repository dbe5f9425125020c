import { shown, SOFIE, AMINA, CHANNEL, PETER } from '../e2e/world';
import type { Fault } from '../support/connectorFaults';
import { startHouse, type TestHouse } from '../support/house';
import { startIssuer, type Issuer } from '../support/issuer';
import { members } from '../support/people';
import { TENANT, type ClientPerson, type ClientPlace } from '../support/teamsClient';

const GUEST: ClientPerson = { id: 'aad-guest', name: 'Gitte Gæst' };
const NOW = '2027-04-01T09:00:00Z';
const LINE = 'new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01';
const PRODUCTION = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'a-word-for-tests',
};
const SILENT = /Teams is not telling me just now/;
const ALL = [...members([SOFIE, AMINA]), ...members([GUEST], 'guest')];

const isRoster = ({ path }: { readonly path: string }): boolean => /members/i.test(path);

/** What Teams does when it does not give the roster. */
const SILENCES: readonly (readonly [string, Fault])[] = [
  ['429 for a minute', { status: 429, retryAfter: 60 }],
  ['429 without a word for how long', { status: 429 }],
  ['500', { status: 500 }],
  ['503', { status: 503 }],
  ['403', { status: 403, code: 'Forbidden' }],
  ['a connection that is cut', { reset: true }],
  ['no answer', { hang: true }],
];

/** D2, D7: while Teams does not tell who is in the team, nobody gains by it. */
describe('a roster that Teams does not give', () => {
  let issuer: Issuer;
  let house: TestHouse;
  const say = async (text: string, from: ClientPerson, place: ClientPlace = CHANNEL) =>
    shown(await house.client.say(text, { from, in: place }));
  /** The minute is over in which a roster is believed; the person added does not matter. */
  const forgotten = () =>
    house.client.raw({
      ...house.client.message('', { from: SOFIE, in: CHANNEL }),
      ...{ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] },
    });
  const silence = (fault: Fault) =>
    house.connector.fail({ fault, fits: isRoster, times: Number.MAX_SAFE_INTEGER });

  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.stop());
  beforeEach(async () => {
    house = await startHouse(NOW, PRODUCTION, issuer);
    house.connector.setMembers(CHANNEL.channel, ALL);
  });
  afterEach(() => house.stop());

  it.each(SILENCES)(
    'D7 %s: a guest gets nothing, who was a member before goes on',
    async (_, fault) => {
      await say(LINE, SOFIE);
      await say('status 42', AMINA);
      silence(fault);
      await forgotten();
      const unknown = await say('log 43', GUEST);
      expect(await say('log 42', GUEST)).toBe(unknown.replaceAll('43', '42'));
      expect(await say('contact 42 45 home', GUEST)).toBe(unknown.replaceAll('43', '42'));
      expect(await say('status 42', AMINA)).toContain('1 June 2027');
      // Nobody has ever named them as a member.
      expect(await say('status 42', PETER)).toMatch(SILENT);
    },
  );

  it.each(SILENCES)('D2 %s from the first: everybody is asked to try again', async (_, fault) => {
    silence(fault);
    expect(await say(LINE, SOFIE)).toMatch(SILENT);
    expect(await say('log 42', GUEST)).toMatch(SILENT);
    house.connector.heal();
    await forgotten();
    expect(await say('status 42', SOFIE)).toMatch(/know of no course/);
  });

  it('D7 longer than a week: a member is still known as one, a guest never', async () => {
    await say(LINE, SOFIE);
    const store = house.storage.team({ tenant: TENANT, ...CHANNEL });
    const kept = JSON.parse((await store.rosters.get('last')) ?? '[]') as object[];
    const old = kept.map((one) => ({ ...one, at: '2027-01-01T09:00:00Z' }));
    await store.rosters.set('last', JSON.stringify(old));
    silence({ status: 503 });
    await forgotten();
    expect(await say('status 42', SOFIE)).toContain('1 June 2027');
    expect(await say('status 42', GUEST)).toMatch(SILENT);
  });

  it('D2 who Teams said has gone is not known as a member any more', async () => {
    await say(LINE, SOFIE);
    await say('status 42', AMINA);
    silence({ status: 503 });
    await house.client.raw({
      ...house.client.message('', { from: SOFIE, in: CHANNEL }),
      ...{ type: 'conversationUpdate', membersRemoved: [{ id: `29:${AMINA.id}` }] },
    });
    expect(await say('status 42', AMINA)).toMatch(SILENT);
    expect(await say('status 42', SOFIE)).toContain('1 June 2027');
  });

  it('D2 1:1 never denies a course that it cannot look for', async () => {
    await say(LINE, SOFIE);
    silence({ status: 503 });
    const answer = await say('status 42', SOFIE, { personal: true });
    expect(answer).toMatch(SILENT);
    expect(answer).not.toMatch(/know of no course|new citizen/);
    expect(await say('mine', SOFIE, { personal: true })).toMatch(SILENT);
    expect(await say('new citizen 44 §85 consent yes', SOFIE, { personal: true })).toMatch(SILENT);
    house.connector.heal();
    expect(await say('status 42', SOFIE, { personal: true })).toContain('1 June 2027');
  });

  it('D2 what cannot be taken back waits for the roster of that moment', async () => {
    await house.client.add({ from: SOFIE, in: CHANNEL });
    await say(LINE, SOFIE);
    const asked = await house.client.say('delete course 42', { from: SOFIE, in: CHANNEL });
    silence({ status: 503 });
    const on = { id: asked.id, card: asked.card };
    const who = { from: SOFIE, in: CHANNEL };
    expect(shown(await house.client.tap(on, 'confirm', {}, who))).toMatch(SILENT);
    house.connector.heal();
    // Gone a moment ago; the roster of a minute ago still holds them.
    house.connector.setMembers(CHANNEL.channel, members([AMINA]));
    expect(shown(await house.client.tap(on, 'confirm', {}, who))).toMatch(
      /know of no course|no CTI/,
    );
    house.connector.setMembers(CHANNEL.channel, ALL);
    expect(await say('status 42', SOFIE)).toContain('1 June 2027');
  });

  describe('of more than ten thousand', () => {
    const many = Array.from({ length: 10_001 }, (_each, at) => ({
      ...{
        id: `29:u${at}`,
        name: `Person ${at}`,
        aadObjectId: `u${at}`,
        userRole: 'user' as const,
      },
    }));
    beforeEach(() => house.connector.setMembers(CHANNEL.channel, [...many, ...ALL]));

    it('D7 the person alone is asked for, with their role', async () => {
      expect(await say(LINE, SOFIE)).toContain('42');
      expect(await say('log 42', GUEST)).toMatch(/know of no course/);
      expect(await say('status 42', PETER)).toMatch(SILENT);
      expect(await say('status 42', SOFIE, { personal: true })).toContain('1 June 2027');
      const role = await house.client.say('role 42 job @Amina Yildiz', {
        ...{ from: SOFIE, in: CHANNEL, mentions: [AMINA] },
      });
      expect(shown(role)).toContain('Amina Yildiz');
      const guest = await house.client.say('role 42 job @Gitte Gæst', {
        ...{ from: SOFIE, in: CHANNEL, mentions: [GUEST] },
      });
      expect(shown(guest)).toContain('is a guest in the team');
    });
  });
});

describe('in practice', () => {
  let house: TestHouse;
  const say = async (text: string, from: ClientPerson) =>
    shown(await house.client.say(text, { from, in: CHANNEL }));
  beforeEach(async () => {
    house = await startHouse(NOW);
  });
  afterEach(() => house.stop());

  it.each([...SILENCES, ['404', { status: 404 }] as const])(
    'D7 a guest who was named as one stays out: %s',
    async (_what, fault) => {
      house.connector.setMembers(CHANNEL.channel, ALL);
      await say(LINE, SOFIE);
      house.connector.fail({ fault, fits: isRoster, times: Number.MAX_SAFE_INTEGER });
      await house.client.raw({
        ...house.client.message('', { from: SOFIE, in: CHANNEL }),
        ...{ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] },
      });
      expect(await say('log 42', GUEST)).toMatch(/know of no course/);
      expect(await say('status 42', SOFIE)).toContain('1 June 2027');
    },
  );

  it('a Teams without any roster lets everybody in', async () => {
    expect(await say(LINE, SOFIE)).toContain('42');
    expect(await say('status 42', GUEST)).toContain('1 June 2027');
  });
});

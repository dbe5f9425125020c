import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../e2e/world';
import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';
import { startIssuer, type Issuer } from '../support/issuer';
import { members } from '../support/people';
import { TENANT, type ClientPerson, type ClientPlace } from '../support/teamsClient';

const GUEST: ClientPerson = { id: 'aad-guest', name: 'Gitte Gæst' };
/** Of another tenant, in a shared channel, on the roster as an ordinary user. */
const FOREIGN: ClientPerson = { id: 'aad-foreign', name: 'Frida Fremmed' };
const PRODUCTION = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'a-word-for-tests',
};
const PERSONAL = { personal: true } as const;
const NOW = '2027-04-20T09:00:00Z';
const LINE = 'new citizen 42 §85 consent yes first day 2027-04-01 start 2027-04-01';
const ONLY = 'Only the team’s coordinators';

/** D7: who may not ask is not told; the roster says who is who. */
describe('who is told, and who coordinates', () => {
  let issuer: Issuer;
  let house: TestHouse;
  const say = async (
    text: string,
    from: ClientPerson,
    place: ClientPlace = CHANNEL,
    mentions: readonly ClientPerson[] = [],
  ) => shown(await house.client.say(text, { from, in: place, mentions }));
  /** A mention as Teams sends it, by hand. */
  const mentioning = async (text: string, mentioned: object, at: string) => {
    const message = house.client.message(text, { from: SOFIE, in: CHANNEL });
    const entities = message['entities'] as object[];
    const mention = { type: 'mention', text: `<at>${at}</at>`, mentioned };
    await house.client.raw({
      ...message,
      text: String(message['text']).replace('@WHO', `<at>${at}</at>`),
      entities: [...entities, mention],
    });
    const answer = await house.connector.waitFor(
      ({ activity }) => activity.replyToId === message['id'],
    );
    const { text: told, summary, attachments } = answer.activity;
    return [told, summary, JSON.stringify(attachments ?? [])].join(' ');
  };
  const rosterAt = (place: { readonly channel: string }, ...people: ReturnType<typeof members>) =>
    house.connector.setMembers(place.channel, people);

  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.stop());
  beforeEach(async () => {
    house = await startHouse(NOW, PRODUCTION, issuer);
    rosterAt(CHANNEL, ...members([SOFIE, AMINA, PETER]), ...members([GUEST], 'guest'));
    await house.client.add({ from: SOFIE, in: CHANNEL });
    await say(LINE, SOFIE);
  });
  afterEach(() => house.stop());

  const course = async () =>
    (await house.storage.team({ tenant: TENANT, ...CHANNEL }).course(42))?.course;

  describe('K46 a guest whom the team does not let in', () => {
    it.each([
      ['GU1 a mention', 'role 42 job @Gitte Gæst', [GUEST]],
      ['a name typed', 'role 42 job Gitte Gæst', []],
      ['a first name typed', 'role 42 social Gitte', []],
      [
        'a takeover',
        'reassign @Gitte Gæst from @Sofie Lindgaard role cti reason ill',
        [GUEST, SOFIE],
      ],
      ['an enrolment', 'new citizen 43 §85 consent yes cti @Gitte Gæst', [GUEST]],
      ['a coordinator', 'settings coordinator @Gitte Gæst', [GUEST]],
    ] as const)('%s: gets no role', async (_what, text, mentions) => {
      expect(await say(text, SOFIE, CHANNEL, mentions)).toContain('Gitte Gæst is a guest');
      const people = Object.values((await course())?.people ?? {});
      expect(JSON.stringify(people)).not.toContain(GUEST.id);
      const { store } = { store: house.storage.team({ tenant: TENANT, ...CHANNEL }) };
      expect(await store.course(43)).toBeUndefined();
      expect((await store.teamNow())?.settings.coordinators).toEqual([SOFIE.id]);
    });

    it('gets no role by an import, which says why', async () => {
      const preview = await say(
        'import\nNo;Basis;Consent;CTI worker\n51;§85;yes;Gitte Gæst',
        SOFIE,
      );
      expect(preview).toContain('Gitte Gæst is a guest');
    });

    it('stands on no list to choose from', async () => {
      const form = await house.client.say('role 42', { from: SOFIE, in: CHANNEL });
      expect(JSON.stringify(form.card)).toContain(PETER.id);
      expect(JSON.stringify(form.card)).not.toContain(GUEST.id);
    });

    it('and is told nothing 1:1 once nobody lets guests in any more: the channel is', async () => {
      const settle = (guests: string) =>
        house.client.press('settings', { guests }, { from: SOFIE, in: CHANNEL });
      await settle('yes');
      const enrolled = 'new citizen 45 §85 consent yes job @Gitte Gæst';
      expect(await say(enrolled, SOFIE, CHANNEL, [GUEST])).toContain('Gitte Gæst');
      await settle('no');
      // Of a meeting tomorrow who takes part is reminded today.
      await say('meeting 45 start-up 2027-04-21 10:00', SOFIE);
      await house.bot.rest();
      await house.bot.sweepNow();
      const told = house.connector.sent.filter(({ kind }) => kind === 'create');
      const about = told.filter(({ activity }) => JSON.stringify(activity).includes('Citizen 45'));
      expect(about.map(({ conversation }) => conversation)).toContain(CHANNEL.channel);
      expect(told.filter(({ conversation }) => conversation.includes(GUEST.id))).toEqual([]);
    });
  });

  it.each([
    ['K2 M1 the team', { id: '19:team@thread.tacv2', name: 'CTI Nord' }],
    ['K2 M2 a tag', { id: 'MjQzMjU=', name: 'CTI Nord', type: 'tag' }],
    ['K2 M3 the channel', { id: '19:channel@thread.tacv2', name: 'CTI Nord', type: 'channel' }],
    ['K2 another bot', { id: '28:4f1c', name: 'CTI Nord' }],
    ['K2 a tag without its kind', { id: 'b7a3-tag', name: 'CTI Nord' }],
    ['K2 somebody who is no member', { id: '29:gone', aadObjectId: 'aad-gone', name: 'CTI Nord' }],
  ])('%s is no person: nothing is stored', async (_what, mentioned) => {
    const answer = await mentioning('role 42 job @WHO', mentioned, 'CTI Nord');
    expect(answer).toContain('cannot find CTI Nord among the team’s members');
    expect((await course())?.people.job ?? null).toBeNull();
  });

  it.each([
    ['T1 the first name alone', 'Peter'],
    ['a nickname', 'Per'],
    ['another name altogether', 'Sofie Lindgaard'],
  ])('K3 a mention cut to %s: the id decides, the name is the roster’s', async (_what, at) => {
    await mentioning('role 42 job @WHO', { id: '29:aad-peter', name: at }, at);
    expect((await course())?.people.job).toEqual({ id: PETER.id, name: PETER.name });
  });

  describe('D7 who adds the bot once more', () => {
    const again = async (from: ClientPerson, place = CHANNEL) => {
      await house.client.remove({ from, in: place });
      await house.client.add({ from, in: place });
      await house.bot.rest();
      const { sent } = house.connector;
      return JSON.stringify(
        sent.filter(({ conversation }) => conversation === place.channel).at(-1),
      );
    };

    it('does not become a coordinator while there is one', async () => {
      const welcome = await again(PETER);
      expect(welcome).toContain('Sofie Lindgaard is coordinator');
      expect(await say('delete course 42', PETER)).toContain(ONLY);
      expect(await say('delete course 42', SOFIE)).not.toContain(ONLY);
    });

    it('nor by adding it to another channel, nor to a private one of their own', async () => {
      const other = { ...CHANNEL, channel: '19:other-channel@thread.tacv2' };
      rosterAt(other, ...members([SOFIE, PETER]));
      house.connector.setMembers(CHANNEL.team, members([SOFIE, AMINA, PETER]));
      expect(await again(PETER, other)).toContain('Sofie Lindgaard is coordinator');
      const own = { ...CHANNEL, channel: '19:private@thread.tacv2' };
      rosterAt(own, ...members([PETER]));
      expect(await again(PETER, own)).toContain('Peter Bruun is coordinator');
      expect(await say('delete course 42', PETER)).toContain(ONLY);
      expect(await say('delete course 42', PETER, other)).toContain(ONLY);
    });

    it('becomes one when none is left, and the channel is told', async () => {
      rosterAt(CHANNEL, ...members([AMINA, PETER]));
      house.connector.setMembers(CHANNEL.team, members([AMINA, PETER]));
      expect(await again(PETER)).toContain('Peter Bruun is coordinator');
      expect(await say('delete course 42', PETER)).not.toContain(ONLY);
    });

    it('nobody while Teams does not tell who is there, and never a guest', async () => {
      house.connector.fail({
        ...{ fault: { status: 503 }, times: Number.MAX_SAFE_INTEGER },
        fits: ({ path }) => /members/i.test(path),
      });
      await again(PETER);
      house.connector.heal();
      expect(await say('delete course 42', PETER)).toContain(ONLY);
      rosterAt(CHANNEL, ...members([PETER]), ...members([GUEST], 'guest'));
      house.connector.setMembers(CHANNEL.team, members([PETER]));
      expect(await again(GUEST)).not.toContain('is coordinator');
    });
  });

  describe('D2 a private or shared channel', () => {
    const OWN = { ...CHANNEL, channel: '19:own@thread.tacv2' };
    const ENROL = LINE.replace('42', '51');
    const foreign = members([FOREIGN]).map((one) => ({ ...one, tenantId: 'another-tenant' }));

    it('X1 somebody of another tenant is like a guest, until guests are let in', async () => {
      const own = members([SOFIE]).map((one) => ({ ...one, tenantId: TENANT.toUpperCase() }));
      rosterAt(OWN, ...own, ...foreign);
      await house.client.add({ from: SOFIE, in: OWN });
      await say(ENROL, SOFIE, OWN);
      expect(await say('status 51', FOREIGN, OWN)).toMatch(/know of no course/);
      expect(await say('contact 51 45 home', FOREIGN, OWN)).toMatch(/know of no course/);
      const role = await say('role 51 job @Frida Fremmed', SOFIE, OWN, [FOREIGN]);
      expect(role).toContain('is a guest');
      await house.client.press('settings', { guests: 'yes' }, { from: SOFIE, in: OWN });
      expect(await say('status 51', FOREIGN, OWN)).toContain('1 July 2027');
      expect(await say('status 51', FOREIGN, PERSONAL)).toContain('1 July 2027');
    });

    it.each(['private', 'shared'] as const)(
      'who was removed from a %s channel stays out in 1:1, whatever the team’s roster says',
      async (type) => {
        house.connector.setChannels(CHANNEL.team, [
          { id: CHANNEL.team },
          { id: CHANNEL.channel },
          { id: OWN.channel, type },
        ]);
        house.connector.setMembers(CHANNEL.team, members([SOFIE, AMINA]));
        rosterAt(OWN, ...members([SOFIE, AMINA]));
        await say(ENROL, SOFIE, OWN);
        await say('status 51', AMINA, OWN);
        expect(await say('status 51', AMINA, PERSONAL)).toContain('1 July 2027');
        house.connector.fail({
          ...{ fault: { status: 404 }, times: Number.MAX_SAFE_INTEGER },
          fits: ({ path }) => path.includes(OWN.channel) && /members/i.test(path),
        });
        expect(await say('status 51', AMINA, PERSONAL)).toMatch(/know of no course/);
      },
    );

    it('whose kind Teams tells with the message is known by it; nobody’s word is worse than none', async () => {
      const there = async (type: string | null, number: number) => {
        const channel = `19:kind-${number}@thread.tacv2`;
        const place = { ...CHANNEL, channel };
        rosterAt(place, ...members([SOFIE]));
        const message = house.client.message(LINE.replace('42', String(number)), {
          ...{ from: SOFIE, in: place },
        });
        const told = { team: { id: CHANNEL.team }, tenant: { id: TENANT } };
        await house.client.raw({
          ...message,
          channelData: { ...told, channel: { id: channel, ...(type ? { type } : {}) } },
        });
        await house.connector.waitFor(({ activity }) => activity.replyToId === message['id']);
        house.connector.setMembers(channel, undefined as never);
        return say(`status ${number}`, SOFIE, PERSONAL);
      };
      house.connector.setMembers(CHANNEL.team, members([SOFIE]));
      expect(await there('standard', 61)).toContain('1 July 2027');
      expect(await there('private', 62)).toMatch(/know of no course/);
      expect(await there(null, 63)).toMatch(/know of no course/);
    });
  });

  it('N1 only whom a notice is for puts it off or marks it as seen; the log says who did', async () => {
    await say('new citizen 45 §85 consent yes job @Peter Bruun', SOFIE, CHANNEL, [PETER]);
    await say('meeting 45 start-up 2027-04-21 10:00', SOFIE);
    await house.bot.rest();
    await house.bot.sweepNow();
    const sent = await house.connector.waitFor(
      ({ kind, conversation, activity }) =>
        kind === 'create' &&
        conversation.includes(PETER.id) &&
        JSON.stringify(activity).includes('"seen"'),
    );
    const button = buttonsOf(sent.activity.attachments?.[0]?.content).find(
      ({ verb }) => verb === 'seen',
    );
    const press = async (from: ClientPerson, place: ClientPlace) =>
      (await house.client.press('seen', button?.data ?? {}, { from, in: place })).value;
    expect(await press(AMINA, CHANNEL)).toContain('The notice is for Peter Bruun');
    expect(await press(SOFIE, PERSONAL)).toContain('The notice is for Peter Bruun');
    expect(await press(PETER, PERSONAL)).toContain('you have seen it');
    const log = await say('log 45', SOFIE);
    expect(log).toContain('marked it as seen');
    expect(log).toContain('a colleague’s notice');
  });
});

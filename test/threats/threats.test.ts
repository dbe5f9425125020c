import { AMINA, CHANNEL, SOFIE } from '../e2e/world';
import { startTestBot } from '../support/bot';
import { startIssuer } from '../support/issuer';
import { createClient, TENANT } from '../support/teamsClient';
import { GATE_ATTACKS, HOME, TOKEN_ATTACKS, trickle } from './atTheDoor';
import { OTHER_TENANT, startFortress, type Fortress } from './fortress';
import { members } from '../support/people';
import {
  GUEST,
  NEIGHBOUR,
  OTHER_CHANNEL,
  OTHER_TEAM,
  REMOVED,
  STRANGER,
  STRANGERS,
  type Attack,
} from './strangers';

/** A number that is a course of the attacked team, and two that are nobody's. */
const [REAL, NOBODYS, ALSO_NOBODYS] = [42, 998, 999];

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

describe('who attacks the running bot', () => {
  let fortress: Fortress;
  const said = async (text: string, from = SOFIE, place = CHANNEL): Promise<string> =>
    (await fortress.client.say(text, { from, in: place, mentions: [SOFIE] })).text;

  /** How many security events of a kind the operator sees. */
  const told = async (kind: string): Promise<number> => {
    const line = new RegExp(`^cti_security_events_total\\{kind="${kind}"\\} (\\d+)$`, 'm');
    return Number(line.exec(await fortress.metrics())?.[1] ?? 0);
  };

  /** Teams tells that somebody was taken off the roster. */
  const leaves = async ({ id }: typeof SOFIE, place: typeof CHANNEL): Promise<void> => {
    await fortress.client.raw({
      ...fortress.client.message('', { from: AMINA, in: place }),
      type: 'conversationUpdate',
      membersRemoved: [{ id: `29:${id}`, aadObjectId: id }],
    });
  };

  const bothAsked = async (ask: Attack['ask'], logged: string) => {
    const before = await told(logged);
    const seen = async (number: number) => {
      let answer = '';
      const work = async (): Promise<string> => (answer = await ask(fortress, number));
      return { operations: await fortress.asked(work), answer };
    };
    const [real, none] = [await seen(REAL), await seen(NOBODYS)];
    return { real, none, told: (await told(logged)) - before };
  };

  beforeAll(async () => {
    fortress = await startFortress({ BOT_TENANTS: `${TENANT} ${OTHER_TENANT}` });
    const { connector, client } = fortress;
    const all = [...members([SOFIE, AMINA, REMOVED]), ...members([GUEST], 'guest')];
    connector.setMembers(CHANNEL.channel, all);
    connector.setMembers(OTHER_CHANNEL.channel, members([SOFIE]));
    connector.setMembers(OTHER_TEAM.channel, members([NEIGHBOUR]));
    await client.add({ from: SOFIE, in: CHANNEL });
    await client.add({ from: NEIGHBOUR, in: OTHER_TEAM });
    const start = daysAgo(30);
    const line = `§85 consent yes first day ${start} start ${start} cti @Sofie Lindgaard`;
    await said(`new citizen ${REAL} ${line}`);
    for (const each of [AMINA, REMOVED]) await said(`status ${REAL}`, each);
    // The guest was let in once and had a role, so that the bot knows them in 1:1, too.
    await client.press('settings', { guests: 'yes' }, { from: SOFIE, in: CHANNEL });
    await client.say(`role ${REAL} job @${GUEST.name}`, {
      ...{ from: SOFIE, in: CHANNEL, mentions: [GUEST] },
    });
    await client.press('settings', { guests: 'no' }, { from: SOFIE, in: CHANNEL });
    connector.setMembers(
      CHANNEL.channel,
      all.filter(({ aadObjectId }) => aadObjectId !== REMOVED.id),
    );
    await leaves(REMOVED, CHANNEL);
    await fortress.quiet();
  });
  afterAll(() => fortress.stop());

  it('is let in at home: the attacks below fail for what they are', async () => {
    expect(await said(`status ${REAL}`, AMINA)).toContain('Citizen 42');
    expect(
      (await fortress.client.say(`status ${REAL}`, { from: AMINA, in: { personal: true } })).text,
    ).toContain('Citizen 42');
    expect(await said(`status ${NOBODYS}`)).toMatch(/998/);
  });

  describe('1: at the gate', () => {
    it.each(GATE_ATTACKS)('$threat: $must', async ({ send, must }) => {
      let status = 0;
      const asked = await fortress.asked(async () => {
        const answer = await send(fortress);
        status = answer.status;
        // The outside learns a status and a reference to ask about, nothing else.
        expect(Object.keys((await answer.json()) as object)).toEqual(['reference']);
      });
      expect(status).toBe(must);
      expect(asked).toEqual([]);
    });

    it('headers and bodies that trickle: cut off within some ten seconds, and nobody else waits', async () => {
      const slow = [
        trickle(fortress, ['POST /api/messages HTTP/1.1\r\nHost: x\r\nX: ']),
        trickle(fortress, [
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{',
        ]),
      ];
      expect((await fortress.client.say('help', HOME)).card).toBeDefined();
      for (const ms of await Promise.all(slow)) expect(ms).toBeLessThan(20_000);
    });
  });

  describe('2: with a token that is none of Teams’', () => {
    it.each(TOKEN_ATTACKS)('$threat: 401, and not a word why', async ({ send, must }) => {
      let status = 0;
      const asked = await fortress.asked(async () => {
        const answer = await send(fortress);
        status = answer.status;
        expect(await answer.text()).toBe('');
      });
      expect(status).toBe(must);
      expect(asked).toEqual([]);
    });

    it('an issuer whose keys cannot be had: 503', async () => {
      const issuer = await startIssuer();
      issuer.breakDown(true);
      const bot = await startTestBot({
        env: issuer.env,
        converse: () => Promise.resolve({ message: null }),
      });
      const token = (): string => issuer.token(bot.connector.url);
      const client = createClient({ bot: bot.url, connector: bot.connector, token });
      expect((await client.tell('help', HOME)).status).toBe(503);
      await Promise.all([bot.stop(), issuer.stop()]);
    });
  });

  describe('4: for a course that is not theirs (D2)', () => {
    it.each(STRANGERS)(
      '$threat: as for a number that does not exist, and told of as $logged',
      async ({ ask, logged }) => {
        // The first time warms what is kept for a minute; that runs out once in a while.
        await ask(fortress, ALSO_NOBODYS);
        const first = await bothAsked(ask, logged);
        const both = same(first) ? first : await bothAsked(ask, logged);
        expect(both.real.answer).toBe(both.none.answer.replaceAll(`${NOBODYS}`, `${REAL}`));
        expect(both.real.answer).toContain(`${REAL}`);
        expect(both.real.answer).not.toContain('Citizen 42 ·');
        expect(both.real.operations).toEqual(both.none.operations);
        expect(both.told).toBe(2);
      },
    );

    it('a guest who asks for the whole team is told why not, and nothing else', async () => {
      for (const text of ['overview', 'mine', 'new citizen 50 §85 consent yes', 'settings']) {
        expect(await said(text, GUEST)).toBe(
          'Guests have no access to the team’s courses. A coordinator can let them in under “settings”.',
        );
      }
    });

    it('no group chat learns anything, whoever is in it', async () => {
      const { client } = fortress;
      const place = { from: SOFIE, in: { group: '19:group@thread.v2' } };
      const real = (await client.say(`status ${REAL}`, place)).text;
      expect(real).toBe((await client.say(`status ${NOBODYS}`, place)).text);
      expect(real).toContain('not in group chats');
    });

    it('nothing of it left a trace on the course: those who worked on it are its whole log', async () => {
      const log = await fortress.client.say(`log ${REAL}`, { from: SOFIE, in: CHANNEL });
      const shown = JSON.stringify(log.card);
      expect(shown).toContain('Sofie Lindgaard');
      for (const { name } of [NEIGHBOUR, STRANGER]) expect(shown).not.toContain(name);
    });
  });

  describe('5: with roles they do not have (D7)', () => {
    it('coordinators alone delete, import, set and appoint', async () => {
      const sentence = await said(`delete course ${REAL}`, AMINA);
      expect(sentence).toContain('Only the team’s coordinators');
      const save = { from: AMINA, in: CHANNEL };
      const { client } = fortress;
      const pressed = await client.press('settings', { guests: 'yes', language: 'da' }, save);
      expect(pressed.value).toBe(sentence);
      expect(await said('import\n50;§85;yes', AMINA)).toBe(sentence);
      expect(await said('language da', AMINA)).toBe(sentence);
      const forged = { ask: 'delete', citizen: REAL, from: SOFIE.id, coordinator: true };
      expect((await client.press('confirm', forged, save)).value).toBe(sentence);
    });

    it('who installed the bot coordinates all channels of the team', async () => {
      expect(await said('delete course 998', SOFIE, OTHER_CHANNEL)).toContain('998');
    });

    it('where nobody installed it, the owners that Teams names coordinate, and nobody else', async () => {
      const place = { team: '19:owned@thread.tacv2', channel: '19:owned-1@thread.tacv2' };
      const roster = [...members([AMINA], 'owner'), ...members([SOFIE])];
      fortress.connector.setMembers(place.channel, roster);
      const sentence = 'Only the team’s coordinators';
      expect(await said('delete course 998', SOFIE, place)).toContain(sentence);
      expect(await said('delete course 998', AMINA, place)).not.toContain(sentence);
      const settings = await fortress.client.say('settings', { from: SOFIE, in: place });
      expect(JSON.stringify(settings.card)).toContain('nobody yet');
    });

    it('an owner coordinates once every coordinator has left the team, and not before', async () => {
      const place = { team: '19:left@thread.tacv2', channel: '19:left-1@thread.tacv2' };
      const { connector, client } = fortress;
      const owner = members([AMINA], 'owner');
      connector.setMembers(place.channel, [...owner, ...members([SOFIE])]);
      await client.add({ from: SOFIE, in: place });
      const sentence = 'Only the team’s coordinators';
      expect(await said('delete course 998', AMINA, place)).toContain(sentence);
      connector.setMembers(place.channel, owner);
      await leaves(SOFIE, place);
      expect(await said('delete course 998', AMINA, place)).not.toContain(sentence);
    });

    it('a guest is let in by a coordinator, and out again', async () => {
      const { client } = fortress;
      const letIn = (guests: string): Promise<unknown> =>
        client.press('settings', { guests }, { from: SOFIE, in: CHANNEL });
      await letIn('yes');
      expect(await said(`status ${REAL}`, GUEST)).toContain('Citizen 42');
      await letIn('no');
      expect(await said(`status ${REAL}`, GUEST)).toMatch(/know of no course/);
    });
  });

  it('none of it was worth a 5xx, and no name or number of a person stands in the log', () => {
    expect(fortress.output()).not.toMatch(/turn\.(fault|broken)|page\.fault/);
    for (const { name, id } of [SOFIE, AMINA, GUEST, STRANGER]) {
      expect(fortress.output()).not.toContain(name);
      expect(fortress.output()).not.toContain(id);
    }
    for (const { logged } of STRANGERS) {
      expect(fortress.output()).toMatch(
        new RegExp(`"event":"security.${logged}","who":"[0-9a-f]{12}"`),
      );
    }
  });
});

type Asked = { readonly operations: readonly string[] };

const same = ({ real, none }: { readonly real: Asked; readonly none: Asked }): boolean =>
  real.operations.join() === none.operations.join();

import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { PersonRef } from '../../../src/cti/course/course';
import type { Due } from '../../../src/cti/due/thing';
import type { Storage } from '../../../src/desk/ports/storage';
import { readConfig } from '../../../src/ground/config';
import { createMetrics } from '../../../src/ground/metrics';
import { DELIVERY_RULES } from '../../../src/post/delivery/delivery';
import { openReach } from '../../../src/post/delivery/personalChat';
import { openThrottle } from '../../../src/post/delivery/throttle';
import type { PostParts } from '../../../src/post/ports';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { openStorage } from '../../../src/tables';
import { connectTeams, type Teams } from '../../../src/teams/start';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { startConnector, type FakeConnector } from '../../support/connector';
import { CITA, course, JO, phaseChange, teamKey, teamRecord, thing } from '../samples';
import { REAL_TIME, settle, world, type World } from '../world';

/** The real SDK over HTTP, to a connector that behaves as Teams' does. */
const AT_NINE = instantAt('2027-06-01', 9);
const key = teamKey();

let tables: RunningTables;
let connector: FakeConnector;
let teams: Teams;
let prefix = 0;
const fresh = (): Storage =>
  openStorage({
    connectionString: tables.connectionString,
    prefix: `c${(prefix += 1)}`,
    patience: PATIENT,
  });

beforeAll(async () => {
  tables = await startTables();
  teams = connectTeams(readConfig('practice', { PORT: '0' }), createMetrics());
});
beforeEach(async () => {
  connector = await startConnector();
  connector.setMembers(key.channel, [member(CITA), member(JO)]);
  connector.setMembers(key.team, [member(CITA), member(JO)]);
});
afterEach(() => connector.stop());

const member = ({ id, name }: PersonRef) => ({ id: `29:${id}`, aadObjectId: id, name });

const things =
  (...due: readonly Due[]): PostParts['dueOf'] =>
  ({ id, number }) =>
    due.map((each) => ({ ...each, course: id, number }));

/** A team whose address is the fake connector. */
async function house(
  dueOf: PostParts['dueOf'],
  courses = [course()],
): Promise<World & { storage: Storage }> {
  const storage = fresh();
  await settle(storage, courses);
  const record = teamRecord(key);
  const address = { ...record.address, serviceUrl: connector.url };
  await storage.team(key).saveTeam({ ...record, address });
  const reach = openReach({
    people: storage.people,
    roster: teams.roster,
    open: (...asked) => teams.messenger.openPersonal(...asked),
    personOf: (account) => teams.accounts.personOf(account),
    time: REAL_TIME,
  });
  const rules = { ...DELIVERY_RULES, refusedPause: () => 50, unsurePause: () => 50 };
  const { messenger } = teams;
  const chats = {
    forget: ({ id }: PersonRef) => storage.people.forgetConversation(id),
    shut: ({ id }: PersonRef) => storage.people.shutConversation(id),
  };
  return { storage, ...world(storage, { dueOf, messenger, reach, rules, chats }) };
}

const textsIn = (conversation: string): (string | undefined)[] =>
  connector.shown(conversation).map(({ text, summary }) => summary ?? text);

/** Sweeps until nothing is left, as the loop would. */
async function sweepAll(all: World): Promise<void> {
  const sweeper = openSweeper(all.parts);
  for (let round = 0; round < 100; round += 1) {
    const { open } = await sweeper.sweep(AT_NINE);
    if (open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Something is never sent');
}

describe('1:1 messages to people who never wrote to the bot', () => {
  it('opens the chat through the roster, once', async () => {
    const dueOf = things(thing({ audience: 'cti' }), phaseChange({ audience: 'cti', chain: null }));
    const all = await house(dueOf);
    await sweepAll(all);
    expect(connector.opened.size).toBe(1);
    const [conversation] = connector.opened.values();
    expect(textsIn(conversation ?? '')).toEqual([
      expect.stringMatching(/phase.notice.*; phase.change/),
    ]);
    expect(connector.asked.filter(({ path }) => path === '/v3/conversations')).toHaveLength(1);
  });

  it.each([
    ['not installed for them', { status: 403, code: 'BotNotInConversationRoster' }, 'notInstalled'],
    ['blocked by them', { status: 403, code: 'ConversationBlockedByUser' }, 'blocked'],
  ])('%s: to the channel instead, once, and in the status', async (_name, fault, why) => {
    const all = await house(things(phaseChange({ audience: 'cti' })));
    connector.fail({ fault, times: 99, fits: ({ path }) => path.includes('a:') });
    await sweepAll(all);
    await sweepAll(all);
    expect(textsIn(key.channel)).toEqual(['phase.change 42/1 to cti, instead of cti Cita Worker']);
    const held = await all.storage.team(key).course(42);
    expect(held?.dead).toMatchObject([{ why, instead: true }]);
  });

  it('a chat that is not there any more (404) is opened anew, and the notice goes there, once', async () => {
    const all = await house(things(phaseChange({ audience: 'cti' })));
    const { people } = all.storage;
    const old = { ...teamRecord(key).address, serviceUrl: connector.url, conversation: 'a:old' };
    await people.saveConversation(CITA.id, old);
    await people.saveLanguage(CITA.id, 'en');
    connector.fail({
      fault: { status: 404 },
      times: 99,
      fits: ({ path }) => path.includes('a:old'),
    });
    await sweepAll(all);
    await sweepAll(all);
    expect(textsIn(`a:29:${CITA.id}`)).toEqual(['phase.change 42/1 to cti']);
    expect(textsIn(key.channel)).toEqual([]);
    const opened = { conversation: `a:29:${CITA.id}` };
    expect(await people.conversationWith(CITA.id)).toMatchObject(opened);
    expect(await people.languageOf(CITA.id)).toBe('en');
  });

  it.each(['ConversationBlockedByUser', 'MessageWritesBlocked', 'BotNotInConversationRoster'])(
    'a chat that turns the bot away (403 %s) is left alone until its person writes',
    async (code) => {
      const both = things(phaseChange({ audience: 'cti' }));
      const courses = [course(), course({ number: 43, id: 'course-43' })];
      const all = await house(both, courses);
      const { people } = all.storage;
      const old = { ...teamRecord(key).address, serviceUrl: connector.url, conversation: 'a:old' };
      await people.saveConversation(CITA.id, old);
      connector.fail({
        fault: { status: 403, code },
        times: 99,
        fits: ({ path }) => path.includes('a:old'),
      });
      await sweepAll(all);
      expect(textsIn(key.channel)).toHaveLength(2);
      const tries = connector.asked.filter(({ path }) => path.includes('a:old'));
      expect(tries).toHaveLength(1);
      expect(connector.opened.size).toBe(0);
      expect(await people.conversationWith(CITA.id)).toBe('shut');
      await people.saveConversation(CITA.id, old);
      expect(await people.conversationWith(CITA.id)).toEqual(old);
    },
  );

  it('opening one is put off for as long as Teams asks (429)', async () => {
    const all = await house(things(phaseChange({ audience: 'cti' })));
    connector.fail({
      fault: { status: 429, retryAfter: 900 },
      fits: ({ method, path }) => method === 'POST' && path.endsWith('/conversations'),
    });
    await openSweeper(all.parts).sweep(AT_NINE);
    const [row] = await all.storage.team(key).deliveries();
    expect(row).toMatchObject({ state: 'retry', why: 'throttled', more: { pauseMs: 900_000 } });
  });

  it('who is known by the account of a mention alone is reached by it, too', async () => {
    const named = { id: `29:${CITA.id}`, name: CITA.name };
    const people = { ...course().people, cti: named };
    const all = await house(things(phaseChange({ audience: 'cti' })), [course({ people })]);
    await sweepAll(all);
    expect(textsIn(`a:29:${CITA.id}`)).toEqual(['phase.change 42/1 to cti']);
    expect(textsIn(key.channel)).toEqual([]);
  });

  it('tells nothing to who has left the team, the channel is told (D2)', async () => {
    const all = await house(things(phaseChange({ audience: 'cti' })));
    connector.setMembers(key.channel, [member(JO)]);
    connector.setMembers(key.team, [member(JO)]);
    await sweepAll(all);
    expect(connector.opened.size).toBe(0);
    expect(textsIn(key.channel)).toEqual(['phase.change 42/1 to cti, instead of cti Cita Worker']);
  });
});

describe('faults of the connector', () => {
  const posts = (): typeof connector.asked =>
    connector.asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'));

  it('429 with Retry-After: nothing is sent to that conversation before its time', async () => {
    const all = await house(
      things(phaseChange()),
      [1, 2].map((number) => course({ number })),
    );
    connector.fail({ fault: { status: 429, retryAfter: 2 } });
    const throttle = openThrottle(REAL_TIME);
    await sweepAll({ ...all, parts: { ...all.parts, throttle } });
    const [first, second] = posts();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_950);
    expect(textsIn(key.channel).sort()).toEqual([
      'phase.change 1/1 to channel',
      'phase.change 2/1 to channel',
    ]);
  });

  it.each([
    ['503 before it was accepted', { fault: { status: 503 }, when: 'before' }, 0],
    ['503 after it was accepted', { fault: { status: 503 }, when: 'after' }, 1],
    ['a reset after it was accepted', { fault: { reset: true }, when: 'after' }, 1],
  ] as const)('%s: sent again once, and that one is labelled', async (_name, rule, before) => {
    const all = await house(things(phaseChange()));
    connector.fail(rule);
    await sweepAll(all);
    expect(textsIn(key.channel)).toEqual([
      ...Array.from({ length: before }, () => 'phase.change 42/1 to channel'),
      'phase.change 42/1 to channel, repeat',
    ]);
    expect(posts()).toHaveLength(2);
  });

  it('a channel that is gone: a dead letter, not a word more', async () => {
    const all = await house(things(phaseChange()));
    connector.fail({ fault: { status: 404 }, times: 99 });
    await sweepAll(all);
    await sweepAll(all);
    expect(posts()).toHaveLength(1);
    expect(all.tally.counted.get('dead')).toBe(1);
  });

  it('a card that is too large goes as text', async () => {
    const all = await house(things(phaseChange()));
    connector.fail({ fault: { status: 413 } });
    await sweepAll(all);
    const [shown] = connector.shown(key.channel);
    expect(shown?.attachments ?? []).toEqual([]);
    expect(shown?.text).toContain('phase.change 42/1');
  });
});

it('a morning of 60 notices in one channel passes without a single 429', async () => {
  const courses = Array.from({ length: 60 }, (_, n) => course({ number: n + 1 }));
  const all = await house(things(phaseChange()), courses);
  connector.enforceLimits(true);
  const throttle = openThrottle(REAL_TIME);
  await sweepAll({ ...all, parts: { ...all.parts, throttle } });
  expect(connector.shown(key.channel)).toHaveLength(60);
  expect(connector.asked.filter(({ status }) => status === 429)).toEqual([]);
});

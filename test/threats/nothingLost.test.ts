import type { Course } from '../../src/cti/course/course';
import { openStorage, type AzureStorage } from '../../src/tables';
import { CHANNEL, SOFIE } from '../e2e/world';
import type { Asked, SentActivity } from '../support/connector';
import type { Fault as ConnectorFault } from '../support/connectorFaults';
import type { Fault, Passing } from '../support/lossyProxy';
import { TENANT } from '../support/teamsClient';
import { startFortress, type Fortress } from './fortress';
import { members } from '../support/people';

const HERE = { from: SOFIE, in: CHANNEL };
const KEY = { tenant: TENANT, ...CHANNEL };
const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const TELLS_STORAGE = 'I cannot reach my data right now';

/** What goes wrong with storage, and what the person must be told. */
const STORAGE: readonly {
  readonly threat: string;
  readonly fault: Fault;
  readonly on?: string;
  readonly must: 'done' | 'told';
}[] = [
  { threat: 'down', fault: 'refuse', must: 'told' },
  { threat: 'busy', fault: 'busy', must: 'told' },
  { threat: 'full (507)', fault: { status: 507, code: 'InsufficientStorage' }, must: 'told' },
  { threat: 'forbidden (403)', fault: { status: 403, code: 'AccountIsDisabled' }, must: 'told' },
  { threat: 'too large (413)', fault: { status: 413, code: 'RequestBodyTooLarge' }, must: 'told' },
  {
    threat: 'full for writes alone',
    fault: { status: 507, code: 'Full' },
    on: '$batch',
    must: 'told',
  },
  { threat: 'slow (10 s)', fault: { delayMs: 10_000 }, must: 'told' },
  { threat: 'slow (1 s)', fault: { delayMs: 1_000 }, must: 'done' },
];

/** Faults of one request alone, which storage did all the same. */
const LOST: readonly Fault[] = ['loseAnswer', 'hang', 'busyAfter', 'refuse', 'busy'];

const CONNECTOR: readonly (readonly [string, ConnectorFault])[] = [
  ['down', { status: 503 }],
  ['cut', { reset: true }],
  ['throttled', { status: 429, retryAfter: 60 }],
  ['forbidden', { status: 403, code: 'Other' }],
];

describe('whatever breaks, a change is wholly done or not at all, and the person is told', () => {
  let fortress: Fortress;
  let storage: AzureStorage;
  const course = async (number: number): Promise<Course | undefined> =>
    (await storage.team(KEY).course(number))?.course;
  const contacts = async (): Promise<number> => (await course(42))?.contacts.length ?? -1;
  const say = async (text: string): Promise<string> =>
    wordsOf((await fortress.client.say(text, HERE)).sent.activity);
  /** The sentence or card that a message got, however late. */
  const answerTo = async (activity: Readonly<Record<string, unknown>>): Promise<string> => {
    expect((await fortress.client.raw(activity)).status).toBe(200);
    const sent = await fortress.connector.waitFor(
      ({ activity: { replyToId } }) => replyToId === activity['id'],
    );
    return wordsOf(sent.activity);
  };

  beforeAll(async () => {
    fortress = await startFortress();
    storage = openStorage({ connectionString: fortress.tables.connectionString });
    fortress.connector.setMembers(CHANNEL.channel, members([SOFIE]));
    await fortress.client.add(HERE);
    const started = `consent yes start ${day(-30)} cti @${SOFIE.name}`;
    const options = { ...HERE, mentions: [SOFIE] };
    await fortress.client.say(`new citizen 42 generic ${started}`, options);
    await fortress.quiet();
  });
  afterAll(() => fortress.stop());
  afterEach(() => {
    fortress.storage(null);
    fortress.connector.heal();
  });

  describe('storage', () => {
    it.each(STORAGE)('$threat: $must', async ({ fault, on = '', must }) => {
      const before = await contacts();
      fortress.storage((passing) => (fits(passing, on) ? fault : undefined));
      const activity = fortress.client.message(`contact 42 45 home`, HERE);
      const begun = performance.now();
      const answer = await answerTo(activity);
      // Teams asks again after 15 s.
      expect(performance.now() - begun).toBeLessThan(15_000);
      fortress.storage(null);
      if (must === 'told') expect(answer).toContain(TELLS_STORAGE);
      else expect(answer).toContain('45 minutes');
      const done = (await contacts()) - before;
      expect(done).toBe(must === 'done' ? 1 : 0);
      // Said anew when storage is well again, it is done.
      if (must === 'told') {
        expect(await say('contact 42 45 home')).toContain('45 minutes');
        expect((await contacts()) - before).toBe(1);
      }
    });

    it.each(LOST)('%s, of the batch itself: done once, and told', async (fault) => {
      const before = await contacts();
      fortress.proxy.next(fault, '$batch');
      expect(await say('contact 42 20 phone')).toContain('20 minutes');
      expect((await contacts()) - before).toBe(1);
    });

    it('a press while it is down changes nothing, and once more does it', async () => {
      const data = { citizen: 42, list: 'contact', item: 'consent', to: 'done' };
      fortress.storage('refuse');
      const failed = await fortress.client.press(
        'contact',
        { ...data, minutes: '15', kind: 'home' },
        HERE,
      );
      expect([failed.statusCode, failed.value]).toEqual([
        200,
        expect.stringContaining(TELLS_STORAGE),
      ]);
      fortress.storage(null);
      const before = await contacts();
      await fortress.client.press('contact', { ...data, minutes: '15', kind: 'home' }, HERE);
      expect((await contacts()) - before).toBe(1);
    });
  });

  describe('Teams sends it again', () => {
    it('the same message, even to another process: done once', async () => {
      const before = await contacts();
      const activity = fortress.client.message('contact 42 33 home', HERE);
      await answerTo(activity);
      await fortress.client.raw(activity);
      await fortress.kill();
      await fortress.start();
      expect((await fortress.client.raw(activity)).status).toBe(200);
      expect((await contacts()) - before).toBe(1);
    });

    it('a press under a new id: it sets a state, so nothing more happens', async () => {
      const list = await fortress.client.say('checklist 42 phase 2', HERE);
      const tick = /"verb":"tick","data":(\{[^{}]*\})/.exec(JSON.stringify(list.card))?.[1];
      const data = JSON.parse(tick ?? '{}') as Record<string, unknown>;
      await fortress.client.press('tick', data, HERE);
      const ticked = (await course(42))?.ticks;
      const again = await fortress.client.press('tick', data, HERE);
      expect(again.statusCode).toBe(200);
      expect((await course(42))?.ticks).toEqual(ticked);
      expect(JSON.stringify(ticked)).toContain(String(data['item']));
    });

    it('a contact told twice is advised of', async () => {
      await say('contact 42 71 home');
      const again = await fortress.client.say('contact 42 71 home', HERE);
      expect(JSON.stringify(again.card)).toContain('If this one is a repeat, write “undo”');
      await say('undo');
    });
  });

  describe('the connector', () => {
    it.each(CONNECTOR)(
      '%s: the change is done once, and the card shows it',
      async (_name, fault) => {
        const before = await contacts();
        fortress.connector.fail({ fault, times: 100, fits: isPost });
        expect((await fortress.client.tell('contact 42 12 phone', HERE)).status).toBe(200);
        fortress.connector.heal();
        expect((await contacts()) - before).toBe(1);
        expect(await say('status 42')).toContain('42');
        expect(fortress.output()).toMatch(/reply\.(late|lost)/);
      },
    );

    it('down for some seconds: the answer comes when it is back', async () => {
      fortress.connector.fail({ fault: { status: 503 }, fits: isPost });
      const activity = fortress.client.message('contact 42 13 phone', HERE);
      await fortress.client.raw(activity);
      const sent = await fortress.connector.waitFor(
        ({ activity: { replyToId } }) => replyToId === activity['id'],
        1,
        40_000,
      );
      expect(wordsOf(sent.activity)).toContain('it is not certain that the first one arrived');
    });
  });

  it('all the while the log told of it', () => {
    expect(fortress.output()).toContain('storage.storageDown');
    expect(fortress.output()).not.toMatch(/turn\.(fault|broken)/);
  });
});

/** Everything that a message shows, its card's texts among it. */
function wordsOf(activity: SentActivity): string {
  return JSON.stringify([activity.text, activity.summary, activity.attachments]);
}

const isPost = ({ method }: Asked): boolean => method === 'POST';

function fits({ method, path, body }: Passing, on: string): boolean {
  return `${method} ${path} ${body}`.includes(on);
}

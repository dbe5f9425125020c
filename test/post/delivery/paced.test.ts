// All four ways in which the bot says something by itself take a place, send, and understand the answer.
import { instantAt } from '../../../src/cti/calendar/plainDate';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { momentAt } from '../../../src/cti/due/sending/sendingHours';
import type { Messenger, SendResult } from '../../../src/desk/ports/storage';
import { readConfig } from '../../../src/ground/config';
import { createMetrics } from '../../../src/ground/metrics';
import { blankCards } from '../../../src/post/cards/erasure';
import { openLiveCards } from '../../../src/post/cards/liveCards';
import { rewrite } from '../../../src/post/cards/rewrite';
import { fateOf, laneIn } from '../../../src/post/delivery/paced';
import { openThrottle, type Throttle } from '../../../src/post/delivery/throttle';
import type { PostParts } from '../../../src/post/ports';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { connectTeams, type Teams } from '../../../src/teams/start';
import { startConnector, type FakeConnector } from '../../support/connector';
import type { FaultRule } from '../../support/connectorFaults';
import { memoryStorage, MemoryTeam } from '../memoryStorage';
import { CITA, course, phaseChange, teamKey, teamRecord } from '../samples';
import { FakeTeams, handClock, world } from '../world';

const AT_NINE = instantAt('2027-06-01', 9);
const key = teamKey();

let connector: FakeConnector;
let teams: Teams;
beforeAll(() => {
  teams = connectTeams(readConfig('practice', { PORT: '0' }), createMetrics());
});
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.stop());

interface House {
  readonly parts: PostParts;
  readonly team: MemoryTeam;
  /** What happened around the requests, in order. */
  readonly log: string[];
  /** Seconds of the clock that only sleeping moves, at each request. */
  readonly at: number[];
}

function house(messenger: Messenger = teams.messenger, change: Partial<PostParts> = {}): House {
  const team = new MemoryTeam();
  const record = teamRecord(key);
  team.record = { ...record, address: { ...record.address, serviceUrl: connector.url } };
  team.put({ course: course(), live: [], dead: [] });
  const log: string[] = [];
  const at: number[] = [];
  const clock = handClock();
  const began = clock.monotonic();
  const noted =
    <A extends unknown[]>(send: (...asked: A) => Promise<SendResult>) =>
    async (...asked: A): Promise<SendResult> => {
      log.push('request');
      at.push((clock.monotonic() - began) / 1_000);
      return send(...asked);
    };
  const { parts } = world({} as never, {
    storage: memoryStorage(team),
    messenger: {
      post: noted((...asked) => messenger.post(...asked)),
      update: noted((...asked) => messenger.update(...asked)),
    },
    dueOf: ({ id, number }) => [phaseChange({ course: id, number })],
    throttle: listening(openThrottle(clock), log),
    renderErased: () => ({ text: 'erased' }),
    time: clock,
    ...change,
  });
  return { parts, team, log, at };
}

function listening(throttle: Throttle, log: string[]): Throttle {
  return {
    async enter(...asked) {
      const entered = await throttle.enter(...asked);
      log.push(entered ? 'enter' : 'no place');
      return entered;
    },
    async depart(lane) {
      await throttle.depart(lane);
      log.push('depart');
    },
    arrived(lane) {
      log.push('arrived');
      throttle.arrived(lane);
    },
    holdBack(lane, ms) {
      log.push(`hold back ${ms}`);
      throttle.holdBack(lane, ms);
    },
  };
}

/** A card of the bot's that stands in the channel. */
async function aCard({ team }: House): Promise<string> {
  const sent = await teams.messenger.post(team.record.address, { text: 'before' });
  return sent.kind === 'sent' ? sent.activity : '';
}

type Outcome = string | boolean | undefined;

/** Each way of sending: does it once, and says what came of it. */
const WAYS = {
  async deliver(at: House): Promise<Outcome> {
    await openSweeper(at.parts).sweep(AT_NINE);
    const [row] = at.team.rows.values();
    return [row?.state, row?.why, row?.more?.unsure].filter((word) => word).join(' ');
  },
  async rewrite(at: House): Promise<Outcome> {
    const row = {
      ...({ due: 'x', course: 'course-42', state: 'sent', operation: 'o', attempts: 1 } as const),
      ...{ notBefore: null, why: null, etag: 'e', activity: await aCard(at) },
    };
    const view = {
      ...({ kind: 'notice', due: phaseChange(), course: course(), today: '2027-06-01' } as const),
      ...{ settings: DEFAULT_SETTINGS, late: false, maybeRepeat: false, instead: null },
    };
    const moment = momentAt(AT_NINE);
    const drawn = {
      store: at.team.store(),
      team: at.team.record,
      moment,
      courses: [],
      redrawn: new Map(),
    };
    return rewrite({ row, view }, { ...drawn, ledger: new Map() }, at.parts);
  },
  async erasure(at: House): Promise<Outcome> {
    const card = { activity: await aCard(at), conversation: key.channel };
    return (await blankCards(at.team.record, [card], at.parts)).length === 1;
  },
  async liveCards(at: House): Promise<Outcome> {
    const sort = { kind: 'checklist', about: 'phase2', conversation: key.channel } as const;
    const live = [{ ...sort, activity: await aCard(at) }];
    at.team.put({ course: course(), live, dead: [] });
    const cards = openLiveCards(at.parts);
    cards.follow(key, 42);
    await cards.drain();
    const [card] = at.team.courses.get(42)?.live ?? [];
    return card && (card.shown === undefined ? 'stale' : 'shown');
  },
} as const;
type Way = keyof typeof WAYS;

const shown = (): readonly (string | undefined)[] =>
  connector.shown(key.channel).map(({ text, summary }) => summary ?? text);

const PACED = ['enter', 'depart', 'request', 'arrived'];
const PUSHED_BACK = [...PACED, 'hold back 2000'];
const once = PACED;
const twice = [...PACED, ...PACED];
const afterTwoSeconds = [...PUSHED_BACK, ...PACED];

/** The requests of a card: those that write it. */
const cardRequests: NonNullable<FaultRule['fits']> = ({ method, body }) =>
  method === 'PUT' || (body as { text?: string }).text !== 'before';
const fault = (rule: FaultRule['fault'], when: FaultRule['when'] = 'before'): FaultRule => ({
  ...{ fault: rule, when, fits: cardRequests },
});

const NONE = undefined;
const TOO_LARGE = fault({ status: 413 });
const WAIT = fault({ status: 429, retryAfter: 2 });
const NOT_THERE = fault({ status: 403, code: 'BotNotInConversationRoster' });
const DOUBTFUL = fault({ status: 503 }, 'after');
const CUT = fault({ reset: true }, 'after');

describe('all that the bot says by itself', () => {
  it.each<[Way, string, FaultRule | undefined, Outcome, readonly string[]]>([
    ['deliver', 'taken', NONE, 'sent', once],
    ['rewrite', 'taken', NONE, 'landed', once],
    ['erasure', 'taken', NONE, true, once],
    ['liveCards', 'taken', NONE, 'shown', once],
    // The smaller post takes a place of its own; a card that stands is left as it is.
    ['deliver', '413', TOO_LARGE, 'sent', twice],
    ['rewrite', '413', TOO_LARGE, 'lost', once],
    ['erasure', '413', TOO_LARGE, true, once],
    ['liveCards', '413', TOO_LARGE, 'stale', once],
    // What is delivered rests in its row; the others wait for the next place, which is held back.
    ['deliver', '429', WAIT, 'retry throttled', PUSHED_BACK],
    ['rewrite', '429', WAIT, 'again', PUSHED_BACK],
    ['erasure', '429', WAIT, true, afterTwoSeconds],
    ['liveCards', '429', WAIT, 'shown', afterTwoSeconds],
    ['deliver', '403', NOT_THERE, 'retry notInstalled', once],
    ['rewrite', '403', NOT_THERE, 'again', once],
    ['erasure', '403', NOT_THERE, true, once],
    ['liveCards', '403', NOT_THERE, 'stale', once],
    ['deliver', '503 after it was taken', DOUBTFUL, 'retry serverError 1', once],
    ['rewrite', '503 after it was taken', DOUBTFUL, 'again', once],
    ['erasure', '503 after it was taken', DOUBTFUL, true, twice],
    ['liveCards', '503 after it was taken', DOUBTFUL, 'shown', twice],
    ['deliver', 'a cut line', CUT, 'retry unreachable 1', once],
    ['rewrite', 'a cut line', CUT, 'again', once],
    ['erasure', 'a cut line', CUT, true, twice],
    ['liveCards', 'a cut line', CUT, 'shown', twice],
  ])('%s: %s', async (way, _name, rule, outcome, log) => {
    const at = house();
    if (rule) connector.fail(rule);
    expect(await WAYS[way](at)).toBe(outcome);
    expect(at.log).toEqual(log);
    const [first = 0, second = first + 60] = at.at;
    if (rule === WAIT) expect(second - first).toBeGreaterThanOrEqual(2);
  });

  it('403 in the channel is remembered by who delivers and by who rewrites', async () => {
    for (const way of ['deliver', 'rewrite'] as const) {
      const at = house();
      connector.fail(NOT_THERE);
      await WAYS[way](at);
      expect(at.team.record.turnedAway).toBe('notInstalled');
    }
  });

  it('413: the text alone arrives, and the next one waits for both', async () => {
    const at = house();
    connector.fail(TOO_LARGE);
    await WAYS.deliver(at);
    expect(shown()).toEqual(['phase.change 42/1 to channel']);
    expect(connector.shown(key.channel)[0]?.attachments ?? []).toEqual([]);
  });

  it.each<[Way, Outcome]>([
    ['deliver', ''],
    ['rewrite', 'again'],
    ['erasure', false],
    ['liveCards', 'stale'],
  ])('%s: without a place nothing leaves', async (way, outcome) => {
    const full: Throttle = {
      ...openThrottle(handClock()),
      enter: () => Promise.resolve(false),
    };
    const at = house(teams.messenger, { throttle: full });
    expect(await WAYS[way](at)).toBe(outcome);
    expect(at.log).toEqual([]);
    expect(shown()).toEqual(way === 'deliver' ? [] : ['before']);
  });

  it('413 and no second place in time: the thing rests, and is sent later', async () => {
    const places = [true, false];
    const clock = handClock();
    const throttle = {
      ...openThrottle(clock),
      enter: () => Promise.resolve(places.shift() ?? true),
    };
    const rules = { ...world({} as never).parts.rules, refusedPause: () => 0 };
    const at = house(teams.messenger, { throttle, rules, time: clock });
    connector.fail(TOO_LARGE);
    expect(await WAYS.deliver(at)).toBe('retry throttled');
    expect(await WAYS.deliver(at)).toBe('sent');
    expect(shown()).toEqual(['phase.change 42/1 to channel']);
  });

  it('a 1:1 chat that is opened anew takes a place anew', async () => {
    const fake = new FakeTeams();
    fake.answers.push({ kind: 'refused', why: 'gone', again: false });
    const dueOf: PostParts['dueOf'] = ({ id: of, number }) => [
      phaseChange({ course: of, number, audience: 'cti' }),
    ];
    const forgotten: string[] = [];
    const chats = {
      forget: ({ name }: { readonly name: string }) => Promise.resolve(void forgotten.push(name)),
      shut: () => Promise.resolve(),
    };
    const at = house(fake, { dueOf, chats });
    expect(await WAYS.deliver(at)).toBe('sent');
    expect(at.log).toEqual(twice);
    expect(forgotten).toEqual([CITA.name]);
  });
});

describe('what an answer means', () => {
  it.each<[SendResult, string]>([
    [{ kind: 'sent', activity: 'a' }, 'landed'],
    [{ kind: 'ambiguous', why: 'timeout' }, 'again'],
    [{ kind: 'refused', why: 'throttled', again: true }, 'again'],
    [{ kind: 'refused', why: 'unauthorized', again: true }, 'again'],
    [{ kind: 'refused', why: 'blocked', again: false }, 'shut'],
    [{ kind: 'refused', why: 'notInstalled', again: false }, 'shut'],
    [{ kind: 'refused', why: 'gone', again: false }, 'gone'],
    [{ kind: 'refused', why: 'tooLarge', again: false }, 'lost'],
    [{ kind: 'refused', why: 'refused', again: false }, 'lost'],
  ])('%j: %s', (result, fate) => expect(fateOf(result)).toBe(fate));

  it('a thread counts with its channel', () => {
    const lane = { tenant: key.tenant, conversation: key.channel };
    expect(laneIn(key, key.channel)).toEqual(lane);
    expect(laneIn(key, `${key.channel};messageid=17`)).toEqual(lane);
  });
});

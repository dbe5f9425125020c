import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { Due } from '../../../src/cti/due/thing';
import type { Storage } from '../../../src/desk/ports/storage';
import type { PostParts } from '../../../src/post/ports';
import { openLease, type Lease } from '../../../src/post/sweep/lease';
import { openPoster, type Poster } from '../../../src/post/sweep/poster';
import { resendDead, startSending, stopSending } from '../../../src/post/upkeep/operator';
import { openStorage, OperationCounter } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { holdTime } from '../../support/until';
import { watched } from '../atRest';
import { CITA, course, phaseChange, teamKey, thing } from '../samples';
import { settle, world as realWorld, type World } from '../world';

let tables: RunningTables;
let prefix = 0;
const counter = new OperationCounter();
let atRest: () => Promise<void>;
function fresh(): Storage {
  const { connectionString } = tables;
  const real = openStorage({
    ...{ connectionString, prefix: `o${(prefix += 1)}`, count: counter.note, patience: PATIENT },
  });
  const all = watched(real);
  atRest = all.atRest;
  return all.storage;
}
beforeAll(async () => {
  tables = await startTables();
});

const NONE = { sweeps: 0, sweptAt: 0 };
const clock = { now: () => instantAt('2027-06-01', 9) };
const things =
  (...due: readonly Due[]): PostParts['dueOf'] =>
  ({ id, number }) =>
    due.map((each) => ({ ...each, course: id, number }));

const running: Poster[] = [];
function poster(all: World, sweepSeconds = 0.2, leaseMs = 900): Poster {
  const opened = openPoster(all.parts, { clock, sweepSeconds, leaseMs });
  running.push(opened);
  return opened;
}
/** The machine's time stands still but for `pass`: how long a sweep really takes says nothing here. */
beforeEach(holdTime);
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  jest.useRealTimers();
});

const STEP_MS = 50;

/** So many milliseconds pass, and all that they set going is done. */
async function pass(ms: number): Promise<void> {
  await atRest();
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    jest.advanceTimersByTime(STEP_MS);
    await atRest();
  }
}

const TIME: PostParts['time'] = {
  wall: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
const world: typeof realWorld = (storage, change = {}) =>
  realWorld(storage, { time: TIME, ...change });

describe('the lease: one poster at a time', () => {
  const lease = (storage: Storage, holder: string, time: PostParts['time']): Lease =>
    openLease({ shared: storage.shared, time, holder, leaseMs: 1_000 });

  /** A machine whose monotonic clock we move; its wall clock may be wrong. */
  const machine = (skewMs = 0) => {
    let now = 0;
    return {
      wall: () => new Date(Date.now() + skewMs),
      monotonic: () => now,
      sleep: () => Promise.resolve(),
      move: (ms: number) => (now += ms),
    };
  };

  it('the first takes it, the second stands by while the first renews it', async () => {
    const storage = fresh();
    const [a, b] = [machine(), machine(300_000)];
    const [one, two] = [lease(storage, 'a', a), lease(storage, 'b', b)];
    for (let n = 0; n < 5; n += 1) {
      await one.beat(NONE);
      await two.beat(NONE);
      a.move(500);
      b.move(500);
    }
    expect([one.holds(), two.holds()]).toEqual([true, false]);
  });

  it('passes on after a silence, and the silent one knows it before the other takes over', async () => {
    const storage = fresh();
    const [a, b] = [machine(-300_000), machine(300_000)];
    const [one, two] = [lease(storage, 'a', a), lease(storage, 'b', b)];
    await one.beat(NONE);
    await two.beat(NONE);
    a.move(700);
    b.move(700);
    await two.beat(NONE);
    expect([one.holds(), two.holds()]).toEqual([false, false]);
    b.move(300);
    await two.beat(NONE);
    expect(two.holds()).toBe(true);
    await one.beat(NONE);
    expect([one.holds(), two.holds()]).toEqual([false, true]);
  });

  it('is left at once by who stops', async () => {
    const storage = fresh();
    const [a, b] = [machine(), machine()];
    const [one, two] = [lease(storage, 'a', a), lease(storage, 'b', b)];
    await one.beat(NONE);
    await one.release();
    await two.beat(NONE);
    expect([one.holds(), two.holds()]).toEqual([false, true]);
  });

  it('of ten who reach for it at the same moment one gets it', async () => {
    const storage = fresh();
    const all = Array.from({ length: 10 }, (_, n) => lease(storage, `h${n}`, machine()));
    await Promise.all(all.map((each) => each.beat(NONE)));
    expect(all.filter((each) => each.holds())).toHaveLength(1);
  });
});

describe('the loop', () => {
  it('posts what is due once, however many posters run', async () => {
    const storage = fresh();
    await settle(storage);
    const all = [1, 2, 3].map(() => world(storage, { dueOf: things(phaseChange()) }));
    all.forEach((each) => poster(each).start());
    await pass(2_000);
    expect(all.flatMap(({ teams }) => teams.posts)).toHaveLength(1);
  });

  it('another one goes on when the poster stops', async () => {
    const storage = fresh();
    await settle(storage);
    const [first, second] = [world(storage), world(storage, { dueOf: things(phaseChange()) })];
    const one = poster(first);
    one.start();
    await pass(400);
    expect(first.tally.measured.get('lastSweepSeconds')).toBeGreaterThan(0);
    const two = poster(second);
    two.start();
    await pass(2_000);
    expect(second.teams.posts).toEqual([]);
    await one.stop();
    await pass(600);
    expect(second.teams.posts).toHaveLength(1);
  });

  it('an idle minute costs one query a sweep, and one write a beat', async () => {
    const storage = fresh();
    await storage.ready();
    await storage.agenda.upTo('2027-01-01');
    const idle = poster(world(storage), 0.2, 1_500);
    idle.start();
    await pass(400);
    counter.reset();
    await pass(2_000);
    const { query, update, get: ofTheSwitch, ...others } = counter.cost();
    expect(ofTheSwitch).toBeUndefined();
    expect(others).toEqual({});
    expect(query?.requests).toBe(10);
    expect(update?.requests).toBe(4);
  });

  it('raises an alarm when nobody has swept for five minutes', async () => {
    const down = {
      read: () => Promise.reject(new Error('down')),
      swap: () => Promise.reject(new Error('down')),
    };
    const shared = {
      ...down,
      get: () => Promise.resolve(undefined),
      set: () => Promise.resolve(),
    };
    const storage = { ...fresh(), shared } as unknown as Storage;
    const all = world(storage);
    const alarmed = poster(all, 60, 45_000);
    alarmed.start();
    await jest.advanceTimersByTimeAsync(299_000);
    expect(all.tally.alarms).toEqual([]);
    await jest.advanceTimersByTimeAsync(31_000);
    expect(all.tally.alarms).toContain('sweep.missing');
  });
});

it('who becomes the poster brings cards up to date that a dead process left behind', async () => {
  const storage = fresh();
  await settle(storage);
  const held = await storage.team(teamKey()).course(42);
  if (!held) throw new Error('no course');
  const card = { kind: 'checklist', about: 'phase2', activity: 'a1', conversation: 'c1' } as const;
  await storage.team(teamKey()).keepCards(held, ({ dead }) => ({
    live: [{ ...card, shown: 4 }],
    dead,
  }));
  const all = world(storage);
  poster(all).start();
  await pass(2_000);
  expect(all.teams.updates.map(({ text }) => text)).toEqual(['checklist phase2 as of 5']);
});

describe('after a commit', () => {
  it('what is told to be posted at once is posted at once, at any hour, by whoever took the command', async () => {
    const storage = fresh();
    await settle(storage);
    const night = { now: () => instantAt('2027-02-01', 22) };
    const prepare = thing({
      ...{ key: 'cti.prepare', kind: 'atOnce', chain: 'start', about: '2027-03-01' },
      ...{ ruleDate: '2027-02-01', sendOn: '2027-02-01' },
    });
    const all = world(storage, { dueOf: things(prepare) });
    const opened = openPoster(all.parts, { clock: night, sweepSeconds: 60 });
    running.push(opened);
    opened.followers.follow(teamKey(), 42);
    await pass(2_000);
    expect(all.teams.posts).toHaveLength(1);
    counter.reset();
    opened.followers.follow(teamKey(), 42);
    await pass(2_000);
    expect(counter.cost()['query']).toBeUndefined();
  });

  it('a card whose date has moved is corrected, and announced anew should the date come back', async () => {
    const storage = fresh();
    await settle(storage);
    const store = storage.team(teamKey());
    const all = world(storage, { dueOf: moving });
    const opened = poster(all, 60);
    opened.start();
    await pass(2_000);
    expect(all.teams.posts).toHaveLength(1);
    const move = async (date: '2027-03-01' | '2027-04-01'): Promise<void> => {
      const held = await store.course(42);
      if (!held) throw new Error('no course');
      const seq = held.course.seq + 1;
      const moved = course({ seq, start: { date, toldOn: '2027-06-01', reason: 'typo' } });
      await store.commit({
        ...{ before: held, course: moved, live: held.live, dead: held.dead, claims: [] },
        ...{ events: [], handled: null, by: CITA.id, command: `m${seq}` },
      });
      opened.followers.follow(teamKey(), 42);
    };
    await move('2027-04-01');
    await pass(2_000);
    expect(all.teams.updates.some(({ text }) => text.includes('outdated'))).toBe(true);
    expect((await store.course(42))?.live).toEqual([]);
    await move('2027-03-01');
    await pass(2_000);
    expect(all.teams.posts).toHaveLength(2);
    expect(all.teams.texts).toEqual([
      'phase.change 42/1 to channel',
      'phase.change 42/1 to channel',
    ]);
    await opened.stop();
    const [row] = await store.deliveries();
    expect(row).toMatchObject({ state: 'sent', activity: 'activity-2', more: { generation: 1 } });
  });

  /** The phase change on 1 June, as long as CTI began on 1 March. */
  const moving: PostParts['dueOf'] = (given, ...rest) =>
    given.start?.date === '2027-03-01' ? things(phaseChange())(given, ...rest) : [];
});

describe('the operator', () => {
  it('stops all sending and lets it go on; nothing is lost', async () => {
    const storage = fresh();
    await settle(storage);
    await stopSending(storage.shared);
    const all = world(storage, { dueOf: things(phaseChange()) });
    poster(all).start();
    await pass(2_000);
    expect(all.teams.posts).toEqual([]);
    await startSending(storage.shared);
    const later = world(storage, { dueOf: things(phaseChange()) });
    await running.splice(0)[0]?.stop();
    poster(later).start();
    await pass(2_000);
    expect(later.teams.posts).toHaveLength(1);
  });

  it('sends dead letters again, and they leave the status', async () => {
    const storage = fresh();
    await settle(storage);
    const all = world(storage, { dueOf: things(phaseChange()) });
    all.teams.answers.push({ kind: 'refused', why: 'refused', again: false });
    poster(all).start();
    await pass(1_000);
    expect(all.tally.alarms).toHaveLength(1);
    expect((await storage.team(teamKey()).course(42))?.dead).toHaveLength(1);
    expect(await resendDead(storage)).toBe(1);
    await pass(2_000);
    expect(all.teams.posts).toHaveLength(1);
    expect((await storage.team(teamKey()).course(42))?.dead).toEqual([]);
  });
});

describe('nudges', () => {
  it('a notice put off comes back, says so, three times in all, and not once seen', async () => {
    const storage = fresh();
    await settle(storage);
    let day = instantAt('2027-05-18', 9);
    const dueOf = things(
      thing({ audience: 'cti', kind: 'change', chain: null }),
      thing({ audience: 'job', kind: 'change', chain: null }),
    );
    const all = world(storage, { dueOf });
    const opened = openPoster(all.parts, { clock: { now: () => day }, sweepSeconds: 60 });
    running.push(opened);
    opened.start();
    await pass(2_000);
    expect(all.teams.posts).toHaveLength(2);
    const nudge = { citizen: 42, due: all.parts.dueId(thing({ audience: 'cti' })) };
    const other = { citizen: 42, due: all.parts.dueId(thing({ audience: 'job' })) };
    const putOff = () => opened.nudges.later(teamKey(), nudge, 1);
    expect(await putOff()).toBe('later');
    expect(await opened.nudges.later(teamKey(), other, 1)).toBe('later');
    expect(await opened.nudges.seen(teamKey(), other)).toBe('seen');
    day = instantAt('2027-05-19', 9);
    await opened.sweepNow();
    expect(await putOff()).toBe('later');
    day = instantAt('2027-05-20', 9);
    await opened.sweepNow();
    expect(await putOff()).toBe('waits');
    day = instantAt('2027-05-28', 9);
    await opened.sweepNow();
    expect(all.teams.texts.slice(2)).toEqual([
      'phase.notice 42/1 to cti, late, again 2',
      'phase.notice 42/1 to cti, late, again 3',
    ]);
    const unknown = { citizen: 43, due: nudge.due };
    expect(await opened.nudges.seen(teamKey(), unknown)).toBe('unknown');
  });
});

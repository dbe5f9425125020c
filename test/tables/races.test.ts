import { StorageDown, type TeamStore } from '../../src/desk/ports/storage';
import { openStorage, type AzureStorage, type Patience } from '../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../support/azurite';
import { startLossyProxy, type Fault, type LossyProxy } from '../support/lossyProxy';
import { NEW_SEED } from '../support/seed';
import { addition, delivery, enrolment, teamKey } from './samples';

let tables: RunningTables;
let proxy: LossyProxy;
let round = 0;

beforeAll(async () => {
  tables = await startTables();
  proxy = await startLossyProxy(tables.account);
});
afterAll(() => proxy.stop());

/** As many replicas as asked for, each with its own client and caches, on one storage. */
async function replicas(count: number, patience: Patience = PATIENT): Promise<AzureStorage[]> {
  round += 1;
  const { connectionString } = proxy;
  const all = Array.from({ length: count }, () => openStorage({ connectionString, patience }));
  await Promise.all(all.map((storage) => storage.ready()));
  const [first] = all;
  await first?.team(teamKey(`race-${round}`)).commit(enrolment());
  return all;
}

function storeOf(storage: AzureStorage): TeamStore {
  return storage.team(teamKey(`race-${round}`));
}

/** Reads, decides, commits; again after a lost race or silence, as a desk would. */
async function involve(store: TeamStore, activity: string): Promise<number> {
  for (let tries = 1; tries <= 200; tries += 1) {
    const outcome = await tryInvolve(store, activity);
    if (outcome) return tries;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * tries));
  }
  throw new Error('never came through');
}

async function tryInvolve(store: TeamStore, activity: string): Promise<boolean> {
  try {
    const held = await store.course(42);
    if (!held) throw new Error('gone');
    const { kind } = await store.commit(addition(held, activity));
    return kind !== 'lostRace';
  } catch (fault) {
    if (fault instanceof StorageDown) return false;
    throw fault;
  }
}

async function expectAllThere(store: TeamStore, activities: readonly string[]): Promise<void> {
  const events = await store.events('course-42');
  const told = events.slice(1).map(({ command }) => command);
  expect([...told].sort()).toEqual([...activities].sort());
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const held = await store.course(42);
  expect(held?.course.seq).toBe(activities.length + 1);
  expect(held?.course.involved).toHaveLength(activities.length);
}

describe('twenty people at the same moment', () => {
  const activities = Array.from({ length: 20 }, (_, index) => `press-${index}`);

  it('nothing is lost and nothing doubled, on two replicas', async () => {
    const [one, other] = (await replicas(2)) as [AzureStorage, AzureStorage];
    await Promise.all(
      activities.map((activity, index) => involve(storeOf(index % 2 ? one : other), activity)),
    );
    await expectAllThere(storeOf(one), activities);
  });

  it('a press delivered twice at once is one change', async () => {
    const [one, other] = (await replicas(2)) as [AzureStorage, AzureStorage];
    const twice = [...activities.slice(0, 6), ...activities.slice(0, 6)];
    await Promise.all(
      twice.map((activity, index) => involve(storeOf(index % 2 ? one : other), activity)),
    );
    await expectAllThere(storeOf(one), activities.slice(0, 6));
  });

  it(`nothing is lost and nothing doubled while a third of all answers go astray (seed ${NEW_SEED})`, async () => {
    const patience = { ...PATIENT, attempts: 3, pauseMs: 10 };
    const [one, other] = (await replicas(2, patience)) as [AzureStorage, AzureStorage];
    proxy.always(faultsBy(NEW_SEED));
    await Promise.all(
      activities.map((activity, index) => involve(storeOf(index % 2 ? one : other), activity)),
    );
    proxy.always(null);
    await expectAllThere(storeOf(one), activities);
  });
});

/** A third of the requests meet a fault, by a small generator that a seed starts again. */
function faultsBy(seed: number): () => Fault | undefined {
  const faults: readonly Fault[] = ['loseAnswer', 'refuse', 'busy', 'busyAfter', { delayMs: 30 }];
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const draw = state / 2 ** 32;
    return draw < 1 / 3 ? faults[Math.floor(draw * 3 * faults.length)] : undefined;
  };
}

describe('one winner', () => {
  it('of ten claims on one due thing, by ten replicas', async () => {
    const all = await replicas(10);
    const claims = await Promise.all(
      all.map((each, index) => storeOf(each).claim(delivery('phase.change|1', `op-${index}`))),
    );
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
  });

  it('of ten that take over one silent delivery', async () => {
    const all = await replicas(10);
    const [first] = all as [AzureStorage];
    const held = await storeOf(first).claim(delivery('phase.change|1', 'silent'));
    if (!held) throw new Error('not claimed');
    const taken = await Promise.all(
      all.map((each, index) => storeOf(each).advance(held, { operation: `op-${index}` })),
    );
    const winners = taken.filter((row) => row !== undefined);
    expect(winners).toHaveLength(1);
    expect(await storeOf(first).deliveries()).toEqual(winners);
  });

  it('of ten that take the lease, and of ten that renew it', async () => {
    const all = await replicas(10);
    const name = `lease-${round}`;
    const taken = await Promise.all(all.map((each) => each.shared.swap(name, 'mine', null)));
    const [etag] = taken.filter((won) => won !== undefined);
    expect(taken.filter((won) => won !== undefined)).toHaveLength(1);
    const renewed = await Promise.all(all.map((each) => each.shared.swap(name, 'x', etag ?? '')));
    expect(renewed.filter((won) => won !== undefined)).toHaveLength(1);
  });

  it('of ten enrolments with one number', async () => {
    const all = await replicas(10);
    const results = await Promise.all(
      all.map((each, index) => {
        const enrolled = enrolment(undefined, `enrol-${index}`);
        const course = { ...enrolled.course, number: 77, id: `course-77-${index}` };
        return storeOf(each).commit({ ...enrolled, course });
      }),
    );
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'lostRace')).toHaveLength(9);
  });

  it('of two corrections of one number to the same new one', async () => {
    const [one, other] = (await replicas(2)) as [AzureStorage, AzureStorage];
    await storeOf(one).commit(
      enrolment({ ...enrolment().course, number: 43, id: 'course-43' }, 'b'),
    );
    const moves = await Promise.all(
      [42, 43].map(async (number) => {
        const store = storeOf(number === 42 ? one : other);
        const held = await store.course(number);
        if (!held) throw new Error('gone');
        const change = addition(held, `move-${number}`);
        return store.commit({
          ...change,
          course: { ...change.course, number: 50 },
          formerNumber: number,
        });
      }),
    );
    expect(moves.map(({ kind }) => kind).sort()).toEqual(['done', 'lostRace']);
    expect(await storeOf(one).courses()).toHaveLength(2);
  });
});

describe('cards', () => {
  it('ten that add a live card at once all find theirs there', async () => {
    const all = await replicas(10);
    const [first] = all as [AzureStorage];
    const held = await storeOf(first).course(42);
    if (!held) throw new Error('gone');
    const cards = all.map((_, index) => `card-${index}`);
    await Promise.all(
      all.map((each, index) =>
        storeOf(each).keepCards(held, ({ live, dead }) => ({
          live: [
            ...live,
            { kind: 'checklist', about: 'end', activity: cards[index] ?? '', conversation: 'c' },
          ],
          dead,
        })),
      ),
    );
    const live = (await storeOf(first).course(42))?.live.map(({ activity }) => activity);
    expect([...(live ?? [])].sort()).toEqual([...cards].sort());
  });

  it('a tick decided before a card was kept loses the race, and takes nothing from the card', async () => {
    const [one, other] = (await replicas(2)) as [AzureStorage, AzureStorage];
    const old = await storeOf(one).course(42);
    if (!old) throw new Error('gone');
    const dead = [{ due: 'd', key: 'cti.start', on: '2027-03-01', why: 'blocked' }] as const;
    await storeOf(other).keepCards(old, ({ live }) => ({ live, dead }));
    expect(await storeOf(one).commit(addition(old, 'tick'))).toEqual({ kind: 'lostRace' });
    expect((await storeOf(one).course(42))?.dead).toEqual(dead);
  });

  it('a card kept while somebody ticks takes nothing from the tick', async () => {
    const [one, other] = (await replicas(2)) as [AzureStorage, AzureStorage];
    const old = await storeOf(one).course(42);
    if (!old) throw new Error('gone');
    await involve(storeOf(other), 'tick');
    const dead = [{ due: 'd', key: 'cti.start', on: '2027-03-01', why: 'blocked' }] as const;
    const kept = await storeOf(one).keepCards(old, ({ live }) => ({ live, dead }));
    expect(kept).toMatchObject({ dead, course: { seq: 2 } });
    await expectAllThere(storeOf(one), ['tick']);
  });
});

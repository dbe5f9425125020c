import { StorageDown, type Held, type TeamStore } from '../../src/desk/ports/storage';
import { openStorage, type AzureStorage } from '../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../support/azurite';
import { startLossyProxy, type Fault, type LossyProxy } from '../support/lossyProxy';
import { spent } from '../support/until';
import { dump } from './raw';
import { addition, delivery, enrolment, look, teamKey, teamRecord } from './samples';

/** Short, so that what hangs is soon given up. */
const PATIENCE = { ...PATIENT, attempts: 100, attemptMs: 250, pauseMs: 5 };

let tables: RunningTables;
let proxy: LossyProxy;
let storage: AzureStorage;
let store: TeamStore;
let round = 0;

beforeAll(async () => {
  tables = await startTables();
  proxy = await startLossyProxy(tables.account);
});
afterAll(() => proxy.stop());
beforeEach(async () => {
  round += 1;
  storage = openStorage({ connectionString: proxy.connectionString, patience: PATIENCE });
  store = storage.team(teamKey(`kanal-${round}`));
  await storage.ready();
});
afterEach(() => proxy.always(null));

async function enrolled(): Promise<Held> {
  const result = await store.commit(enrolment());
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.held;
}

async function claimed(): ReturnType<TeamStore['advance']> {
  return store.claim(delivery('phase.change|1', 'op-1'));
}

const LIVE = [{ kind: 'checklist', about: 'phase2', activity: 'a', conversation: 'c' }] as const;

/** Each write of the port: what it needs, the write itself, and what it must have come to. */
const WRITES: Record<string, () => Promise<() => Promise<void>>> = {
  'an enrolment': () =>
    Promise.resolve(async () => {
      expect(await store.commit(enrolment())).toMatchObject({ kind: 'done' });
      expect((await store.events('course-42')).map(({ seq }) => seq)).toEqual([1]);
    }),
  'a change': async () => {
    const held = await enrolled();
    return async () => {
      const result = await store.commit(addition(held, 'activity-2'));
      expect(result).toMatchObject({ kind: 'done', held: { course: { seq: 2 } } });
      expect(await store.course(42)).toEqual(result.kind === 'done' ? result.held : undefined);
    };
  },
  'a change of the bot itself, without an activity': async () => {
    const held = await enrolled();
    return async () => {
      expect(await store.commit(addition(held, null))).toMatchObject({ kind: 'done' });
      expect((await store.course(42))?.course.seq).toBe(2);
    };
  },
  'claims inside a commit': async () => {
    const held = await enrolled();
    return async () => {
      const claims = [delivery('cti.prepare|1', 'op-7'), delivery('cti.prepare|2', 'op-8')];
      const result = await store.commit({ ...addition(held, 'activity-2'), claims });
      expect(result).toMatchObject({ kind: 'done', claims });
      expect(await store.deliveries()).toEqual(result.kind === 'done' ? result.claims : undefined);
    };
  },
  'a corrected number': async () => {
    const held = await enrolled();
    return async () => {
      const change = addition(held, 'activity-2');
      const moved = { ...change, course: { ...change.course, number: 24 }, formerNumber: 42 };
      expect(await store.commit(moved)).toMatchObject({ kind: 'done' });
      expect(await store.course(42)).toBeUndefined();
      expect((await store.courses()).map((each) => each.course.number)).toEqual([24]);
    };
  },
  'a look-up': () =>
    Promise.resolve(async () => {
      expect(await store.look(look('activity-5'))).toBe(true);
      expect(await store.looks('course-42')).toHaveLength(1);
    }),
  'a claim': () =>
    Promise.resolve(async () => {
      expect(await claimed()).toMatchObject({ operation: 'op-1' });
      expect(await store.deliveries()).toHaveLength(1);
    }),
  'a delivery that moves on': async () => {
    const held = await claimed();
    if (!held) throw new Error('not claimed');
    return async () => {
      const sent = await store.advance(held, { state: 'sent', activity: 'message-1' });
      expect(sent).toMatchObject({ state: 'sent', activity: 'message-1' });
      expect(await store.deliveries()).toEqual([sent]);
    };
  },
  'cards that are kept': async () => {
    const held = await enrolled();
    return async () => {
      const kept = await store.keepCards(held, () => ({ live: LIVE, dead: [] }));
      expect(kept?.live).toEqual(LIVE);
      expect(await store.course(42)).toEqual(kept);
    };
  },
  'a team': () =>
    Promise.resolve(async () => {
      await store.saveTeam(teamRecord(store.key));
      expect(await store.team()).toEqual(teamRecord(store.key));
    }),
  'a wake-up call': () =>
    Promise.resolve(async () => {
      await storage.agenda.put(store.key, '2027-03-01');
      const due = await storage.agenda.upTo('2027-03-01');
      expect(due.filter(({ team }) => team.channel === store.key.channel)).toHaveLength(1);
    }),
  'a shared value': () =>
    Promise.resolve(async () => {
      await storage.shared.set(`clock-${round}`, '+14d');
      expect(await storage.shared.get(`clock-${round}`)).toBe('+14d');
    }),
  'a shared value that is swapped': async () => {
    const first = await storage.shared.swap(`lease-${round}`, 'mine', null);
    return async () => {
      const second = await storage.shared.swap(`lease-${round}`, 'still mine', first ?? '');
      const read = await storage.shared.read(`lease-${round}`);
      expect(read).toEqual({ value: 'still mine', etag: second });
    };
  },
  'a person': () =>
    Promise.resolve(async () => {
      await storage.people.remember(`person-${round}`, store.key);
      expect(await storage.people.teamsOf(`person-${round}`)).toEqual([store.key]);
    }),
  'an erasure': async () => {
    await enrolled();
    return async () => {
      await store.erase('course-42', 42);
      expect(await store.course(42)).toBeUndefined();
      expect(await store.events('course-42')).toEqual([]);
    };
  },
};

const FAULTS: readonly Fault[] = ['loseAnswer', 'hang', 'busyAfter', 'refuse', 'busy'];
const isWrite = ({ method }: { method: string }): boolean => method !== 'GET';

describe.each(FAULTS)('when the answer to a write meets: %s', (fault) => {
  it.each(Object.entries(WRITES))('%s is done once', async (_, prepare) => {
    const check = await prepare();
    const before = proxy.done();
    proxy.next(fault, isWrite);
    await check();
    expect(proxy.done()).toBe(before + 1);
  });
});

describe('storage that does not answer', () => {
  it.each(FAULTS)(
    '%s for good: says StorageDown in time, naming no row and no key',
    async (fault) => {
      const { connectionString } = proxy;
      const patience = { attempts: 4, attemptMs: 600, totalMs: 3000, pauseMs: 5 };
      const hasty = openStorage({ connectionString, patience });
      await storage.ready();
      proxy.always(fault);
      const { ms, fault: error } = await spent(() => hasty.team(store.key).course(42));
      expect(ms).toBeLessThan(patience.totalMs + 50);
      expect(error).toBeInstanceOf(StorageDown);
      expect(Object.keys(Object.getOwnPropertyDescriptors(error)).sort()).toEqual(
        expect.not.arrayContaining(['cause', 'request', 'response', 'details']),
      );
      expect(String(error)).toMatch(/^StorageDown: Storage [a-zA-Z0-9 ()]+$/);
    },
  );

  it('is asked as often as we say: the client repeats nothing by itself', async () => {
    const { connectionString } = proxy;
    const patience = { ...PATIENT, attempts: 1 };
    const once = openStorage({ connectionString, patience });
    await once.ready();
    const before = proxy.done();
    proxy.always('busy');
    await expect(once.team(store.key).course(42)).rejects.toThrow('503 ServerBusy');
    expect(proxy.done()).toBe(before + 1);
  });

  it('gives up after 4 s as it is set for production', async () => {
    const usual = openStorage({ connectionString: proxy.connectionString });
    proxy.always('hang');
    const { ms, fault } = await spent(() => usual.team(store.key).course(42));
    expect(fault).toBeInstanceOf(StorageDown);
    expect(ms).toBeGreaterThan(3_000);
    expect(ms).toBeLessThan(4_050);
  });

  it('waits for one that is slow', async () => {
    await enrolled();
    proxy.next({ delayMs: 200 });
    expect((await store.course(42))?.course.number).toBe(42);
  });
});

describe('a call that is made again after StorageDown', () => {
  const dies = { ...PATIENT, attempts: 1 };

  beforeEach(async () => {
    storage = openStorage({ connectionString: proxy.connectionString, patience: dies });
    store = storage.team(teamKey(`kanal-${round}`));
    await storage.ready();
  });

  it('finds its own commit done', async () => {
    const held = await enrolled();
    const commit = addition(held, 'activity-2');
    proxy.next('loseAnswer', isWrite);
    await expect(store.commit(commit)).rejects.toThrow(StorageDown);
    const sameTeam = storage.team(store.key);
    expect(await sameTeam.commit(commit)).toMatchObject({
      kind: 'done',
      held: { course: { seq: 2 } },
    });
  });

  it('finds its own commit done although somebody has written after it', async () => {
    const commit = addition(await enrolled(), 'activity-2');
    proxy.next('loseAnswer', isWrite);
    await expect(store.commit(commit)).rejects.toThrow(StorageDown);
    const read = await store.course(42);
    if (!read) throw new Error('gone');
    await store.commit(addition(read, 'activity-3'));
    expect(await store.commit(commit)).toMatchObject({
      kind: 'done',
      held: { course: { seq: 3 } },
    });
  });

  it('is handled before when another delivery of the activity asks', async () => {
    const held = await enrolled();
    proxy.next('loseAnswer', isWrite);
    await expect(store.commit(addition(held, 'activity-2'))).rejects.toThrow(StorageDown);
    expect(await store.commit(addition(held, 'activity-2'))).toEqual({ kind: 'handledBefore' });
  });

  it('finds its own look-up and its own change of a delivery', async () => {
    const mine = look('activity-5');
    proxy.next('loseAnswer', isWrite);
    await expect(store.look(mine)).rejects.toThrow(StorageDown);
    expect(await store.look(mine)).toBe(true);
    expect(await store.look({ ...mine })).toBe(false);

    const held = await claimed();
    if (!held) throw new Error('not claimed');
    const change = { state: 'sent', activity: 'message-1' } as const;
    proxy.next('loseAnswer', isWrite);
    await expect(store.advance(held, change)).rejects.toThrow(StorageDown);
    expect(await store.advance(held, change)).toMatchObject(change);
  });

  it('finishes an erasure that was cut short anywhere', async () => {
    await enrolled();
    await store.look(look('activity-5'));
    await store.claim(delivery('phase.change|1', 'op-1'));
    let cuts = 0;
    for (let nth = 1; ; nth += 1) {
      let left = nth;
      proxy.always(() => ((left -= 1) === 0 ? 'refuse' : undefined));
      const erased = await store.erase('course-42', 42).then(
        () => true,
        () => false,
      );
      proxy.always(null);
      if (erased) break;
      cuts += 1;
      expect(await store.course(42).then((held) => held === undefined || nth <= 3)).toBe(true);
    }
    expect(cuts).toBeGreaterThan(3);
    const rows = await dump(tables.connectionString);
    const own = rows.filter(({ partitionKey }) => partitionKey.includes(`kanal-${round}`));
    expect(own.map(({ rowKey }) => rowKey.split('|')[0])).toEqual(['done']);
  });
});

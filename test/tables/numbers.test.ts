import type { Commit, Held, TeamStore } from '../../src/desk/ports/storage';
import { openStorage, type AzureStorage } from '../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../support/azurite';
import { startLossyProxy, type LossyProxy } from '../support/lossyProxy';
import { dump, partitionRows, rawTable } from './raw';
import {
  addition,
  course,
  delivery,
  enrolment,
  involved,
  look,
  teamKey,
  teamRecord,
} from './samples';

let tables: RunningTables;
let proxy: LossyProxy;
let storage: AzureStorage;
let store: TeamStore;
let round = 0;

beforeAll(async () => {
  tables = await startTables();
  proxy = await startLossyProxy(tables.account);
  storage = openStorage({ connectionString: proxy.connectionString, patience: PATIENT });
});
afterAll(() => proxy.stop());
beforeEach(() => {
  round += 1;
  store = storage.team(teamKey(`tal-${round}`));
});

async function done(commit: Commit): Promise<Held> {
  const result = await store.commit(commit);
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.held;
}

function move(held: Held, number: number, activity = 'move'): Commit {
  const change = addition(held, activity);
  return {
    ...change,
    course: { ...change.course, number },
    formerNumber: held.course.number,
  };
}

const rowKeys = async (): Promise<string[]> =>
  (await partitionRows(tables.connectionString, `tal-${round}`)).map(({ rowKey }) => rowKey).sort();

describe('a corrected number', () => {
  it('moves the one row and leaves log and deliveries where they are', async () => {
    const held = await done(enrolment());
    await store.claim(delivery('phase.change|1', 'op-1'));
    await done(move(held, 24));
    expect(await store.course(42)).toBeUndefined();
    expect((await store.course(24))?.course).toMatchObject({ id: 'course-42', number: 24, seq: 2 });
    expect(await store.events('course-42')).toHaveLength(2);
    expect((await rowKeys()).filter((key) => key.startsWith('course'))).toEqual(['course|000024']);
  });

  it('loses against a number that is taken, and against a change since it was read', async () => {
    const held = await done(enrolment());
    await done(enrolment(course(24), 'other'));
    expect(await store.commit(move(held, 24))).toEqual({ kind: 'lostRace' });
    await done(addition(held, 'tick'));
    expect(await store.commit(move(held, 25))).toEqual({ kind: 'lostRace' });
    expect((await store.courses()).map((each) => each.course.number)).toEqual([24, 42]);
  });

  it('frees the old number, also when what it left behind was not cleaned up', async () => {
    const held = await done(enrolment());
    for (let nth = 0; nth < 4; nth += 1) proxy.next('refuse', 'DELETE');
    await done(move(held, 24));
    expect(await rowKeys()).toContain('course|000042');
    expect(await store.course(42)).toBeUndefined();
    await done(enrolment(course(42, 'new-42'), 'enrol-again'));
    expect((await store.courses()).map((each) => each.course.id)).toEqual(['course-42', 'new-42']);
    const back = await store.course(24);
    if (!back) throw new Error('gone');
    expect(await store.commit(move(back, 42, 'back'))).toEqual({ kind: 'lostRace' });
  });

  it('goes there and back again', async () => {
    const there = await done(move(await done(enrolment()), 24, 'there'));
    const back = await done(move(there, 42, 'back'));
    expect(back.course.number).toBe(42);
    expect((await store.courses()).map((each) => each.course)).toEqual([back.course]);
  });
});

describe('a number that is used again (D8)', () => {
  const second = (): Commit =>
    enrolment({ ...course(42, 'second'), enrolledOn: '2028-02-01' }, 'e2');

  it('sets the ended course aside: in courses() and past(), no longer under its number', async () => {
    const first = await done(enrolment());
    await done({ ...second(), retires: first });
    expect((await store.course(42))?.course.id).toBe('second');
    expect((await store.past(42)).map(({ id }) => id)).toEqual(['course-42']);
    const all = await store.courses();
    expect(all.map((each) => [each.course.id, each.retired])).toEqual([
      ['second', undefined],
      ['course-42', true],
    ]);
    expect(await store.events('course-42')).toEqual([involved(1)]);
  });

  it('lists several past courses, newest first', async () => {
    const first = await done(enrolment());
    const next = await done({ ...second(), retires: first });
    const third = { ...course(42, 'third'), enrolledOn: '2029-03-01' } as const;
    await done({ ...enrolment(third, 'e3'), retires: next });
    expect((await store.past(42)).map(({ id }) => id)).toEqual(['second', 'course-42']);
    expect(await store.past(4)).toEqual([]);
  });

  it('lets the course set aside be changed and keep its cards', async () => {
    const first = await done(enrolment());
    await done({ ...second(), retires: first });
    const aside = (await store.courses()).find(({ retired }) => retired);
    if (!aside) throw new Error('gone');
    const noted = await done(addition(aside, 'filed'));
    expect(noted.retired).toBe(true);
    await store.keepCards(noted, ({ live }) => ({
      live,
      dead: [{ due: 'd', key: 'retention', on: '2028-03-01', why: 'gone' }],
    }));
    expect((await store.course(42))?.course).toMatchObject({ id: 'second', seq: 1 });
    expect((await store.courses()).find(({ retired }) => retired)).toMatchObject({
      course: { id: 'course-42', seq: 2 },
      dead: [{ key: 'retention' }],
    });
  });

  it('loses when the ended course was changed since it was read', async () => {
    const first = await done(enrolment());
    await done(addition(first, 'tick'));
    expect(await store.commit({ ...second(), retires: first })).toEqual({ kind: 'lostRace' });
    expect(await store.past(42)).toEqual([]);
  });
});

describe('claims inside a commit', () => {
  it('a due thing that somebody has claimed holds nothing up, and is not won', async () => {
    const held = await done(enrolment());
    await store.claim(delivery('cti.prepare|1', 'theirs'));
    const claims = [delivery('cti.prepare|1', 'op-1'), delivery('cti.prepare|2', 'op-2')];
    const result = await store.commit({ ...addition(held, 'tick'), claims });
    expect(result.kind === 'done' && result.claims.map(({ due }) => due)).toEqual([
      'cti.prepare|2',
    ]);
    expect((await store.deliveries()).map(({ operation }) => operation)).toEqual([
      'theirs',
      'op-2',
    ]);
    expect((await store.course(42))?.course.seq).toBe(2);
  });
});

describe('an erasure (D6)', () => {
  async function fullCourse(number: number, id: string): Promise<Held> {
    let held = await done(enrolment(course(number, id), `enrol-${id}`));
    for (let nth = 2; nth <= 4; nth += 1) held = await done(addition(held, `${id}-${nth}`));
    await store.look(look(`look-${id}`, id));
    await store.claim(delivery('phase.change|1', `op-${id}`, id));
    return held;
  }

  it('leaves no row of the course in any table, and all rows of the others', async () => {
    await store.saveTeam(teamRecord(store.key));
    await fullCourse(42, 'erased-one');
    const other = await fullCourse(43, 'kept-one');
    await store.erase('erased-one', 42);
    const rows = await dump(tables.connectionString);
    expect(JSON.stringify(rows)).not.toContain('erased-one');
    expect(await store.course(42)).toBeUndefined();
    expect((await store.course(43))?.course).toEqual(other.course);
    expect(await store.events('kept-one')).toHaveLength(4);
    expect(await store.looks('kept-one')).toHaveLength(1);
    expect(await store.deliveries()).toHaveLength(1);
    expect(await store.team()).toEqual(teamRecord(store.key));
  });

  it('may be repeated, and frees the number', async () => {
    await fullCourse(42, 'erased-two');
    await store.erase('erased-two', 42);
    await store.erase('erased-two', 42);
    expect((await done(enrolment(course(42, 'after'), 'again'))).course.id).toBe('after');
    await store.erase('erased-two', 42);
    expect((await store.course(42))?.course.id).toBe('after');
  });

  it('takes a course set aside and leaves its successor', async () => {
    const first = await fullCourse(42, 'first-one');
    await done({ ...enrolment(course(42, 'second'), 'e2'), retires: first });
    await store.erase('first-one', 42);
    expect(await store.past(42)).toEqual([]);
    expect((await store.course(42))?.course.id).toBe('second');
    expect(JSON.stringify(await dump(tables.connectionString))).not.toContain('first-one');
  });

  it('finds a course whose number was corrected meanwhile', async () => {
    await done(move(await fullCourse(42, 'moved-one'), 24));
    await store.erase('moved-one', 42);
    expect(await store.courses()).toEqual([]);
    expect(JSON.stringify(await dump(tables.connectionString))).not.toContain('moved-one');
  });

  it('finds it also when the old number still holds the mark of the move', async () => {
    const held = await fullCourse(42, 'marked-one');
    for (let nth = 0; nth < 4; nth += 1) proxy.next('refuse', 'DELETE');
    await done(move(held, 24));
    expect(await rowKeys()).toContain('course|000042');
    await store.erase('marked-one', 42);
    expect(await store.course(24)).toBeUndefined();
    expect(await store.courses()).toEqual([]);
    expect(JSON.stringify(await dump(tables.connectionString))).not.toContain('marked-one');
  });

  it('of more rows than a batch holds', async () => {
    await done(enrolment());
    const table = rawTable(tables.connectionString, 'teams');
    const [row] = await partitionRows(tables.connectionString, `tal-${round}`);
    const partitionKey = row?.partitionKey ?? '';
    for (let from = 2; from < 252; from += 50)
      await table.submitTransaction(
        Array.from({ length: 50 }, (_, index) => {
          const rowKey = `event|course-42|${String(from + index).padStart(6, '0')}`;
          return ['create', { partitionKey, rowKey, v: 1 }];
        }),
      );
    await store.erase('course-42', 42);
    expect(await rowKeys()).toEqual([expect.stringMatching(/^done\|/)]);
  });

  it('that was cut short is finished by whoever lists the courses, or takes the number', async () => {
    for (const taker of ['list', 'enrol']) {
      await fullCourse(42, 'cut-short');
      let left = 4;
      proxy.always(({ method }) => (method !== 'GET' && (left -= 1) < 2 ? 'refuse' : undefined));
      await expect(store.erase('cut-short', 42)).rejects.toThrow('Storage');
      proxy.always(null);
      expect(await store.course(42)).toBeUndefined();
      expect(JSON.stringify(await dump(tables.connectionString))).toContain('cut-short');
      if (taker === 'list') expect(await store.courses()).toEqual([]);
      else await done(enrolment(course(42, 'after'), 'enrol-after'));
      expect(JSON.stringify(await dump(tables.connectionString))).not.toContain('cut-short');
      store = storage.team(teamKey(`tal-${round}-b`));
    }
  });

  it('loses nothing of a commit that comes between: it finds the course gone', async () => {
    const held = await fullCourse(42, 'erased-six');
    await store.erase('erased-six', 42);
    expect(await store.commit(addition(held, 'late'))).toEqual({ kind: 'lostRace' });
    expect(await store.keepCards(held, () => ({ live: [], dead: [] }))).toBeUndefined();
    expect(await store.courses()).toEqual([]);
  });
});

import { odata } from '@azure/data-tables';
import type { Held } from '../../../src/desk/ports/storage';
import type { TeamKey } from '../../../src/desk/ports/teams';
import { openStorage, type AzureStorage } from '../../../src/tables';
import { partitionOf } from '../../../src/tables/rows/keys';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { startLossyProxy, type LossyProxy } from '../../support/lossyProxy';
import { THOROUGH } from '../../support/seed';
import { rawTable } from '../raw';
import { addition, course, delivery, enrolment, look, teamKey, teamRecord } from '../samples';

/** Asks once: what is cut short stays so. */
const PATIENCE = { ...PATIENT, attempts: 1 };

/** Every request is struck by one of the two faults; in the everyday run every third of them. */
const EACH = THOROUGH ? 2 : 6;

let tables: RunningTables;
let proxy: LossyProxy;
let storage: AzureStorage;
let round = 0;
let from: TeamKey;
let to: TeamKey;

beforeAll(async () => {
  tables = await startTables();
  proxy = await startLossyProxy(tables.account);
  storage = openStorage({ connectionString: proxy.connectionString, patience: PATIENCE });
  await storage.ready();
});
afterAll(() => proxy.stop());
beforeEach(nextRound);
afterEach(() => proxy.always(null));

/** Two channels of their own. */
function nextRound(): void {
  round += 1;
  from = teamKey(`fra-${round}-x`);
  to = teamKey(`til-${round}-x`);
}

/** A course with a row of every kind. */
async function settled(): Promise<Held> {
  const store = storage.team(from);
  await store.saveTeam(teamRecord(from));
  await storage.team(to).saveTeam(teamRecord(to));
  const result = await store.commit(enrolment(course(42, 'the-one')));
  if (result.kind !== 'done') throw new Error(result.kind);
  await store.look(look('look-1', 'the-one'));
  await store.claim(delivery('due-1', 'op-1', 'the-one'));
  await store.keepAnswer('the-one', { activity: 'answer-1', conversation: 'c' });
  const held = await store.keepCards(result.held, () => ({
    live: [{ kind: 'checklist', about: 'phase2', activity: 'live-1', conversation: 'c' }],
    dead: [],
  }));
  if (!held) throw new Error('lost');
  return held;
}

async function keysIn(key: TeamKey): Promise<readonly string[]> {
  const filter = odata`PartitionKey eq ${partitionOf(key)}`;
  const rows = rawTable(tables.connectionString, 'teams').listEntities({
    queryOptions: { filter },
  });
  const kinds: string[] = [];
  for await (const { rowKey } of rows) kinds.push(rowKey?.split('|')[0] ?? '');
  return kinds.sort();
}

/** All of it in the new channel, nothing of it in the old one. */
async function expectMoved(held: Held): Promise<void> {
  expect(await keysIn(from)).toEqual(['done', 'team']);
  expect(await keysIn(to)).toEqual(
    ['card', 'card', 'course', 'event', 'look', 'sent', 'team'].sort(),
  );
  const there = await storage.team(to).course(42);
  expect(there?.course).toEqual(held.course);
  expect(there?.live).toEqual([]);
}

describe('D8: moving a course to another channel’s partition', () => {
  it.each(['refuse', 'loseAnswer'] as const)(
    'cut short at any request (%s from there on), it is in one place at most, and finished by asking again',
    async (fault) => {
      let cuts = 0;
      for (let nth = fault === 'refuse' ? 1 : 2; nth < 60; nth += EACH) {
        const held = await settled();
        let left = nth;
        proxy.always(() => ((left -= 1) <= 0 ? fault : undefined));
        const came = await storage.moveCourse(from, to, held).catch(() => 'cut');
        proxy.always(null);
        const places = [storage.team(from), storage.team(to)];
        const there = await Promise.all(places.map((store) => store.course(42)));
        expect(there.filter((each) => each !== undefined).length).toBeLessThanOrEqual(1);
        if (nth % 3 === 0) for (const store of places) await store.courses();
        await storage.moveCourse(from, to, held);
        await expectMoved(held);
        nextRound();
        if (came !== 'cut') break;
        cuts += 1;
      }
      expect(cuts).toBeGreaterThan(16 / EACH);
    },
  );

  it('takes along what was changed while it was under way', async () => {
    const held = await settled();
    const changed = await storage.team(from).commit(addition(held, 'late'));
    expect(changed.kind).toBe('done');
    expect(await storage.moveCourse(from, to, held)).toBe('moved');
    expect((await storage.team(to).course(42))?.course.seq).toBe(2);
    expect(await storage.team(to).events('the-one')).toHaveLength(2);
  });

  it('many at once: one course in one place, and a delivery that was settled there stays settled', async () => {
    const held = await settled();
    await Promise.all([1, 2, 3, 4].map(() => storage.moveCourse(from, to, held)));
    await expectMoved(held);
    const [sent] = await storage.team(to).deliveries();
    if (!sent) throw new Error('lost');
    await storage.team(to).advance(sent, { state: 'sent', activity: 'a-1' });
    expect(await storage.moveCourse(from, to, held)).toBe('gone');
    expect((await storage.team(to).deliveries()).map(({ state }) => state)).toEqual(['sent']);
  });

  it('a number that is in use there stays where it is', async () => {
    const held = await settled();
    await storage.team(to).commit(enrolment(course(42, 'another'), 'another'));
    expect(await storage.moveCourse(from, to, held)).toBe('taken');
    expect((await storage.team(from).course(42))?.course.id).toBe('the-one');
    expect((await storage.team(to).course(42))?.course.id).toBe('another');
  });

  it('an erased one does not come back', async () => {
    const held = await settled();
    await storage.team(from).erase('the-one', 42);
    expect(await storage.moveCourse(from, to, held)).toBe('gone');
    expect(await storage.team(to).courses()).toEqual([]);
  });
});

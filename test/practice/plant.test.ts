import type { Storage } from '../../src/desk/ports/storage';
import { startEmbeddedTables, type EmbeddedTables } from '../../src/practice/embeddedTables';
import { plantMadeUpTeam } from '../../src/practice/madeUp/plant';
import { AMINA, PRACTICE_TEAM_KEY } from '../../src/practice/madeUp/team';
import { openStorage } from '../../src/tables';

let tables: EmbeddedTables;
let storage: Storage;

beforeAll(async () => {
  tables = await startEmbeddedTables();
  storage = openStorage({ connectionString: tables.connectionString });
});

afterAll(() => tables.stop());

const plant = (serviceUrl: string): Promise<void> =>
  plantMadeUpTeam({ storage, today: '2026-11-22', serviceUrl, language: 'da' });

describe('planting the made-up team', () => {
  it('puts its four courses, its people and a wake-up call into storage', async () => {
    await plant('http://127.0.0.1:56150/_connector');
    const store = storage.team(PRACTICE_TEAM_KEY);
    const numbers = (await store.courses()).map(({ course }) => course.number);
    expect(numbers.sort((a, b) => a - b)).toEqual([17, 23, 31, 42]);
    expect(await storage.people.teamsOf(AMINA.id)).toEqual([PRACTICE_TEAM_KEY]);
    expect((await storage.agenda.upTo('2026-11-22')).map(({ team }) => team)).toEqual([
      PRACTICE_TEAM_KEY,
    ]);
  });

  it('leaves a team that is there as it is, but for the address of the local Teams', async () => {
    const store = storage.team(PRACTICE_TEAM_KEY);
    const before = await store.course(42);
    const team = await store.team();
    if (!team) throw new Error('no team was planted');
    await store.saveTeam({ ...team, settings: { ...team.settings, digest: true } });
    await plant('http://127.0.0.1:60000/_connector');
    expect(await store.course(42)).toEqual(before);
    const kept = await store.team();
    expect(kept?.settings.digest).toBe(true);
    expect(kept?.address.serviceUrl).toBe('http://127.0.0.1:60000/_connector');
  });

  it('has a log of each course that folds to what is stored', async () => {
    const store = storage.team(PRACTICE_TEAM_KEY);
    for (const { course } of await store.courses()) {
      const events = await store.events(course.id);
      expect(events.at(-1)?.seq).toBe(course.seq);
      expect(events).toHaveLength(course.seq);
    }
  });
});

import { instantAt } from '../../../src/cti/calendar/plainDate';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import type { Storage } from '../../../src/desk/ports/storage';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { openStorage } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { course, teamKey, teamRecord } from '../samples';
import { settle, world, type World } from '../world';

/** §85 from 1 March 2027 ends on 1 December; six months later, on 1 June 2028, it is erased (D6). */
let tables: RunningTables;
let prefix = 0;
const fresh = (): Storage =>
  openStorage({
    connectionString: tables.connectionString,
    prefix: `r${(prefix += 1)}`,
    patience: PATIENT,
  });
beforeAll(async () => {
  tables = await startTables();
});

const worldOf = (storage: Storage): World =>
  world(storage, { dueOf: due, renderErased: () => ({ text: 'erased' }) });

describe('retention (D6)', () => {
  it('announces a closed course 30 days before, blanks its cards and erases every row on its day', async () => {
    const storage = fresh();
    await settle(storage, [course({ quietBefore: '2027-12-01' })]);
    const { parts, teams } = worldOf(storage);
    const sweeper = openSweeper(parts);
    await sweeper.sweep(instantAt('2027-12-01', 9));
    // Two conversations at once: which of them is first is the machine's business.
    expect([...teams.texts].sort()).toEqual([
      'course.end 42/1 to channel',
      'course.end 42/1 to job',
    ]);
    await sweeper.sweep(instantAt('2028-05-02', 9));
    expect(teams.texts.slice(2)).toEqual(['retention 42/1 to channel']);
    await sweeper.sweep(instantAt('2028-05-31', 9));
    expect(await storage.team(teamKey()).course(42)).toBeDefined();
    const days = (await storage.agenda.upTo('2028-12-31')).map(({ date }) => date);
    expect(days).toContain('2028-06-01');
    await sweeper.sweep(instantAt('2028-06-01', 9));
    expect(await storage.team(teamKey()).course(42)).toBeUndefined();
    expect(await storage.team(teamKey()).deliveries()).toEqual([]);
    expect(teams.updates.map(({ text, activity }) => `${text} ${activity}`).sort()).toEqual([
      'erased activity-1',
      'erased activity-2',
      'erased activity-3',
    ]);
  });

  it('what was never announced, the bot being down, stays 30 days longer', async () => {
    const storage = fresh();
    await settle(storage, [course({ quietBefore: '2027-12-01' })]);
    const { parts } = worldOf(storage);
    await openSweeper(parts).sweep(instantAt('2028-06-30', 9));
    expect(await storage.team(teamKey()).course(42)).toBeDefined();
    await openSweeper(parts).sweep(instantAt('2028-07-03', 9));
    expect(await storage.team(teamKey()).course(42)).toBeUndefined();
  });

  it('runs on where the bot was removed (D8), without a word', async () => {
    const storage = fresh();
    await settle(storage, [course({ quietBefore: '2027-12-01' })]);
    const record = teamRecord(teamKey(), { removedOn: '2027-12-24', settings: DEFAULT_SETTINGS });
    await storage.team(teamKey()).saveTeam(record);
    const { parts, teams } = worldOf(storage);
    await openSweeper(parts).sweep(instantAt('2028-06-01', 9));
    expect(await storage.team(teamKey()).course(42)).toBeUndefined();
    expect([...teams.posts, ...teams.updates]).toEqual([]);
  });
});

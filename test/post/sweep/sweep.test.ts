import { instantAt, type PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Due } from '../../../src/cti/due/thing';
import type { Storage } from '../../../src/desk/ports/storage';
import type { PostParts } from '../../../src/post/ports';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { openStorage, OperationCounter } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { CITA, course, phaseChange, teamKey, teamRecord, thing } from '../samples';
import { settle, world, type World } from '../world';

const at = (date: PlainDate, hour = 9): Date => instantAt(date, hour);

let tables: RunningTables;
let prefix = 0;
const counter = new OperationCounter();
const fresh = (): Storage =>
  openStorage({
    connectionString: tables.connectionString,
    prefix: `t${(prefix += 1)}`,
    count: counter.note,
    patience: PATIENT,
  });

beforeAll(async () => {
  tables = await startTables();
});

/** A course whose due things are the ones given, as long as `holds` says so. */
const things =
  (...due: readonly Due[]): PostParts['dueOf'] =>
  ({ id, number }) =>
    due.map((each) => ({ ...each, course: id, number }));

async function sweepAt(
  date: PlainDate,
  dueOf: PostParts['dueOf'],
  storage = fresh(),
): Promise<World> {
  const all = world(storage, { dueOf });
  await settle(storage);
  await openSweeper(all.parts).sweep(at(date));
  return all;
}

describe('a sweep (N1)', () => {
  it('posts the phase notice on its day and not again', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts, teams } = world(storage, { dueOf: things(thing()) });
    const sweeper = openSweeper(parts);
    await sweeper.sweep(at('2027-05-17'));
    expect(teams.texts).toEqual([]);
    await sweeper.sweep(at('2027-05-18'));
    await sweeper.sweep(at('2027-05-18', 10));
    await openSweeper(parts).sweep(at('2027-05-19'));
    expect(teams.texts).toEqual(['phase.notice 42/1 to channel']);
  });

  it('remembers the checklist and the phase card as cards that follow the course', async () => {
    const storage = fresh();
    await sweepAt('2027-05-18', things(thing()), storage);
    const held = await storage.team(teamKey()).course(42);
    expect(held?.live).toEqual([
      {
        kind: 'checklist',
        about: 'phase2',
        activity: 'activity-1',
        conversation: teamKey().channel,
        posted: true,
        shown: 5,
      },
    ]);
  });

  it('with nothing due costs one query, however many teams there are', async () => {
    const storage = fresh();
    for (const name of ['a', 'b', 'c']) await settle(storage, [], teamKey(name));
    const { parts } = world(storage);
    const sweeper = openSweeper(parts);
    await sweeper.sweep(at('2026-12-31'));
    counter.reset();
    await sweeper.sweep(at('2026-12-31'));
    expect(counter.cost()).toEqual({ query: { requests: 1, rows: 0 } });
  });

  it('a woken team costs one query for its courses and one for its ledger', async () => {
    const storage = fresh();
    await settle(
      storage,
      Array.from({ length: 20 }, (_, n) => course({ number: n + 1 })),
    );
    const { parts } = world(storage, { dueOf: things(thing({ sendOn: '2027-08-01' })) });
    const sweeper = openSweeper(parts);
    counter.reset();
    await sweeper.sweep(at('2027-05-18'));
    expect(counter.cost()['query']?.requests).toBe(3);
  });

  it('tells a person 1:1, and the channel where nobody has the role', async () => {
    const storage = fresh();
    await settle(storage, [course({ people: { ...course().people, job: null } })]);
    const { parts, teams } = world(storage, {
      dueOf: things(thing({ audience: 'cti' }), thing({ audience: 'job', chain: null })),
    });
    await openSweeper(parts).sweep(at('2027-05-18'));
    expect(teams.posts.map(({ conversation, text }) => `${conversation}: ${text}`).sort()).toEqual([
      '19:one@thread.tacv2: phase.notice 42/1 to job, instead of job -',
      '1:1 Cita Worker: phase.notice 42/1 to cti',
    ]);
  });

  it('brings to the channel, once and visibly, what a person cannot be told 1:1', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts, teams } = world(storage, {
      dueOf: things(thing({ audience: 'cti' })),
      reach: () => Promise.resolve({ why: 'notInstalled' }),
    });
    const sweeper = openSweeper(parts);
    await sweeper.sweep(at('2027-05-18'));
    await sweeper.sweep(at('2027-05-18', 10));
    expect(teams.texts).toEqual(['phase.notice 42/1 to cti, instead of cti Cita Worker']);
    const held = await storage.team(teamKey()).course(42);
    expect(held?.dead).toMatchObject([
      { key: 'phase.notice', on: '2027-05-18', why: 'notInstalled', instead: true },
    ]);
  });

  it('posts nothing where the bot was removed from the channel (D8)', async () => {
    const storage = fresh();
    await settle(storage);
    await storage.team(teamKey()).saveTeam(teamRecord(teamKey(), { removedOn: '2027-05-01' }));
    const { parts, teams } = world(storage, { dueOf: things(thing()) });
    await openSweeper(parts).sweep(at('2027-05-18'));
    expect(teams.texts).toEqual([]);
  });

  it('posts nothing that was outdated when it was checked right before sending', async () => {
    const storage = fresh();
    await settle(storage);
    let asked = 0;
    const { parts, teams, tally } = world(storage, {
      dueOf: (given) =>
        (asked += 1) === 1 ? things(thing())(given, teamRecord().settings, '2027-05-18') : [],
    });
    await openSweeper(parts).sweep(at('2027-05-18'));
    expect(teams.texts).toEqual([]);
    expect(tally.counted.get('outdated')).toBe(1);
  });

  it('two sweeps of two processes at once post each thing once', async () => {
    const storage = fresh();
    const courses = Array.from({ length: 12 }, (_, n) => course({ number: n + 1 }));
    await settle(storage, courses);
    const { parts, teams } = world(storage, { dueOf: things(phaseChange()) });
    await Promise.all([
      openSweeper(parts).sweep(at('2027-06-01')),
      openSweeper(parts).sweep(at('2027-06-01')),
      openSweeper(parts).sweep(at('2027-06-01')),
    ]);
    expect([...teams.texts].sort()).toEqual(
      courses.map(({ number }) => `phase.change ${number}/1 to channel`).sort(),
    );
  });

  it('puts the next wake-up on the next day on which something is due', async () => {
    const storage = fresh();
    await sweepAt('2027-05-18', things(thing(), phaseChange()), storage);
    const days = (await storage.agenda.upTo('2027-12-31')).map(({ date }) => date);
    expect(days).toContain('2027-06-01');
  });

  it('looks at a team once in the night, and again when something new has woken it', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts } = world(storage, { dueOf: things(thing()) });
    const sweeper = openSweeper(parts);
    expect((await sweeper.sweep(at('2027-05-18', 5))).teams).toBe(1);
    expect((await sweeper.sweep(at('2027-05-18', 6))).teams).toBe(0);
    await storage.agenda.put(teamKey(), '2027-05-18');
    expect((await sweeper.sweep(at('2027-05-18', 7))).teams).toBe(1);
    expect((await sweeper.sweep(at('2027-05-18', 8))).sent).toBe(1);
  });
});

describe('faults', () => {
  it('tries a refused thing again, unlabelled, after the pause', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts, teams } = world(storage, { dueOf: things(thing()) });
    teams.answers.push({ kind: 'refused', why: 'throttled', again: true, afterMs: 5_000 });
    const sweeper = openSweeper(parts);
    const report = await sweeper.sweep(at('2027-05-18'));
    expect(report).toMatchObject({ sent: 0, later: 1, oldest: '2027-05-18' });
    await sweeper.sweep(at('2027-05-18'));
    expect(teams.texts).toEqual([]);
    const later = { ...parts, time: { ...parts.time, wall: () => new Date(Date.now() + 60_000) } };
    await openSweeper(later).sweep(at('2027-05-18'));
    expect(teams.texts).toEqual(['phase.notice 42/1 to channel']);
  });

  it('labels the repeat of a post of which nobody knows', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts, teams } = world(storage, { dueOf: things(thing()) });
    teams.answers.push('acceptThenReset');
    await openSweeper(parts).sweep(at('2027-05-18'));
    const later = { ...parts, time: { ...parts.time, wall: () => new Date(Date.now() + 120_000) } };
    await openSweeper(later).sweep(at('2027-05-18'));
    expect(teams.texts).toEqual([
      'phase.notice 42/1 to channel',
      'phase.notice 42/1 to channel, repeat',
    ]);
  });

  it('shows what is refused for good as a dead letter, with an alarm', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts, teams, tally } = world(storage, { dueOf: things(thing()) });
    teams.answers.push({ kind: 'refused', why: 'gone', again: false });
    await openSweeper(parts).sweep(at('2027-05-18'));
    const held = await storage.team(teamKey()).course(42);
    expect(held?.dead).toMatchObject([{ key: 'phase.notice', on: '2027-05-18', why: 'gone' }]);
    expect(tally.alarms).toEqual(['delivery.dead']);
  });

  it('sends a card that is too large as text alone', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts, teams } = world(storage, { dueOf: things(thing()) });
    teams.answers.push({ kind: 'refused', why: 'tooLarge', again: false });
    await openSweeper(parts).sweep(at('2027-05-18'));
    expect(teams.texts).toHaveLength(1);
  });

  it('takes over from a holder that fell silent, labelled, judged by its own clock alone', async () => {
    const storage = fresh();
    await settle(storage);
    const store = storage.team(teamKey());
    const { parts, teams } = world(storage, { dueOf: things(thing()) });
    await store.claim({
      ...{ due: parts.dueId(thing()), course: 'course-42', state: 'sending', operation: 'dead' },
      ...{ attempts: 1, notBefore: null, activity: null, why: null },
    });
    let clock = 0;
    const sweeper = openSweeper({ ...parts, time: { ...parts.time, monotonic: () => clock } });
    await sweeper.sweep(at('2027-05-18'));
    clock = 59_999;
    await sweeper.sweep(at('2027-05-18'));
    expect(teams.texts).toEqual([]);
    clock = 60_000;
    await sweeper.sweep(at('2027-05-18'));
    expect(teams.texts).toEqual(['phase.notice 42/1 to channel, repeat']);
  });
});

describe('practice clock', () => {
  it('replays each day at 08:00: everything, in order, nothing late, nothing collapsed', async () => {
    const storage = fresh();
    await settle(storage);
    const { parts, teams } = world(storage, { dueOf: things(thing(), phaseChange()) });
    const report = await openSweeper(parts).moveTo(at('2027-05-01'), at('2027-06-02'));
    expect(teams.texts).toEqual(['phase.notice 42/1 to channel', 'phase.change 42/1 to channel']);
    expect(report.sent).toBe(2);
  });

  it('sends nothing back in time, and what is due again goes out when time passes again', async () => {
    const storage = fresh();
    await settle(storage);
    const due: Due[] = [phaseChange()];
    const { parts, teams } = world(storage, {
      dueOf: (each, ...rest) => things(...due)(each, ...rest),
    });
    const sweeper = openSweeper(parts);
    await sweeper.moveTo(at('2027-05-01'), at('2027-06-02'));
    await sweeper.moveTo(at('2027-06-02'), at('2027-05-01'));
    due.push(thing());
    await sweeper.moveTo(at('2027-05-01'), at('2027-06-02'));
    expect(teams.texts).toEqual(['phase.change 42/1 to channel', 'phase.notice 42/1 to channel']);
  });
});

it('one person in two roles is told once (P3)', async () => {
  const storage = fresh();
  await settle(storage, [
    course({ people: { ...course().people, jobcenter: CITA, social: CITA } }),
  ]);
  const dueOf = things(
    thing({ key: 'decision.deadline', audience: 'jobcenter' }),
    thing({ key: 'decision.deadline', audience: 'social' }),
  );
  const { parts, teams } = world(storage, { dueOf });
  await openSweeper(parts).sweep(at('2027-05-18'));
  expect(teams.texts).toEqual(['decision.deadline 42/1 to jobcenter']);
});

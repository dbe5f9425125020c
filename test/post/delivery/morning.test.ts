import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { Course } from '../../../src/cti/course/course';
import type { Due } from '../../../src/cti/due/thing';
import { MOST_ROWS } from '../../../src/post/delivery/parcel';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { memoryStorage, MemoryTeam } from '../memoryStorage';
import { CITA, course, JO, phaseChange } from '../samples';
import { handClock, world, type FakeTeams } from '../world';

/** N1, one morning, one message: what one person gets 1:1 is one message, and each row keeps its promise. */
const NINE = instantAt('2027-06-01', 9);
const TEN = instantAt('2027-06-01', 10);

const numbered = (number: number): Course => course({ number, id: `course-${number}` });

/** On each course one thing for the CTI worker and one for the channel. */
const both = ({ id, number }: Course): readonly Due[] => [
  phaseChange({ course: id, number }),
  phaseChange({ key: 'phase.open', audience: 'cti', course: id, number, chain: null }),
];

function teamOf(count: number): MemoryTeam {
  const team = new MemoryTeam();
  for (let n = 0; n < count; n += 1) team.put({ course: numbered(40 + n), live: [], dead: [] });
  return team;
}

const personal = (teams: FakeTeams): string[] =>
  teams.posts.filter(({ conversation }) => conversation.startsWith('1:1')).map(({ text }) => text);

function at(team: MemoryTeam, change = {}) {
  const time = handClock();
  const made = world({} as never, { storage: memoryStorage(team), dueOf: both, time, ...change });
  return { ...made, time, sweeper: openSweeper(made.parts) };
}

describe('N1: one morning, one message', () => {
  it('three courses are one message to their worker, and three cards in the channel', async () => {
    const team = teamOf(3);
    const { teams, sweeper } = at(team);
    await sweeper.sweep(NINE);
    expect(personal(teams)).toEqual([
      'phase.open 40/1 to cti; phase.open 41/1 to cti; phase.open 42/1 to cti',
    ]);
    expect(teams.posts).toHaveLength(4);
    await sweeper.sweep(TEN);
    expect(teams.posts).toHaveLength(4);
    const rows = [...team.rows.values()].filter(({ due }) => due.startsWith('phase.open'));
    expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(new Set(rows.map(({ activity }) => activity)).size).toBe(1);
  });

  it('what is told at once comes alone', async () => {
    const dueOf = (each: Course): readonly Due[] =>
      both(each).map((thing) =>
        each.number === 40 ? { ...thing, kind: 'atOnce', sendOn: '2027-06-01' } : thing,
      );
    const { teams, sweeper } = at(teamOf(3), { dueOf });
    await sweeper.sweep(NINE);
    expect(personal(teams).sort()).toEqual([
      'phase.open 40/1 to cti',
      'phase.open 41/1 to cti; phase.open 42/1 to cti',
    ]);
  });

  it('refused for now, all of it goes out together once, unlabelled', async () => {
    const team = teamOf(3);
    const { teams, sweeper, time } = at(team, {
      dueOf: (each: Course) => both(each).slice(1),
    });
    teams.answers.push({ kind: 'refused', why: 'throttled', again: true, afterMs: 5_000 });
    await sweeper.sweep(NINE);
    expect(teams.posts).toEqual([]);
    await sweeper.sweep(NINE);
    expect(teams.posts).toEqual([]);
    time.move(60_000);
    await sweeper.sweep(NINE);
    expect(teams.texts).toEqual([
      'phase.open 40/1 to cti; phase.open 41/1 to cti; phase.open 42/1 to cti',
    ]);
  });

  it('in doubt, every row of the repeat says that it may be one', async () => {
    const { teams, sweeper, time } = at(teamOf(2), {
      dueOf: (each: Course) => both(each).slice(1),
    });
    teams.answers.push('acceptThenReset');
    await sweeper.sweep(NINE);
    time.move(3_600_000);
    await sweeper.sweep(TEN);
    expect(teams.texts).toEqual([
      'phase.open 40/1 to cti; phase.open 41/1 to cti',
      'phase.open 40/1 to cti, repeat; phase.open 41/1 to cti, repeat',
    ]);
  });

  it('what no longer holds when it is looked at again is left out; the others go', async () => {
    const team = teamOf(3);
    const { teams, sweeper } = at(team, {
      dueOf: (each: Course) => both(each).slice(1),
      passing: (point: string) => {
        if (point === 'claimed') team.courses.delete(41);
        return Promise.resolve();
      },
    });
    await sweeper.sweep(NINE);
    expect(teams.texts).toEqual(['phase.open 40/1 to cti; phase.open 42/1 to cti']);
  });

  it('a process that dies with the message sent leaves rows that are repeated with a label', async () => {
    const team = teamOf(3);
    const dead = at(team, {
      dueOf: (each: Course) => both(each).slice(1),
      passing: (point: string) =>
        point === 'sentNotMarked' ? new Promise<void>(() => undefined) : Promise.resolve(),
    });
    void dead.sweeper.sweep(NINE);
    await new Promise((resolve) => setImmediate(resolve));
    expect(dead.teams.texts).toHaveLength(1);
    const next = at(team, { dueOf: (each: Course) => both(each).slice(1) });
    await next.sweeper.sweep(NINE);
    expect(next.teams.texts).toEqual([]);
    next.time.move(120_000);
    await next.sweeper.sweep(NINE);
    expect(next.teams.texts).toEqual([
      [40, 41, 42].map((n) => `phase.open ${n}/1 to cti, repeat`).join('; '),
    ]);
  });

  it('whom nobody can reach is told in the channel, course by course', async () => {
    const { teams, sweeper } = at(teamOf(2), {
      dueOf: (each: Course) => both(each).slice(1),
      reach: () => Promise.resolve({ why: 'notInstalled' as const }),
    });
    await sweeper.sweep(NINE);
    expect(teams.texts).toEqual(
      [40, 41].map((n) => `phase.open ${n}/1 to cti, instead of cti ${CITA.name}`),
    );
  });

  it('more than fit one card come as two', async () => {
    const { teams, sweeper } = at(teamOf(MOST_ROWS + 2), {
      dueOf: (each: Course) => both(each).slice(1),
    });
    await sweeper.sweep(NINE);
    expect(teams.texts.map((text) => text.split('; ').length)).toEqual([MOST_ROWS, 2]);
  });

  it('a row that is done says so on the card of all; one whose reader has changed tells no more (D2)', async () => {
    const team = teamOf(3);
    const { teams, sweeper } = at(team, {
      dueOf: (each: Course) => both(each).slice(1),
      hasMoved: () => false,
    });
    await sweeper.sweep(NINE);
    const [over, handed] = [numbered(40), numbered(41)];
    const stop = { on: '2027-05-31', toldOn: '2027-06-01', reason: 'moved' } as const;
    team.put({ course: { ...over, stop }, live: [], dead: [] });
    team.put({ course: { ...handed, people: { ...handed.people, cti: JO } }, live: [], dead: [] });
    await sweeper.sweep(TEN);
    expect(teams.updates.map(({ text }) => text)).toEqual([
      [
        'phase.open 42/1 to cti',
        'phase.open 40/1 to cti, settled',
        'phase.open 41/1 to cti, outdated',
      ].join('; '),
    ]);
  });
});

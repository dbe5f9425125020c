import { due } from '../../../src/cti/due/due';
import type { Course } from '../../../src/cti/course/course';
import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { Storage } from '../../../src/desk/ports/storage';
import { openSweeper } from '../../../src/post/sweep/sweep';
import type { Reach } from '../../../src/post/ports';
import { MemoryTeam, memoryStorage } from '../memoryStorage';
import { course, CENTRE, CITA, JO, SOCIA } from '../samples';
import { world, type World } from '../world';

/** The decision on continued support is due on 17 November 2027: 1:1 to both caseworkers (T10). */
const NOTICE_DAY = instantAt('2027-11-17', 9);
const quiet = { quietBefore: '2027-11-10' } as const;
const DECISION = { support: 'mentor', by: CITA, worker: null, on: '2027-11-18' } as const;

async function told(change: Partial<World['parts']> = {}): Promise<World & { team: MemoryTeam }> {
  const team = new MemoryTeam();
  team.put({ course: course(quiet), live: [], dead: [] });
  const storage = memoryStorage(team) as Storage;
  const all = { team, ...world(storage, { dueOf: due, ...change }) };
  await openSweeper(all.parts).sweep(NOTICE_DAY);
  expect(all.teams.texts).toContain('decision.deadline 42/3 to jobcenter');
  expect(all.teams.texts).toContain('decision.deadline 42/3 to social');
  return all;
}

async function becomes({ team, parts }: World & { team: MemoryTeam }, now: Partial<Course>) {
  team.put({ course: course({ ...quiet, ...now }), live: [], dead: [] });
  await openSweeper(parts).sweep(instantAt('2027-11-18', 9));
}

const updated = ({ teams }: World): string[] =>
  teams.updates
    .filter(({ text }) => text.startsWith('decision'))
    .map(({ conversation, text }) => `${conversation}: ${text}`)
    .sort();

describe('a notice whose matter is settled', () => {
  it('T10: says so on every card of it, once, and nothing new is posted', async () => {
    const all = await told();
    const posts = all.teams.posts.length;
    await becomes(all, { decision: DECISION });
    await becomes(all, { decision: DECISION });
    expect(updated(all)).toEqual([
      `1:1 ${CENTRE.name}: decision.deadline 42/3 to jobcenter, settled`,
      `1:1 ${SOCIA.name}: decision.deadline 42/3 to social, settled`,
    ]);
    expect(all.teams.posts).toHaveLength(posts);
  });

  it('asks again on the same cards when the decision is taken back', async () => {
    const all = await told();
    const posts = all.teams.posts.length;
    await becomes(all, { decision: DECISION });
    await becomes(all, {});
    expect(updated(all)).toContain(`1:1 ${CENTRE.name}: decision.deadline 42/3 to jobcenter`);
    expect(all.teams.posts).toHaveLength(posts);
  });

  it('is tried again when Teams is down, and told who has the role alone', async () => {
    const all = await told();
    all.teams.answers.push({ kind: 'ambiguous', why: 'serverError' });
    await becomes(all, { decision: DECISION });
    await becomes(all, { decision: DECISION });
    expect(updated(all)).toHaveLength(2);
  });

  it('D2: who has the role no more, or left the team, is told nothing more', async () => {
    const left: string[] = [];
    const reach: Reach = (person, { address }) =>
      Promise.resolve(
        left.includes(person.id)
          ? { why: 'notInstalled' }
          : { address: { ...address, conversation: `1:1 ${person.name}` } },
      );
    const all = await told({ reach });
    left.push(SOCIA.id);
    const people = { ...course().people, jobcenter: JO };
    await becomes(all, { people, decision: DECISION });
    await becomes(all, { people: { ...people, jobcenter: 'none' }, decision: DECISION });
    expect(updated(all)).toEqual([]);
  });
});

// One number in the table of due things is changed: everything follows it, and nothing goes out twice.
import { addDays, instantAt, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { dueBy } from '../../../src/cti/due/due';
import { movedBy } from '../../../src/cti/due/moved';
import type { DueTable } from '../../../src/cti/due/row';
import { fromBoundaries, fromEnd, days } from '../../../src/cti/due/ruleDates';
import { TABLE } from '../../../src/cti/due/table';
import type { NoticeView } from '../../../src/desk/views/views';
import type { PostParts } from '../../../src/post/ports';
import { openAfterCommit } from '../../../src/post/sweep/afterCommit';
import { openMemory, openSweeper } from '../../../src/post/sweep/sweep';
import { memoryStorage, MemoryTeam } from '../memoryStorage';
import { course, teamKey } from '../samples';
import { world } from '../world';

/** §85 from 1 March 2027: boundaries 1 June and 1 September, end 1 December. */
const FIRST: PlainDate = '2027-05-03';
const LAST: PlainDate = '2027-12-10';

const SEVEN_WEEKS: DueTable = {
  ...TABLE,
  'closing.prepare': { ...TABLE['closing.prepare'], date: fromEnd(days(-49)) },
};
const TEN_DAYS: DueTable = {
  ...TABLE,
  'phase.notice': { ...TABLE['phase.notice'], date: fromBoundaries(days(-10)) },
};

interface Lived {
  /** Day, key, ordinal, audience of each post. */
  readonly posts: readonly string[];
  /** Cards of which it was said that they hold no more. */
  readonly corrected: readonly string[];
}

/** Lives through the rest of a course: four looks a day, one of them as after a commit. */
async function live(method: Pick<PostParts, 'dueOf' | 'hasMoved'>): Promise<Lived> {
  const team = new MemoryTeam();
  const held = { course: course(), live: [], dead: [] };
  team.put(held);
  const posts: string[] = [];
  const corrected: string[] = [];
  let today = FIRST;
  const render = (view: { readonly kind: string }): { text: string } => {
    const { due, outdated, maybeRepeat } = view as NoticeView;
    const line = `${today} ${due.key}/${due.ordinal} ${due.audience}`;
    (outdated ? corrected : posts).push(maybeRepeat ? `${line} repeat` : line);
    return { text: due.key };
  };
  const { parts } = world({} as never, { storage: memoryStorage(team), ...method, render });
  const memory = openMemory(parts.time);
  const sweeper = openSweeper(parts, memory);
  const clock = { now: () => instantAt(today, 9) };
  const sweepOne: typeof sweeper.sweepOne = (...call) => sweeper.sweepOne(...call);
  for (; today <= LAST; today = addDays(today, 1)) {
    for (const minute of [0, 1, 2]) await sweeper.sweep(instantAt(today, 9, minute));
    const commits = openAfterCommit({ clock, memory, sweepOne }, parts);
    const now = team.courses.get(42);
    if (now) commits.tell(teamKey(), now);
    await commits.drain();
  }
  return { posts, corrected };
}

const by = (table: DueTable): Pick<PostParts, 'dueOf' | 'hasMoved'> => ({
  dueOf: dueBy(table),
  hasMoved: movedBy(table),
});

const daysOf = ({ posts }: Lived, key: string): readonly string[] =>
  posts.filter((post) => post.includes(key));

describe('a row of the table is changed', () => {
  it('the preparation of the closing meeting seven weeks before the end: once, and no word of a move', async () => {
    const [before, after] = [await live(by(TABLE)), await live(by(SEVEN_WEEKS))];
    expect(daysOf(before, 'closing.prepare')).toEqual(['2027-10-20 closing.prepare/1 channel']);
    expect(daysOf(after, 'closing.prepare')).toEqual(['2027-10-13 closing.prepare/1 channel']);
    const others = (lived: Lived) => lived.posts.filter((post) => !post.includes('closing.pre'));
    expect(others(after)).toEqual(others(before));
    expect(after.corrected).toEqual([]);
    expect(new Set(after.posts).size).toBe(after.posts.length);
  }, 60_000);

  it('the notice of a phase change ten days before it', async () => {
    const lived = await live(by(TEN_DAYS));
    expect(daysOf(lived, 'phase.notice')).toEqual([
      '2027-05-21 phase.notice/1 channel',
      '2027-05-21 phase.notice/1 cti',
      '2027-08-20 phase.notice/2 channel',
      '2027-08-20 phase.notice/2 cti',
    ]);
    expect(lived.corrected).toEqual([]);
  }, 60_000);

  it('read from two tables it would go out again and again: this is what one table rules out', async () => {
    const lived = await live({ dueOf: dueBy(SEVEN_WEEKS), hasMoved: movedBy(TABLE) });
    expect(daysOf(lived, 'closing.prepare').length).toBeGreaterThan(1);
  }, 60_000);
});

// A doubtful send whose date then moves: the card with the new date says that there may be another (N1).
import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { Due } from '../../../src/cti/due/thing';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { MemoryTeam, memoryStorage } from '../memoryStorage';
import { course, thing } from '../samples';
import { world, type World } from '../world';

const day = (date: '2027-05-18' | '2027-05-25', more: Partial<Due> = {}): Due =>
  thing({ ruleDate: date, sendOn: date, ...more });

async function moved(answer: 'ambiguous' | 'refused', then: Due): Promise<World> {
  const team = new MemoryTeam();
  team.put({ course: course(), live: [], dead: [] });
  let now: Due = day('2027-05-18');
  const all = world(memoryStorage(team) as never, { dueOf: () => [now] });
  all.teams.answers.push(
    answer === 'ambiguous'
      ? { kind: 'ambiguous', why: 'serverError' }
      : { kind: 'refused', why: 'throttled', again: true },
  );
  const sweeper = openSweeper(all.parts);
  await sweeper.sweep(instantAt('2027-05-18', 9));
  now = then;
  await sweeper.sweep(instantAt('2027-05-25', 9));
  return all;
}

it('labels the card with the new date', async () => {
  const { teams } = await moved('ambiguous', day('2027-05-25'));
  expect(teams.texts).toEqual(['phase.notice 42/1 to channel, repeat']);
});

it('not where the first was surely not sent, nor where it is another thing', async () => {
  const sure = await moved('refused', day('2027-05-25'));
  expect(sure.teams.texts).toEqual(['phase.notice 42/1 to channel']);
  const other = await moved('ambiguous', day('2027-05-25', { ordinal: 2 }));
  expect(other.teams.texts).toEqual(['phase.notice 42/2 to channel']);
});

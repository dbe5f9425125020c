import { addDays, clockTimeAt, dateAt, type PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Course } from '../../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import type { Message } from '../../../src/desk/ports/storage';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { memoryStorage, MemoryTeam } from '../memoryStorage';
import { CITA, course, teamRecord } from '../samples';
import { world } from '../world';

/**
 * A year and two months of a team, hour by hour: the day and the hour at which each thing is posted,
 * and to whom, beside a table written by hand from N1. Around Easter 2027 (Maundy Thursday 25
 * March to Easter Monday 29 March), Christmas 2027 and both changes of the clocks (28 March, 31
 * October 2027).
 */
const FIRST: PlainDate = '2027-01-26';
const LAST: PlainDate = '2028-03-31';

const job = (number: number, change: Partial<Course>): Course =>
  course({ number, id: `course-${number}`, ...change });

const meeting = (id: string, kind: 'startup' | 'followup', date: PlainDate, held: boolean) => ({
  ...{ id, kind, date, time: null, state: held ? ('held' as const) : ('planned' as const) },
  ...{ attended: held ? (['citizen', 'cti'] as const) : [], confirmed: [], reason: null },
});

const started = (number: number, date: PlainDate, change: Partial<Course> = {}): Course =>
  job(number, {
    start: { date, toldOn: date, reason: null },
    ...{ firstDay: date, firstDayToldOn: date, enrolledOn: date, quietBefore: date },
    ...change,
  });

const COURSES: readonly Course[] = [
  // The first worked example: §85 from 1 March 2027.
  started(1, '2027-03-01'),
  // The second: §82b from 31 August 2027.
  started(2, '2027-08-31', { basis: 'sel82b' }),
  // Boundary 1 on Good Friday.
  started(3, '2027-01-26', { basis: 'sel82b' }),
  // A first working day between Christmas and New Year, never started.
  job(4, {
    ...{ enrolledOn: '2027-10-01', quietBefore: '2027-10-01', start: null },
    ...{ firstDay: '2027-12-27', firstDayToldOn: '2027-11-01' },
    meetings: [meeting('s4', 'startup', '2027-10-04', true)],
  }),
  // No job match; broken off on 1 July.
  job(5, {
    ...{ enrolledOn: '2027-02-26', quietBefore: '2027-02-26', start: null },
    ...{ firstDay: null, firstDayToldOn: null },
    meetings: [meeting('s5', 'startup', '2027-02-26', true)],
    stop: { on: '2027-07-01', toldOn: '2027-07-01', reason: 'moved away' },
  }),
  // Paused from 4 October to 6 December 2027 (63 days); meetings; a work agreement.
  started(6, '2027-10-01', {
    pauses: [{ from: '2027-10-04', until: '2027-12-06', reason: 'hospital', note: null }],
    people: { ...course().people, jobcenter: 'none', social: 'none' },
    agreement: { on: '2027-10-01', followUp: '2027-12-31' },
    meetings: [
      meeting('m1', 'followup', '2027-11-01', false),
      meeting('m2', 'followup', '2027-12-27', false),
    ],
  }),
];

/** Written by hand. `all` sends at 08:00 in Copenhagen. */
const TABLE = `
2027-01-26 | 3 phase.begin/0 channel
2027-02-16 | 3 plan.missing/0 cti
2027-03-01 | 1 phase.begin/0 channel
2027-03-05 | 5 contact.first cti
2027-03-12 | 3 phase.notice/1 channel, cti
2027-03-22 | 1 plan.missing/0 cti
2027-03-30 | 3 phase.change/1 channel; 5 jobmatch.missing/1 job
2027-04-02 | 3 phase.open/1 cti
2027-04-16 | 3 plan.missing/1 cti
2027-04-27 | 5 jobmatch.missing/2 job
2027-05-12 | 3 phase.notice/2 channel, cti
2027-05-18 | 1 phase.notice/1 channel, cti
2027-05-26 | 3 phase.change/2 channel; 3 decision.deadline/1 jobcenter, social; 3 handover.deadline/1 cti
2027-05-27 | 5 jobmatch.missing/3 job
2027-06-01 | 1 phase.change/1 channel
2027-06-02 | 3 phase.open/2 cti
2027-06-08 | 1 phase.open/1 cti
2027-06-14 | 3 closing.prepare channel; 3 decision.deadline/2 jobcenter, social
2027-06-16 | 3 plan.missing/2 cti
2027-06-18 | 3 handover.deadline/2 cti
2027-06-22 | 1 plan.missing/1 cti
2027-06-28 | 5 jobmatch.missing/4 job; 3 handover.plan cti; 3 closing.unplanned channel
2027-07-01 | 5 course.end channel, job
2027-07-12 | 3 decision.deadline/3 jobcenter, social
2027-07-26 | 3 course.end channel, job
2027-07-27 | 5 retention channel
2027-08-18 | 1 phase.notice/2 channel, cti
2027-08-31 | 2 phase.begin/0 channel
2027-09-01 | 1 phase.change/2 channel; 1 decision.deadline/1 jobcenter, social
2027-09-08 | 1 phase.open/2 cti
2027-09-21 | 2 plan.missing/0 cti
2027-09-22 | 1 plan.missing/2 cti
2027-10-01 | 1 handover.deadline/1 cti; 6 phase.begin/0 channel
2027-10-11 | 4 contact.first cti
2027-10-15 | 2 phase.notice/1 channel, cti
2027-10-20 | 1 closing.prepare channel; 1 decision.deadline/2 jobcenter, social
2027-10-25 | 1 handover.deadline/2 cti
2027-10-29 | 6 meeting.soon cti, job
2027-11-01 | 2 phase.change/1 channel; 4 cti.prepare channel, cti, job
2027-11-03 | 6 pause.check/1 cti; 1 handover.plan cti; 1 closing.unplanned channel
2027-11-08 | 2 phase.open/1 cti
2027-11-17 | 1 decision.deadline/3 jobcenter, social
2027-11-22 | 2 plan.missing/1 cti
2027-12-01 | 1 course.end channel, job
2027-12-03 | 6 pause.check/2 cti
2027-12-06 | 6 plan.missing/0 cti; 6 meeting.after/2 job
2027-12-17 | 2 phase.notice/2 channel, cti
2027-12-23 | 6 meeting.soon cti, job
2027-12-27 | 4 cti.start channel, cti, job; 3 retention channel
2027-12-28 | 4 cti.late/1 cti; 6 meeting.after/1 job
2027-12-29 | 2 handover.deadline/1 cti
2027-12-30 | 6 agreement.followup job
2028-01-03 | 6 meeting.after/2 job; 2 phase.change/2 channel; 2 decision.deadline/1 jobcenter, social
2028-01-06 | 4 cti.late/2 channel
2028-01-07 | 2 phase.open/2 cti
2028-01-18 | 2 closing.prepare channel; 2 decision.deadline/2 jobcenter, social
2028-01-21 | 2 plan.missing/2 cti; 2 handover.deadline/2 cti
2028-02-01 | 2 handover.plan cti; 2 closing.unplanned channel
2028-02-15 | 2 decision.deadline/3 jobcenter, social
2028-02-18 | 6 phase.notice/1 channel, cti
2028-02-29 | 2 course.end channel, job
2028-03-02 | 4 retention channel
2028-03-06 | 6 phase.change/1 channel
2028-03-13 | 6 phase.open/1 cti
2028-03-27 | 6 plan.missing/1 cti
`;

function byHand(): string[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [day = '', things = ''] = line.split(' | ');
      return things.split('; ').flatMap((thing) => linesOf(day, thing));
    })
    .sort();
}

function linesOf(day: string, thing: string): string[] {
  const [number, key, ...audiences] = thing.split(/[ ,]+/).filter((word) => word !== '');
  const named = key?.includes('/') ? key : `${key}/1`;
  return audiences.map((audience) => `${day} ${number} ${named} ${audience}`);
}

/** Sweeps at 05:00, 06:00 and 07:00 UTC, around 08:00 in Copenhagen in summer and in winter. */
async function live(
  courses: readonly Course[],
  settings = DEFAULT_SETTINGS,
): Promise<{ posts: string[]; hours: Set<string>; repeats: string[] }> {
  const team = new MemoryTeam();
  team.record = teamRecord(undefined, { settings });
  for (const each of courses) team.put({ course: each, live: [], dead: [] });
  const [posts, repeats, hours]: [string[], string[], Set<string>] = [[], [], new Set()];
  let now = new Date(0);
  const { parts } = world({} as never, {
    storage: memoryStorage(team),
    dueOf: due,
    render: (view): Message => {
      if (view.kind === 'notice' && view.settled) return { text: 'settled' };
      const rows = view.kind === 'morning' ? view.rows : [view];
      // A card of several rows that is written anew, since one of them is settled.
      if (rows.some((row) => row.kind === 'notice' && row.settled)) return { text: 'settled' };
      for (const row of rows) {
        const thing = row.kind === 'notice' ? row.due : { ...DIGEST };
        const { number, key, ordinal, audience } = thing;
        const at = dateAt(now);
        posts.push(`${at} ${number} ${key}/${ordinal} ${audience}`);
        if (row.late || row.maybeRepeat) repeats.push(at);
        hours.add(`${key === 'cti.prepare' ? 'at once' : clockTimeAt(now).hour}`);
      }
      return { text: view.kind };
    },
  });
  const sweeper = openSweeper(parts);
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    for (const hour of ['05', '06', '07']) {
      now = new Date(`${day}T${hour}:00:00Z`);
      await sweeper.sweep(now);
    }
  }
  return { posts: posts.sort(), hours, repeats };
}

const DIGEST = { number: 0, key: 'digest', ordinal: 1, audience: 'channel' };

describe('a year of posts, by hand', () => {
  it('every key on its day at 08:00, to whom it is for, none late, none twice', async () => {
    const { posts, hours, repeats } = await live(COURSES);
    expect(posts).toEqual(byHand());
    expect([...hours].sort()).toEqual(['8', 'at once']);
    expect(repeats).toEqual([]);
  });

  it('the digest on the first working day of each week, where it is turned on', async () => {
    const settings = { ...DEFAULT_SETTINGS, digest: true };
    const quiet = started(9, '2027-02-01', {
      stop: { on: '2027-02-02', toldOn: '2027-02-02', reason: 'x' },
      people: { cti: CITA, job: 'none', jobcenter: 'none', social: 'none' },
    });
    const { posts, hours } = await live([quiet], settings);
    const digests = posts
      .filter((post) => post.includes('digest'))
      .map((post) => post.slice(0, 10));
    expect(digests.filter((day) => day > '2027-03-14' && day < '2027-04-13')).toEqual([
      ...['2027-03-15', '2027-03-22', '2027-03-30', '2027-04-05', '2027-04-12'],
    ]);
    expect(digests.filter((day) => day > '2027-12-12' && day < '2028-01-11')).toEqual([
      ...['2027-12-13', '2027-12-20', '2027-12-27', '2028-01-03', '2028-01-10'],
    ]);
    expect(digests.filter((day) => day > '2027-05-13' && day < '2027-05-25')).toEqual([
      ...['2027-05-18', '2027-05-24'], // Whit Monday is 17 May
    ]);
    expect(digests).toHaveLength(62);
    expect([...hours]).toEqual(['8']);
  });
});

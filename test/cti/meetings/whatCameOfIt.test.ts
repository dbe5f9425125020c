import fc from 'fast-check';
import { addDays, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { addWorkingDays } from '../../../src/cti/calendar/workingDays';
import type { Change } from '../../../src/cti/course/changes';
import { APPOINTMENT_KINDS, MEETING_KINDS, type Course } from '../../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import { select } from '../../../src/cti/due/sending/selection';
import { isSettled } from '../../../src/cti/due/settled';
import { waiting } from '../../../src/cti/due/waiting';
import { gatherings, stateOn } from '../../../src/cti/meetings/planned';
import { AISHA, enrolledOn, JONAS, METTE, startedOn, type Told } from '../course/make';

const running = (): Told => startedOn('2027-03-01');
const meeting = {
  type: 'meeting',
  kind: 'followup',
  state: 'planned',
  date: '2027-03-12',
} as const;

/** Who is asked what came of it, of all that goes out on that day. */
function askedOn(course: Course, today: PlainDate): string[] {
  const things = due(course, DEFAULT_SETTINGS, today);
  return select({ course, things, today, open: true })
    .filter(({ due: thing }) => thing.key === 'meeting.after' && thing.sendOn === today)
    .map(({ due: thing }) => `${thing.audience} ${thing.ordinal}`);
}

describe('what came of a planned meeting (N1 meeting.after, P11)', () => {
  it('is asked on the next working day, and once more three working days later', () => {
    const { course } = running().on('2027-03-02', meeting);
    // A Friday: Monday, and Thursday.
    expect(askedOn(course, '2027-03-12')).toEqual([]);
    expect(askedOn(course, '2027-03-15')).toEqual(['job 1']);
    expect(askedOn(course, '2027-03-18')).toEqual(['job 2']);
    expect(askedOn(course, '2027-03-23')).toEqual([]);
  });

  it('is asked of the CTI worker, but of the work’s follow-up of the job consultant', () => {
    const asked = (change: Change): string[] =>
      askedOn(running().on('2027-03-02', change).course, '2027-03-15');
    expect(asked({ ...meeting, kind: 'network' })).toEqual(['cti 1']);
    expect(asked({ ...meeting, kind: 'closing' })).toEqual(['cti 1']);
    expect(asked({ type: 'appointment', state: 'planned', date: '2027-03-12' })).toEqual(['cti 1']);
  });

  it('of an appointment its worker is asked, by the role that is theirs', () => {
    const told = running();
    told.ask('2027-03-02', { type: 'appointment', state: 'planned', date: '2027-03-12' }, JONAS);
    expect(askedOn(told.course, '2027-03-15')).toEqual(['job 1']);
  });

  it('is asked no more once told, cancelled or moved', () => {
    for (const state of ['held', 'missed', 'cancelled'] as const) {
      const told = running().on('2027-03-02', meeting);
      told.on('2027-03-15', { type: 'meeting', kind: 'followup', state, date: '2027-03-12' });
      expect(askedOn(told.course, '2027-03-18')).toEqual([]);
      const thing = { key: 'meeting.after', ordinal: 1, about: told.course.meetings[0]?.id ?? '' };
      expect(isSettled(thing as never, told.course, '2027-03-18')).toBe(true);
    }
    const moved = running().on('2027-03-02', meeting);
    moved.on('2027-03-15', { ...meeting, date: '2027-03-19', how: 'move' });
    expect(askedOn(moved.course, '2027-03-18')).toEqual([]);
    expect(askedOn(moved.course, '2027-03-22')).toEqual(['job 1']);
  });

  it('then it waits for whoever is asked, until they tell', () => {
    const told = running().on('2027-03-02', meeting);
    const about = told.course.meetings[0]?.id;
    const waits = () =>
      waiting(told.course, DEFAULT_SETTINGS, '2027-06-14').filter(
        ({ key }) => key === 'meeting.after',
      );
    expect(waits()).toEqual([{ key: 'meeting.after', about, since: '2027-03-18', to: ['job'] }]);
    told.on('2027-06-14', { type: 'meeting', kind: 'followup', state: 'held', date: '2027-03-12' });
    expect(waits()).toEqual([]);
  });

  it('is asked after the end of the course too, and sleeps in a pause', () => {
    const last = running().on('2027-11-02', { ...meeting, kind: 'closing', date: '2027-11-30' });
    expect(askedOn(last.course, '2027-12-01')).toEqual(['cti 1']);
    const thing = { key: 'meeting.after', ordinal: 1, about: last.course.meetings[0]?.id ?? '' };
    expect(isSettled(thing as never, last.course, '2027-12-02')).toBe(false);
    const paused = running().on('2027-03-02', meeting);
    paused.on('2027-03-10', { type: 'pause', reason: 'treatment' });
    expect(askedOn(paused.course, '2027-03-15')).toEqual([]);
    paused.on('2027-04-26', { type: 'resume' });
    expect(askedOn(paused.course, '2027-04-26')).toEqual(['job 2']);
  });

  it('N1: never becomes "not held" by time alone', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2027-03-02', days));
    const plan = fc.oneof(
      fc.record({
        type: fc.constant('meeting' as const),
        kind: fc.constantFrom(...MEETING_KINDS),
        state: fc.constant('planned' as const),
        how: fc.constant('another' as const),
        date: day,
      }),
      fc.record({
        type: fc.constant('appointment' as const),
        kind: fc.constantFrom(...APPOINTMENT_KINDS),
        state: fc.constant('planned' as const),
        date: day,
      }),
    );
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 6 }), day, (plans, today) => {
        const { course } = running().on('2027-03-02', ...plans);
        for (const each of gatherings(course)) {
          expect(each.state).toBe('planned');
          expect(stateOn(each, today)).toBe(each.date < today ? 'unconfirmed' : 'planned');
        }
        const open = gatherings(course).filter(({ date }) => addWorkingDays(date, 1) <= today);
        const asked = waiting(course, DEFAULT_SETTINGS, today).map(({ about }) => about);
        const runs = today < '2027-12-01';
        if (runs) expect(asked).toEqual(expect.arrayContaining(open.map(({ id }) => id)));
      }),
    );
  });
});

describe('before a meeting (N1)', () => {
  const heard = (course: Course, today: PlainDate, key: string): string[] =>
    due(course, DEFAULT_SETTINGS, today)
      .filter((thing) => thing.key === key)
      .map(({ sendOn, audience }) => `${sendOn} ${audience}`);

  it('meeting.soon: an appointment reminds its worker alone', () => {
    const told = running();
    told.ask('2027-03-02', { type: 'appointment', state: 'planned', date: '2027-03-12' }, METTE);
    expect(heard(told.course, '2027-03-03', 'meeting.soon')).toEqual(['2027-03-11 cti']);
    const other = running();
    other.ask('2027-03-02', { type: 'appointment', state: 'planned', date: '2027-03-12' }, AISHA);
    expect(heard(other.course, '2027-03-03', 'meeting.soon')).toEqual(['2027-03-11 jobcenter']);
  });

  it('meeting.soon: moved, it reminds once, on its new day', () => {
    const told = running().on('2027-03-02', meeting);
    told.on('2027-03-03', { ...meeting, date: '2027-03-19', how: 'move' });
    expect(heard(told.course, '2027-03-04', 'meeting.soon')).toEqual([
      '2027-03-18 cti',
      '2027-03-18 job',
    ]);
  });

  it('startup.prepare: five working days before, the caseworkers; told late, at once', () => {
    const startup = { ...meeting, kind: 'startup', date: '2027-02-12' } as const;
    const told = enrolledOn('2027-01-04').on('2027-01-05', startup);
    expect(heard(told.course, '2027-01-06', 'startup.prepare')).toEqual([
      '2027-02-05 jobcenter',
      '2027-02-05 social',
    ]);
    const late = enrolledOn('2027-01-04').on('2027-02-09', startup);
    const things = due(late.course, DEFAULT_SETTINGS, '2027-02-09');
    const out = select({ course: late.course, things, today: '2027-02-09', open: true });
    expect(out.filter(({ due: { key } }) => key === 'startup.prepare')).toMatchObject([
      { late: false },
      { late: false },
    ]);
    const eve = enrolledOn('2027-01-04').on('2027-02-11', startup);
    expect(heard(eve.course, '2027-02-11', 'startup.prepare')).toEqual([]);
  });
});

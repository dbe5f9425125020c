import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { evolve, fold } from '../../../src/cti/course/evolve';
import type { Fact, Recorded } from '../../../src/cti/course/facts';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import { deviations } from '../../../src/cti/fidelity/deviations';
import { intensity } from '../../../src/cti/fidelity/intensity';
import { supervision } from '../../../src/cti/planning/supervision';
import { enrolledOn, startedOn, type Told } from './make';

/** Corners that no command reaches every day. */
const running = (): Told => startedOn('2027-03-01');

function told(by: Recorded['by'], ...facts: readonly Fact[]): readonly Recorded[] {
  return facts.map((fact, index) => ({
    ...{ v: 1, seq: index + 1, at: '2027-03-01T09:00:00.000Z', on: '2027-03-01', by },
    ...{ command: 'c1', fact },
  }));
}

describe('facts as the log holds them', () => {
  const ENROLLED: Fact = {
    ...{ type: 'enrolled', number: 42, programme: 'job', basis: 'sel85' },
    ...{ targetGroup: null, earlierSupport: null, quietBefore: '2027-03-01' },
  };

  it('a resumption that names no pause ends the open one', () => {
    const paused = (from: PlainDate): Fact => ({
      type: 'paused',
      from,
      reason: 'other',
      note: null,
    });
    const course = fold(
      told(
        null,
        ENROLLED,
        paused('2027-03-05'),
        { type: 'resumed', until: '2027-03-08', from: '2027-03-05' },
        paused('2027-03-10'),
        { type: 'resumed', until: '2027-03-20' },
      ),
    );
    expect(course?.pauses.map(({ until }) => until)).toEqual(['2027-03-08', '2027-03-20']);
  });

  it('what the bot itself told is nobody’s; consent is pending until it is told', () => {
    const course = fold(told(null, ENROLLED));
    expect(course?.consent).toEqual({
      state: 'pending',
      on: '2027-03-01',
      by: { id: '', name: '' },
    });
    const given = fold(told(null, ENROLLED, { type: 'consent', state: 'given', on: '2027-03-01' }));
    expect(given?.consent).toMatchObject({ state: 'given', by: { id: '', name: '' } });
  });

  it('no log is no course; a log without its enrolment is broken', () => {
    expect(fold([])).toBeUndefined();
    const [lone] = told(null, { type: 'involved' });
    if (!lone) throw new Error('no event');
    expect(() => evolve(undefined, lone)).toThrow(/enrolment/);
  });
});

describe('N1, after the end', () => {
  it('T8: a meeting and the agreement’s follow-up go on, phases and deadlines do not', () => {
    const course = running()
      .on('2027-11-01', { type: 'agreement', followUp: '2027-12-10' })
      .on('2027-11-02', {
        type: 'meeting',
        kind: 'followup',
        state: 'planned',
        date: '2027-12-15',
      });
    const keys = due(course.course, DEFAULT_SETTINGS, '2027-12-02').map(({ key }) => key);
    expect([...new Set(keys)].sort()).toEqual([
      'agreement.followup',
      'course.end',
      'meeting.after',
      'meeting.soon',
      'retention',
    ]);
  });

  it('C4: support per 30 days is nothing on a day without any', () => {
    const { phases, before, after } = intensity(running().course, '2027-03-01');
    expect([phases[0]?.support, phases[0]?.coordination, before, after]).toEqual([0, 0, 0, 0]);
  });

  it('P2: the day on which one of the two roles changed last', () => {
    const course = running()
      .on('2027-04-05', {
        type: 'role',
        role: 'cti',
        person: { id: 'jonas', name: 'Jonas Friis' },
        reason: 'bytter',
      })
      .on('2027-04-06', { type: 'role', role: 'social', person: { id: 'x', name: 'X' } });
    const [found] = deviations(course.course, '2027-05-01').filter(({ rule }) => rule === 'P2');
    expect(found).toMatchObject({ on: '2027-04-05', reason: 'bytter' });
  });
});

describe('at the very border', () => {
  it('C4 C5: a whole day of minutes, a whole week of hours; T2: ten years ahead, twenty back', () => {
    const whole: readonly Change[] = [
      { type: 'contact', kind: 'home', minutes: 1440 },
      { type: 'contact', kind: 'home', minutes: 1 },
      { type: 'hours', kind: 'practice', hours: 168 },
      { type: 'agreement', followUp: '2037-03-02' },
      { type: 'consent', state: 'given', on: '2007-03-02' },
    ];
    for (const change of whole) expect(running().ask('2027-03-02', change)).toHaveLength(1);
  });

  it('T5: one item open and one late are two', () => {
    const generic = startedOn('2027-03-01', { programme: 'generic', basis: null });
    const items = ['transitionMade', 'needsMapped', 'planMade', 'networkBegun'];
    for (const item of [...items, 'coordinated', 'servicesMet']) {
      generic.on('2027-05-31', { type: 'tick', list: 'phase2', item, to: 'done' });
    }
    generic.on('2027-06-02', { type: 'tick', list: 'phase2', item: 'economy', to: 'done' });
    const [found] = deviations(generic.course, '2027-06-03').filter(
      ({ data }) => data.list === 'phase2',
    );
    expect(found?.data).toEqual({
      list: 'phase2',
      open: 1,
      late: 1,
      items: 'localIntroduced,economy',
    });
  });

  it('P9 T6: paused and then without consent, a course is still announced before it is erased', () => {
    const told = running()
      .on('2027-04-01', { type: 'pause', reason: 'hospital' })
      .on('2027-04-12', { type: 'consent', state: 'withdrawn' });
    // six months after 12 April, thirty days before: 12 September is a Sunday
    expect(
      due(told.course, DEFAULT_SETTINGS, '2027-04-13').map(({ key, ruleDate, sendOn }) => [
        key,
        ruleDate,
        sendOn,
      ]),
    ).toEqual([['retention', '2027-09-12', '2027-09-10']]);
  });
});

describe('case supervision, at its borders', () => {
  const kinds = (course: Told, today: PlainDate): string[] =>
    (supervision([course.course], DEFAULT_SETTINGS, today)[0]?.risks ?? []).map(({ kind }) => kind);
  const meeting = (kind: 'startup' | 'followup', date: PlainDate): Change => ({
    type: 'meeting',
    kind,
    state: 'held',
    date,
  });

  it('T11: a wait counts from the start-up meeting, not from another one or one that was missed', () => {
    const course = enrolledOn('2027-01-04')
      .on('2027-01-20', { type: 'meeting', kind: 'startup', state: 'missed', date: '2027-01-06' })
      .on('2027-01-20', meeting('followup', '2027-01-05'), meeting('startup', '2027-01-18'))
      .on('2027-02-16', { type: 'discuss' });
    expect(kinds(course, '2027-02-16')).not.toContain('longWait');
    expect(kinds(course, '2027-02-17')).toContain('longWait');
  });

  it('T3: the first working day itself is no wait yet', () => {
    const course = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-02-27', {
      type: 'discuss',
    });
    expect(kinds(course, '2027-03-01')).not.toContain('longWait');
  });

  it('what was talked about comes again after exactly four weeks', () => {
    const planned = { type: 'meeting', kind: 'startup', state: 'planned' } as const;
    const course = enrolledOn('2027-01-04')
      .on('2027-01-05', { ...planned, date: '2027-04-12' })
      .on('2027-03-01', { type: 'discuss' });
    expect(kinds(course, '2027-03-28')).toEqual([]);
    expect(kinds(course, '2027-03-29')).toEqual(['longWait', 'notDiscussed']);
  });
});

import type { Change } from '../../../src/cti/course/changes';
import { deviations, type Deviation } from '../../../src/cti/fidelity/deviations';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { AISHA, enrolledOn, JONAS, KAREN, METTE, startedOn, type Told } from '../course/make';

/** From which day on something differs from the method, to the day; dates by hand from the rules. */
const found = (told: Told, today: PlainDate, kind: Deviation['kind']): Deviation[] =>
  deviations(told.course, today).filter((each) => each.kind === kind);

const running = (): Told => startedOn('2027-03-01');
const generic = (): Told => startedOn('2027-03-01', { programme: 'generic', basis: null });
const held = (kind: 'startup' | 'network' | 'closing', date: PlainDate): Change => ({
  type: 'meeting',
  kind,
  state: 'held',
  date,
});

describe('deviations, by their days', () => {
  it('in order of days, whatever the rule', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-12', earlierSupport: true })
      .on('2027-02-15', { type: 'firstDay', date: '2027-03-01' })
      .on('2027-03-03', { type: 'start', reason: 'sygdom' })
      .on('2027-04-05', { type: 'role', role: 'cti', person: KAREN, reason: 'barsel' })
      .on('2027-05-10', { type: 'stop', reason: 'flyttet' })
      .on('2027-05-12', { type: 'contact', kind: 'home', minutes: 20 });
    expect(
      deviations(told.course, '2027-05-12').map(({ on, kind, rule }) => [on, rule, kind]),
    ).toEqual([
      ['2027-01-04', 'P5', 'supportedBefore'],
      ['2027-03-01', 'C1', 'jointPlanAfterJob'],
      ['2027-03-03', 'T3', 'startedLate'],
      ['2027-03-03', 'T5', 'openAtChange'],
      ['2027-04-05', 'P1', 'ctiChanged'],
      ['2027-05-10', 'T5', 'openAtChange'],
      ['2027-05-10', 'T7', 'stoppedEarly'],
      ['2027-05-12', 'T8', 'supportAfterEnd'],
    ]);
  });

  it('P11: what was planned in time, and nobody has told of, is no deviation; told as missed it is', () => {
    const startup = (): Told =>
      enrolledOn('2027-01-04', { startup: '2027-01-12' })
        .on('2027-02-15', { type: 'firstDay', date: '2027-03-01' })
        .on('2027-03-01', { type: 'start' });
    expect(found(startup(), '2027-03-02', 'startupAfterJob')).toEqual([]);
    const missed = startup().on('2027-03-02', {
      type: 'meeting',
      kind: 'startup',
      state: 'missed',
    });
    expect(found(missed, '2027-03-02', 'startupAfterJob')).toHaveLength(1);
    const closing = (kind: 'network' | 'closing', date: PlainDate): Told =>
      running().on('2027-10-01', { type: 'meeting', kind, state: 'planned', date });
    expect(found(closing('network', '2027-10-20'), '2027-11-05', 'networkMeetingLate')).toEqual([]);
    expect(
      found(closing('network', '2027-11-03'), '2027-11-05', 'networkMeetingLate'),
    ).toHaveLength(1);
    expect(found(closing('closing', '2027-11-20'), '2027-12-01', 'noClosingMeeting')).toEqual([]);
    expect(found(running(), '2027-12-01', 'noClosingMeeting')).toHaveLength(1);
  });

  it('P1: the names of both CTI workers', () => {
    const told = running().on('2027-04-05', {
      type: 'role',
      role: 'cti',
      person: KAREN,
      reason: 'barsel',
    });
    expect(found(told, '2027-04-05', 'ctiChanged')).toEqual([
      {
        rule: 'P1',
        kind: 'ctiChanged',
        on: '2027-04-05',
        reason: 'barsel',
        data: { from: METTE.name, to: KAREN.name },
      },
    ]);
    const other = running().on('2027-04-05', { type: 'role', role: 'social', person: KAREN });
    expect(found(other, '2027-04-05', 'ctiChanged')).toEqual([]);
  });

  it('P2: since the day on which one person came to have both roles', () => {
    const fromTheFirst = enrolledOn('2027-01-04', {
      people: { cti: METTE, job: METTE },
      reason: 'lille kommune',
    });
    expect(found(fromTheFirst, '2027-01-04', 'ctiIsJobConsultant')).toEqual([
      {
        rule: 'P2',
        kind: 'ctiIsJobConsultant',
        on: '2027-01-04',
        reason: 'lille kommune',
        data: { person: METTE.name },
      },
    ]);
    const later = running()
      .on('2027-04-05', { type: 'role', role: 'job', person: METTE, reason: 'ferie' })
      .on('2027-04-20', { type: 'role', role: 'social', person: KAREN });
    expect(found(later, '2027-05-01', 'ctiIsJobConsultant')).toMatchObject([
      { on: '2027-04-05', reason: 'ferie' },
    ]);
    const third = running()
      .on('2027-04-05', { type: 'role', role: 'job', person: AISHA, reason: 'x' })
      .on('2027-04-12', { type: 'role', role: 'cti', person: JONAS, reason: 'bytter' })
      .on('2027-04-19', { type: 'role', role: 'job', person: JONAS, reason: 'begge' });
    expect(found(third, '2027-05-01', 'ctiIsJobConsultant')).toMatchObject([{ on: '2027-04-19' }]);
  });

  it.each([
    // the manual allows up to 14 days before, told with a reason
    ['2027-02-14', 'startedTooEarly', 15],
    ['2027-02-15', undefined, 0],
    ['2027-02-28', undefined, 0],
    ['2027-03-01', undefined, 0],
    ['2027-03-02', 'startedLate', 1],
  ] as const)('T3: first working day 1 March, started %s', (day, kind, days) => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on(day, {
      type: 'start',
      reason: 'aftalt',
    });
    const starts = deviations(told.course, day).filter(({ rule }) => rule === 'T3');
    expect(starts).toEqual(
      kind === undefined
        ? []
        : [
            {
              rule: 'T3',
              kind,
              on: day,
              reason: 'aftalt',
              data: { firstDay: '2027-03-01', days },
            },
          ],
    );
  });

  it('T3: a start that lies ahead is no deviation yet; without a job match it is one', () => {
    const planned = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-02-01', {
      type: 'start',
      date: '2027-03-04',
      reason: 'ferie',
    });
    expect(found(planned, '2027-03-03', 'startedLate')).toEqual([]);
    expect(found(planned, '2027-03-04', 'startedLate')).toMatchObject([{ data: { days: 3 } }]);
    const without = enrolledOn('2027-01-04').on('2027-02-01', { type: 'start', reason: 'aftalt' });
    expect(found(without, '2027-02-01', 'startedWithoutFirstDay')).toEqual([
      { rule: 'T3', kind: 'startedWithoutFirstDay', on: '2027-02-01', reason: 'aftalt', data: {} },
    ]);
  });

  it('C1: start-up meeting and joint plan in time on the first working day itself', () => {
    const told = (startup: PlainDate, plan: PlainDate): Deviation['kind'][] => {
      const course = enrolledOn('2027-01-04', { firstDay: '2027-03-01' })
        .on(startup, held('startup', startup))
        .on(plan, { type: 'jointPlan' })
        .on('2027-03-10', { type: 'start', date: '2027-03-01' });
      return deviations(course.course, '2027-03-10').flatMap(({ kind, rule }) =>
        rule === 'C1' ? [kind] : [],
      );
    };
    expect(told('2027-03-01', '2027-03-01')).toEqual([]);
    expect(told('2027-03-01', '2027-03-02')).toEqual(['jointPlanAfterJob']);
    expect(told('2027-03-02', '2027-03-02')).toEqual(['startupAfterJob', 'jointPlanAfterJob']);
  });

  it('C1: judged on the first working day, not of what lay before the course was taken over', () => {
    const ahead = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    expect(found(ahead, '2027-02-28', 'jointPlanAfterJob')).toEqual([]);
    expect(found(ahead, '2027-03-01', 'jointPlanAfterJob')).toEqual([
      {
        rule: 'C1',
        kind: 'jointPlanAfterJob',
        on: '2027-03-01',
        reason: null,
        data: { firstDay: '2027-03-01' },
      },
    ]);
    const takenOver = enrolledOn('2027-03-02', { firstDay: '2027-03-01', start: '2027-03-01' });
    expect(found(takenOver, '2027-03-02', 'jointPlanAfterJob')).toEqual([]);
    expect(found(running(), '2027-03-01', 'jointPlanAfterJob')).toHaveLength(1);
    expect(found(generic(), '2027-03-01', 'jointPlanAfterJob')).toEqual([]);
  });

  it('C1: the work agreement may be made on the first day of phase 2', () => {
    const made = (day: PlainDate): Told => running().on(day, { type: 'agreement' });
    expect(found(made('2027-06-01'), '2027-06-10', 'agreementLate')).toEqual([]);
    expect(found(made('2027-06-02'), '2027-06-10', 'agreementLate')).toEqual([
      { rule: 'C1', kind: 'agreementLate', on: '2027-06-01', reason: null, data: {} },
    ]);
    expect(found(generic(), '2027-06-10', 'agreementLate')).toEqual([]);
  });

  it('T5: what was open at a change stays told, a late tick too; one on the day is in time', () => {
    const told = generic()
      .on('2027-08-31', { type: 'tick', list: 'phase3', item: 'planAdapted', to: 'done' })
      .on('2027-09-01', { type: 'tick', list: 'phase3', item: 'evaluated', to: 'done' });
    const at = (day: PlainDate) =>
      found(told, day, 'openAtChange').filter(({ data }) => data.list === 'phase3');
    expect(at('2027-09-01')).toEqual([]);
    const late = generic().on('2027-09-02', {
      type: 'tick',
      list: 'phase3',
      item: 'evaluated',
      to: 'done',
    });
    expect(
      found(late, '2027-09-02', 'openAtChange').filter(({ data }) => data.list === 'phase3'),
    ).toEqual([
      {
        rule: 'T5',
        kind: 'openAtChange',
        on: '2027-09-01',
        reason: null,
        data: { list: 'phase3', open: 0, late: 1, items: 'evaluated' },
      },
    ]);
    const open = found(generic(), '2027-06-01', 'openAtChange').filter(
      ({ data }) => data.list === 'phase2',
    );
    // nine items, the last of which depends
    expect(open).toMatchObject([{ on: '2027-06-01', data: { open: 8, late: 0 } }]);
    expect(open[0]?.data.items).toBe(
      'transitionMade,economy,needsMapped,planMade,networkBegun,coordinated,servicesMet,localIntroduced',
    );
  });

  it('T5 T7: the end is reached on its day, an early one too; a change it overtook is not', () => {
    const lists = (told: Told, today: PlainDate) =>
      found(told, today, 'openAtChange').map(({ on, data }) => [on, data.list]);
    expect(lists(running(), '2027-11-30').at(-1)).toEqual(['2027-09-01', 'phase3']);
    expect(lists(running(), '2027-12-01').at(-1)).toEqual(['2027-12-01', 'end']);
    const stopped = (on: PlainDate): Told =>
      running().on('2027-04-01', { type: 'stop', on, reason: 'flyttet' });
    expect(lists(stopped('2027-06-01'), '2027-12-24')).toEqual([
      ['2027-03-01', 'contact'],
      ['2027-06-01', 'end'],
    ]);
    expect(lists(stopped('2027-06-02'), '2027-12-24')).toEqual([
      ['2027-03-01', 'contact'],
      ['2027-06-01', 'phase2'],
      ['2027-06-02', 'end'],
    ]);
  });

  it('T5: what a course taken over had behind it is not held against it', () => {
    const takenOver = enrolledOn('2027-06-02', { start: '2027-03-01' });
    expect(found(takenOver, '2027-06-02', 'openAtChange')).toEqual([]);
    const onTheDay = enrolledOn('2027-06-01', { start: '2027-03-01' });
    expect(found(onTheDay, '2027-06-01', 'openAtChange')).toMatchObject([
      { data: { list: 'phase2' } },
    ]);
  });

  it('T7: an early end with the end it would have had, once its day has come', () => {
    const told = running().on('2027-04-01', { type: 'stop', on: '2027-05-03', reason: 'flyttet' });
    expect(found(told, '2027-05-02', 'stoppedEarly')).toEqual([]);
    expect(found(told, '2027-05-03', 'stoppedEarly')).toMatchObject([
      { on: '2027-05-03', data: { end: '2027-12-01' } },
    ]);
    const paused = running()
      .on('2027-04-01', { type: 'pause', reason: 'prison' })
      .on('2027-05-03', { type: 'stop', reason: 'x' });
    expect(found(paused, '2027-05-03', 'stoppedEarly')).toMatchObject([{ data: {} }]);
    expect(found(paused, '2027-05-03', 'stoppedEarly')[0]?.data).toEqual({});
    // the basis was wrong: by §82b the course had ended on 1 September anyhow
    const corrected = running()
      .on('2027-09-15', { type: 'stop', reason: 'x' })
      .on('2027-09-16', { type: 'correct', what: 'basis', basis: 'sel82b', reason: 'fejl' });
    expect(found(corrected, '2027-09-16', 'stoppedEarly')).toEqual([]);
    const toTheDay = running()
      .on('2027-09-01', { type: 'stop', reason: 'x' })
      .on('2027-09-02', { type: 'correct', what: 'basis', basis: 'sel82b', reason: 'fejl' });
    expect(found(toTheDay, '2027-09-02', 'stoppedEarly')).toEqual([]);
  });

  it('T9: a network meeting one month before the end is in time, a day later it is not', () => {
    const met = (day: PlainDate): Told => running().on(day, held('network', day));
    expect(found(met('2027-11-01'), '2027-12-01', 'networkMeetingLate')).toEqual([]);
    expect(found(met('2027-11-02'), '2027-12-01', 'networkMeetingLate')).toEqual([
      {
        rule: 'T9',
        kind: 'networkMeetingLate',
        on: '2027-11-01',
        reason: null,
        data: { by: '2027-11-01' },
      },
    ]);
    const twice = met('2027-10-15').on('2027-11-20', held('network', '2027-11-20'));
    expect(found(twice, '2027-12-01', 'networkMeetingLate')).toEqual([]);
    const takenOver = (day: PlainDate): Told => enrolledOn(day, { start: '2027-03-01' });
    expect(found(takenOver('2027-11-01'), '2027-12-01', 'networkMeetingLate')).toHaveLength(1);
    expect(found(takenOver('2027-11-02'), '2027-12-01', 'networkMeetingLate')).toEqual([]);
  });

  it('T10 C9: decision and closing meeting before the end, not on its day', () => {
    const told = (day: PlainDate): Told =>
      running().on(day, held('closing', day), { type: 'decision', support: 'none' });
    const late = (day: PlainDate) =>
      deviations(told(day).course, '2027-12-24')
        .filter(({ rule }) => rule === 'T10' || rule === 'C9')
        .map(({ rule, kind, on, data }) => [rule, kind, on, data]);
    expect(late('2027-11-30')).toEqual([]);
    expect(late('2027-12-01')).toEqual([
      ['T10', 'decisionLate', '2027-12-01', { end: '2027-12-01' }],
      ['C9', 'noClosingMeeting', '2027-12-01', { end: '2027-12-01' }],
    ]);
    expect(found(running(), '2027-11-30', 'decisionLate')).toEqual([]);
  });

  it('T7: what belongs to the end is not asked of a course stopped early or paused', () => {
    const stopped = running().on('2027-11-15', { type: 'stop', reason: 'flyttet' });
    const kinds = deviations(stopped.course, '2027-12-24').map(({ kind }) => kind);
    expect(kinds).not.toContain('networkMeetingLate');
    expect(kinds).not.toContain('decisionLate');
    const paused = running().on('2027-11-15', { type: 'pause', reason: 'prison' });
    expect(found(paused, '2027-12-24', 'decisionLate')).toEqual([]);
    const takenOver = enrolledOn('2027-12-01', { start: '2027-03-01' });
    expect(found(takenOver, '2027-12-01', 'decisionLate')).toHaveLength(1);
    const tooLate = enrolledOn('2027-12-02', { start: '2027-03-01' });
    expect(found(tooLate, '2027-12-02', 'decisionLate')).toEqual([]);
  });

  it('P6: of the closing meeting too, by the last one held', () => {
    const told = running().on('2027-11-15', {
      type: 'meeting',
      kind: 'closing',
      state: 'held',
      attended: ['citizen', 'cti', 'job'],
      reason: 'sygdom',
    });
    expect(found(told, '2027-11-15', 'missingAtMeeting')).toEqual([
      {
        rule: 'P6',
        kind: 'missingAtMeeting',
        on: '2027-11-15',
        reason: 'sygdom',
        data: { meeting: 'closing', missing: 'jobcenter,social' },
      },
    ]);
  });
});

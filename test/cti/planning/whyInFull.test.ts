import { reasons } from '../../../src/cti/planning/reasons';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { enrolledOn, startedOn, type Told } from '../course/make';

/** `why 42`, every line of it: date, rule, source, whether it is a reading, and its data. */
const lines = (told: Told, today: PlainDate) =>
  reasons(told.course, today).map(({ what, date, rule, source, reading, data, unmoved }) => [
    ...[what, date, rule, source, reading, data],
    ...(unmoved === null ? [] : [unmoved]),
  ]);

describe('why, in full', () => {
  it('in the contact period', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-12' });
    expect(lines(told, '2027-01-05')).toEqual([['enrolled', '2027-01-04', 'D4', 'own', false, {}]]);
    told.on('2027-01-12', { type: 'meeting', kind: 'network', state: 'held', date: '2027-01-06' });
    told.on('2027-01-12', { type: 'meeting', kind: 'startup', state: 'held' });
    told.on('2027-01-20', { type: 'firstDay', date: '2027-03-01', reason: 'aftalt med kiosken' });
    expect(lines(told, '2027-01-20').slice(1)).toEqual([
      ['startup', '2027-01-12', 'C1', 'model', false, { programme: 'job' }],
      ['firstDay', '2027-03-01', 'T3', 'job', false, { reason: 'aftalt med kiosken' }],
    ]);
  });

  it('of a course that runs', () => {
    const job = { programme: 'job', basis: 'sel82b' };
    const source = 'job, model, faq 44, faq 50';
    expect(lines(startedOn('2027-03-01', { basis: 'sel82b' }), '2027-03-01')).toEqual([
      ['enrolled', '2027-03-01', 'D4', 'own', false, {}],
      ['firstDay', '2027-03-01', 'T3', 'job', false, {}],
      ['start', '2027-03-01', 'T3', 'job', false, { firstDay: '2027-03-01', days: 0 }],
      ['phase2', '2027-05-01', 'T2', source, false, { ...job, months: 2 }],
      ['phase3', '2027-07-01', 'T2', source, false, { ...job, months: 4 }],
      ['lastDay', '2027-08-31', 'T1', source, false, { ...job, months: 6 }],
      ['networkMeetingsBy', '2027-08-01', 'T9', 'job p. 32', false, { end: '2027-09-01' }],
      ['decisionBefore', '2027-09-01', 'T10', 'model', false, { end: '2027-09-01' }],
    ]);
  });

  it('T6: paused, and paused before', () => {
    const told = startedOn('2027-03-01')
      .on('2027-03-11', { type: 'pause', reason: 'hospital', until: '2027-03-21' })
      .on('2027-07-01', { type: 'pause', reason: 'prison' });
    const about = { programme: 'job', basis: 'sel85' };
    const source = 'job, model, faq 44, faq 50';
    const days = { why: 'hospital', until: '2027-03-21', days: 10 };
    expect(lines(told, '2027-07-02').slice(3)).toEqual([
      ['phase2', '2027-06-11', 'T2', source, true, { ...about, months: 3 }, '2027-06-01'],
      ['phase3', null, 'T2', source, true, { ...about, months: 6 }, '2027-09-01'],
      ['lastDay', null, 'T1', source, true, { ...about, months: 9 }, '2027-11-30'],
      ['paused', '2027-03-11', 'T6', 'faq 52', true, days],
      ['paused', '2027-07-01', 'T6', 'faq 52', true, { why: 'prison' }],
    ]);
    const moved = reasons(told.course, '2027-07-02').find(({ what }) => what === 'phase2');
    expect(moved?.movedBy.map(({ from }) => from)).toEqual(['2027-03-11']);
  });

  it('T7: stopped, from the day itself nothing is asked for before it', () => {
    const told = startedOn('2027-03-01').on('2027-04-01', {
      type: 'stop',
      reason: 'flytter',
      on: '2027-05-03',
    });
    const tail = (today: PlainDate) => lines(told, today).slice(5);
    const stopped = [
      ['stopped', '2027-05-03', 'T7', 'faq 45', false, { reason: 'flytter' }],
      ['lastDay', '2027-05-02', 'T7', 'faq 45', false, {}],
    ];
    expect(tail('2027-05-02')).toEqual([
      ['networkMeetingsBy', '2027-04-03', 'T9', 'job p. 32', false, { end: '2027-05-03' }],
      ['decisionBefore', '2027-05-03', 'T10', 'model', false, { end: '2027-05-03' }],
      ...stopped,
    ]);
    expect(tail('2027-05-03')).toEqual(stopped);
  });

  it('T3: a start without a first working day', () => {
    const told = enrolledOn('2027-01-04').on('2027-02-01', { type: 'start', reason: 'aftalt' });
    expect(lines(told, '2027-02-01')[1]).toEqual([
      'start',
      '2027-02-01',
      'T3',
      'job',
      false,
      { reason: 'aftalt' },
    ]);
  });
});

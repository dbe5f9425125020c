import { outline } from '../../../src/cti/course/outline';
import { reasons, type Reason, type ReasonFor } from '../../../src/cti/planning/reasons';
import { isRefusal } from '../../../src/cti/course/refusal';
import { whatIf } from '../../../src/cti/planning/whatIf';
import { enrolledOn, startedOn, type Told } from '../course/make';

function why(told: Told, what: ReasonFor): Reason | undefined {
  return reasons(told.course, '2027-06-20').find((reason) => reason.what === what);
}

describe('why 42: every date with its rule, its source and what moved it', () => {
  const told = startedOn('2027-03-01')
    .on('2027-05-20', { type: 'pause', reason: 'hospital', until: '2027-05-30' })
    .on('2027-06-05', { type: 'pause', reason: 'prison', until: '2027-06-10' });

  it('D4: the day of enrolment is a rule of our own, no question answered (faq 3 is of consent)', () => {
    expect(why(startedOn('2027-03-01'), 'enrolled')).toMatchObject({ rule: 'D4', source: 'own' });
  });

  it('T1 T2: a boundary is counted from the start by the legal basis', () => {
    const first = startedOn('2027-03-01', { basis: 'lab167' });
    expect(why(first, 'phase2')).toMatchObject({
      date: '2027-05-01',
      rule: 'T2',
      reading: false,
      movedBy: [],
      unmoved: null,
      data: { basis: 'lab167', months: 2 },
    });
    expect(why(first, 'lastDay')).toMatchObject({ date: '2027-08-31', rule: 'T1' });
  });

  it('T6: the pauses that moved it are named, and it is said to be a reading', () => {
    expect(why(told, 'phase2')).toMatchObject({
      date: '2027-06-16',
      unmoved: '2027-06-01',
      reading: true,
    });
    expect(why(told, 'phase2')?.movedBy.map(({ from }) => from)).toEqual([
      '2027-05-20',
      '2027-06-05',
    ]);
  });

  it('T3: the start beside the first working day, with its reason', () => {
    const early = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-02-01', {
      type: 'start',
      date: '2027-02-22',
      reason: 'transport',
    });
    expect(why(early, 'start')?.data).toEqual({
      firstDay: '2027-03-01',
      days: -7,
      reason: 'transport',
    });
  });

  it('T9 T10: what hangs on the end; T7: an early end says why', () => {
    expect(why(told, 'networkMeetingsBy')?.date).toBe('2027-11-16');
    expect(why(told, 'lastDay')?.date).toBe('2027-12-15');
    const stopped = startedOn('2027-03-01').on('2027-06-15', { type: 'stop', reason: 'flyttet' });
    expect(why(stopped, 'stopped')).toMatchObject({ date: '2027-06-15', rule: 'T7' });
    expect(why(stopped, 'networkMeetingsBy')).toBeUndefined();
    expect(why(stopped, 'lastDay')).toMatchObject({
      date: '2027-06-14',
      rule: 'T7',
      source: 'faq 45',
    });
  });

  it('T7 T9 T10: an early end that lies ahead has its own days before it', () => {
    const ahead = { type: 'stop', reason: 'flytter', on: '2027-08-31' } as const;
    const shortened = startedOn('2027-03-01').on('2027-06-15', ahead);
    expect(why(shortened, 'networkMeetingsBy')?.date).toBe('2027-07-31');
    expect(why(shortened, 'decisionBefore')?.date).toBe('2027-08-31');
    expect(why(shortened, 'lastDay')?.date).toBe('2027-08-30');
  });

  it('a generic course cites its own manual, a job course its own', () => {
    const generic = startedOn('2027-03-01', { programme: 'generic', basis: null });
    const sources = (told: Told) =>
      (['phase2', 'lastDay', 'networkMeetingsBy'] as const).map((what) => why(told, what)?.source);
    expect(sources(generic)).toEqual(['generic', 'generic', 'generic']);
    expect(sources(startedOn('2027-03-01'))).toEqual([
      'job, model, faq 44, faq 50',
      'job, model, faq 44, faq 50',
      'job p. 32',
    ]);
  });
});

describe('what if: dates as they would be, nothing saved', () => {
  it('a start, a pause, another legal basis', () => {
    const course = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).course;
    const started = whatIf(course, { start: '2027-03-01' }, '2027-02-01');
    if (isRefusal(started)) throw new Error(started.why);
    expect(started.before.end).toBeNull();
    expect(started.after.end).toBe('2027-12-01');
    const paused = whatIf(
      started.course,
      { pause: { from: '2027-04-01', until: '2027-04-20' }, basis: 'sel82b' },
      '2027-02-01',
    );
    if (isRefusal(paused)) throw new Error(paused.why);
    expect(paused.after.boundaries).toEqual(['2027-05-20', '2027-07-20', '2027-09-20']);
    expect(outline(course, '2027-02-01').end).toBeNull();
  });

  it('T3: what the method forbids is said', () => {
    const course = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).course;
    expect(whatIf(course, { start: '2027-02-01' }, '2027-01-10')).toMatchObject({
      why: 'startTooEarly',
    });
  });
});

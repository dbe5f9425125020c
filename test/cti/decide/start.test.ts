import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { outline } from '../../../src/cti/course/outline';
import { measureOf } from '../../../src/cti/programmes';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import { deviations } from '../../../src/cti/fidelity/deviations';
import { enrolledOn, enrolment, startedOn, Told } from '../course/make';

const kinds = (told: Told, today: PlainDate): string[] =>
  deviations(told.course, today).map(({ kind }) => kind);

describe('T1 length', () => {
  it.each([
    ['job', 'sel85', 3],
    ['job', 'sel82b', 2],
    ['job', 'lab167', 2],
    ['generic', null, 3],
  ] as const)('T1: %s by %s has phases of %i months', (programme, basis, months) =>
    expect(measureOf({ programme, basis }).months).toBe(months),
  );

  it('T1: a job course needs its legal basis, a generic one does not', () => {
    const told = new Told();
    expect(told.ask('2027-01-04', enrolment({ basis: null }))).toMatchObject({
      rule: 'T1',
      why: 'basisNeeded',
    });
    told.on('2027-01-04', enrolment({ programme: 'generic', basis: null }));
    expect(told.course.programme).toBe('generic');
  });
});

describe('T3 the start', () => {
  const matched = (): Told => enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
  const start = (date?: PlainDate, reason?: string): Change => ({
    type: 'start',
    ...(date && { date }),
    ...(reason && { reason }),
  });

  it('T3: on the first working day it needs no reason', () => {
    const told = matched().on('2027-03-01', start());
    expect(outline(told.course, '2027-03-01').stage).toBe('phase1');
    expect(kinds(told, '2027-03-01')).not.toContain('startedLate');
  });

  it('T3: a date ahead is a plan: the contact period goes on and phase 1 begins by itself', () => {
    const told = matched().on('2027-02-01', start('2027-03-01'));
    expect(outline(told.course, '2027-02-28').stage).toBe('contact');
    expect(outline(told.course, '2027-03-01').stage).toBe('phase1');
    expect(outline(told.course, '2027-03-01').day?.day).toBe(1);
  });

  it('T3: a plan up to 14 days before the first working day wants a reason', () => {
    const told = matched();
    expect(told.ask('2027-02-01', start('2027-02-15'))).toEqual({
      rule: 'T3',
      why: 'earlyStartNeedsReason',
      data: { date: '2027-02-15', firstDay: '2027-03-01' },
    });
    told.on('2027-02-01', start('2027-02-15', 'transporten skal på plads'));
    const at = outline(told.course, '2027-02-15');
    expect(at.boundaries).toEqual(['2027-05-15', '2027-08-15', '2027-11-15']);
    expect(kinds(told, '2027-02-20')).not.toContain('startedTooEarly');
  });

  it('T3: a plan more than 14 days before it is refused, reason or not', () => {
    expect(matched().ask('2027-02-01', start('2027-02-14', 'transport'))).toEqual({
      rule: 'T3',
      why: 'startTooEarly',
      data: { date: '2027-02-14', earliest: '2027-02-15', firstDay: '2027-03-01' },
    });
  });

  it('T3: a plan without a job match is refused', () => {
    const told = enrolledOn('2027-01-04');
    const asked = told.ask('2027-02-01', start('2027-02-15', 'x'));
    expect(asked).toEqual({ rule: 'T3', why: 'noFirstDay', data: { programme: 'job' } });
  });

  it('T3: a start that has happened too early is recorded with a reason, as a deviation', () => {
    const told = matched();
    expect(told.ask('2027-02-01', start())).toMatchObject({ why: 'earlyStartNeedsReason' });
    told.on('2027-02-01', start(undefined, 'borgeren var gået i gang'));
    expect(deviations(told.course, '2027-02-01')).toContainEqual({
      rule: 'T3',
      kind: 'startedTooEarly',
      on: '2027-02-01',
      reason: 'borgeren var gået i gang',
      data: { firstDay: '2027-03-01', days: 28 },
    });
  });

  it('T3: a start without a job match that has happened is recorded with a reason', () => {
    const told = enrolledOn('2027-01-04');
    expect(told.ask('2027-02-01', start())).toMatchObject({ why: 'startNeedsReason' });
    told.on('2027-02-01', start(undefined, 'aftalt med jobcentret'));
    expect(kinds(told, '2027-02-01')).toContain('startedWithoutFirstDay');
    told.on('2027-02-02', { type: 'firstDay', date: '2027-02-01' });
    expect(kinds(told, '2027-02-02')).not.toContain('startedWithoutFirstDay');
  });

  it('T3: a start after the first working day is recorded with a reason, as a deviation', () => {
    const told = matched();
    expect(told.ask('2027-03-08', start())).toMatchObject({ why: 'startNeedsReason' });
    told.on('2027-03-08', start(undefined, 'sygdom'));
    expect(deviations(told.course, '2027-03-08')).toContainEqual({
      rule: 'T3',
      kind: 'startedLate',
      on: '2027-03-08',
      reason: 'sygdom',
      data: { firstDay: '2027-03-01', days: 7 },
    });
  });

  it('T3: told late, a start on the first working day itself needs no reason', () => {
    const told = matched().on('2027-03-08', start('2027-03-01'));
    expect(told.course.start?.date).toBe('2027-03-01');
    expect(kinds(told, '2027-03-08')).not.toContain('startedLate');
  });

  it('T3: the first working day changes after the start: S stays, the deviation is judged anew', () => {
    const told = startedOn('2027-03-01').on('2027-03-02', {
      type: 'firstDay',
      date: '2027-03-22',
    });
    expect(told.course.start?.date).toBe('2027-03-01');
    expect(deviations(told.course, '2027-03-22')).toContainEqual(
      expect.objectContaining({
        kind: 'startedTooEarly',
        data: { firstDay: '2027-03-22', days: 21 },
      }),
    );
  });

  it('T3: a new workplace never restarts the clock', () => {
    const told = startedOn('2027-03-01')
      .on('2027-04-12', { type: 'jobEnded' })
      .on('2027-04-20', { type: 'firstDay', date: '2027-05-03' });
    expect(outline(told.course, '2027-05-03').boundaries[0]).toBe('2027-06-01');
    expect(told.course).toMatchObject({ firstDay: '2027-03-01', newJobs: ['2027-05-03'] });
    expect(kinds(told, '2027-05-04')).not.toContain('startedTooEarly');
  });

  it('T3: told again, a new first day is the newest workplace’s, never the first one’s', () => {
    const told = startedOn('2027-03-01')
      .on('2027-04-12', { type: 'jobEnded' })
      .on('2027-04-20', { type: 'firstDay', date: '2027-05-03' });
    expect(told.ask('2027-04-21', { type: 'firstDay', date: '2027-05-03' })).toEqual([]);
    told.on('2027-04-21', { type: 'firstDay', date: '2027-05-10' });
    expect(told.course).toMatchObject({ firstDay: '2027-03-01', newJobs: ['2027-05-10'] });
  });

  it('T3: the job falls through before the start: match and planned start fall with it', () => {
    const told = matched().on('2027-02-01', start('2027-03-01')).on('2027-02-10', {
      type: 'jobEnded',
    });
    expect(told.course).toMatchObject({ firstDay: null, start: null });
    expect(outline(told.course, '2027-03-01').stage).toBe('contact');
    told.on('2027-02-20', { type: 'firstDay', date: '2027-04-05' });
    expect(told.course.jobEnded).toBeNull();
  });

  it('T3: a planned start follows its first working day', () => {
    const told = matched()
      .on('2027-02-01', start('2027-03-01'))
      .on('2027-02-10', { type: 'firstDay', date: '2027-04-05' });
    expect(told.course.start?.date).toBe('2027-04-05');
  });

  it('T3: S is corrected by `start` with a date and a reason, never without', () => {
    const told = startedOn('2027-03-01');
    expect(told.ask('2027-03-10', start())).toMatchObject({ why: 'alreadyStarted' });
    expect(told.ask('2027-03-10', start('2027-03-03'))).toMatchObject({
      why: 'correctionNeedsReason',
    });
    const facts = told.ask('2027-03-10', start('2027-03-03', 'forkert dato'));
    expect(facts).toEqual([
      { type: 'startCorrected', from: '2027-03-01', to: '2027-03-03', reason: 'forkert dato' },
    ]);
    expect(outline(told.course, '2027-03-10').boundaries[0]).toBe('2027-06-03');
    expect(told.ask('2027-03-10', start('2027-03-03'))).toEqual([]);
  });

  it('T3: generic begins on the day of the transition, which takes the place of the job match', () => {
    const told = enrolledOn('2027-01-04', { programme: 'generic', basis: null, people: {} });
    expect(told.ask('2027-01-05', start('2027-02-01'))).toMatchObject([
      { type: 'firstDay', date: '2027-02-01' },
      { type: 'started', date: '2027-02-01' },
    ]);
    told
      .on('2027-01-05', { type: 'firstDay', date: '2027-02-01' })
      .on('2027-01-05', start('2027-02-01'));
    expect(outline(told.course, '2027-02-01').boundaries).toEqual([
      '2027-05-01',
      '2027-08-01',
      '2027-11-01',
    ]);
  });

  it('T3: enrolled with its start ahead, a generic course has its transition that day', () => {
    const parts = { programme: 'generic', basis: null, start: '2027-03-01' } as const;
    const told = enrolledOn('2027-01-04', parts);
    expect(told.course).toMatchObject({ firstDay: '2027-03-01', start: { date: '2027-03-01' } });
    const job = new Told().ask('2027-01-04', enrolment({ start: '2027-03-01' }));
    expect(job).toMatchObject({ rule: 'T3', why: 'noFirstDay' });
  });

  it('T3: taking over: a past start is its own first working day, nothing before today is posted', () => {
    const told = enrolledOn('2027-04-12', { start: '2027-03-01' });
    expect(told.course).toMatchObject({ firstDay: '2027-03-01', quietBefore: '2027-04-12' });
    expect(outline(told.course, '2027-04-12').day).toMatchObject({ phase: 1, day: 43 });
    const ruleDates = due(told.course, DEFAULT_SETTINGS, '2027-04-12').map((t) => t.ruleDate);
    expect(ruleDates.every((date) => date >= '2027-04-12')).toBe(true);
    // taken over two days after the notice of the change on 1 June lay
    const later = enrolledOn('2027-05-20', { start: '2027-03-01' });
    const keys = due(later.course, DEFAULT_SETTINGS, '2027-05-20').map(
      ({ key, ordinal }) => `${key} ${ordinal}`,
    );
    expect(keys).toContain('phase.change 1');
    expect(keys).not.toContain('phase.notice 1');
  });
});

describe('T4 T5 the fixed length', () => {
  it('T4: a course cannot be extended', () => {
    const told = startedOn('2027-03-01');
    expect(told.ask('2027-10-01', { type: 'extend' })).toEqual({
      rule: 'T4',
      why: 'cannotExtend',
      data: { end: '2027-12-01' },
    });
  });

  it('T4: an end told beyond boundary 3 would be an extension', () => {
    const told = startedOn('2027-03-01');
    const asked = told.ask('2027-10-01', { type: 'stop', reason: 'mere tid', on: '2027-12-15' });
    expect(asked).toMatchObject({ rule: 'T4', why: 'cannotExtend' });
    expect(told.ask('2027-10-01', { type: 'stop', reason: 'x', on: '2027-12-01' })).toEqual([]);
    expect(told.ask('2027-12-01', { type: 'stop', reason: 'x' })).toMatchObject({
      rule: 'T7',
      why: 'courseEnded',
    });
  });

  it('T5: the phase changes on its date whatever is ticked; what is open is told, late ticks too', () => {
    const told = startedOn('2027-03-01');
    expect(outline(told.course, '2027-06-01').stage).toBe('phase2');
    const items = ['settledAtWork', 'phasesExplained', 'needsMapped', 'coordinated'];
    told.on(
      '2027-05-20',
      ...items.map((item) => ({ type: 'tick', list: 'phase2', item, to: 'done' }) as const),
    );
    told.on('2027-06-01', { type: 'tick', list: 'phase2', item: 'networkBegun', to: 'done' });
    told.on('2027-06-10', { type: 'tick', list: 'phase2', item: 'servicesMet', to: 'done' });
    const [found] = deviations(told.course, '2027-06-10').filter(
      ({ kind, on }) => kind === 'openAtChange' && on === '2027-06-01',
    );
    // ten items, one of them optional: nine required; five in time (one on the day), one late
    expect(found).toMatchObject({ rule: 'T5', data: { list: 'phase2', open: 3, late: 1 } });
  });
});

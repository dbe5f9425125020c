import type { Change } from '../../../src/cti/course/changes';
import { outline } from '../../../src/cti/course/outline';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { decide } from '../../../src/cti/decide/decide';
import { due } from '../../../src/cti/due/due';
import { asked, enrolledOn, enrolment, METTE, startedOn, Told } from '../course/make';

type Correction = Extract<Change, { type: 'correct' }>;

const correct = (parts: Omit<Correction, 'type'>): Change => ({ type: 'correct', ...parts });

describe('corrections (G1)', () => {
  it('T1: the legal basis, with before and after; the date plan follows', () => {
    const told = startedOn('2027-03-01', { basis: 'sel82b' });
    const wrong = correct({ what: 'basis', basis: 'sel85' });
    expect(told.ask('2027-03-02', wrong)).toMatchObject({
      why: 'correctionNeedsReason',
      data: { what: 'basis' },
    });
    const facts = told.ask('2027-03-02', { ...wrong, reason: 'tastefejl' } as Change);
    expect(facts).toEqual([
      { type: 'basisCorrected', from: 'sel82b', to: 'sel85', reason: 'tastefejl' },
    ]);
    expect(outline(told.course, '2027-03-02').end).toBe('2027-12-01');
    const generic = enrolledOn('2027-01-04', { programme: 'generic', basis: null });
    expect(generic.ask('2027-01-05', wrong)).toMatchObject({ why: 'wrongProgramme' });
  });

  it('T3: the start; never past a pause', () => {
    const told = startedOn('2027-03-01');
    const to = correct({ what: 'start', date: '2027-03-08', reason: 'forkert dato' });
    told.on('2027-03-20', { type: 'pause', reason: 'other', from: '2027-03-05' });
    expect(told.ask('2027-03-20', to)).toMatchObject({ why: 'pauseBeforeStart' });
    expect(enrolledOn('2027-01-04').ask('2027-01-05', to)).toMatchObject({
      why: 'nothingToCorrect',
    });
  });

  it('T3: the first working day; S stays', () => {
    const told = startedOn('2027-03-01');
    const facts = told.ask(
      '2027-03-04',
      correct({ what: 'firstDay', date: '2027-03-02', reason: 'aftalt om' }),
    );
    expect(facts).toEqual([
      { type: 'firstDayCorrected', from: '2027-03-01', to: '2027-03-02', reason: 'aftalt om' },
    ]);
    expect(told.course.start?.date).toBe('2027-03-01');
  });

  it('D1 D8: the number, 1 to 6 digits', () => {
    const told = startedOn('2027-03-01');
    for (const number of [0, -1, 1_000_000, 1.5]) {
      const wrong = correct({ what: 'number', number, reason: 'x' });
      expect(told.ask('2027-03-02', wrong)).toMatchObject({ why: 'numberShape' });
      expect(new Told().ask('2027-03-02', enrolment({ number }))).toMatchObject({
        why: 'numberShape',
      });
    }
    const { id } = told.course;
    told.on('2027-03-02', correct({ what: 'number', number: 43, reason: 'tastefejl' }));
    expect(told.course).toMatchObject({ number: 43, id });
  });

  it('P6: the day of a meeting; one that was held cannot lie ahead', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-04' });
    const to = { what: 'meeting', kind: 'startup', reason: 'forkert dag' } as const;
    expect(told.ask('2027-01-10', correct({ ...to, date: '2027-01-12' }))).toMatchObject({
      why: 'meetingAhead',
    });
    told.on('2027-01-10', correct({ ...to, date: '2026-12-21', time: '09:30' }));
    expect(told.course.meetings[0]).toMatchObject({ date: '2026-12-21', time: '09:30' });
  });

  it('a correction is no fact when nothing differs', () => {
    const told = startedOn('2027-03-01');
    const same: Change[] = [
      correct({ what: 'start', date: '2027-03-01' }),
      correct({ what: 'firstDay', date: '2027-03-01' }),
      correct({ what: 'basis', basis: 'sel85' }),
      correct({ what: 'number', number: 42 }),
    ];
    for (const change of same) expect(told.ask('2027-03-02', change)).toEqual([]);
  });
});

describe('D5 D8: what is told', () => {
  it('D5: free text is short, wherever it stands', () => {
    const told = startedOn('2027-03-01');
    const long = 'x'.repeat(301);
    const changes: Change[] = [
      { type: 'stop', reason: long },
      { type: 'focus', goal: 'søvn', subgoals: ['kort', long] },
      { type: 'handover', handover: { crisis: long } },
    ];
    for (const change of changes) {
      expect(told.ask('2027-03-02', change)).toEqual({
        rule: 'D5',
        why: 'textTooLong',
        data: { length: 301 },
      });
    }
    told.on('2027-03-02', { type: 'focus', goal: 'x'.repeat(300) });
  });

  it('dates that no course can have are refused', () => {
    const told = startedOn('2027-03-01');
    for (const date of ['1207-03-01', '2207-03-01', '2027-02-30'] as const) {
      expect(told.ask('2027-03-02', { type: 'firstDay', date })).toMatchObject({
        why: 'dateImpossible',
        data: { date },
      });
    }
  });

  it('D8: a number is used again only after its course has ended', () => {
    const told = startedOn('2027-03-01');
    const again = enrolment();
    expect(decide(told.course, again, asked('2027-06-01', METTE))).toMatchObject({
      why: 'numberInUse',
      data: { number: 42 },
    });
    const facts = decide(told.course, again, asked('2027-12-01', METTE));
    expect(facts).toContainEqual(expect.objectContaining({ type: 'enrolled', number: 42 }));
  });

  it('D6 D8: a course is erased months after its end; one that never started, after its last event', () => {
    const retention = (told: Told, today: `${number}-${number}-${number}`): unknown =>
      due(told.course, DEFAULT_SETTINGS, today)
        .filter(({ key }) => key === 'retention')
        .map(({ ruleDate, target }) => [ruleDate, target]);
    expect(retention(startedOn('2027-03-01'), '2027-12-01')).toEqual([
      ['2028-05-02', '2028-06-01'],
    ]);
    const never = enrolledOn('2027-01-04').on('2027-02-10', { type: 'jointPlan' });
    expect(retention(never, '2027-02-10')).toEqual([['2027-07-11', '2027-08-10']]);
    const frozen = startedOn('2027-03-01').on('2027-04-15', {
      type: 'consent',
      state: 'withdrawn',
    });
    expect(retention(frozen, '2027-04-15')).toEqual([['2027-09-15', '2027-10-15']]);
    // imported long after its end: still announced before it is erased
    const late = enrolledOn('2027-12-20', { start: '2026-03-02' });
    expect(retention(late, '2027-12-20')).toEqual([['2027-12-20', '2028-01-19']]);
  });

  it('D8: nobody is erased before a first day or a meeting that was agreed', () => {
    const erased = (told: Told): unknown =>
      due(told.course, DEFAULT_SETTINGS, '2027-01-04')
        .filter(({ key }) => key === 'retention')
        .map(({ target }) => target);
    const near = enrolledOn('2027-01-04').on('2027-01-04', {
      type: 'firstDay',
      date: '2027-03-01',
    });
    expect(erased(near)).toEqual(['2027-07-04']);
    const far = enrolledOn('2027-01-04').on('2027-01-04', { type: 'firstDay', date: '2027-08-31' });
    expect(erased(far)).toEqual(['2028-02-29']);
    const met = enrolledOn('2027-01-04').on('2027-01-04', {
      type: 'meeting',
      kind: 'startup',
      state: 'planned',
      date: '2027-09-01',
    });
    expect(erased(met)).toEqual(['2028-03-01']);
  });
});

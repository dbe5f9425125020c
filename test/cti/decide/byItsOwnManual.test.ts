// T3, T8, P1: what each programme's own manual says of the start, and who stays or gives the support after.
import { deviations } from '../../../src/cti/fidelity/deviations';
import { programmeOf } from '../../../src/cti/programmes';
import { reasons } from '../../../src/cti/planning/reasons';
import { AISHA, enrolledOn, JONAS, METTE, startedOn, type Told } from '../course/make';

const generic = (): Told =>
  enrolledOn('2027-03-01', { programme: 'generic', basis: null, people: { cti: METTE } });
const kinds = (told: Told, today: Parameters<typeof deviations>[1]): string[] =>
  deviations(told.course, today).map(({ kind }) => kind);

describe('T3: a course that begins with a transition', () => {
  it('started without a planned transition has it on that day, no reason asked, no deviation', () => {
    const told = generic().on('2027-03-10', { type: 'start', date: '2027-03-08' });
    expect(told.course).toMatchObject({ firstDay: '2027-03-08', start: { date: '2027-03-08' } });
    expect(kinds(told, '2027-03-10')).not.toContain('startedWithoutFirstDay');
  });

  it('planned ahead without a transition: both are that day', () => {
    const told = generic().on('2027-03-10', { type: 'start', date: '2027-04-01' });
    expect(told.course).toMatchObject({ firstDay: '2027-04-01', start: { date: '2027-04-01' } });
  });

  it('knows no early start: not planned, and recorded only with its reason', () => {
    const told = generic().on('2027-03-02', { type: 'firstDay', date: '2027-04-01' });
    const early = { type: 'start', date: '2027-03-31' } as const;
    expect(told.ask('2027-03-10', { ...early, reason: 'ro' })).toMatchObject({
      why: 'startTooEarly',
      data: { earliest: '2027-04-01', programme: 'generic' },
    });
    expect(told.ask('2027-03-31', early)).toMatchObject({ why: 'earlyStartNeedsReason' });
    told.on('2027-03-31', { ...early, reason: 'ro' });
    expect(kinds(told, '2027-03-31')).toContain('startedTooEarly');
  });

  it('a job may start up to 14 days before, with a reason', () => {
    const job = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    job.on('2027-02-15', { type: 'start', date: '2027-02-15', reason: 'transport' });
    expect(kinds(job, '2027-02-15')).not.toContain('startedTooEarly');
  });

  it('cites its own manual, never the intervention model', () => {
    const { sources } = programmeOf('generic');
    expect(Object.values(sources.deviations).filter((source) => /model/.test(source))).toEqual([]);
    const told = generic().on('2027-03-10', { type: 'start' });
    const cited = reasons(told.course, '2027-03-10').map(({ source }) => source);
    expect(cited.filter((source) => /model/.test(source))).toEqual([]);
  });
});

describe('T8: who gives the support after CTI', () => {
  it.each([
    ['by name', { worker: METTE.name }],
    ['by first name', { worker: METTE.name.split(' ')[0] ?? '' }],
    ['in a sentence', { worker: `${METTE.name} fortsætter` }],
    ['as who decided', { by: METTE }],
  ])('the course’s own CTI worker, %s, wants a reason and is a deviation', (_, named) => {
    const told = startedOn('2027-03-01', { people: { cti: METTE, job: JONAS } });
    const decision = { type: 'decision', support: 'mentor', ...named } as const;
    expect(told.ask('2027-09-01', decision)).toMatchObject({ rule: 'T8', why: 'supportByCti' });
    told.on('2027-09-01', { ...decision, reason: 'borgerens ønske' });
    const found = deviations(told.course, '2027-09-01').find(({ rule }) => rule === 'T8');
    expect(found).toMatchObject({ kind: 'supportByCti', reason: 'borgerens ønske' });
  });

  it('anybody else is recorded as before', () => {
    const told = startedOn('2027-03-01', { people: { cti: METTE, job: JONAS } });
    told.on('2027-09-01', { type: 'decision', support: 'mentor', by: AISHA, worker: 'Metteborg' });
    expect(kinds(told, '2027-09-01')).not.toContain('supportByCti');
    expect(told.course.decision).toMatchObject({ worker: 'Metteborg' });
  });
});

describe('P1: one job consultant through a course that leads to a job', () => {
  const role = { type: 'role', role: 'job', person: AISHA } as const;

  it('the first one needs no reason; a change does, and is a deviation', () => {
    const told = startedOn('2027-03-01', { people: { cti: METTE } });
    told.on('2027-03-02', { ...role, person: JONAS });
    expect(told.ask('2027-04-01', role)).toMatchObject({
      rule: 'P1',
      why: 'jobChangeNeedsReason',
      data: { from: JONAS.name },
    });
    told.on('2027-04-01', { ...role, reason: 'barsel' });
    expect(deviations(told.course, '2027-04-01')).toContainEqual(
      expect.objectContaining({ kind: 'jobConsultantChanged', reason: 'barsel', on: '2027-04-01' }),
    );
  });

  it('another programme asks nothing', () => {
    const told = generic().on('2027-03-02', { ...role, person: JONAS });
    told.on('2027-03-03', role);
    expect(kinds(told, '2027-03-03')).not.toContain('jobConsultantChanged');
  });
});

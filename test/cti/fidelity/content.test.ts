import type { Change } from '../../../src/cti/course/changes';
import { programmeOf } from '../../../src/cti/programmes';
import { coverageOf } from '../../../src/cti/fidelity/coverage';
import { deviations } from '../../../src/cti/fidelity/deviations';
import { fidelity } from '../../../src/cti/fidelity/fidelity';
import { handoverGaps, isHandoverMade } from '../../../src/cti/fidelity/handover';
import { intensity } from '../../../src/cti/fidelity/intensity';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { checklist } from '../../../src/cti/checklists';
import { enrolledOn, KAREN, startedOn, type Told } from '../course/make';

const kinds = (told: Told, today: PlainDate): string[] =>
  deviations(told.course, today).map(({ kind }) => kind);

const focus = (goal: string, more: object = {}): Change => ({ type: 'focus', goal, ...more });
const contact = (minutes: number, kind: 'home' | 'phone' | 'coordination' = 'home'): Change => ({
  type: 'contact',
  minutes,
  kind,
});

describe('C1 before the job starts', () => {
  it('C1: the start-up meeting and one joint plan come first; otherwise it is told', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-03-01', {
      type: 'start',
    });
    expect(kinds(told, '2027-03-01')).toEqual(
      expect.arrayContaining(['startupAfterJob', 'jointPlanAfterJob']),
    );
    const prepared = enrolledOn('2027-01-04', { startup: '2027-01-04', firstDay: '2027-03-01' })
      .on('2027-01-20', { type: 'jointPlan', responsible: 'jobcenter' })
      .on('2027-03-01', { type: 'start' });
    expect(kinds(prepared, '2027-03-01')).not.toContain('startupAfterJob');
    expect(kinds(prepared, '2027-03-01')).not.toContain('jointPlanAfterJob');
    expect(prepared.course.jointPlan).toEqual({ on: '2027-01-20', responsible: 'jobcenter' });
  });

  it('C1: the work agreement is in place by phase 2', () => {
    const told = startedOn('2027-03-01');
    expect(kinds(told, '2027-05-31')).not.toContain('agreementLate');
    expect(kinds(told, '2027-06-01')).toContain('agreementLate');
    told.on('2027-06-02', { type: 'agreement', followUp: '2027-07-01' });
    expect(kinds(told, '2027-06-02')).toContain('agreementLate');
    const inTime = startedOn('2027-03-01').on('2027-03-15', { type: 'agreement' });
    expect(kinds(inTime, '2027-06-01')).not.toContain('agreementLate');
  });

  it('C1: a work agreement, job and hours belong to the job programme', () => {
    const told = enrolledOn('2027-01-04', { programme: 'generic', basis: null });
    const changes: Change[] = [
      { type: 'agreement' },
      { type: 'jobEnded' },
      { type: 'hours', kind: 'ordinary', hours: 8 },
    ];
    for (const change of changes) {
      expect(told.ask('2027-02-01', change)).toMatchObject({ why: 'wrongProgramme' });
    }
  });
});

describe('C2 C3 focus areas', () => {
  it('C2: one to three open focus areas; a fourth is refused; closed ones do not count', () => {
    const told = startedOn('2027-03-01').on(
      '2027-03-08',
      focus('overblik over økonomien'),
      focus('en god søvn'),
      focus('kontakt til søsteren'),
    );
    expect(told.ask('2027-03-09', focus('mere motion'))).toEqual({
      rule: 'C2',
      why: 'fourthFocus',
      data: {},
    });
    const [first] = told.course.focus;
    told
      .on('2027-05-01', { type: 'closeFocus', focus: first?.id ?? '', how: 'met' })
      .on('2027-05-01', focus('mere motion'));
    expect(told.course.focus.filter(({ closed }) => closed === null)).toHaveLength(3);
  });

  it('C2: a focus area grows over several sittings; the same again changes nothing', () => {
    const told = startedOn('2027-03-01').on('2027-03-08', focus('søvn', { theme: 'physical' }));
    const id = told.course.focus[0]?.id ?? '';
    told.on('2027-03-10', {
      type: 'focus',
      focus: id,
      subgoals: ['tidligt i seng'],
      laterSupport: 'egen læge',
    });
    expect(told.course.focus).toEqual([
      expect.objectContaining({
        goal: 'søvn',
        theme: 'physical',
        subgoals: ['tidligt i seng'],
        laterSupport: 'egen læge',
        laterSupportConfirmed: false,
      }),
    ]);
    expect(told.ask('2027-03-11', focus('søvn', { focus: id }))).toEqual([]);
    expect(told.ask('2027-03-11', focus('x', { focus: 'f999' }))).toMatchObject({
      why: 'focusUnknown',
    });
  });

  it('C2: themes looked at', () => {
    const told = startedOn('2027-03-01').on('2027-03-08', {
      type: 'themes',
      themes: ['housing', 'economy'],
    });
    expect(told.course.themes).toEqual(['housing', 'economy']);
    expect(told.ask('2027-03-08', { type: 'themes', themes: ['economy', 'housing'] })).toEqual([]);
  });

  it('C3: a declined network makes handover items not relevant, with that reason', () => {
    const told = startedOn('2027-03-01');
    const item = { type: 'tick', list: 'end', item: 'networkInPlace', to: 'na' } as const;
    expect(told.ask('2027-10-01', item)).toMatchObject({
      why: 'naNeedsReason',
      data: { list: 'end', item: 'networkInPlace' },
    });
    told.on('2027-10-01', { ...item, reason: 'borgeren ønsker det ikke' });
    const row = checklist(told.course, 'end', '2027-10-01')[1];
    expect(row).toMatchObject({ state: 'na', reason: 'borgeren ønsker det ikke' });
  });
});

describe('C4 C5 support and hours', () => {
  it('C4: minutes per 30 days of each phase beside 4:2:1, coordination apart', () => {
    const told = startedOn('2027-03-01')
      .on('2027-03-10', contact(600))
      .on('2027-03-11', contact(90, 'coordination'))
      .on('2027-06-01', contact(300))
      .on('2027-09-10', contact(150));
    const { phases } = intensity(told.course, '2027-12-01');
    // phases of 92, 92 and 91 days
    expect(phases.map(({ days }) => days)).toEqual([92, 92, 91]);
    expect(phases.map(({ support }) => support)).toEqual([600, 300, 150]);
    expect(phases.map(({ coordination }) => coordination)).toEqual([90, 0, 0]);
    expect(phases[0]?.per30).toBeCloseTo(195.65, 2);
    // 1050 minutes spread 4:2:1 over 92, 92, 91 days: one part is 1050·30/(4·92+2·92+91)
    expect(phases[0]?.guide).toBeCloseTo(195.96, 2);
    expect(phases[1]?.guide).toBeCloseTo(97.98, 2);
    expect(phases[2]?.guide).toBeCloseTo(48.99, 2);
  });

  it('C4: paused days are left out; a phase that runs is counted up to today', () => {
    const told = startedOn('2027-03-01')
      .on('2027-03-02', contact(60))
      .on('2027-03-11', { type: 'pause', reason: 'other' })
      .on('2027-03-21', { type: 'resume' });
    expect(intensity(told.course, '2027-03-30').phases).toEqual([
      expect.objectContaining({ phase: 1, days: 20, support: 60, per30: 90 }),
    ]);
  });

  it('C4: minutes and dates that cannot be', () => {
    const told = startedOn('2027-03-01');
    for (const minutes of [0, -5, 1.5, 1441, Number.NaN]) {
      expect(told.ask('2027-03-02', contact(minutes))).toMatchObject({ why: 'amountImpossible' });
    }
    expect(
      told.ask('2027-03-02', { type: 'contact', minutes: 5, kind: 'home', date: '2027-03-03' }),
    ).toMatchObject({ why: 'dateAhead' });
  });

  it('C5: hours a week over time, at several workplaces, practice apart; no minimum', () => {
    const told = startedOn('2027-03-01')
      .on('2027-03-01', { type: 'hours', kind: 'practice', hours: 20 })
      .on('2027-04-01', { type: 'hours', kind: 'ordinary', hours: 2, workplace: 'bageriet' })
      .on('2027-05-01', { type: 'hours', kind: 'ordinary', hours: 4.5, workplace: 'kiosken' })
      .on('2027-05-01', { type: 'hours', kind: 'practice', hours: 0 });
    expect(told.course.hours.map(({ kind, hours }) => [kind, hours])).toEqual([
      ['practice', 20],
      ['ordinary', 2],
      ['ordinary', 4.5],
      ['practice', 0],
    ]);
    const again = { type: 'hours', kind: 'ordinary', hours: 2, workplace: 'bageriet' } as const;
    expect(told.ask('2027-05-02', again)).toEqual([]);
    expect(told.ask('2027-05-02', { ...again, hours: 200 })).toMatchObject({
      why: 'amountImpossible',
    });
  });
});

describe('C6 to C9 towards the end', () => {
  it('C6: the handover plan grows over several sittings and keeps the day it was made', () => {
    const told = startedOn('2027-03-01').on('2027-09-10', {
      type: 'handover',
      handover: { crisis: 'ringe til søsteren' },
    });
    expect(isHandoverMade(told.course.handover)).toBe(false);
    expect(handoverGaps(told.course.handover)).toEqual([
      'need',
      'relapse',
      'responsible',
      'supporters',
      'furtherSupport',
    ]);
    told
      .on('2027-10-01', { type: 'handover', handover: { responsible: 'borgeren selv' } })
      .on('2027-11-01', { type: 'handover', handover: { supporters: 'søster, mentor' } });
    expect(told.course.handover).toMatchObject({
      day: '2027-10-01',
      crisis: 'ringe til søsteren',
      responsible: 'borgeren selv',
      supporters: 'søster, mentor',
    });
    const same = { type: 'handover', handover: { supporters: 'søster, mentor' } } as const;
    expect(told.ask('2027-11-02', same)).toEqual([]);
  });

  it('C6: a focus area that nobody takes over is a gap at the end', () => {
    const told = startedOn('2027-03-01').on(
      '2027-03-08',
      focus('søvn'),
      focus('gæld', { laterSupport: 'gældsrådgivningen' }),
    );
    expect(kinds(told, '2027-11-30')).not.toContain('focusUncovered');
    const [gap] = deviations(told.course, '2027-12-01').filter(({ rule }) => rule === 'C6');
    expect(gap).toMatchObject({ kind: 'focusUncovered', data: { focus: 1, needs: 0 } });
  });

  it('C6: other needs for support are handed over too, and are a gap when nobody takes them', () => {
    const told = startedOn('2027-03-01').on(
      '2027-03-08',
      focus('søvn', { laterSupport: 'lægen' }),
      { type: 'takeOver', what: 'Åbne post' },
      { type: 'takeOver', what: 'Købe ind', taker: 'citizen', confirmed: true },
    );
    expect(coverageOf(told.course).map(({ what, state }) => [what, state])).toEqual([
      ['søvn', 'unconfirmed'],
      ['Åbne post', 'uncovered'],
      ['Købe ind', 'confirmed'],
    ]);
    const [gap] = deviations(told.course, '2027-12-01').filter(({ rule }) => rule === 'C6');
    expect(gap?.data).toEqual({ focus: 0, needs: 1 });
  });

  it('C6: a function is named, nobody has agreed to nothing, and a need can be gone', () => {
    const told = startedOn('2027-03-01').on('2027-03-08', { type: 'takeOver', what: 'Åbne post' });
    const thing = told.course.supportNeeds?.[0]?.id ?? '';
    const refused = told.ask('2027-04-01', { type: 'takeOver', thing, taker: 'function' });
    expect(refused).toMatchObject({ rule: 'C6', why: 'functionUnnamed' });
    told.on('2027-04-01', { type: 'takeOver', thing, taker: 'function', who: 'Borgerrådgiveren' });
    told.on('2027-04-02', { type: 'takeOver', thing, confirmed: true });
    expect(coverageOf(told.course)[0]).toMatchObject({
      who: 'Borgerrådgiveren',
      state: 'confirmed',
    });
    told.on('2027-04-03', { type: 'takeOver', thing, taker: null });
    expect(coverageOf(told.course)[0]).toMatchObject({ who: null, state: 'uncovered' });
    told.on('2027-04-04', { type: 'takeOver', thing, gone: true });
    expect(coverageOf(told.course)).toEqual([]);
    expect(deviations(told.course, '2027-12-01').filter(({ rule }) => rule === 'C6')).toEqual([]);
  });

  it('C7: what documentation needs is derived: what was met when and by whom', () => {
    const told = startedOn('2027-03-01');
    told.ask(
      '2027-05-20',
      { type: 'tick', list: 'phase2', item: 'needsMapped', to: 'done' },
      KAREN,
    );
    const row = checklist(told.course, 'phase2', '2027-06-01').find(
      ({ item }) => item.id === 'needsMapped',
    );
    expect(row).toMatchObject({ state: 'done', by: KAREN, on: '2027-05-20' });
  });

  it('C8: 13 core elements in job, 8 in generic, computed or unknown', () => {
    expect(programmeOf('job').coreElements).toHaveLength(13);
    expect(programmeOf('generic').coreElements).toHaveLength(8);
    const told = startedOn('2027-03-01')
      .on('2027-03-10', contact(600), focus('søvn'))
      .on('2027-03-10', contact(60, 'coordination'))
      .on('2027-06-10', contact(300))
      .on('2027-07-01', { type: 'role', role: 'cti', person: KAREN, reason: 'barsel' });
    const state = (id: string): string | undefined =>
      fidelity(told.course, '2027-08-01').find(({ element }) => element.id === id)?.state;
    expect(state('oneWorker')).toBe('notMet');
    expect(state('threePhases')).toBe('met');
    expect(state('fallingIntensity')).toBe('met');
    expect(state('chosenFocus')).toBe('met');
    expect(state('localContacts')).toBe('met');
    expect(state('supportAndCoordination')).toBe('met');
    expect(state('recovery')).toBe('unknown');
    expect(state('trained')).toBe('unknown');
  });

  it('C8: rising support, a course broken off and no focus area in phase 2 are told', () => {
    const told = startedOn('2027-03-01')
      .on('2027-03-10', contact(60))
      .on('2027-06-10', contact(300))
      .on('2027-07-01', { type: 'stop', reason: 'flyttet' });
    const notMet = fidelity(told.course, '2027-07-01')
      .filter(({ state }) => state === 'notMet')
      .map(({ element }) => element.id);
    expect(notMet).toEqual(['threePhases', 'fallingIntensity', 'chosenFocus']);
  });

  it('C9: a closing meeting is held before the end (job); generic has none of its own', () => {
    const told = startedOn('2027-03-01');
    expect(kinds(told, '2027-12-01')).toContain('noClosingMeeting');
    told.on('2027-12-02', { type: 'meeting', kind: 'closing', state: 'held', date: '2027-11-25' });
    expect(kinds(told, '2027-12-02')).not.toContain('noClosingMeeting');
    const generic = startedOn('2027-03-01', { programme: 'generic', basis: null });
    expect(kinds(generic, '2027-12-01')).not.toContain('noClosingMeeting');
  });
});

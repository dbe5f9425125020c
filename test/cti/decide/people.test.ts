import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { checklist } from '../../../src/cti/checklists';
import type { Change } from '../../../src/cti/course/changes';
import type { PersonRef, Role } from '../../../src/cti/course/course';
import { outline } from '../../../src/cti/course/outline';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import { deviations, type Deviation } from '../../../src/cti/fidelity/deviations';
import { intensity } from '../../../src/cti/fidelity/intensity';
import { capacity } from '../../../src/cti/planning/capacity';
import { caseload } from '../../../src/cti/planning/caseload';
import {
  AISHA,
  BENT,
  enrolledOn,
  enrolment,
  JONAS,
  KAREN,
  METTE,
  startedOn,
  Told,
} from '../course/make';

const role = (name: Role, person: PersonRef | 'none', reason?: string): Change => ({
  type: 'role',
  role: name,
  person,
  ...(reason && { reason }),
});

const found = (told: Told, today: PlainDate, rule: string): Deviation[] =>
  deviations(told.course, today).filter((each) => each.rule === rule);

describe('P1 one CTI worker', () => {
  it('P1: a change wants its reason and is a deviation', () => {
    const told = startedOn('2027-03-01');
    expect(told.ask('2027-04-01', role('cti', KAREN))).toEqual({
      rule: 'P1',
      why: 'ctiChangeNeedsReason',
      data: { from: 'Mette Holm' },
    });
    told.on('2027-04-01', role('cti', KAREN, 'barsel'));
    expect(found(told, '2027-04-01', 'P1')).toEqual([
      {
        rule: 'P1',
        kind: 'ctiChanged',
        on: '2027-04-01',
        reason: 'barsel',
        data: { from: 'Mette Holm', to: 'Karen Toft' },
      },
    ]);
  });

  it('P1: the first one wants no reason; the same one again changes nothing; nobody is no answer', () => {
    const told = enrolledOn('2027-01-04', { people: {} }).on('2027-01-05', role('cti', METTE));
    expect(told.ask('2027-01-06', role('cti', METTE))).toEqual([]);
    expect(told.ask('2027-01-06', role('cti', 'none'))).toMatchObject({
      rule: 'P1',
      why: 'roleCannotBeNone',
    });
    expect(found(told, '2027-01-06', 'P1')).toEqual([]);
  });

  it('P1: other roles change freely; a role can be nobody’s', () => {
    const told = startedOn('2027-03-01').on(
      '2027-04-01',
      role('jobcenter', KAREN),
      role('social', 'none'),
    );
    expect(told.course.people).toMatchObject({ jobcenter: KAREN, social: 'none' });
    expect(found(told, '2027-04-01', 'P1')).toEqual([]);
  });
});

describe('P2 P3 roles that go together', () => {
  it('P2: the CTI worker is not a caseworker on the same course, whichever is told first', () => {
    const told = enrolledOn('2027-01-04');
    expect(told.ask('2027-01-05', role('social', METTE, 'vikar'))).toEqual({
      rule: 'P2',
      why: 'ctiIsCaseworker',
      data: { person: 'Mette Holm' },
    });
    expect(told.ask('2027-01-05', role('cti', AISHA, 'vikar'))).toMatchObject({
      why: 'ctiIsCaseworker',
    });
  });

  it('P2: CTI worker and job consultant in one person wants a reason and is a deviation', () => {
    const told = enrolledOn('2027-01-04');
    expect(told.ask('2027-01-05', role('job', METTE))).toMatchObject({
      rule: 'P2',
      why: 'ctiIsJobConsultant',
    });
    told.on('2027-01-05', role('job', METTE, 'lille kommune'));
    expect(found(told, '2027-01-05', 'P2')).toEqual([
      expect.objectContaining({ kind: 'ctiIsJobConsultant', reason: 'lille kommune' }),
    ]);
    told.on('2027-01-06', role('job', JONAS, 'ansat'));
    expect(found(told, '2027-01-06', 'P2')).toEqual([]);
  });

  it('P2: at enrolment too', () => {
    const told = new Told();
    const people = { cti: METTE, social: METTE };
    expect(told.ask('2027-01-04', enrolment({ people }))).toMatchObject({
      why: 'ctiIsCaseworker',
    });
  });

  it('P3: one person may be job consultant and job-centre caseworker and counts as both', () => {
    const people = { cti: METTE, job: JONAS, jobcenter: JONAS, social: BENT };
    const told = enrolledOn('2027-01-04', { people }).on('2027-01-12', {
      type: 'meeting',
      kind: 'startup',
      state: 'held',
      attended: ['citizen', 'cti', 'job', 'social'],
    });
    expect(told.course.meetings[0]?.attended).toContain('jobcenter');
    expect(found(told, '2027-01-12', 'P6')).toEqual([]);
  });

  it('P3: one person may be both caseworkers, and is asked for the decision once', () => {
    const people = { cti: METTE, job: JONAS, jobcenter: AISHA, social: AISHA };
    const told = startedOn('2027-03-01', { people });
    const asked = due(told.course, DEFAULT_SETTINGS, '2027-03-01').filter(
      ({ key }) => key === 'decision.deadline',
    );
    expect([...new Set(asked.map(({ audience }) => audience))]).toEqual(['jobcenter']);
  });
});

describe('P4 caseload', () => {
  it('P4: load and weighted load by basis, phase and share of full time', () => {
    const today = '2027-06-15';
    const courses = [
      startedOn('2027-06-01'), // §85 phase 1
      startedOn('2027-03-01'), // §85 phase 2
      startedOn('2027-02-15', { basis: 'sel82b' }), // phase 3
      startedOn('2027-05-01', { basis: 'lab167' }).on('2027-06-10', {
        type: 'pause',
        reason: 'hospital',
      }),
      enrolledOn('2027-06-01', { programme: 'generic', basis: null }), // contact period
      startedOn('2026-06-01'), // over
    ].map((told) => told.course);
    const [mette] = caseload(courses, { fullTimeShare: { mette: 0.8 } }, today);
    expect(mette).toMatchObject({ person: METTE, courses: 4, share: 0.8 });
    // (1/10 + 1/10 + 1/15 + 1/15) / 0.8
    expect(mette?.load).toBeCloseTo(0.41667, 5);
    // (12/7/10 + 6/7/10 + 3/7/15 + 0) / 0.8
    expect(mette?.weighted).toBeCloseTo(0.35714, 5);
  });

  it('P4: ten §85 courses, or ten generic ones, are a full load; fifteen mentor courses too', () => {
    const full = (count: number, parts: Parameters<typeof startedOn>[1]): number | undefined => {
      const courses = Array.from({ length: count }, () => startedOn('2027-03-01', parts).course);
      return caseload(courses, DEFAULT_SETTINGS, '2027-03-02')[0]?.load;
    };
    expect(full(10, {})).toBeCloseTo(1);
    expect(full(10, { programme: 'generic', basis: null })).toBeCloseTo(1);
    expect(full(15, { basis: 'lab167' })).toBeCloseTo(1);
    expect(full(20, {})).toBeCloseTo(2);
  });
});

describe('P4 capacity', () => {
  it('P4: weeks ahead as the courses go on: full in phase 1, room from phase 2', () => {
    const courses = Array.from({ length: 6 }, () => startedOn('2027-03-01').course);
    const [mette] = capacity(courses, DEFAULT_SETTINGS, '2027-03-03');
    expect(mette?.weeks).toHaveLength(26);
    // six §85 courses in phase 1: 6 · 12/7 / 10
    expect(mette?.weeks[0]).toMatchObject({ from: '2027-03-01' });
    expect(mette?.weeks[0]?.weighted).toBeCloseTo(1.0286, 4);
    // the week of 31 May begins in phase 1 still, the next one in phase 2
    expect(mette?.roomFrom).toBe('2027-06-07');
  });
});

describe('P5 P8 asked at enrolment', () => {
  it('P5: the worker who supported the citizen before is a deviation', () => {
    const told = enrolledOn('2027-01-04', { earlierSupport: true, reason: 'ingen anden' });
    expect(found(told, '2027-01-04', 'P5')).toEqual([
      expect.objectContaining({ kind: 'supportedBefore', reason: 'ingen anden' }),
    ]);
    expect(found(enrolledOn('2027-01-04', { earlierSupport: false }), '2027-01-04', 'P5')).toEqual(
      [],
    );
  });

  it('P8: the target group is noted and never blocks', () => {
    const told = startedOn('2027-03-01', { targetGroup: false });
    expect(told.course.targetGroup).toBe(false);
    expect(outline(told.course, '2027-03-01').stage).toBe('phase1');
  });
});

describe('P6 the meetings', () => {
  const startup = (attended?: ('citizen' | Role)[]): Change => ({
    type: 'meeting',
    kind: 'startup',
    state: 'held',
    ...(attended && { attended }),
  });

  it('P6: who was missing at the start-up meeting is a deviation, until a later one has them all', () => {
    const told = enrolledOn('2027-01-04').on('2027-01-12', startup(['citizen', 'cti', 'job']));
    expect(found(told, '2027-01-12', 'P6')).toEqual([
      {
        rule: 'P6',
        kind: 'missingAtMeeting',
        on: '2027-01-12',
        reason: null,
        data: { meeting: 'startup', missing: 'jobcenter,social' },
      },
    ]);
    told.on('2027-01-20', { ...startup(), date: '2027-01-20' } as Change);
    expect(told.course.meetings).toHaveLength(2);
    expect(found(told, '2027-01-20', 'P6')).toEqual([]);
  });

  it('P6: told again for its day, the attendance is put right, whatever is planned since', () => {
    const told = enrolledOn('2027-01-04')
      .on('2027-01-12', startup(['citizen', 'cti']))
      .on('2027-01-13', {
        type: 'meeting',
        kind: 'startup',
        state: 'planned',
        date: '2027-01-20',
      })
      .on('2027-01-14', { ...startup(['citizen', 'cti', 'job']), date: '2027-01-12' } as Change);
    expect(told.course.meetings).toMatchObject([
      { date: '2027-01-12', state: 'held', attended: ['citizen', 'cti', 'job'] },
      { date: '2027-01-20', state: 'planned' },
    ]);
  });

  it('P6: a caseworker without a role on the course is not missed', () => {
    const people = { cti: METTE, job: JONAS, jobcenter: AISHA, social: 'none' } as const;
    const told = enrolledOn('2027-01-04', { people }).on(
      '2027-01-12',
      startup(['citizen', 'cti', 'job', 'jobcenter']),
    );
    expect(found(told, '2027-01-12', 'P6')).toEqual([]);
  });

  it('P6: generic sets no list', () => {
    const told = enrolledOn('2027-01-04', { programme: 'generic', basis: null }).on(
      '2027-01-12',
      startup(['citizen', 'cti']),
    );
    expect(found(told, '2027-01-12', 'P6')).toEqual([]);
  });

  it('P6: told as held it lies back; without a date it is the planned one', () => {
    const told = enrolledOn('2027-01-04');
    expect(told.ask('2027-01-05', { ...startup(), date: '2027-01-12' } as Change)).toMatchObject({
      why: 'meetingAhead',
      data: { date: '2027-01-12', kind: 'startup' },
    });
    told.on('2027-01-05', {
      type: 'meeting',
      kind: 'startup',
      state: 'planned',
      date: '2027-01-12',
      time: '10:00',
    });
    told.on('2027-01-14', startup());
    expect(told.course.meetings).toEqual([
      expect.objectContaining({ date: '2027-01-12', state: 'held', time: '10:00' }),
    ]);
    expect(told.ask('2027-01-15', startup())).toEqual([]);
  });

  it('P6: planned, moved, confirmed, cancelled, missed', () => {
    const told = startedOn('2027-03-01');
    const closing = { type: 'meeting', kind: 'closing' } as const;
    expect(told.ask('2027-10-01', { ...closing, state: 'planned' })).toMatchObject({
      why: 'meetingNeedsDate',
    });
    expect(told.ask('2027-10-01', { ...closing, state: 'cancelled' })).toMatchObject({
      why: 'meetingUnknown',
    });
    told
      .on('2027-10-01', { ...closing, state: 'planned', date: '2027-11-15' })
      .on('2027-10-02', { ...closing, state: 'planned', date: '2027-11-18', how: 'move' });
    const [meeting] = told.course.meetings;
    expect(told.course.meetings).toHaveLength(1);
    expect(meeting).toMatchObject({ date: '2027-11-18', state: 'planned' });
    const confirm = { type: 'confirmMeeting', meeting: meeting?.id ?? '', comes: true } as const;
    told.on('2027-10-03', confirm);
    expect(told.course.meetings[0]?.confirmed).toEqual(['mette']);
    expect(told.ask('2027-10-03', confirm)).toEqual([]);
    told.on('2027-10-04', { ...confirm, comes: false });
    expect(told.course.meetings[0]?.confirmed).toEqual([]);
    told.on('2027-11-18', { ...closing, state: 'missed', reason: 'syg' });
    expect(told.course.meetings[0]).toMatchObject({ state: 'missed', reason: 'syg' });
    told
      .on('2027-11-19', { ...closing, state: 'planned', date: '2027-11-25' })
      .on('2027-11-20', { ...closing, state: 'cancelled' });
    expect(told.ask('2027-11-20', { ...closing, state: 'cancelled' })).toEqual([]);
    expect(told.course.meetings.map(({ state }) => state)).toEqual(['missed', 'cancelled']);
  });
});

describe('P7 P9 P10', () => {
  it('P7: first meetings in the contact period are getting to know each other, not support', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-04' });
    expect(due(told.course, DEFAULT_SETTINGS, '2027-01-05')[0]).toMatchObject({
      key: 'contact.first',
      ruleDate: '2027-01-11',
      audience: 'cti',
    });
    told
      .on('2027-01-06', { type: 'contact', minutes: 60, kind: 'home' })
      .on('2027-02-22', { type: 'firstDay', date: '2027-03-01' })
      .on('2027-03-01', { type: 'start' });
    expect(due(told.course, DEFAULT_SETTINGS, '2027-01-07')[0]?.key).not.toBe('contact.first');
    const silent = enrolledOn('2027-01-04', { startup: '2027-01-04', firstDay: '2027-03-01' });
    silent.on('2027-03-01', { type: 'start' });
    const keys = due(silent.course, DEFAULT_SETTINGS, '2027-03-01').map(({ key }) => key);
    expect(keys).not.toContain('contact.first');
    expect(intensity(told.course, '2027-03-10')).toMatchObject({ before: 60 });
    expect(intensity(told.course, '2027-03-10').phases[0]?.support).toBe(0);
    const [met] = checklist(told.course, 'contact', '2027-03-10');
    expect(met).toMatchObject({ state: 'done', from: 'contactHeld', on: '2027-01-06' });
  });

  it('P9: with consent pending only roles and the start-up meeting; more asks for consent', () => {
    const told = new Told();
    expect(
      told.ask('2027-01-04', enrolment({ consent: 'pending', firstDay: '2027-03-01' })),
    ).toMatchObject({ rule: 'P9', why: 'consentFirst' });
    told.on('2027-01-04', enrolment({ consent: 'pending' }));
    told.on('2027-01-05', role('social', KAREN), {
      type: 'meeting',
      kind: 'startup',
      state: 'planned',
      date: '2027-01-12',
    });
    const refused: Change[] = [
      { type: 'firstDay', date: '2027-03-01' },
      { type: 'start' },
      { type: 'tick', list: 'contact', item: 'informed', to: 'done' },
      { type: 'meeting', kind: 'followup', state: 'planned', date: '2027-02-01' },
      { type: 'focus', goal: 'økonomi' },
      { type: 'contact', minutes: 30, kind: 'home' },
      { type: 'jointPlan' },
      { type: 'involve' },
    ];
    for (const change of refused) {
      expect(told.ask('2027-01-05', change)).toEqual({ rule: 'P9', why: 'consentFirst', data: {} });
    }
    told
      .on('2027-01-12', { type: 'consent', state: 'given' })
      .on('2027-01-12', { type: 'firstDay', date: '2027-03-01' });
    expect(told.course.consent).toMatchObject({ state: 'given', on: '2027-01-12', by: METTE });
  });

  it('P9: withdrawn consent freezes: nothing but the end, and only retention is due', () => {
    const told = startedOn('2027-03-01').on('2027-04-01', { type: 'consent', state: 'withdrawn' });
    expect(outline(told.course, '2027-04-01').frozen).toBe(true);
    expect(told.ask('2027-04-02', { type: 'pause', reason: 'other' })).toMatchObject({
      rule: 'P9',
      why: 'consentWithdrawn',
      data: { on: '2027-04-01' },
    });
    expect(told.ask('2027-04-02', role('social', KAREN))).toMatchObject({
      why: 'consentWithdrawn',
    });
    const keys = due(told.course, DEFAULT_SETTINGS, '2027-04-02').map(({ key }) => key);
    expect(keys).toEqual(['retention']);
    told.on('2027-04-02', { type: 'stop', reason: 'samtykke trukket tilbage' });
    expect(outline(told.course, '2027-04-02').stage).toBe('closed');
  });

  it('P9: consent given again thaws the course', () => {
    const told = startedOn('2027-03-01')
      .on('2027-04-01', { type: 'consent', state: 'withdrawn' })
      .on('2027-04-10', { type: 'consent', state: 'given' })
      .on('2027-04-10', { type: 'contact', minutes: 30, kind: 'home' });
    expect(told.course.contacts).toHaveLength(1);
  });

  it('P10: new needs go to the caseworkers at once, as often as they come', () => {
    const told = startedOn('2027-03-01')
      .on('2027-04-01', { type: 'involve' })
      .on('2027-04-01', { type: 'involve' });
    expect(told.course.involved).toEqual(['2027-04-01', '2027-04-01']);
  });
});

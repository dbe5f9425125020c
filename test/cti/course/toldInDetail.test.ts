import type { Change } from '../../../src/cti/course/changes';
import { checklist } from '../../../src/cti/checklists';
import { outline } from '../../../src/cti/course/outline';
import { parsePlainDate, plainDate, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { erasedOn } from '../../../src/cti/due/retention';
import { isRefusal } from '../../../src/cti/course/refusal';
import { whatIf } from '../../../src/cti/planning/whatIf';
import { enrolledOn, enrolment, JONAS, KAREN, METTE, startedOn, Told } from './make';

const running = (): Told => startedOn('2027-03-01');
const row = (told: Told, item: string, today: PlainDate) => {
  const lists = ['contact', 'phase2', 'phase3', 'end'] as const;
  return lists
    .flatMap((list) => checklist(told.course, list, today))
    .find((each) => each.item.id === item);
};

describe('enrolled with much told at once', () => {
  it('a start-up meeting ahead is planned, one of today or before was held, by those named', () => {
    const meetings = (startup: PlainDate) =>
      enrolledOn('2027-01-12', {
        startup,
        startupAttended: ['citizen', 'cti'],
      }).course.meetings.map(({ kind, date, state, attended }) => [kind, date, state, attended]);
    expect(meetings('2027-01-13')).toEqual([['startup', '2027-01-13', 'planned', []]]);
    expect(meetings('2027-01-12')).toEqual([['startup', '2027-01-12', 'held', ['citizen', 'cti']]]);
  });

  it('P2 P5 T3: the line’s reason goes where one is asked for', () => {
    const reasons = (parts: Parameters<typeof enrolment>[0]) =>
      enrolledOn('2027-03-08', { reason: 'aftalt', ...parts }).course;
    expect(reasons({ people: { cti: METTE, job: METTE } }).roleReasons).toEqual({ job: 'aftalt' });
    expect(reasons({ people: { cti: METTE, job: JONAS } }).roleReasons).toEqual({});
    expect(reasons({ people: { cti: METTE, job: 'none' } }).roleReasons).toEqual({});
    expect(reasons({ people: { cti: METTE }, earlierSupport: true }).roleReasons).toEqual({
      cti: 'aftalt',
    });
    expect(reasons({ people: { cti: METTE }, earlierSupport: false }).roleReasons).toEqual({});
    const late = reasons({ firstDay: '2027-03-01', start: '2027-03-08' });
    expect(late.start).toEqual({ date: '2027-03-08', toldOn: '2027-03-08', reason: 'aftalt' });
    expect(
      new Told().ask('2027-03-08', enrolment({ firstDay: '2027-03-01', start: '2027-03-08' })),
    ).toMatchObject({
      why: 'startNeedsReason',
    });
  });

  it('T3: taken over from today, the first working day is today', () => {
    expect(enrolledOn('2027-03-08', { start: '2027-03-08' }).course.firstDay).toBe('2027-03-08');
  });
});

describe('T3: a planned start beside its first working day', () => {
  const planned = (start: PlainDate): Told =>
    enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-01-05', {
      type: 'start',
      date: start,
      ...(start !== '2027-03-01' && { reason: 'transport' }),
    });
  it.each([
    // the plan stays while it is at most 14 days before the new day, and not after it
    ['2027-02-22', '2027-03-08', '2027-02-22'],
    ['2027-02-22', '2027-03-09', '2027-03-09'],
    ['2027-02-22', '2027-02-22', '2027-02-22'],
    ['2027-02-22', '2027-02-21', '2027-02-21'],
    // on the very day it follows
    ['2027-03-01', '2027-03-02', '2027-03-02'],
    ['2027-03-01', '2027-02-26', '2027-02-26'],
  ] as const)('planned %s, new first working day %s: starts %s', (start, firstDay, expected) => {
    const told = planned(start).on('2027-01-06', { type: 'firstDay', date: firstDay });
    expect(told.course.start?.date).toBe(expected);
    const corrected = planned(start).on('2027-01-06', {
      type: 'correct',
      what: 'firstDay',
      date: firstDay,
      reason: 'x',
    });
    expect(corrected.course.start?.date).toBe(expected);
  });

  it('a start that has happened stays, on its own day too', () => {
    const told = planned('2027-03-01').on('2027-03-01', { type: 'firstDay', date: '2027-03-08' });
    expect(told.course.start?.date).toBe('2027-03-01');
    const before = planned('2027-03-01').on('2027-02-28', { type: 'firstDay', date: '2027-03-08' });
    expect(before.course.start?.date).toBe('2027-03-08');
  });

  it('a first working day that lies back may be told after the end; a start moved on its day is corrected', () => {
    expect(running().ask('2027-12-02', { type: 'firstDay', date: '2027-03-02' })).toHaveLength(1);
    expect(
      planned('2027-03-01').ask('2027-03-01', { type: 'start', date: '2027-03-02', reason: 'x' }),
    ).toMatchObject([{ type: 'startCorrected' }]);
    expect(
      planned('2027-03-01').ask('2027-02-28', { type: 'start', date: '2027-02-25', reason: 'x' }),
    ).toMatchObject([{ type: 'started' }]);
  });

  it('a job that ended on the day of the start takes nothing with it', () => {
    const told = planned('2027-03-01').on('2027-03-01', { type: 'jobEnded' });
    expect(told.course).toMatchObject({ firstDay: '2027-03-01', start: { date: '2027-03-01' } });
    const jobs = running()
      .on('2027-04-01', { type: 'jobEnded' })
      .on('2027-04-05', { type: 'firstDay', date: '2027-04-12' })
      .on('2027-05-03', { type: 'jobEnded' })
      .on('2027-05-04', { type: 'firstDay', date: '2027-05-10' })
      .on('2027-05-05', { type: 'firstDay', date: '2027-05-11' });
    expect(jobs.course.newJobs).toEqual(['2027-04-12', '2027-05-11']);
  });

  it('T6: S may be corrected to the first day of a pause', () => {
    const told = running().on('2027-03-20', { type: 'pause', reason: 'other', from: '2027-03-05' });
    expect(
      told.ask('2027-03-20', { type: 'correct', what: 'start', date: '2027-03-05', reason: 'x' }),
    ).toHaveLength(1);
  });
});

describe('T6: a pause in detail', () => {
  const pause = (parts: object): Change => ({ type: 'pause', reason: 'other', ...parts });

  it('with a note or without one', () => {
    const note = (text?: string) =>
      running().on('2027-04-01', pause(text === undefined ? {} : { note: text })).course.pauses[0]
        ?.note;
    expect(note(' på ferie ')).toBe('på ferie');
    expect(note('  ')).toBeNull();
    expect(note()).toBeNull();
  });

  it('resumed: the open one, else the one over today whose end is told; not one ahead or over', () => {
    const two = (): Told =>
      running().on(
        '2027-04-10',
        pause({ from: '2027-04-01', until: '2027-04-12' }),
        pause({ from: '2027-05-01', until: '2027-05-10' }),
      );
    const resumed = (told: Told, today: PlainDate) =>
      told.on(today, { type: 'resume' }).course.pauses.map(({ until }) => until);
    expect(resumed(two(), '2027-04-11')).toEqual(['2027-04-11', '2027-05-10']);
    expect(two().ask('2027-04-12', { type: 'resume' })).toEqual([]);
    expect(two().ask('2027-04-13', { type: 'resume' })).toMatchObject({ why: 'notPaused' });
    expect(two().ask('2027-05-01', { type: 'resume' })).toMatchObject({ why: 'resumeBeforePause' });
    expect(resumed(two(), '2027-05-02')).toEqual(['2027-04-12', '2027-05-02']);
    expect(two().ask('2027-04-11', { type: 'resume', on: '2027-05-02' })).toMatchObject({
      why: 'pausesOverlap',
    });
  });

  it('the last day before the end is not too late for one', () => {
    expect(
      running().ask('2027-12-05', pause({ from: '2027-11-30', until: '2027-12-02' })),
    ).toHaveLength(2);
  });
});

describe('what proves an item by itself (L1)', () => {
  it('rows are named from 1', () => {
    expect(checklist(running().course, 'end', '2027-03-01').map(({ place }) => place)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('P7: a first meeting face to face, before the start', () => {
    const met = (kind: 'home' | 'phone' | 'coordination', date: PlainDate) =>
      row(
        enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on(
          '2027-03-05',
          { type: 'start', date: '2027-03-01' },
          { type: 'contact', kind, minutes: 10, date },
        ),
        'met',
        '2027-03-05',
      )?.state;
    expect(met('home', '2027-02-28')).toBe('done');
    expect(met('home', '2027-03-01')).toBe('open');
    expect(met('phone', '2027-02-28')).toBe('open');
    expect(met('coordination', '2027-02-28')).toBe('open');
    const waiting = enrolledOn('2027-01-04').on('2027-01-05', {
      type: 'contact',
      kind: 'home',
      minutes: 10,
    });
    expect(row(waiting, 'met', '2027-01-05')).toMatchObject({ state: 'done', on: '2027-01-05' });
  });

  it('C2: the plan is made when every focus area that was not replaced has something to do', () => {
    const told = running().on('2027-03-08', { type: 'focus', goal: 'søvn', activities: 'gåture' });
    expect(row(told, 'planMade', '2027-03-08')?.state).toBe('done');
    told.on('2027-03-09', { type: 'focus', goal: 'gæld' });
    expect(row(told, 'planMade', '2027-03-09')?.state).toBe('open');
    const second = told.course.focus[1]?.id ?? '';
    told.on('2027-03-10', { type: 'closeFocus', focus: second, how: 'replaced' });
    expect(row(told, 'planMade', '2027-03-10')).toMatchObject({ state: 'done', on: '2027-03-08' });
    const goalless = running().on('2027-03-08', { type: 'focus', activities: 'gåture' });
    expect(row(goalless, 'planMade', '2027-03-08')?.state).toBe('open');
  });

  it('C6: talks with the network, the plan, and who answers in the long run', () => {
    const told = running().on(
      '2027-10-04',
      { type: 'meeting', kind: 'network', state: 'planned', date: '2027-10-20' },
      { type: 'meeting', kind: 'followup', state: 'held' },
      { type: 'handover', handover: { need: 'ringe' } },
    );
    expect(row(told, 'handoverTalks', '2027-10-04')?.state).toBe('open');
    expect(row(told, 'handoverPlan', '2027-10-04')?.state).toBe('open');
    expect(row(running(), 'handoverPlan', '2027-10-04')?.state).toBe('open');
    told.on('2027-10-20', { type: 'meeting', kind: 'network', state: 'held' });
    told.on('2027-10-21', { type: 'handover', handover: { responsible: 'borgeren selv' } });
    expect(row(told, 'handoverTalks', '2027-10-21')).toMatchObject({
      state: 'done',
      on: '2027-10-20',
    });
    expect(row(told, 'handoverPlan', '2027-10-21')).toMatchObject({
      state: 'done',
      on: '2027-10-21',
    });
    expect(row(told, 'responsibility', '2027-10-21')?.state).toBe('done');
  });

  it('a tick as open stands against the fact it knew, and gives way to a new one', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    expect(row(told, 'jobMatch', '2027-01-04')).toMatchObject({ state: 'done', on: '2027-01-04' });
    told.on('2027-01-05', { type: 'tick', list: 'contact', item: 'jobMatch', to: 'open' });
    expect(row(told, 'jobMatch', '2027-01-05')?.state).toBe('open');
    told.on('2027-01-06', { type: 'firstDay', date: '2027-03-08' });
    expect(row(told, 'jobMatch', '2027-01-06')).toMatchObject({
      state: 'done',
      from: 'firstDayTold',
    });
    const ticked = enrolledOn('2027-01-04')
      .on('2027-01-05', { type: 'tick', list: 'contact', item: 'jobMatch', to: 'done' })
      .on('2027-01-06', { type: 'firstDay', date: '2027-03-01' });
    expect(row(ticked, 'jobMatch', '2027-01-06')).toMatchObject({ state: 'done', by: METTE });
  });
});

describe('what is kept when something else is told', () => {
  it('of a meeting its time and who said that they come', () => {
    const told = running().on('2027-03-02', {
      type: 'meeting',
      kind: 'closing',
      state: 'planned',
      date: '2027-03-08',
      time: '10:00',
    });
    const meeting = told.course.meetings[0]?.id ?? '';
    told.ask('2027-03-03', { type: 'confirmMeeting', meeting, comes: true }, JONAS);
    told.on('2027-03-08', { type: 'meeting', kind: 'closing', state: 'held' });
    expect(told.course.meetings).toMatchObject([{ time: '10:00', confirmed: ['jonas'] }]);
  });

  it('of a role the reason of the others; a new holder without one has none', () => {
    const told = running()
      .on('2027-03-02', { type: 'role', role: 'social', person: KAREN, reason: 'ferie' })
      .on('2027-03-03', { type: 'role', role: 'jobcenter', person: KAREN, reason: 'bytter' });
    expect(told.course.roleReasons).toEqual({ social: 'ferie', jobcenter: 'bytter' });
    told.on('2027-03-04', { type: 'role', role: 'social', person: JONAS });
    expect(told.course.roleReasons).toEqual({ jobcenter: 'bytter' });
    told.on('2027-03-05', { type: 'role', role: 'social', person: 'none' });
    expect(
      told.course.roleChanges.map(({ from, to }) => [from.name, to === 'none' ? to : to.name]),
    ).toEqual([
      ['Bent Ås', 'Karen Toft'],
      ['Aisha Nør', 'Karen Toft'],
      ['Karen Toft', 'Jonas Friis'],
      ['Jonas Friis', 'none'],
    ]);
    told.on('2027-03-06', { type: 'role', role: 'social', person: KAREN });
    expect(told.course.roleChanges).toHaveLength(4);
  });

  it('of two focus areas or needs, the other one', () => {
    const told = running().on(
      '2027-03-08',
      { type: 'focus', goal: 'søvn' },
      { type: 'focus', goal: 'gæld', contact: 'banken' },
      { type: 'takeOver', what: 'post' },
      { type: 'takeOver', what: 'indkøb' },
    );
    const focus = told.course.focus[1]?.id ?? '';
    const thing = told.course.supportNeeds?.[1]?.id ?? '';
    told.on(
      '2027-03-09',
      { type: 'focus', focus, activities: 'budget' },
      { type: 'takeOver', thing, who: 'naboen' },
    );
    expect(
      told.course.focus.map(({ goal, activities, contact }) => [goal, activities, contact]),
    ).toEqual([
      ['søvn', null, null],
      ['gæld', 'budget', 'banken'],
    ]);
    expect(told.course.supportNeeds?.map(({ what, who }) => [what, who])).toEqual([
      ['post', null],
      ['indkøb', 'naboen'],
    ]);
  });
});

describe('D8: what never started is erased after its last event, never before a day that was agreed', () => {
  const day = (told: Told) => erasedOn(told.course, { retentionMonths: 1 }, '2027-01-10');
  const plan = (date: PlainDate): Change => ({
    type: 'meeting',
    kind: 'network',
    state: 'planned',
    date,
  });

  it('counted from the telling, or from what lies a month and more ahead', () => {
    expect(day(enrolledOn('2027-01-10'))).toBe('2027-02-10');
    expect(day(enrolledOn('2027-01-10').on('2027-01-10', plan('2027-02-09')))).toBe('2027-02-10');
    expect(day(enrolledOn('2027-01-10').on('2027-01-10', plan('2027-02-10')))).toBe('2027-03-10');
    expect(day(enrolledOn('2027-01-10', { firstDay: '2027-02-09' }))).toBe('2027-02-10');
    expect(day(enrolledOn('2027-01-10', { firstDay: '2027-04-05' }))).toBe('2027-05-05');
    const cancelled: Change = { type: 'meeting', kind: 'network', state: 'cancelled' };
    expect(day(enrolledOn('2027-01-10').on('2027-01-10', plan('2027-03-10'), cancelled))).toBe(
      '2027-02-10',
    );
  });

  it('P9: under withdrawn consent nothing agreed holds it', () => {
    const told = enrolledOn('2027-01-10', { firstDay: '2027-04-05' }).on('2027-01-10', {
      type: 'consent',
      state: 'withdrawn',
    });
    expect(day(told)).toBe('2027-02-10');
  });
});

describe('dates and suppositions', () => {
  it('years from 1900 to 9999, and only days that exist', () => {
    expect([plainDate(1900, 1, 1), plainDate(9999, 12, 31)]).toEqual(['1900-01-01', '9999-12-31']);
    expect([plainDate(1899, 12, 31), plainDate(10_000, 1, 1)]).toEqual([undefined, undefined]);
    expect([parsePlainDate('2027-02-29'), parsePlainDate('2027-2-1'), parsePlainDate('x')]).toEqual(
      [undefined, undefined, undefined],
    );
    expect(parsePlainDate('2028-02-29')).toBe('2028-02-29');
  });

  it('on a course without a first working day the imagined start is taken to be it', () => {
    const supposed = whatIf(enrolledOn('2027-01-04').course, { start: '2027-03-01' }, '2027-01-05');
    if (isRefusal(supposed)) throw new Error(supposed.why);
    expect(supposed.course).toMatchObject({
      firstDay: '2027-03-01',
      start: { date: '2027-03-01' },
    });
    const other = whatIf(
      enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).course,
      { start: '2027-02-22' },
      '2027-01-05',
    );
    if (isRefusal(other)) throw new Error(other.why);
    expect(other.course).toMatchObject({ firstDay: '2027-03-01', start: { date: '2027-02-22' } });
    const paused = whatIf(running().course, { pause: { from: '2027-04-01' } }, '2027-03-02');
    if (isRefusal(paused)) throw new Error(paused.why);
    expect(paused.course.pauses).toMatchObject([
      { from: '2027-04-01', until: null, reason: 'other' },
    ]);
    expect(outline(paused.course, '2027-04-01').boundaries).toEqual([null, null, null]);
  });
});

import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { outline } from '../../../src/cti/course/outline';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import { deviations } from '../../../src/cti/fidelity/deviations';
import { enrolledOn, startedOn, type Told } from '../course/make';

const kinds = (told: Told, today: PlainDate): string[] =>
  deviations(told.course, today).map(({ kind }) => kind);

describe('T7 T8 the end', () => {
  it('T7: an early end wants its reason; boundaries passed stay', () => {
    const told = startedOn('2027-03-01');
    expect(told.ask('2027-07-01', { type: 'stop', reason: ' ' })).toMatchObject({
      rule: 'T7',
      why: 'stopNeedsReason',
    });
    told.on('2027-07-01', { type: 'stop', reason: 'flyttet til en anden kommune' });
    const at = outline(told.course, '2027-07-01');
    expect(at).toMatchObject({ stage: 'closed', effectiveEnd: '2027-07-01' });
    expect(at.lastDay).toBe('2027-06-30');
    expect(at.boundaries[0]).toBe('2027-06-01');
    expect(deviations(told.course, '2027-07-01')).toContainEqual({
      rule: 'T7',
      kind: 'stoppedEarly',
      on: '2027-07-01',
      reason: 'flyttet til en anden kommune',
      data: { end: '2027-12-01' },
    });
  });

  it('T7: shortened to a day ahead: what is due follows at once', () => {
    const told = startedOn('2027-03-01').on('2027-07-01', {
      type: 'stop',
      reason: 'selvforsørgende',
      on: '2027-08-02',
    });
    expect(outline(told.course, '2027-08-01').stage).toBe('phase2');
    const ahead = due(told.course, DEFAULT_SETTINGS, '2027-07-02');
    expect(ahead.filter(({ key }) => key === 'course.end')[0]?.ruleDate).toBe('2027-08-02');
    expect(ahead.some(({ key, ordinal }) => key === 'phase.change' && ordinal === 2)).toBe(false);
    const decide = ahead.filter(({ key, audience }) => {
      return key === 'decision.deadline' && audience === 'jobcenter';
    });
    expect(decide.map(({ ruleDate }) => ruleDate)).toEqual(['2027-06-21', '2027-07-19']);
  });

  it('T7: a course that was paused can be stopped; a stopped one is over', () => {
    const told = startedOn('2027-03-01')
      .on('2027-04-01', { type: 'pause', reason: 'treatment' })
      .on('2027-05-03', { type: 'stop', reason: 'borgeren ønsker det' });
    expect(outline(told.course, '2027-05-03')).toMatchObject({ stage: 'closed', pause: null });
    expect(due(told.course, DEFAULT_SETTINGS, '2027-05-03')[0]).toMatchObject({
      key: 'course.end',
      sendOn: '2027-05-03',
    });
    const meeting = { type: 'meeting', kind: 'closing', state: 'planned' } as const;
    expect(told.ask('2027-05-04', { ...meeting, date: '2027-06-01' })).toMatchObject({
      why: 'courseEnded',
    });
  });

  it('T8: support after the last day is recorded, as a deviation; coordination is not', () => {
    const told = startedOn('2027-03-01')
      .on('2027-12-03', { type: 'contact', minutes: 45, kind: 'home', date: '2027-12-01' })
      .on('2027-12-03', { type: 'contact', minutes: 20, kind: 'coordination' })
      .on('2027-12-03', { type: 'contact', minutes: 30, kind: 'home', date: '2027-11-30' });
    const after = deviations(told.course, '2027-12-03').filter(({ rule }) => rule === 'T8');
    expect(after).toEqual([
      {
        rule: 'T8',
        kind: 'supportAfterEnd',
        on: '2027-12-01',
        reason: null,
        data: { minutes: 45, kind: 'home' },
      },
    ]);
  });

  it('T8: the job consultant goes on and is told so at the end', () => {
    const told = startedOn('2027-03-01');
    const ends = due(told.course, DEFAULT_SETTINGS, '2027-12-01').filter(
      ({ key }) => key === 'course.end',
    );
    expect(ends.map(({ audience }) => audience)).toEqual(['channel', 'job']);
  });
});

describe('T9 to T12', () => {
  it('T9: no network meeting by one month before the end is a deviation, unless declined', () => {
    const told = startedOn('2027-03-01');
    expect(kinds(told, '2027-11-01')).not.toContain('networkMeetingLate');
    expect(kinds(told, '2027-11-02')).toContain('networkMeetingLate');
    told.on('2027-11-02', {
      type: 'tick',
      list: 'end',
      item: 'handoverTalks',
      to: 'na',
      reason: 'borgeren ønsker ikke et støttenetværk',
    });
    expect(kinds(told, '2027-11-02')).not.toContain('networkMeetingLate');
  });

  it('T10: the decision on continued support is made before the end', () => {
    const told = startedOn('2027-03-01');
    expect(kinds(told, '2027-12-01')).toContain('decisionLate');
    const decided = startedOn('2027-03-01').on('2027-11-15', {
      type: 'decision',
      support: 'mentor',
    });
    expect(kinds(decided, '2027-12-01')).not.toContain('decisionLate');
    expect(outline(decided.course, '2027-12-01').stage).toBe('closed');
  });

  it('T11: no limit between the start-up meeting and the start', () => {
    const told = enrolledOn('2026-01-05', { startup: '2026-01-05' })
      .on('2027-02-01', { type: 'firstDay', date: '2027-03-01' })
      .on('2027-03-01', { type: 'start' });
    expect(outline(told.course, '2027-03-01').stage).toBe('phase1');
    expect(kinds(told, '2027-03-01').filter((kind) => kind.startsWith('started'))).toEqual([]);
  });

  it('T12: the CTI worker is reminded to tell the citizen before each phase change', () => {
    const told = startedOn('2027-03-01');
    const notices = due(told.course, DEFAULT_SETTINGS, '2027-03-01').filter(
      ({ key, audience }) => key === 'phase.notice' && audience === 'cti',
    );
    expect(notices.map(({ ruleDate }) => ruleDate)).toEqual(['2027-05-18', '2027-08-18']);
  });
});

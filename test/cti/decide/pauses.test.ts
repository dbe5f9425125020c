import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { outline } from '../../../src/cti/course/outline';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import { enrolledOn, startedOn } from '../course/make';

const pause = (from?: PlainDate, until?: PlainDate): Change => ({
  type: 'pause',
  reason: 'treatment',
  ...(from && { from }),
  ...(until && { until }),
});

describe('T6 pause and resume', () => {
  it('T6: a pause lies at or after S', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    expect(told.ask('2027-02-01', pause())).toMatchObject({ rule: 'T6', why: 'notStarted' });
    told.on('2027-03-01', { type: 'start' });
    expect(told.ask('2027-03-05', pause('2027-02-28'))).toMatchObject({
      why: 'pauseBeforeStart',
      data: { start: '2027-03-01' },
    });
    told.on('2027-03-05', pause('2027-03-01'));
    expect(outline(told.course, '2027-03-05').pause?.from).toBe('2027-03-01');
  });

  it('T6: pauses do not overlap; one may follow upon another', () => {
    const told = startedOn('2027-03-01').on('2027-05-01', pause('2027-04-01', '2027-04-11'));
    expect(told.ask('2027-05-01', pause('2027-04-10', '2027-04-20'))).toMatchObject({
      why: 'pausesOverlap',
    });
    expect(told.ask('2027-05-01', pause('2027-03-20', '2027-04-02'))).toMatchObject({
      why: 'pausesOverlap',
    });
    told.on('2027-05-01', pause('2027-04-11', '2027-04-15'));
    expect(outline(told.course, '2027-05-01').boundaries[0]).toBe('2027-06-15');
  });

  it('T6: while one is open it is open: no second one, later boundaries not known', () => {
    const told = startedOn('2027-03-01').on('2027-04-01', pause());
    expect(told.ask('2027-04-05', pause())).toMatchObject({ why: 'alreadyPaused' });
    expect(told.ask('2027-04-01', pause())).toEqual([]);
    const at = outline(told.course, '2027-04-05');
    expect(at.boundaries).toEqual([null, null, null]);
    expect(at.day).toMatchObject({ phase: 1, day: 31, left: 61 });
  });

  it('T6: an earlier pause told while another is open is closed on its own', () => {
    const told = startedOn('2027-03-01')
      .on('2027-05-10', pause())
      .on('2027-05-12', pause('2027-04-01', '2027-04-06'));
    expect(told.course.pauses).toMatchObject([
      { from: '2027-04-01', until: '2027-04-06' },
      { from: '2027-05-10', until: null },
    ]);
  });

  it('T6: resumed after its first day, and only when paused', () => {
    const told = startedOn('2027-03-01');
    expect(told.ask('2027-04-01', { type: 'resume' })).toMatchObject({ why: 'notPaused' });
    told.on('2027-04-01', pause());
    expect(told.ask('2027-04-01', { type: 'resume' })).toMatchObject({
      why: 'resumeBeforePause',
    });
    told.on('2027-04-09', { type: 'resume', on: '2027-04-08' });
    expect(told.course.pauses[0]?.until).toBe('2027-04-08');
    expect(told.ask('2027-04-09', { type: 'resume', on: '2027-04-08' })).toEqual([]);
  });

  it('T6: one told only after the end, but lay before it, reopens the course', () => {
    const told = startedOn('2027-03-01');
    expect(outline(told.course, '2027-12-05').stage).toBe('closed');
    told.on('2027-12-05', pause('2027-11-10', '2027-11-24'));
    expect(outline(told.course, '2027-12-05').stage).toBe('phase3');
    expect(outline(told.course, '2027-12-05').end).toBe('2027-12-15');
  });

  it('T6: one that begins after the end changes nothing and is refused', () => {
    const told = startedOn('2027-03-01');
    expect(told.ask('2027-12-05', pause())).toMatchObject({ rule: 'T6', why: 'courseEnded' });
  });

  it('T6: an admission and a return that are known ahead may be told ahead', () => {
    const told = startedOn('2027-03-01').on('2027-04-01', pause('2027-04-12', '2027-04-26'));
    expect(outline(told.course, '2027-04-11').pause).toBeNull();
    expect(outline(told.course, '2027-04-12').pause?.until).toBe('2027-04-26');
    expect(outline(told.course, '2027-04-12').boundaries[0]).toBe('2027-06-15');
    told.on('2027-04-20', { type: 'resume' });
    expect(outline(told.course, '2027-04-20').boundaries[0]).toBe('2027-06-09');
  });

  it('T6: in a pause only its own checks, meetings and retention are awake', () => {
    const told = startedOn('2027-03-01')
      .on('2027-03-02', {
        type: 'meeting',
        kind: 'followup',
        state: 'planned',
        date: '2027-04-15',
      })
      .on('2027-04-01', pause());
    const awake = due(told.course, DEFAULT_SETTINGS, '2027-04-02').filter(
      ({ sendOn }) => sendOn >= '2027-04-01',
    );
    const keys = new Set(awake.map(({ key }) => key));
    expect([...keys].sort()).toEqual(['meeting.soon', 'pause.check']);
  });
});

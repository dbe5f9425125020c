import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due, nextDue } from '../../../src/cti/due/due';
import { dueId, type Due, type DueKey } from '../../../src/cti/due/thing';
import { enrolledOn, startedOn, type Told } from '../course/make';

function of(told: Told, key: DueKey, today: PlainDate): Due[] {
  return due(told.course, DEFAULT_SETTINGS, today).filter((thing) => thing.key === key);
}

const days = (things: readonly Due[]): PlainDate[] => [
  ...new Set(things.map(({ ruleDate }) => ruleDate)),
];

describe('N1: the start', () => {
  it('T3: an early start is nothing that is told by itself: the preparation, then the start', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-04', firstDay: '2027-03-01' });
    const start = due(told.course, DEFAULT_SETTINGS, '2027-01-04').filter(
      ({ chain, sendOn }) => chain === 'start' && sendOn <= '2027-03-01',
    );
    expect([...new Set(start.map(({ key, sendOn }) => `${sendOn} ${key}`))]).toEqual([
      '2027-01-04 cti.prepare',
      '2027-03-01 cti.start',
    ]);
  });

  it('T3: a new first working day voids the old and announces the new', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    const before = of(told, 'cti.prepare', '2027-01-04').map((thing) => dueId(thing, 0));
    told.on('2027-01-04', { type: 'firstDay', date: '2027-04-05' });
    const after = of(told, 'cti.prepare', '2027-01-04').map((thing) => dueId(thing, 0));
    expect(after).toHaveLength(3);
    expect(after.filter((name) => before.includes(name))).toEqual([]);
    expect(days(of(told, 'cti.start', '2027-01-04'))).toEqual(['2027-04-05']);
  });

  it('T3: with a start planned ahead the day is announced, nothing is late', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-02-01', {
      type: 'start',
      date: '2027-02-22',
      reason: 'transport',
    });
    expect(days(of(told, 'cti.start', '2027-02-01'))).toEqual(['2027-02-22']);
    expect(of(told, 'cti.start', '2027-02-22')).toHaveLength(3);
    expect(of(told, 'cti.late', '2027-02-01')).toEqual([]);
    expect(of(told, 'cti.start', '2027-02-23')).toEqual([]);
  });

  it('started by hand: nothing of the start is due any more', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-03-01', {
      type: 'start',
    });
    const keys = due(told.course, DEFAULT_SETTINGS, '2027-03-01').map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('cti.'))).toEqual([]);
  });

  it('a forgotten start costs two posts: the CTI worker’s, and the channel’s on the seventh working day', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    const late = of(told, 'cti.late', '2027-03-10');
    expect(late.map(({ sendOn, audience }) => `${sendOn} ${audience}`)).toEqual([
      '2027-03-02 cti',
      '2027-03-10 channel',
    ]);
    expect(late.every(({ chain }) => chain === 'start')).toBe(true);
  });

  it('no job match: every 30 days from the start-up meeting, of what is overdue only the last', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-04' });
    expect(days(of(told, 'jobmatch.missing', '2027-04-20')).slice(0, 2)).toEqual([
      '2027-04-04',
      '2027-05-04',
    ]);
    expect(of(told, 'jobmatch.missing', '2027-04-20')[0]?.ordinal).toBe(3);
    told.on('2027-04-21', { type: 'firstDay', date: '2027-05-10' });
    expect(of(told, 'jobmatch.missing', '2027-04-21')).toEqual([]);
  });
});

describe('N1: the phases', () => {
  it('chains: notice and change of one phase; the reminders of one deadline', () => {
    const told = startedOn('2027-03-01');
    const chains = due(told.course, DEFAULT_SETTINGS, '2027-06-01')
      .filter(({ chain }) => chain !== null)
      .map(({ key, ordinal, chain }) => `${key} ${ordinal} ${chain ?? ''}`);
    expect([...new Set(chains)]).toEqual([
      'phase.notice 1 phase1',
      'phase.change 1 phase1',
      'phase.notice 2 phase2',
      'phase.change 2 phase2',
      'decision.deadline 1 decision',
      'handover.deadline 1 handover',
      'decision.deadline 2 decision',
      'handover.deadline 2 handover',
      'decision.deadline 3 decision',
    ]);
  });

  it('a notice whose target day is past is dropped; the first change until the second', () => {
    const told = startedOn('2027-03-01');
    expect(of(told, 'phase.notice', '2027-06-02').map(({ ordinal }) => ordinal)).toEqual([2, 2]);
    expect(of(told, 'phase.change', '2027-08-31').map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(of(told, 'phase.change', '2027-09-01').map(({ ordinal }) => ordinal)).toEqual([2]);
  });

  it('T5: open items a week after a change, as long as they are open', () => {
    const told = startedOn('2027-03-01');
    expect(of(told, 'phase.open', '2027-05-31')).toEqual([]);
    expect(of(told, 'phase.open', '2027-06-01')).toEqual([
      expect.objectContaining({ ruleDate: '2027-06-08', sendOn: '2027-06-08', audience: 'cti' }),
    ]);
    const items = [
      'settledAtWork',
      'phasesExplained',
      'needsMapped',
      'focusChosen',
      'planMade',
      'coordinated',
      'networkBegun',
      'servicesMet',
      'phase2Told',
    ];
    const ticks = items.map((item): Change => {
      return { type: 'tick', list: 'phase2', item, to: 'done' };
    });
    told.on('2027-06-02', ...ticks);
    expect(of(told, 'phase.open', '2027-06-02')).toEqual([]);
  });

  it('T6: a change that falls into a pause waits for its first working day after', () => {
    const told = startedOn('2027-03-01')
      .on('2027-05-28', { type: 'agreement', followUp: '2027-06-20' })
      .on('2027-06-05', { type: 'pause', reason: 'other', until: '2027-06-19' });
    // the week after the boundary of 1 June lies in the pause; 19 June is a Saturday
    expect(of(told, 'phase.open', '2027-06-19')[0]).toMatchObject({
      ruleDate: '2027-06-08',
      sendOn: '2027-06-21',
    });
    // a notice that slept is judged anew: its target is past when the pause is over
    expect(of(told, 'agreement.followup', '2027-06-21')).toEqual([]);
  });

  it('T6: a pause known ahead puts later changes off, and an open one hides them', () => {
    const told = startedOn('2027-03-01').on('2027-05-10', {
      type: 'pause',
      reason: 'hospital',
      from: '2027-05-25',
    });
    expect(of(told, 'phase.notice', '2027-05-10')).toEqual([]);
    expect(of(told, 'pause.check', '2027-05-10')[0]?.ruleDate).toBe('2027-06-24');
    told.on('2027-05-11', { type: 'resume', on: '2027-06-04' });
    expect(of(told, 'phase.change', '2027-05-11')[0]?.ruleDate).toBe('2027-06-11');
  });

  it('T7: shortened to the day a reminder would come: it does not come', () => {
    const told = startedOn('2027-03-01').on('2027-06-02', {
      type: 'stop',
      reason: 'flyttet',
      on: '2027-06-08',
    });
    expect(of(told, 'phase.open', '2027-06-02')).toEqual([]);
  });

  it('T7: of a course that ended early nothing but its end, retention and the job go on', () => {
    const told = startedOn('2027-03-01')
      .on('2027-05-03', { type: 'agreement', followUp: '2027-08-16' })
      .on('2027-07-01', { type: 'stop', reason: 'flyttet' });
    const keys = due(told.course, DEFAULT_SETTINGS, '2027-07-01').map(({ key }) => key);
    expect([...new Set(keys)]).toEqual(['course.end', 'agreement.followup', 'retention']);
  });
});

describe('N1: meetings and what is next', () => {
  const network: Change = {
    type: 'meeting',
    kind: 'network',
    state: 'planned',
    date: '2027-10-18',
  };

  it('the working day before a planned meeting, not told after that day', () => {
    const told = startedOn('2027-03-01').on('2027-10-01', network);
    expect(of(told, 'meeting.soon', '2027-10-01')).toEqual([
      expect.objectContaining({ sendOn: '2027-10-15', audience: 'cti', target: '2027-10-18' }),
    ]);
    const sameDay = startedOn('2027-03-01').on('2027-10-18', network);
    expect(of(sameDay, 'meeting.soon', '2027-10-18')).toEqual([]);
    told.on('2027-10-02', { ...network, state: 'cancelled' });
    expect(of(told, 'meeting.soon', '2027-10-02')).toEqual([]);
  });

  it('T9: a network meeting that is planned or held settles the handover deadline', () => {
    const told = startedOn('2027-03-01');
    expect(of(told, 'handover.deadline', '2027-10-01')).toHaveLength(2);
    told.on('2027-10-01', network);
    expect(of(told, 'handover.deadline', '2027-10-01')).toEqual([]);
  });

  it('a role that is nobody’s on purpose: the others are told, or else the channel', () => {
    const told = startedOn('2027-03-01').on(
      '2027-03-02',
      { type: 'agreement', followUp: '2027-04-01' },
      { type: 'role', role: 'social', person: 'none' },
    );
    const to = (key: DueKey): string[] =>
      of(told, key, '2027-03-02').map(({ audience }) => audience);
    expect(to('decision.deadline')).toEqual(['jobcenter', 'jobcenter', 'jobcenter']);
    told.on(
      '2027-03-02',
      { type: 'role', role: 'jobcenter', person: 'none' },
      { type: 'role', role: 'job', person: 'none' },
    );
    expect(to('decision.deadline')).toEqual(['channel', 'channel', 'channel']);
    expect(to('agreement.followup')).toEqual(['channel']);
    expect(to('course.end')).toEqual(['channel']);
  });

  it('next: each thing once, in order, today included', () => {
    const told = startedOn('2027-03-01');
    const next = nextDue(told.course, DEFAULT_SETTINGS, '2027-05-18', 3);
    expect(next.map(({ key, sendOn }) => `${sendOn} ${key}`)).toEqual([
      '2027-05-18 phase.notice',
      '2027-06-01 phase.change',
      '2027-08-18 phase.notice',
    ]);
  });

  it('a name of its own for every thing, by generation', () => {
    const [thing] = of(startedOn('2027-03-01'), 'phase.change', '2027-03-01');
    if (!thing) throw new Error('No phase change');
    expect(dueId(thing, 0)).toBe(`phase.change~${thing.course}~1~-~2027-06-01~channel~0`);
    expect(dueId(thing, 1)).not.toBe(dueId(thing, 0));
  });
});

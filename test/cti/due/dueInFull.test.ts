import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { digestDue, due, nextDue } from '../../../src/cti/due/due';
import { dueId, type Due, type DueKey } from '../../../src/cti/due/thing';
import { enrolledOn, JONAS, KAREN, METTE, startedOn, type Told } from '../course/make';

/** N1, each thing with all that is said of it: kind, ordinal, target, chain, to whom. */
function lines(told: Told, today: PlainDate, ...keys: readonly DueKey[]): string[] {
  return due(told.course, DEFAULT_SETTINGS, today)
    .filter(({ key }) => keys.length === 0 || keys.includes(key))
    .map((thing: Due) => {
      const { key, ordinal, ruleDate, sendOn, kind, target, chain, audience, about } = thing;
      return [
        key,
        ordinal,
        ruleDate,
        sendOn,
        kind,
        target,
        chain ?? '-',
        audience,
        about ?? '-',
      ].join(' ');
    });
}

const running = (): Told => startedOn('2027-03-01');
const generic = (people: object = {}): Told =>
  enrolledOn('2027-01-04', {
    programme: 'generic',
    basis: null,
    people: { cti: METTE, ...people },
  });

describe('N1, in full', () => {
  it('a §85 course from its first day to its end', () => {
    expect(lines(running(), '2027-03-01')).toEqual([
      'phase.begin 0 2027-03-01 2027-03-01 change 2027-03-01 - channel -',
      'plan.missing 0 2027-03-22 2027-03-22 change 2027-03-01 - cti -',
      'phase.notice 1 2027-05-18 2027-05-18 notice 2027-06-01 phase1 channel -',
      'phase.notice 1 2027-05-18 2027-05-18 notice 2027-06-01 phase1 cti -',
      'phase.change 1 2027-06-01 2027-06-01 change 2027-06-01 phase1 channel -',
      'phase.notice 2 2027-08-18 2027-08-18 notice 2027-09-01 phase2 channel -',
      'phase.notice 2 2027-08-18 2027-08-18 notice 2027-09-01 phase2 cti -',
      'phase.change 2 2027-09-01 2027-09-01 change 2027-09-01 phase2 channel -',
      'decision.deadline 1 2027-09-01 2027-09-01 change 2027-12-01 decision jobcenter -',
      'decision.deadline 1 2027-09-01 2027-09-01 change 2027-12-01 decision social -',
      'handover.deadline 1 2027-10-01 2027-10-01 notice 2027-12-01 handover cti -',
      'closing.prepare 1 2027-10-20 2027-10-20 notice 2027-12-01 - channel -',
      'decision.deadline 2 2027-10-20 2027-10-20 notice 2027-12-01 decision jobcenter -',
      'decision.deadline 2 2027-10-20 2027-10-20 notice 2027-12-01 decision social -',
      'handover.deadline 2 2027-10-25 2027-10-25 notice 2027-12-01 handover cti -',
      'handover.plan 1 2027-11-03 2027-11-03 notice 2027-12-01 - cti -',
      'closing.unplanned 1 2027-11-03 2027-11-03 notice 2027-12-01 - channel -',
      'decision.deadline 3 2027-11-17 2027-11-17 notice 2027-12-01 decision jobcenter -',
      'decision.deadline 3 2027-11-17 2027-11-17 notice 2027-12-01 decision social -',
      'course.end 1 2027-12-01 2027-12-01 change 2027-12-01 - channel -',
      'course.end 1 2027-12-01 2027-12-01 change 2027-12-01 - job -',
      'retention 1 2028-05-02 2028-05-02 notice 2028-06-01 - channel -',
    ]);
  });

  it('the contact period', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-04' });
    expect(lines(told, '2027-01-04', 'contact.first')).toEqual([
      'contact.first 1 2027-01-11 2027-01-11 change 2027-01-11 - cti -',
    ]);
    const missing = lines(told, '2027-01-04', 'jobmatch.missing');
    // 30, 60 … 360 days after 4 January: a year of them
    expect(missing).toHaveLength(12);
    expect(missing[0]).toBe('jobmatch.missing 1 2027-02-03 2027-02-03 change 2027-02-03 - job -');
    expect(missing[1]).toBe('jobmatch.missing 2 2027-03-05 2027-03-05 change 2027-03-05 - job -');
    expect(missing[11]).toBe('jobmatch.missing 12 2027-12-30 2027-12-30 change 2027-12-30 - job -');
    expect(lines(told, '2027-03-05', 'jobmatch.missing')[0]).toMatch(
      /^jobmatch.missing 2 2027-03-05/,
    );
    told.on('2027-03-10', { type: 'firstDay', date: '2027-04-05' });
    expect(lines(told, '2027-03-10')).toEqual([
      'contact.first 1 2027-01-11 2027-01-11 change 2027-01-11 - cti -',
      ...['channel', 'job', 'cti'].map(
        (to) => `cti.prepare 1 2027-03-10 2027-03-10 atOnce 2027-04-05 start ${to} 2027-04-05`,
      ),
      ...['job', 'cti', 'channel'].map(
        (to) => `cti.start 1 2027-04-05 2027-04-05 notice 2027-04-05 start ${to} -`,
      ),
      'cti.late 1 2027-04-06 2027-04-06 change 2027-04-05 start cti -',
      'cti.late 2 2027-04-14 2027-04-14 change 2027-04-05 start channel -',
      // never started: erased six months after the last event (D8)
      'retention 1 2027-08-11 2027-08-11 notice 2027-09-10 - channel -',
    ]);
  });

  it('a contact, or a start by then, and the first contact is not asked for', () => {
    const startup = { startup: '2027-01-04', firstDay: '2027-01-11' } as const;
    const told = (date: PlainDate): Told =>
      enrolledOn('2027-01-04', startup).on('2027-01-04', { type: 'start', date, reason: 'x' });
    expect(lines(told('2027-01-11'), '2027-01-05', 'contact.first')).toEqual([]);
    expect(lines(told('2027-01-12'), '2027-01-05', 'contact.first')).toHaveLength(1);
    const contact = (kind: 'phone' | 'coordination', date: PlainDate): Told =>
      enrolledOn('2027-01-04', { startup: '2027-01-04' }).on('2027-01-06', {
        type: 'contact',
        kind,
        minutes: 10,
        date,
      });
    expect(lines(contact('phone', '2027-01-04'), '2027-01-06', 'contact.first')).toEqual([]);
    expect(lines(contact('phone', '2027-01-03'), '2027-01-06', 'contact.first')).toHaveLength(1);
    expect(
      lines(contact('coordination', '2027-01-05'), '2027-01-06', 'contact.first'),
    ).toHaveLength(1);
  });

  it('a meeting with the citizen is a contact too, once it was held', () => {
    const met = (state: 'held' | 'missed', date: PlainDate): Told =>
      enrolledOn('2027-01-04', { startup: '2027-01-04' })
        .on('2027-01-04', {
          type: 'meeting',
          kind: 'network',
          state: 'planned',
          date: '2027-02-01',
        })
        .on('2027-01-06', { type: 'meeting', kind: 'followup', state, date });
    expect(lines(met('held', '2027-01-04'), '2027-01-06', 'contact.first')).toEqual([]);
    expect(lines(met('held', '2027-01-03'), '2027-01-06', 'contact.first')).toHaveLength(1);
    expect(lines(met('missed', '2027-01-05'), '2027-01-06', 'contact.first')).toHaveLength(1);
  });

  it('P6 T11: a generic course asks the CTI worker, and has neither closing meeting nor job consultant', () => {
    const told = generic({ job: 'none' }).on('2027-01-04', {
      type: 'meeting',
      kind: 'startup',
      state: 'held',
    });
    expect(lines(told, '2027-02-03', 'jobmatch.missing')[0]).toBe(
      'jobmatch.missing 1 2027-02-03 2027-02-03 change 2027-02-03 - cti -',
    );
    told.on('2027-02-03', { type: 'firstDay', date: '2027-03-01' });
    told.on('2027-03-01', { type: 'start' });
    expect(
      lines(
        told,
        '2027-03-01',
        'course.end',
        'decision.deadline',
        'closing.unplanned',
        'closing.prepare',
      ),
    ).toEqual([
      // nobody decides here: the channel hears of it
      'decision.deadline 1 2027-09-01 2027-09-01 change 2027-12-01 decision channel -',
      'closing.prepare 1 2027-10-20 2027-10-20 notice 2027-12-01 - channel -',
      'decision.deadline 2 2027-10-20 2027-10-20 notice 2027-12-01 decision channel -',
      'decision.deadline 3 2027-11-17 2027-11-17 notice 2027-12-01 decision channel -',
      'course.end 1 2027-12-01 2027-12-01 change 2027-12-01 - channel -',
    ]);
    const withJob = generic({ job: JONAS, social: KAREN, jobcenter: KAREN, start: '2027-03-01' });
    withJob
      .on('2027-02-03', { type: 'firstDay', date: '2027-03-01' })
      .on('2027-03-01', { type: 'start' });
    expect(lines(withJob, '2027-03-01', 'course.end', 'decision.deadline')).toEqual([
      'decision.deadline 1 2027-09-01 2027-09-01 change 2027-12-01 decision jobcenter -',
      'decision.deadline 2 2027-10-20 2027-10-20 notice 2027-12-01 decision jobcenter -',
      'decision.deadline 3 2027-11-17 2027-11-17 notice 2027-12-01 decision jobcenter -',
      'course.end 1 2027-12-01 2027-12-01 change 2027-12-01 - channel -',
      'course.end 1 2027-12-01 2027-12-01 change 2027-12-01 - job -',
    ]);
  });

  it('T8: a job course without a job consultant, on purpose or not told', () => {
    const ends = (people: object) =>
      lines(startedOn('2027-03-01', { people }), '2027-03-01', 'course.end').map(
        (line) => line.split(' ')[7],
      );
    expect(ends({})).toEqual(['channel', 'job']);
    expect(ends({ job: 'none' })).toEqual(['channel']);
    const decide = (people: object) =>
      lines(startedOn('2027-03-01', { people }), '2027-03-01', 'decision.deadline')
        .filter((line) => line.startsWith('decision.deadline 3'))
        .map((line) => line.split(' ')[7]);
    expect(decide({})).toEqual(['jobcenter', 'social']);
    expect(decide({ social: 'none' })).toEqual(['jobcenter']);
    expect(decide({ jobcenter: 'none', social: 'none' })).toEqual(['channel']);
  });

  it('a job that ended: at once, then every 30 days', () => {
    const told = running().on('2027-04-09', { type: 'jobEnded', on: '2027-04-08' });
    const keys = (today: PlainDate) => lines(told, today, 'jobmatch.missing').slice(0, 2);
    expect(keys('2027-04-09')).toEqual([
      'jobmatch.missing 0 2027-04-08 2027-04-08 change 2027-04-08 - job jobEnded',
      'jobmatch.missing 1 2027-05-08 2027-05-10 change 2027-05-08 - job jobEnded',
    ]);
    expect(keys('2027-05-07')[0]).toMatch(/^jobmatch.missing 0 /);
    expect(keys('2027-05-08')[0]).toMatch(/^jobmatch.missing 1 /);
    expect(lines(told, '2027-12-01', 'jobmatch.missing')).toEqual([]);
  });

  it('T6: checks of a pause, and none of one that is over or before its end is told', () => {
    const told = running().on('2027-04-01', { type: 'pause', reason: 'prison' });
    const checks = lines(told, '2027-04-01', 'pause.check');
    expect(checks).toHaveLength(12);
    expect(checks[0]).toBe('pause.check 1 2027-05-01 2027-05-03 change 2027-05-01 - cti -');
    const ends = (until: PlainDate): Told =>
      running().on('2027-04-01', { type: 'pause', reason: 'prison', until });
    expect(lines(ends('2027-05-01'), '2027-04-15', 'pause.check')).toEqual([]);
    expect(lines(ends('2027-05-02'), '2027-04-15', 'pause.check')).toHaveLength(1);
    expect(lines(ends('2027-05-31'), '2027-05-30', 'pause.check')).toHaveLength(1);
    expect(lines(ends('2027-05-31'), '2027-05-31', 'pause.check')).toEqual([]);
    const stopped = told.on('2027-04-10', { type: 'stop', reason: 'x' });
    expect(lines(stopped, '2027-04-10', 'pause.check')).toEqual([]);
  });

  it('T6: what falls on the day of resumption goes out that day, what falls before the pause too', () => {
    const paused = (from: PlainDate, until: PlainDate) =>
      lines(
        running().on('2027-04-01', { type: 'pause', reason: 'other', from, until }),
        '2027-04-01',
        'phase.change',
        'phase.notice',
      )
        .filter((line) => / 1 .*channel/.test(line))
        .map((line) => line.split(' ').slice(0, 4).join(' '));
    // 10 paused days move the boundary to 11 June, its notice to 28 May
    expect(paused('2027-05-18', '2027-05-28')).toEqual([
      'phase.notice 1 2027-05-28 2027-05-28',
      'phase.change 1 2027-06-11 2027-06-11',
    ]);
    expect(paused('2027-05-28', '2027-06-07')).toEqual([
      'phase.notice 1 2027-05-28 2027-06-07',
      'phase.change 1 2027-06-11 2027-06-11',
    ]);
    expect(paused('2027-05-29', '2027-06-08')[0]).toBe('phase.notice 1 2027-05-28 2027-05-28');
  });

  it('T7: a boundary on the day of an early end is not reached', () => {
    const stopped = (on: PlainDate) =>
      lines(
        running().on('2027-03-02', { type: 'stop', reason: 'x', on }),
        '2027-03-02',
        'phase.change',
      );
    expect(stopped('2027-06-01')).toEqual([]);
    expect(stopped('2027-06-02')).toHaveLength(1);
  });

  it('T5: the open items of phase 2 and of phase 3, a week after the change', () => {
    expect(lines(running(), '2027-06-01', 'phase.open')).toEqual([
      'phase.open 1 2027-06-08 2027-06-08 change 2027-06-01 - cti -',
    ]);
    expect(lines(running(), '2027-05-31', 'phase.open')).toEqual([]);
    const settled = generic().on('2027-03-01', { type: 'start', reason: 'x' });
    settled.on('2027-09-01', { type: 'tick', list: 'phase3', item: 'evaluated', to: 'done' });
    expect(lines(settled, '2027-09-01', 'phase.open')).toEqual([]);
  });

  it('P10: caseworkers are asked at once, each request once', () => {
    const told = running()
      .on('2027-04-05', { type: 'involve' })
      .on('2027-04-06', { type: 'involve' });
    expect(lines(told, '2027-04-06', 'involve')).toEqual(
      ['2027-04-05', '2027-04-06'].flatMap((day, index) =>
        ['jobcenter', 'social'].map(
          (to) => `involve ${index + 1} ${day} ${day} atOnce ${day} - ${to} -`,
        ),
      ),
    );
    const paused = running().on(
      '2027-04-05',
      { type: 'pause', reason: 'other' },
      { type: 'involve' },
    );
    expect(lines(paused, '2027-04-05', 'involve')).toHaveLength(2);
    // asked on a Saturday, it does not wait
    const saturday = running().on('2027-04-10', { type: 'involve' });
    expect(lines(saturday, '2027-04-10', 'involve')[0]).toContain('2027-04-10 2027-04-10');
  });

  it('a meeting: the working day before, to whoever is asked; told that very day, not any more', () => {
    const plan = (kind: 'followup' | 'network', date: PlainDate): Change => ({
      type: 'meeting',
      kind,
      state: 'planned',
      date,
    });
    const told = running().on('2027-03-25', plan('followup', '2027-03-30'));
    const id = told.course.meetings[0]?.id ?? '';
    // Easter lies between: Maundy Thursday is the 25th, Easter Monday the 29th
    expect(lines(told, '2027-03-25', 'meeting.soon')).toEqual([]);
    const before = running().on('2027-03-24', plan('followup', '2027-03-30'));
    expect(lines(before, '2027-03-24', 'meeting.soon')).toEqual(
      ['cti', 'job'].map(
        (to) => `meeting.soon 1 2027-03-24 2027-03-24 notice 2027-03-30 - ${to} ${id}`,
      ),
    );
    expect(lines(before, '2027-03-30', 'meeting.soon')).toHaveLength(2);
    expect(lines(before, '2027-03-31', 'meeting.soon')).toEqual([]);
    const network = running().on('2027-03-02', plan('network', '2027-03-10'));
    const meeting = network.course.meetings[0]?.id ?? '';
    expect(lines(network, '2027-03-02', 'meeting.soon').map((line) => line.split(' ')[7])).toEqual([
      'cti',
    ]);
    network.ask('2027-03-03', { type: 'confirmMeeting', meeting, comes: true }, JONAS);
    expect(lines(network, '2027-03-03', 'meeting.soon').map((line) => line.split(' ')[7])).toEqual([
      'cti',
      'job',
    ]);
  });

  it('the agreement’s follow-up, not of a job that has ended since', () => {
    const agreed = (): Told =>
      running().on('2027-03-08', { type: 'agreement', followUp: '2027-05-08' });
    // 8 May 2027 is a Saturday, the 6th Ascension Day
    expect(lines(agreed(), '2027-03-08', 'agreement.followup')).toEqual([
      'agreement.followup 1 2027-05-08 2027-05-07 notice 2027-05-08 - job -',
    ]);
    const ended = (on: PlainDate) =>
      lines(
        agreed().on('2027-03-09', { type: 'jobEnded', on }),
        '2027-03-09',
        'agreement.followup',
      );
    expect(ended('2027-03-08')).toEqual([]);
    expect(ended('2027-03-07')).toHaveLength(1);
  });

  it('cti.prepare for a first working day that lies back: nothing to prepare', () => {
    const told = (date: PlainDate) =>
      lines(
        enrolledOn('2027-01-04').on('2027-02-01', { type: 'firstDay', date }),
        '2027-02-01',
        'cti.prepare',
      );
    expect(told('2027-02-01')).toHaveLength(3);
    expect(told('2027-01-31')).toEqual([]);
  });
});

describe('what comes next', () => {
  it('ahead, today included, each thing once, without what goes out at once', () => {
    const told = running();
    expect(
      nextDue(told.course, DEFAULT_SETTINGS, '2027-05-18', 3).map(
        ({ key, ordinal }) => `${key} ${ordinal}`,
      ),
    ).toEqual(['phase.notice 1', 'phase.change 1', 'phase.notice 2']);
    told.on('2027-05-19', { type: 'involve' });
    expect(nextDue(told.course, DEFAULT_SETTINGS, '2027-05-19', 1).map(({ key }) => key)).toEqual([
      'phase.change',
    ]);
  });

  it('D6: that it will be erased is news only once it is closed', () => {
    const keys = (today: PlainDate) =>
      nextDue(running().course, DEFAULT_SETTINGS, today, 99).map(({ key }) => key);
    expect(keys('2027-11-30')).not.toContain('retention');
    expect(keys('2027-12-02')).toEqual(['retention']);
  });
});

describe('the names of due things and the digest', () => {
  it('a name holds key, course, ordinal, about, rule date, recipient and generation', () => {
    const [first] = due(running().course, DEFAULT_SETTINGS, '2027-03-01');
    if (!first) throw new Error('nothing due');
    expect(dueId(first, 3)).toBe(`phase.begin~${first.course}~0~-~2027-03-01~channel~3`);
  });

  it('the digest is the channel’s, of the week from its Monday', () => {
    expect(digestDue({ ...DEFAULT_SETTINGS, digest: true }, '2027-03-31')).toEqual({
      key: 'digest',
      course: 'team',
      number: 0,
      ordinal: 1,
      about: null,
      ruleDate: '2027-03-29',
      sendOn: '2027-03-30',
      audience: 'channel',
      kind: 'change',
      target: '2027-04-04',
      chain: null,
    });
  });

  it('a team that has chosen nothing: Danish, six months, no digest, no guests', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      language: 'da',
      retentionMonths: 6,
      digest: false,
      guests: false,
      fullTimeShare: {},
      coordinators: [],
    });
  });
});

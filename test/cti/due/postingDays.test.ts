import { addDays, type PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { digestDue, due } from '../../../src/cti/due/due';
import { dueId, type Due } from '../../../src/cti/due/thing';
import { enrolment, Told, type EnrolChange } from '../course/make';

/**
 * The working day on which each due thing is posted, over a year with Christmas, Easter and both
 * clock changes (28 March and 31 October 2027). The tables are written by hand from N1.
 */

type Story = Readonly<Record<PlainDate, readonly Change[]>>;

/** Lives through a course day by day: what is due at 08:00, and at once after what is told. */
function posted(first: EnrolChange, story: Story, from: PlainDate, until: PlainDate): string[] {
  const told = new Told();
  const seen = new Map<string, string>();
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (day > from) note(dueOn(told, day), seen);
    told.on(day, ...(day === from ? [first] : []), ...(story[day] ?? []));
    note(dueOn(told, day), seen);
  }
  return [...seen.values()];
}

function dueOn(told: Told, day: PlainDate): Due[] {
  return due(told.course, DEFAULT_SETTINGS, day).filter((thing) => thing.sendOn === day);
}

function note(things: readonly Due[], seen: Map<string, string>): void {
  for (const thing of things) {
    const { sendOn, key, audience } = thing;
    seen.set(dueId(thing, 0), `${sendOn} ${key} ${audience}`);
  }
}

function table(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .sort();
}

const MEETING_AT_TEN: Change = {
  type: 'meeting',
  kind: 'followup',
  state: 'planned',
  date: '2027-11-01',
  time: '10:00',
};

describe('N1: the day each thing is posted', () => {
  it('a §85 course whose first working day is Maundy Thursday and whose end is Christmas Day', () => {
    const story: Story = {
      '2026-12-17': [{ type: 'meeting', kind: 'startup', state: 'held' }],
      '2026-12-29': [{ type: 'contact', minutes: 30, kind: 'home' }],
      '2027-02-22': [{ type: 'firstDay', date: '2027-03-25' }],
      '2027-04-08': [{ type: 'start', date: '2027-03-25' }],
      '2027-04-12': [{ type: 'agreement', followUp: '2027-05-17' }],
      '2027-10-01': [MEETING_AT_TEN],
    };
    const lines = posted(enrolment(), story, '2026-12-15', '2028-06-30');
    expect(lines.sort()).toEqual(
      table(`
        2026-12-28 contact.first cti
        2027-01-18 jobmatch.missing job
        2027-02-15 jobmatch.missing job
        2027-02-22 cti.prepare channel
        2027-02-22 cti.prepare job
        2027-02-22 cti.prepare cti
        2027-03-24 cti.start job
        2027-03-24 cti.start cti
        2027-03-24 cti.start channel
        2027-03-30 cti.late cti
        2027-04-07 cti.late channel
        2027-04-15 plan.missing cti
        2027-05-14 agreement.followup job
        2027-06-11 phase.notice channel
        2027-06-11 phase.notice cti
        2027-06-25 phase.change channel
        2027-07-02 phase.open cti
        2027-07-16 plan.missing cti
        2027-09-10 phase.notice channel
        2027-09-10 phase.notice cti
        2027-09-27 phase.change channel
        2027-09-27 decision.deadline jobcenter
        2027-09-27 decision.deadline social
        2027-10-04 phase.open cti
        2027-10-18 plan.missing cti
        2027-10-25 handover.deadline cti
        2027-10-29 meeting.soon cti
        2027-10-29 meeting.soon job
        2027-11-02 meeting.after job
        2027-11-05 meeting.after job
        2027-11-12 closing.prepare channel
        2027-11-12 decision.deadline jobcenter
        2027-11-12 decision.deadline social
        2027-11-18 handover.deadline cti
        2027-11-26 handover.plan cti
        2027-11-26 closing.unplanned channel
        2027-12-10 decision.deadline jobcenter
        2027-12-10 decision.deadline social
        2027-12-27 course.end channel
        2027-12-27 course.end job
        2028-05-26 retention channel
      `),
    );
  });

  it('a §82b course that sleeps through Easter and is resumed', () => {
    const story: Story = {
      '2027-02-15': [{ type: 'pause', reason: 'treatment' }],
      '2027-04-26': [{ type: 'resume' }],
    };
    const first = enrolment({ basis: 'sel82b', firstDay: '2027-01-04', start: '2027-01-04' });
    const lines = posted(first, story, '2027-01-04', '2028-03-31');
    expect(lines.sort()).toEqual(
      table(`
        2027-01-04 phase.begin channel
        2027-01-25 plan.missing cti
        2027-03-17 pause.check cti
        2027-04-16 pause.check cti
        2027-04-29 phase.notice channel
        2027-04-29 phase.notice cti
        2027-05-13 phase.change channel
        2027-05-20 phase.open cti
        2027-06-03 plan.missing cti
        2027-06-29 phase.notice channel
        2027-06-29 phase.notice cti
        2027-07-12 handover.deadline cti
        2027-07-13 phase.change channel
        2027-07-13 decision.deadline jobcenter
        2027-07-13 decision.deadline social
        2027-07-20 phase.open cti
        2027-07-30 closing.prepare channel
        2027-07-30 decision.deadline jobcenter
        2027-07-30 decision.deadline social
        2027-08-03 plan.missing cti
        2027-08-05 handover.deadline cti
        2027-08-13 handover.plan cti
        2027-08-13 closing.unplanned channel
        2027-08-27 decision.deadline jobcenter
        2027-08-27 decision.deadline social
        2027-09-13 course.end channel
        2027-09-13 course.end job
        2028-02-11 retention channel
      `),
    );
  });

  it('a generic course: no job consultant is told, the closing is prepared, none is unplanned', () => {
    const { cti, social } = enrolment().people;
    const first = enrolment({
      programme: 'generic',
      basis: null,
      people: { ...(cti && { cti }), ...(social && { social }) },
      firstDay: '2027-01-29',
    });
    const story: Story = { '2027-01-29': [{ type: 'start' }] };
    const lines = posted(first, story, '2027-01-06', '2028-05-01');
    expect(lines.sort()).toEqual(
      table(`
        2027-01-06 cti.prepare channel
        2027-01-06 cti.prepare cti
        2027-01-29 cti.start channel
        2027-01-29 cti.start cti
        2027-01-29 phase.begin channel
        2027-02-19 plan.missing cti
        2027-04-15 phase.notice channel
        2027-04-15 phase.notice cti
        2027-04-29 phase.change channel
        2027-05-07 phase.open cti
        2027-05-20 plan.missing cti
        2027-07-15 phase.notice channel
        2027-07-15 phase.notice cti
        2027-07-29 phase.change channel
        2027-07-29 decision.deadline social
        2027-08-05 phase.open cti
        2027-08-19 plan.missing cti
        2027-08-27 handover.deadline cti
        2027-09-17 closing.prepare channel
        2027-09-17 decision.deadline social
        2027-09-22 handover.deadline cti
        2027-10-01 handover.plan cti
        2027-10-15 decision.deadline social
        2027-10-29 course.end channel
        2028-03-30 retention channel
      `),
    );
  });

  it('what is settled in time is not posted: the end of a course that is well prepared', () => {
    const story: Story = {
      '2027-09-01': [{ type: 'decision', support: 'none' }],
      '2027-09-02': [
        { type: 'focus', goal: 'Overblik over regninger' },
        { type: 'handover', handover: { need: 'Ring til Karen', responsible: 'Karen' } },
        { type: 'meeting', kind: 'network', state: 'planned', date: '2027-09-21' },
        { type: 'meeting', kind: 'closing', state: 'planned', date: '2027-11-23' },
      ],
      '2027-09-21': [{ type: 'meeting', kind: 'network', state: 'held' }],
      '2027-11-23': [{ type: 'meeting', kind: 'closing', state: 'held' }],
    };
    const first = enrolment({ firstDay: '2027-03-01', start: '2027-03-01', startup: '2027-03-01' });
    const lines = posted(first, story, '2027-03-01', '2027-12-31');
    expect(lines.filter((line) => line >= '2027-09-09').sort()).toEqual(
      table(`
        2027-09-20 meeting.soon cti
        2027-10-20 closing.prepare channel
        2027-11-22 meeting.soon cti
        2027-11-22 meeting.soon job
        2027-11-22 meeting.soon jobcenter
        2027-11-22 meeting.soon social
        2027-12-01 course.end channel
        2027-12-01 course.end job
      `),
    );
  });

  it('C1 P9: a course that nothing is told of: the start-up meeting and the consent are asked for', () => {
    const first = enrolment({ consent: 'pending' });
    const lines = posted(first, {}, '2027-01-04', '2027-04-30');
    expect(lines.sort()).toEqual(
      table(`
        2027-01-18 startup.missing jobcenter
        2027-01-18 startup.missing social
        2027-01-18 startup.missing cti
        2027-01-18 consent.pending author
        2027-02-15 startup.missing jobcenter
        2027-02-15 startup.missing social
        2027-02-15 startup.missing cti
        2027-02-15 consent.pending author
        2027-03-15 startup.missing jobcenter
        2027-03-15 startup.missing social
        2027-03-15 startup.missing cti
        2027-03-15 consent.pending author
        2027-04-15 startup.missing jobcenter
        2027-04-15 startup.missing social
        2027-04-15 startup.missing cti
        2027-04-15 consent.pending author
      `),
    );
  });

  it('C1: a start-up meeting that is planned is asked for no more, until it falls through', () => {
    const startup = { type: 'meeting', kind: 'startup' } as const;
    const story: Story = {
      '2027-01-12': [{ ...startup, state: 'planned', date: '2027-02-22' }],
      '2027-02-19': [{ ...startup, state: 'cancelled' }],
    };
    const lines = posted(enrolment(), story, '2027-01-04', '2027-03-31');
    expect(lines.filter((line) => /startup|consent/.test(line))).toEqual([
      '2027-02-15 startup.prepare jobcenter',
      '2027-02-15 startup.prepare social',
      '2027-03-15 startup.missing jobcenter',
      '2027-03-15 startup.missing social',
      '2027-03-15 startup.missing cti',
    ]);
  });

  it('a job that ended: a new match is asked for at once and every 30 days', () => {
    const first = enrolment({ firstDay: '2027-03-01', start: '2027-03-01' });
    const story: Story = {
      '2027-04-01': [{ type: 'agreement', followUp: '2027-05-03' }],
      '2027-04-09': [{ type: 'jobEnded' }],
      '2027-06-14': [{ type: 'firstDay', date: '2027-06-21' }],
    };
    const lines = posted(first, story, '2027-03-01', '2027-07-31');
    expect(lines.filter((line) => /jobmatch|agreement|prepare/.test(line))).toEqual([
      '2027-04-09 jobmatch.missing job',
      '2027-05-10 jobmatch.missing job',
      '2027-06-08 jobmatch.missing job',
    ]);
  });

  it('the digest: Mondays, or the first working day of the week', () => {
    const settings = { ...DEFAULT_SETTINGS, digest: true };
    const days: readonly (readonly [PlainDate, PlainDate])[] = [
      ['2027-03-24', '2027-03-22'],
      ['2027-03-29', '2027-03-30'], // Easter Monday
      ['2027-05-20', '2027-05-18'], // Whit Monday
      ['2027-10-31', '2027-10-25'], // the Sunday of the clock change
      ['2027-11-01', '2027-11-01'],
      ['2027-12-26', '2027-12-20'],
      ['2027-12-28', '2027-12-27'],
      ['2028-01-03', '2028-01-03'],
    ];
    for (const [today, sendOn] of days) expect(digestDue(settings, today)?.sendOn).toBe(sendOn);
    expect(digestDue(DEFAULT_SETTINGS, '2027-03-22')).toBeUndefined();
  });

  it('the digest comes from the Monday on after it was turned on, or on that day itself', () => {
    const sentOn = (digestFrom: PlainDate, today: PlainDate) =>
      digestDue({ ...DEFAULT_SETTINGS, digest: true, digestFrom }, today)?.sendOn;
    // Easter Monday is 29 March: the digest of that week goes out on Tuesday.
    expect(sentOn('2027-03-31', '2027-03-31')).toBeUndefined();
    expect(sentOn('2027-03-31', '2027-04-04')).toBeUndefined();
    expect(sentOn('2027-03-31', '2027-04-05')).toBe('2027-04-05');
    expect(sentOn('2027-03-30', '2027-03-30')).toBe('2027-03-30');
    expect(sentOn('2027-03-29', '2027-03-29')).toBe('2027-03-30');
    // A practice clock that was moved back.
    expect(sentOn('2027-05-12', '2027-03-31')).toBe('2027-03-30');
  });
});

import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { waiting } from '../../../src/cti/due/waiting';
import { supervision, type Risk } from '../../../src/cti/planning/supervision';
import { enrolledOn, startedOn, type Told } from '../course/make';

/** What a team talks about at its case supervision, by hand. */
function risks(told: Told, today: PlainDate): readonly Risk[] {
  return supervision([told.course], DEFAULT_SETTINGS, today)[0]?.risks ?? [];
}
const named = (told: Told, today: PlainDate): string[] =>
  risks(told, today).map((risk) =>
    risk.kind === 'deadline'
      ? `deadline ${risk.due.key}`
      : risk.kind === 'waits'
        ? `waits ${risk.key} ${risk.since}`
        : risk.kind === 'openItems'
          ? `openItems ${risk.count} ${risk.on}`
          : risk.kind === 'longWait' || risk.kind === 'longPause'
            ? `${risk.kind} ${risk.days}`
            : risk.kind === 'notDiscussed'
              ? `notDiscussed ${risk.last ?? 'ever'}`
              : risk.kind,
  );
const discussed = (told: Told, ...days: readonly PlainDate[]): Told => {
  for (const day of days) told.on(day, { type: 'discuss' });
  return told;
};
const contact = (date: PlainDate, minutes: number): Change => ({
  type: 'contact',
  kind: 'home',
  minutes,
  date,
});

describe('case supervision', () => {
  it('four weeks without a talk, to the day; since enrolment for one never talked about', () => {
    const told = (): Told =>
      startedOn('2027-03-01').on('2027-03-02', { type: 'focus', goal: 'Gæld' });
    expect(named(told(), '2027-03-28')).toEqual([]);
    expect(named(told(), '2027-03-29')).toEqual(['notDiscussed ever']);
    expect(named(discussed(told(), '2027-03-15'), '2027-04-11')).toEqual([]);
    expect(named(discussed(told(), '2027-03-15'), '2027-04-12')).toEqual([
      'notDiscussed 2027-03-15',
    ]);
  });

  it('T11: a wait of 30 days since the start-up meeting, unless a start lies ahead', () => {
    const told = (): Told =>
      enrolledOn('2027-01-04', { startup: '2027-01-04' }).on(
        '2027-01-05',
        contact('2027-01-05', 10),
      );
    expect(named(discussed(told(), '2027-02-01'), '2027-02-02')).toEqual([]);
    // the job match is missing since the same day
    expect(named(discussed(told(), '2027-02-01'), '2027-02-03')).toEqual([
      'waits jobmatch.missing 2027-02-03',
      'longWait 30',
    ]);
    const matched = discussed(told(), '2027-02-01').on('2027-02-02', {
      type: 'firstDay',
      date: '2027-03-08',
    });
    expect(named(matched, '2027-02-03')).toEqual([]);
    const enrolled = discussed(enrolledOn('2027-01-04'), '2027-02-01');
    expect(named(enrolled, '2027-02-03')).toEqual(['longWait 30']);
  });

  it('T6: a pause of 30 days', () => {
    const told = discussed(startedOn('2027-03-01'), '2027-04-05').on('2027-04-05', {
      type: 'pause',
      reason: 'hospital',
    });
    expect(named(discussed(told, '2027-05-03'), '2027-05-04')).toEqual([]);
    expect(named(told, '2027-05-05')).toEqual(['longPause 30']);
  });

  it('T5: open items two weeks before a change', () => {
    const told = (): Told => discussed(startedOn('2027-03-01'), '2027-05-17');
    expect(named(told(), '2027-05-17')).toEqual([]);
    expect(named(told(), '2027-05-18')).toEqual(['openItems 9 2027-06-01']);
    // talked about once they were near, they do not come again
    expect(named(discussed(told(), '2027-05-18'), '2027-05-19')).toEqual([]);
  });

  it('a start that lies ahead is a change too', () => {
    const told = discussed(
      enrolledOn('2027-01-04', { firstDay: '2027-03-01', startup: '2027-01-04' }).on(
        '2027-01-05',
        contact('2027-01-05', 10),
      ),
      '2027-02-14',
    );
    expect(named(told, '2027-02-14')).toEqual([]);
    // two of the five items: start-up meeting, contact and job match prove themselves
    expect(named(told, '2027-02-15')).toEqual(['deadline cti.start', 'openItems 2 2027-03-01']);
  });

  it('deadlines of the next two weeks, each once', () => {
    const planned = startedOn('2027-03-01').on('2027-03-02', { type: 'focus', goal: 'Gæld' });
    const told = discussed(planned, '2027-09-10').on('2027-09-10', {
      type: 'agreement',
      followUp: '2027-10-08',
    });
    expect(named(told, '2027-09-16')).toEqual([]);
    expect(named(told, '2027-09-17')).toEqual(['deadline handover.deadline']);
    expect(named(told, '2027-09-24')).toEqual([
      'deadline handover.deadline',
      'deadline agreement.followup',
    ]);
    expect(
      named(discussed(told, '2027-10-15'), '2027-10-27').filter((risk) =>
        risk.startsWith('deadline'),
      ),
    ).toEqual(['deadline handover.plan', 'deadline closing.unplanned']);
  });

  it('C4: support half as far again from 4:2:1, from two weeks into phase 2', () => {
    const told = (minutes: number): Told =>
      discussed(
        startedOn('2027-03-01').on('2027-03-10', contact('2027-03-10', 920)),
        '2027-06-08',
      ).on('2027-06-12', contact('2027-06-02', minutes));
    const drifts = (minutes: number, today: PlainDate) =>
      risks(told(minutes), today).filter(({ kind }) => kind === 'drift');
    expect(drifts(500, '2027-06-13')).toEqual([]);
    // 920 minutes in 92 days, 500 in 14: 300 and 1071 a month; 4:2:1 has 4·92+2·14 parts of 1420
    const [drift] = drifts(500, '2027-06-14');
    expect(drift?.kind === 'drift' && Math.round(drift.per30)).toBe(1071);
    expect(drift?.kind === 'drift' && Math.round(drift.guide)).toBe(215);
    expect(drifts(100, '2027-06-14')).toEqual([]);
    expect(drifts(1, '2027-06-14')).toHaveLength(1);
    // in phase 1 it says nothing
    expect(drifts(500, '2027-05-31')).toEqual([]);
  });

  it('the gravest first, then by number; closed courses and those without consent are left out', () => {
    const all = [
      startedOn('2027-03-01', { number: 3 }).on('2027-03-02', { type: 'focus', goal: 'Gæld' }),
      startedOn('2027-03-01', { number: 2 }).on('2027-03-02', { type: 'focus', goal: 'Gæld' }),
      startedOn('2027-03-01', { number: 1 }).on('2027-03-02', { type: 'pause', reason: 'other' }),
      startedOn('2027-03-01', { number: 4 }).on('2027-03-02', { type: 'stop', reason: 'x' }),
      startedOn('2027-03-01', { number: 5 }).on('2027-03-02', {
        type: 'consent',
        state: 'withdrawn',
      }),
      enrolledOn('2027-03-01', { number: 6, consent: 'pending', people: {} }),
    ].map(({ course }) => course);
    const numbers = supervision(all, DEFAULT_SETTINGS, '2027-04-01').map(
      ({ course }) => course.number,
    );
    // 6: consent waits (3), a long wait (2), never talked about (1); 1: a long pause (2) and the talk
    expect(numbers).toEqual([6, 1, 2, 3]);
  });
});

describe('what waits, longest first', () => {
  it('by the day since which it does', () => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-04' });
    const keys = (today: PlainDate) =>
      waiting(told.course, DEFAULT_SETTINGS, today).map(({ key, since, to }) => [key, since, to]);
    expect(keys('2027-01-10')).toEqual([]);
    expect(keys('2027-02-03')).toEqual([
      ['contact.first', '2027-01-11', ['cti']],
      ['jobmatch.missing', '2027-02-03', ['job']],
    ]);
  });

  it('at the end: network meeting, decision, closing meeting, open items; nothing once it is over', () => {
    const told = startedOn('2027-03-01');
    const keys = (today: PlainDate) =>
      waiting(told.course, DEFAULT_SETTINGS, today).map(({ key, since }) => `${since} ${key}`);
    expect(keys('2027-11-30')).toEqual([
      '2027-09-01 decision.deadline',
      '2027-09-08 phase.open',
      '2027-09-22 plan.missing',
      '2027-10-01 handover.deadline',
      '2027-11-03 handover.plan',
      '2027-11-03 closing.unplanned',
    ]);
    expect(keys('2027-12-01')).toEqual([]);
  });
});

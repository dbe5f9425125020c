import { instantAt, type PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Course, Meeting } from '../../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { isToldByAnother, recipientOf } from '../../../src/cti/due/sending/recipients';
import { dayNamed, hasMoved } from '../../../src/cti/due/moved';
import { momentAt, nextOpenDay } from '../../../src/cti/due/sending/sendingHours';
import { dueId, readName, type Due, type Named } from '../../../src/cti/due/thing';
import type { DeliveryMore, HeldDelivery } from '../../../src/desk/ports/storage';
import type { Looking } from '../../../src/post/delivery/job';
import { readinessOf } from '../../../src/post/delivery/readiness';
import { digestToSend, nextDigest } from '../../../src/post/sweep/digest';
import { CENTRE, CITA, course, JO, phaseChange, teamRecord, thing } from '../samples';

/** The course of the samples runs from 1 March 2027: phases from 1 June and 1 September, end 1 December. */
const row = (change: Partial<HeldDelivery> = {}): HeldDelivery => ({
  due: 'phase.change',
  course: 'course-42',
  state: 'sent',
  operation: 'o1',
  attempts: 1,
  notBefore: null,
  activity: 'a1',
  why: null,
  etag: 'e1',
  ...change,
});

describe('what a due thing’s row lets happen next', () => {
  const wall = new Date('2027-06-01T08:00:00Z');
  const next = (held: HeldDelivery | undefined, silent = 0, today: PlainDate = '2027-06-01') => {
    const looking: Looking = { row: held, today, wall, leaseMs: 60_000, silentFor: () => silent };
    const readiness = readinessOf(looking);
    return typeof readiness === 'string' ? readiness : readiness.step;
  };

  it('none: it is claimed', () => expect(next(undefined)).toBe('claim'));

  it('sending: taken over once its holder was silent for the lease', () => {
    expect(next(row({ state: 'sending' }), 59_999)).toBe('notYet');
    expect(next(row({ state: 'sending' }), 60_000)).toBe('takeOver');
  });

  it('retry: after its rest, by the clock that wrote it or by our own', () => {
    const resting = (notBefore: string | null, more?: DeliveryMore) =>
      row({ state: 'retry', notBefore, ...(more && { more }) });
    expect(next(resting(null))).toBe('again');
    expect(next(resting('2027-06-01T08:00:00.000Z'))).toBe('again');
    expect(next(resting('2027-06-01T08:00:00.001Z'), 999_999)).toBe('notYet');
    expect(next(resting('2027-06-01T09:00:00.000Z', { pauseMs: 5000 }), 4999)).toBe('notYet');
    expect(next(resting('2027-06-01T09:00:00.000Z', { pauseMs: 5000 }), 5000)).toBe('again');
  });

  it('sent: settled; put off, shown again on its day, three times in all and not once seen', () => {
    const sent = (more: DeliveryMore) => row({ more });
    expect(next(row())).toBe('settled');
    expect(next(sent({ again: '2027-06-02' }))).toBe('settled');
    expect(next(sent({ again: '2027-06-01' }))).toBe('shownAgain');
    expect(next(sent({ again: '2027-06-01', shown: 2 }))).toBe('shownAgain');
    expect(next(sent({ again: '2027-06-01', shown: 3 }))).toBe('settled');
    expect(next(sent({ again: '2027-06-01', seen: true }))).toBe('settled');
    expect(next(sent({ voided: true, again: '2027-06-09' }))).toBe('bornAgain');
  });

  it('dead: so it stays, unless its date moved away and came back', () => {
    expect(next(row({ state: 'dead' }))).toBe('settled');
    expect(next(row({ state: 'dead', more: { voided: true } }))).toBe('bornAgain');
  });
});

const DAY = { settings: DEFAULT_SETTINGS, today: '2027-06-01' } as const;

describe('to whom it goes', () => {
  it('P1: who is away is stood in for, from the first to the last day', () => {
    const on = (today: PlainDate) => {
      const away = { from: '2027-07-12', until: '2027-08-02', standIn: CENTRE } as const;
      const settings = { ...DEFAULT_SETTINGS, absences: { [JO.id]: away } };
      return recipientOf(thing({ audience: 'job' }), course(), { settings, today });
    };
    expect(
      ['2027-07-11', '2027-07-12', '2027-08-02', '2027-08-03'].map((day) => on(day as PlainDate)),
    ).toEqual([JO, CENTRE, CENTRE, JO].map((person) => ({ kind: 'person', role: 'job', person })));
  });

  it('the channel, the person who has the role, or the channel instead', () => {
    const to = (audience: Due['audience'], change: Partial<Course> = {}, more?: DeliveryMore) =>
      recipientOf(thing({ audience }), course(change), DAY, more ? row({ more }) : undefined);
    expect(to('channel')).toEqual({ kind: 'channel' });
    expect(to('job')).toEqual({ kind: 'person', role: 'job', person: JO });
    expect(to('job', {}, { instead: true })).toEqual({ kind: 'instead', role: 'job', person: JO });
    expect(to('job', {}, {})).toEqual({ kind: 'person', role: 'job', person: JO });
    const people = { ...course().people, job: null, social: 'none' } as const;
    expect(to('job', { people })).toEqual({ kind: 'instead', role: 'job', person: null });
    expect(to('social', { people })).toEqual({ kind: 'instead', role: 'social', person: null });
  });

  it('P3: one person in two roles hears of it once', () => {
    const both = course({ people: { cti: CITA, job: CENTRE, jobcenter: CENTRE, social: null } });
    const job = thing({ audience: 'job' });
    const centre = thing({ audience: 'jobcenter' });
    const things = [job, centre, thing({ audience: 'channel' }), thing({ audience: 'cti' })];
    expect(things.map((each) => isToldByAnother(each, both, things))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(isToldByAnother(thing({ audience: 'social' }), both, things)).toBe(false);
    for (const other of [{ ordinal: 2 }, { about: 'm1' }, { ruleDate: '2027-05-19' }] as const) {
      expect(isToldByAnother(centre, both, [{ ...job, ...other }, centre])).toBe(false);
    }
    const apart = course();
    expect(isToldByAnother(centre, apart, things)).toBe(false);
  });
});

describe('whether the date of a card that was sent has moved', () => {
  const moved = (
    due: Partial<Due>,
    change: Partial<Course> = {},
    today: PlainDate = '2027-05-20',
  ) => hasMoved(named(due), { course: course(change), settings: DEFAULT_SETTINGS, today });
  const named = (due: Partial<Due>): Named => {
    const found = readName(dueId(thing(due), 0));
    if (!found) throw new Error('no name');
    return found;
  };
  const start = (date: PlainDate) => ({ start: { date, toldOn: date, reason: null } });

  it('a name is read as it was written, and nothing else is', () => {
    expect(named({ about: 'm1~2', ordinal: 2, audience: 'cti' })).toEqual({
      key: 'phase.notice',
      ordinal: 2,
      about: 'm1~2',
      ruleDate: '2027-05-18',
      audience: 'cti',
    });
    for (const text of ['', 'phase.notice', 'a~b~c~d~e~f~g', 'x~c~1~-~2027-02-30~channel~0']) {
      expect(readName(text)).toBeUndefined();
    }
  });

  it.each<[Partial<Due>, Partial<Course>, boolean]>([
    // boundary 1 is 1 June, 2 is 1 September; started a day later each moves a day
    [{}, {}, false],
    [{}, start('2027-03-02'), true],
    [{ key: 'phase.change', ruleDate: '2027-06-01' }, {}, false],
    [{ key: 'phase.change', ruleDate: '2027-06-01' }, start('2027-03-02'), true],
    [{ key: 'phase.change', ordinal: 2, ruleDate: '2027-09-01' }, {}, false],
    [{ key: 'phase.open', ruleDate: '2027-06-08' }, {}, false],
    [{ key: 'phase.open', ruleDate: '2027-06-07' }, {}, true],
    [{ key: 'phase.change', ruleDate: '2027-06-01' }, { start: null }, true],
    [{ key: 'closing.prepare', ruleDate: '2027-10-20' }, {}, false],
    [{ key: 'closing.prepare', ruleDate: '2027-10-21' }, {}, true],
    [{ key: 'handover.deadline', ruleDate: '2027-10-01' }, {}, false],
    [{ key: 'handover.deadline', ordinal: 2, ruleDate: '2027-10-25' }, {}, false],
    [{ key: 'handover.deadline', ordinal: 2, ruleDate: '2027-10-26' }, {}, true],
    [{ key: 'decision.deadline', ruleDate: '2027-09-01' }, {}, false],
    [{ key: 'decision.deadline', ordinal: 2, ruleDate: '2027-10-20' }, {}, false],
    [{ key: 'decision.deadline', ordinal: 3, ruleDate: '2027-11-17' }, {}, false],
    [{ key: 'decision.deadline', ordinal: 3, ruleDate: '2027-11-16' }, {}, true],
    [{ key: 'handover.plan', ruleDate: '2027-11-03' }, {}, false],
    [{ key: 'closing.unplanned', ruleDate: '2027-11-03' }, {}, false],
    [{ key: 'closing.unplanned', ruleDate: '2027-11-04' }, {}, true],
    [{ key: 'phase.begin', ordinal: 0, ruleDate: '2027-03-01' }, {}, false],
    [{ key: 'phase.begin', ordinal: 0, ruleDate: '2027-03-02' }, {}, true],
    [{ key: 'plan.missing', ordinal: 1, ruleDate: '2027-06-22' }, {}, false],
    [{ key: 'startup.missing', ruleDate: '2027-01-19' }, {}, false],
    [{ key: 'course.end', ruleDate: '2027-12-01' }, {}, false],
    [{ key: 'course.end', ruleDate: '2027-12-02' }, {}, true],
    // what hangs on no date of the plan cannot move
    [{ key: 'contact.first', ruleDate: '2027-01-19' }, {}, false],
    [{ key: 'pause.check', ruleDate: '2027-01-19' }, {}, false],
  ])('%j with %j: %s', (due, change, expected) => expect(moved(due, change)).toBe(expected));

  it.each<[Partial<Due>, Partial<Course>, boolean]>([
    [{ key: 'cti.prepare', about: '2027-03-01', ruleDate: '2027-02-01' }, {}, false],
    [{ key: 'cti.prepare', about: '2027-03-08', ruleDate: '2027-02-01' }, {}, true],
    // started on the day, before it, after it; planned on another day
    [{ key: 'cti.start', ruleDate: '2027-03-01' }, {}, false],
    [{ key: 'cti.start', ruleDate: '2027-03-05' }, {}, false],
    [{ key: 'cti.start', ruleDate: '2027-02-26' }, {}, true],
    [{ key: 'cti.start', ruleDate: '2027-03-01' }, { start: null }, false],
    [{ key: 'cti.start', ruleDate: '2027-03-02' }, { start: null }, true],
    [{ key: 'cti.start', ruleDate: '2027-03-01' }, { start: null, firstDay: null }, true],
    // 1 and 7 working days after Monday 1 March
    [{ key: 'cti.late', ordinal: 1, ruleDate: '2027-03-02' }, {}, false],
    [{ key: 'cti.late', ordinal: 2, ruleDate: '2027-03-10' }, {}, false],
    [{ key: 'cti.late', ordinal: 2, ruleDate: '2027-03-09' }, {}, true],
    [{ key: 'cti.late', ruleDate: '2027-03-02' }, { firstDay: null }, true],
    [{ key: 'agreement.followup', ruleDate: '2027-05-03' }, {}, true],
    [
      { key: 'agreement.followup', ruleDate: '2027-05-03' },
      { agreement: { on: '2027-03-08', followUp: '2027-05-03' } },
      false,
    ],
    [{ key: 'involve', ordinal: 1, ruleDate: '2027-05-03' }, {}, true],
    [{ key: 'involve', ordinal: 1, ruleDate: '2027-05-03' }, { involved: ['2027-05-03'] }, false],
    [{ key: 'involve', ordinal: 2, ruleDate: '2027-05-03' }, { involved: ['2027-05-03'] }, true],
  ])('T3 %j with %j: %s', (due, change, expected) => expect(moved(due, change)).toBe(expected));

  it('a meeting: planned on another day or cancelled it has, held or missed it has not', () => {
    const meeting = (state: Meeting['state'], date: PlainDate): Partial<Course> => ({
      meetings: [
        {
          ...{ id: 'm1', kind: 'followup', date, time: null, state, attended: [] },
          ...{ confirmed: [], reason: null, toldOn: '2027-05-01' },
        },
      ],
    });
    // the working day before Tuesday 18 May is Friday the 14th: Whit Monday lies between
    const eve = { key: 'meeting.soon', about: 'm1', ruleDate: '2027-05-14' } as const;
    expect(moved(eve, meeting('planned', '2027-05-18'))).toBe(false);
    expect(moved(eve, meeting('planned', '2027-05-19'))).toBe(true);
    expect(moved(eve, meeting('cancelled', '2027-05-18'))).toBe(true);
    expect(moved(eve, meeting('held', '2027-05-10'))).toBe(false);
    expect(moved(eve, meeting('missed', '2027-05-18'))).toBe(false);
    expect(moved({ ...eve, about: 'm2' }, meeting('planned', '2027-05-18'))).toBe(true);
  });

  it('goes on naming the day it spoke of', () => {
    const day = (due: Partial<Due>) => dayNamed(named(due));
    expect(day({ key: 'cti.prepare', about: '2027-03-01', ruleDate: '2027-02-01' })).toBe(
      '2027-03-01',
    );
    expect(day({ key: 'cti.prepare', ruleDate: '2027-02-01' })).toBe('2027-02-01');
    expect(day({ key: 'plan.missing', ordinal: 1, ruleDate: '2027-06-22' })).toBe('2027-06-01');
    expect(day({})).toBe('2027-06-01');
    expect(day({ key: 'phase.open', ruleDate: '2027-06-08' })).toBe('2027-06-01');
    expect(day({ key: 'meeting.soon', ruleDate: '2027-05-14' })).toBe('2027-05-18');
    expect(day({ key: 'course.end', ruleDate: '2027-12-01' })).toBe('2027-12-01');
    expect(day(phaseChange())).toBe('2027-06-01');
  });
});

describe('when it may go out, and the digest', () => {
  const at = (date: PlainDate, hour: number, minute = 0) => momentAt(instantAt(date, hour, minute));

  it('today while it is open or will be, else the next working day', () => {
    expect(nextOpenDay(at('2027-06-01', 7, 59))).toBe('2027-06-01');
    expect(nextOpenDay(at('2027-06-01', 16, 59))).toBe('2027-06-01');
    expect(nextOpenDay(at('2027-06-01', 17))).toBe('2027-06-02');
    // Friday before 5 June 2027, a Saturday
    expect(nextOpenDay(at('2027-06-04', 17))).toBe('2027-06-07');
    expect(nextOpenDay(at('2027-12-24', 7))).toBe('2027-12-27');
    // Wednesday before Easter
    expect(nextOpenDay(at('2027-03-24', 18))).toBe('2027-03-30');
  });

  it('this week’s digest once its day has come, late after it', () => {
    const team = teamRecord(undefined, { settings: { ...DEFAULT_SETTINGS, digest: true } });
    const of = (date: PlainDate) => {
      const digest = digestToSend(team, at(date, 9));
      return digest && [digest.due.sendOn, digest.late];
    };
    // Easter Monday is 29 March
    expect(of('2027-03-29')).toBeUndefined();
    expect(of('2027-03-30')).toEqual(['2027-03-30', false]);
    expect(of('2027-03-31')).toEqual(['2027-03-30', true]);
    expect(digestToSend(teamRecord(), at('2027-03-30', 9))).toBeUndefined();
    const ahead = (date: PlainDate) => nextDigest(team, at(date, 9))?.sendOn;
    expect(ahead('2027-03-29')).toBe('2027-03-30');
    expect(ahead('2027-03-30')).toBe('2027-04-05');
    expect(nextDigest(teamRecord(), at('2027-03-30', 9))).toBeUndefined();
  });
});

import { capacity } from '../../../src/cti/planning/capacity';
import { caseload } from '../../../src/cti/planning/caseload';
import { changesMade } from '../../../src/cti/course/changesMade';
import type { Change } from '../../../src/cti/course/changes';
import type { ContactKind } from '../../../src/cti/course/course';
import { fidelity } from '../../../src/cti/fidelity/fidelity';
import { hoursOn, hourSteps } from '../../../src/cti/fidelity/hourSteps';
import { intensity } from '../../../src/cti/fidelity/intensity';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { enrolledOn, JONAS, KAREN, METTE, startedOn, type Told } from '../course/make';

/** What papers and pictures are made of, counted by hand. */
const running = (): Told => startedOn('2027-03-01');
const contact = (date: PlainDate, minutes: number, kind: ContactKind = 'home'): Change => ({
  type: 'contact',
  date,
  minutes,
  kind,
});

describe('C7: the four changes, planned and as they came', () => {
  const rows = (told: Told, today: PlainDate) =>
    changesMade(told.course, today).map(({ change, planned, actual, isReached }) => [
      change,
      planned,
      actual,
      isReached,
    ]);

  it('ahead and reached, the day itself is reached', () => {
    expect(rows(running(), '2027-06-01')).toEqual([
      ['start', '2027-03-01', '2027-03-01', true],
      ['phase2', '2027-06-01', '2027-06-01', true],
      ['phase3', '2027-09-01', '2027-09-01', false],
      ['end', '2027-12-01', '2027-12-01', false],
    ]);
    expect(rows(running(), '2027-05-31')[1]).toEqual(['phase2', '2027-06-01', '2027-06-01', false]);
  });

  it('T6: moved by a pause; not known while it is open', () => {
    const told = running().on('2027-05-01', { type: 'pause', reason: 'other' });
    expect(rows(told, '2027-05-02').slice(1)).toEqual([
      ['phase2', '2027-06-01', null, false],
      ['phase3', '2027-09-01', null, false],
      ['end', '2027-12-01', null, false],
    ]);
    told.on('2027-05-11', { type: 'resume' });
    expect(rows(told, '2027-05-11').slice(1)).toEqual([
      ['phase2', '2027-06-01', '2027-06-11', false],
      ['phase3', '2027-09-01', '2027-09-11', false],
      ['end', '2027-12-01', '2027-12-11', false],
    ]);
  });

  it('T7: a change that an early end overtook never comes, also on its very day', () => {
    const stopped = (on: PlainDate): Told =>
      running().on('2027-05-03', { type: 'stop', on, reason: 'x' });
    expect(rows(stopped('2027-06-01'), '2027-12-24').slice(1)).toEqual([
      ['phase2', '2027-06-01', null, null],
      ['phase3', '2027-09-01', null, null],
      ['end', '2027-12-01', '2027-06-01', true],
    ]);
    expect(rows(stopped('2027-06-02'), '2027-12-24')[1]).toEqual([
      'phase2',
      '2027-06-01',
      '2027-06-01',
      true,
    ]);
  });

  it('before the start only its first working day is known', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    expect(rows(told, '2027-01-05')).toEqual([
      ['start', '2027-03-01', null, false],
      ['phase2', null, null, false],
      ['phase3', null, null, false],
      ['end', null, null, false],
    ]);
  });
});

describe('C5: hours a week over time', () => {
  const hours = (
    from: PlainDate,
    count: number,
    workplace?: string,
    kind: 'ordinary' | 'practice' = 'ordinary',
  ): Change => ({
    type: 'hours',
    kind,
    hours: count,
    from,
    ...(workplace && { workplace }),
  });

  it('of all workplaces together, by the day from which they hold, however they were told', () => {
    const told = running().on(
      '2027-08-02',
      hours('2027-05-01', 4, 'kiosken'),
      hours('2027-04-01', 2, 'bageriet'),
      hours('2027-06-01', 6, 'bageriet'),
      hours('2027-03-01', 20, undefined, 'practice'),
      hours('2027-07-01', 0, 'kiosken'),
    );
    expect(hourSteps(told.course, 'ordinary')).toEqual([
      { from: '2027-04-01', hours: 2 },
      { from: '2027-05-01', hours: 6 },
      { from: '2027-06-01', hours: 10 },
      { from: '2027-07-01', hours: 6 },
    ]);
    expect(hourSteps(told.course, 'practice')).toEqual([{ from: '2027-03-01', hours: 20 }]);
    const on = (day: PlainDate) => hoursOn(told.course, 'ordinary', day);
    expect([on('2027-03-31'), on('2027-04-01'), on('2027-06-30'), on('2027-12-24')]).toEqual([
      0, 2, 10, 6,
    ]);
  });

  it('told again of the same day, the last counts; without a workplace it is one of its own', () => {
    const told = running().on(
      '2027-05-03',
      hours('2027-04-01', 2),
      hours('2027-04-01', 3),
      hours('2027-04-01', 5, 'kiosken'),
    );
    expect(hourSteps(told.course, 'ordinary')).toEqual([{ from: '2027-04-01', hours: 8 }]);
  });
});

describe('C4: support in each phase', () => {
  it('counts from the first day of a phase to the day before the next; before and after apart', () => {
    const told = enrolledOn('2027-01-04', { firstDay: '2027-03-01' })
      .on('2027-01-10', contact('2027-01-10', 15))
      .on('2027-03-01', { type: 'start' })
      .on(
        '2027-12-02',
        contact('2027-02-28', 1),
        contact('2027-03-01', 2),
        contact('2027-05-31', 4),
        contact('2027-06-01', 8),
        contact('2027-11-30', 16),
        contact('2027-12-01', 32),
        contact('2027-12-01', 64, 'coordination'),
      );
    const { before, after, phases } = intensity(told.course, '2027-12-02');
    expect([before, after]).toEqual([16, 32]);
    expect(
      phases.map(({ phase, from, until, support, coordination }) => [
        phase,
        from,
        until,
        support,
        coordination,
      ]),
    ).toEqual([
      [1, '2027-03-01', '2027-06-01', 6, 0],
      [2, '2027-06-01', '2027-09-01', 8, 0],
      [3, '2027-09-01', '2027-12-01', 16, 0],
    ]);
  });

  it('a phase that runs is counted up to today; on its first day it is there', () => {
    const phases = (today: PlainDate) =>
      intensity(running().course, today).phases.map(({ phase, until, days, per30, guide }) => [
        phase,
        until,
        days,
        per30,
        guide,
      ]);
    expect(phases('2027-02-28')).toEqual([]);
    expect(phases('2027-03-01')).toEqual([[1, '2027-03-02', 1, 0, 0]]);
    expect(phases('2027-06-01')).toEqual([
      [1, '2027-06-01', 92, 0, 0],
      [2, '2027-06-02', 1, 0, 0],
    ]);
  });

  it('T7: an early end cuts its phase, and the next is not there', () => {
    const stopped = (on: PlainDate) =>
      intensity(
        running().on('2027-05-03', { type: 'stop', on, reason: 'x' }).course,
        '2027-12-24',
      ).phases.map(({ phase, until }) => [phase, until]);
    expect(stopped('2027-06-01')).toEqual([[1, '2027-06-01']]);
    expect(stopped('2027-06-15')).toEqual([
      [1, '2027-06-01'],
      [2, '2027-06-15'],
    ]);
  });

  it('T6: paused from its first day, a phase has no days and no minutes a month', () => {
    const told = running().on(
      '2027-03-01',
      { type: 'pause', reason: 'other' },
      contact('2027-03-01', 30),
    );
    expect(intensity(told.course, '2027-03-20').phases).toEqual([
      {
        phase: 1,
        from: '2027-03-01',
        until: '2027-03-21',
        days: 0,
        support: 30,
        coordination: 0,
        per30: 0,
        guide: 0,
      },
    ]);
  });
});

describe('C8: what the facts show of the core elements', () => {
  const state = (told: Told, today: PlainDate, id: string) => {
    const row = fidelity(told.course, today).find(({ element }) => element.id === id);
    return [row?.state, row?.data];
  };

  it('one CTI worker: told and never changed', () => {
    const nobody = enrolledOn('2027-01-04', { people: { job: JONAS } });
    expect(state(nobody, '2027-01-04', 'oneWorker')).toEqual(['unknown', {}]);
    expect(state(running(), '2027-03-01', 'oneWorker')).toEqual(['met', { changes: 0 }]);
    const other = running().on('2027-03-02', { type: 'role', role: 'jobcenter', person: KAREN });
    expect(state(other, '2027-03-02', 'oneWorker')).toEqual(['met', { changes: 0 }]);
    other.on('2027-03-03', { type: 'role', role: 'cti', person: JONAS, reason: 'x' });
    expect(state(other, '2027-03-03', 'oneWorker')).toEqual(['notMet', { changes: 1 }]);
  });

  it('a fixed length: no support from the end on', () => {
    const planned = enrolledOn('2027-01-04', { firstDay: '2027-03-01' }).on('2027-01-05', {
      type: 'start',
      date: '2027-03-01',
    });
    expect(state(planned, '2027-02-28', 'timeLimited')).toEqual(['unknown', {}]);
    expect(state(planned, '2027-03-01', 'timeLimited')).toEqual(['met', { contactsAfterEnd: 0 }]);
    expect(state(planned, '2027-02-28', 'threePhases')).toEqual(['unknown', {}]);
    expect(state(planned, '2027-03-01', 'threePhases')).toEqual(['met', {}]);
    expect(state(enrolledOn('2027-01-04'), '2027-02-28', 'timeLimited')).toEqual(['unknown', {}]);
    const after = (date: PlainDate, kind: ContactKind = 'home') =>
      state(running().on('2027-12-05', contact(date, 30, kind)), '2027-12-05', 'timeLimited');
    expect(after('2027-11-30')).toEqual(['met', { contactsAfterEnd: 0 }]);
    expect(after('2027-12-01')).toEqual(['notMet', { contactsAfterEnd: 1 }]);
    expect(after('2027-12-01', 'coordination')).toEqual(['met', { contactsAfterEnd: 0 }]);
    const paused = running().on('2027-04-01', contact('2027-04-01', 30), {
      type: 'pause',
      reason: 'other',
    });
    expect(state(paused, '2027-04-02', 'timeLimited')).toEqual(['met', { contactsAfterEnd: 0 }]);
  });

  it('three phases: not of a course that was stopped', () => {
    const stopped = running().on('2027-06-15', { type: 'stop', reason: 'x' });
    expect(state(stopped, '2027-06-15', 'threePhases')).toEqual([
      'notMet',
      { stoppedOn: '2027-06-15' },
    ]);
    const paused = running()
      .on('2027-04-01', { type: 'pause', reason: 'other' })
      .on('2027-05-03', { type: 'stop', reason: 'x' });
    expect(state(paused, '2027-05-03', 'threePhases')[0]).toBe('notMet');
    const corrected = running()
      .on('2027-09-01', { type: 'stop', reason: 'x' })
      .on('2027-09-02', { type: 'correct', what: 'basis', basis: 'sel82b', reason: 'fejl' });
    expect(state(corrected, '2027-09-02', 'threePhases')).toEqual(['met', {}]);
  });

  it('falling support: each phase less than the one before, once there are two', () => {
    const of = (...minutes: readonly number[]) => {
      const days: readonly PlainDate[] = ['2027-03-10', '2027-06-10', '2027-09-10'];
      const told = running();
      minutes.forEach((each, index) => {
        if (each > 0) told.on('2027-12-01', contact(days[index] ?? '2027-09-10', each));
      });
      return state(told, '2027-12-01', 'fallingIntensity')[0];
    };
    expect(of(0, 0, 0)).toBe('unknown');
    expect(of(920, 460, 182)).toBe('met');
    expect(of(920, 920, 182)).toBe('notMet');
    expect(of(920, 460, 910)).toBe('notMet');
    expect(of(920, 0, 0)).toBe('notMet');
    const first = running().on('2027-03-10', contact('2027-03-10', 60));
    expect(state(first, '2027-05-31', 'fallingIntensity')[0]).toBe('unknown');
    const two = first.on('2027-06-29', contact('2027-06-29', 10));
    // 60 minutes in 92 days, 10 in 30 days
    expect(state(two, '2027-06-30', 'fallingIntensity')).toEqual(['met', { minutes: '20,10' }]);
  });

  it('focus areas: asked for from phase 2 on; one that was replaced does not count', () => {
    expect(state(enrolledOn('2027-01-04'), '2027-01-04', 'chosenFocus')).toEqual(['unknown', {}]);
    expect(state(running(), '2027-05-31', 'chosenFocus')).toEqual(['unknown', {}]);
    expect(state(running(), '2027-06-01', 'chosenFocus')).toEqual(['notMet', { areas: 0 }]);
    const told = running().on('2027-03-08', { type: 'focus', goal: 'søvn' });
    expect(state(told, '2027-03-08', 'chosenFocus')).toEqual(['met', { areas: 1 }]);
    const focus = told.course.focus[0]?.id ?? '';
    told.on('2027-06-02', { type: 'closeFocus', focus, how: 'replaced' });
    expect(state(told, '2027-06-02', 'chosenFocus')).toEqual(['notMet', { areas: 0 }]);
  });

  it('local contacts, support and coordination', () => {
    const of = (...kinds: readonly ContactKind[]) =>
      running().on('2027-03-10', ...kinds.map((kind) => contact('2027-03-10', 1, kind)));
    expect(state(of(), '2027-03-10', 'localContacts')).toEqual(['unknown', {}]);
    expect(state(of('coordination'), '2027-03-10', 'localContacts')).toEqual(['unknown', {}]);
    expect(state(of('phone'), '2027-03-10', 'localContacts')).toEqual([
      'notMet',
      { local: 0, contacts: 1 },
    ]);
    expect(state(of('phone', 'workplace', 'coordination'), '2027-03-10', 'localContacts')).toEqual([
      'met',
      { local: 1, contacts: 2 },
    ]);
    const both = (...kinds: readonly ContactKind[]) =>
      state(of(...kinds), '2027-03-10', 'supportAndCoordination');
    expect(both('home')).toEqual(['unknown', { support: 1, coordination: 0 }]);
    expect(both('coordination')).toEqual(['unknown', { support: 0, coordination: 1 }]);
    expect(both('home', 'coordination')).toEqual(['met', { support: 1, coordination: 1 }]);
  });
});

describe('P4: load and room', () => {
  const share = { fullTimeShare: {} };

  it('by name, and without a CTI worker nobody carries it', () => {
    const of = (person: typeof METTE) =>
      startedOn('2027-03-01', { people: { cti: person } }).course;
    const nobody = startedOn('2027-03-01', { people: {} }).course;
    const rows = caseload([of(METTE), of(JONAS), of(KAREN), nobody], share, '2027-03-01');
    expect(rows.map(({ person }) => person.name)).toEqual([
      'Jonas Friis',
      'Karen Toft',
      'Mette Holm',
    ]);
  });

  it('a course that waits for its first working day fills from that day on', () => {
    // weighted 12/7 of a tenth: 0.171; seen on Mondays, 1 March 2027 is one
    const ahead = (told: Told, today: PlainDate) => {
      const weeks = capacity([told.course], share, today)[0]?.weeks ?? [];
      return weeks.find(({ weighted }) => weighted > 0)?.from;
    };
    const matched = (): Told => enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    expect(ahead(matched(), '2027-02-10')).toBe('2027-03-01');
    expect(ahead(matched(), '2027-03-01')).toBe('2027-03-01');
    // its day has passed: nobody knows when it starts
    expect(ahead(matched(), '2027-03-02')).toBeUndefined();
    expect(ahead(enrolledOn('2027-01-04'), '2027-02-10')).toBeUndefined();
    const planned = matched().on('2027-01-05', { type: 'start', date: '2027-02-22', reason: 'x' });
    expect(ahead(planned, '2027-02-10')).toBe('2027-02-22');
    const stopped = matched().on('2027-01-05', { type: 'stop', reason: 'x' });
    expect(ahead(stopped, '2027-02-10')).toBeUndefined();
  });

  it('room is from the first week from which the norm is never reached again', () => {
    const six = Array.from({ length: 6 }, () => startedOn('2027-03-01').course);
    // 6 × 12/70 = 1.03 in phase 1, half of it from 1 June, a Tuesday: the Monday after is 7 June
    const [mette] = capacity(six, share, '2027-03-03');
    expect(mette?.weeks[0]?.from).toBe('2027-03-01');
    expect(mette?.weeks).toHaveLength(26);
    expect(mette?.roomFrom).toBe('2027-06-07');
    // exactly the norm is full: seven §85 courses in phase 1 with a share of 1.2 are 7 × 12/70 / 1.2
    const seven = [...six, startedOn('2027-03-01').course];
    const exact = capacity(seven, { fullTimeShare: { mette: 1.2 } }, '2027-03-03');
    expect(exact[0]?.weeks[0]?.weighted).toBeCloseTo(1, 12);
    // ten of them on half time are over the norm for half a year to come
    const twenty = Array.from({ length: 30 }, () => startedOn('2027-03-01').course);
    expect(
      capacity(twenty, { fullTimeShare: { mette: 0.5 } }, '2027-03-03')[0]?.roomFrom,
    ).toBeNull();
  });
});

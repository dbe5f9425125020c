import fc from 'fast-check';
import type { HalfWritten } from '../../../src/cti/calendar/dayWritten';
import { addDays, daysBetween, partsOf, weekday } from '../../../src/cti/calendar/plainDate';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Course } from '../../../src/cti/course/course';
import { dayMeant, type WrittenFor } from '../../../src/cti/course/dayMeant';
import type { DayFor } from '../../../src/cti/course/possibleDays';
import { isRefusal } from '../../../src/cti/course/refusal';
import { aLife, anEnrolment, DAY_ONE } from './changesArbitrary';
import { enrolledOn, startedOn, Told } from './make';

/** What happened: never ahead of today, never before the course. */
const HAPPENED = ['meetingHeld', 'contact', 'consent', 'pauseBegun'] as const;
/** What is agreed: never behind. */
const AGREED = ['meetingPlanned', 'followUp'] as const;
const OTHERS = [
  ...(['meetingCancelled', 'firstDay', 'start', 'jobEnded', 'hours', 'pause', 'pauseEnd'] as const),
  ...(['resume', 'stop', 'correction', 'supposedStart', 'supposedPause'] as const),
];

const aFact: fc.Arbitrary<DayFor> = fc.constantFrom(...HAPPENED, ...AGREED, ...OTHERS);
const weekdays = fc.integer({ min: 1, max: 7 });
const typed = fc.constant('typed');
const written: fc.Arbitrary<HalfWritten> = fc.oneof(
  fc
    .integer({ min: 0, max: 365 })
    .map((days) => partsOf(addDays('2028-01-01', days)))
    .map(({ day, month }) => ({ kind: 'dayAndMonth' as const, day, month, typed: 'typed' })),
  fc.record({
    kind: fc.constant('dayOfMonth' as const),
    day: fc.integer({ min: 1, max: 31 }),
    typed,
  }),
  fc.record({ kind: fc.constant('weekday' as const), weekday: weekdays, typed }),
  fc.record({
    kind: fc.constant('week' as const),
    week: fc.integer({ min: 1, max: 53 }),
    weekday: weekdays,
    typed,
  }),
);

/** A course after a life of any changes, and a day on which something is told of it. */
const anAsking: fc.Arbitrary<WrittenFor & { readonly course: Course }> = fc
  .record({ first: anEnrolment, life: aLife, later: fc.nat({ max: 300 }), written, fact: aFact })
  .map(({ first, life, later, written: said, fact }) => {
    const told = new Told();
    let today = DAY_ONE;
    if (isRefusal(told.ask(today, first))) return null;
    for (const step of life) {
      today = addDays(today, step.later);
      told.ask(today, step.change);
    }
    return { written: said, fact, course: told.course, today: addDays(today, later) };
  })
  .filter((asking) => asking !== null);

/** Enrolment, or what was told of the time before it. */
function begins({ enrolledOn, start, meetings }: Course): PlainDate {
  const before = meetings.filter(({ kind, state }) => kind === 'startup' && state === 'held');
  const days = [enrolledOn, ...(start ? [start.date] : []), ...before.map(({ date }) => date)];
  return days.sort()[0] ?? enrolledOn;
}

describe('T13: which day is meant, over random courses, facts and days', () => {
  it('is found often enough for the rest to say something', () => {
    const meant = fc.sample(anAsking, { numRuns: 300, seed: 13 }).map((asking) => dayMeant(asking));
    const found = meant.filter((day) => typeof day === 'string').length;
    expect(found).toBeGreaterThan(100);
    expect(found).toBeLessThan(300);
  });

  it('is never before the course nor more than half a year from today', () => {
    fc.assert(
      fc.property(anAsking, (asking) => {
        const day = dayMeant(asking);
        if (typeof day !== 'string') return;
        expect(day >= begins(asking.course)).toBe(true);
        expect(Math.abs(daysBetween(asking.today, day))).toBeLessThanOrEqual(183);
      }),
    );
  });

  it('is not ahead for what has happened, nor behind for what is agreed', () => {
    fc.assert(
      fc.property(anAsking, fc.constantFrom(...HAPPENED), (asking, fact) => {
        const day = dayMeant({ ...asking, fact });
        if (typeof day === 'string') expect(day <= asking.today).toBe(true);
      }),
    );
    fc.assert(
      fc.property(anAsking, fc.constantFrom(...AGREED), (asking, fact) => {
        const day = dayMeant({ ...asking, fact });
        if (typeof day === 'string') expect(day >= asking.today).toBe(true);
      }),
    );
  });

  it('ends no job before it began, and pauses, resumes and stops nothing before the start', () => {
    fc.assert(
      fc.property(anAsking, (asking) => {
        const { course, today } = asking;
        const ended = dayMeant({ ...asking, fact: 'jobEnded' });
        const began = course.newJobs?.at(-1) ?? course.firstDay;
        if (typeof ended === 'string' && began !== null && began <= today) {
          expect(ended >= began).toBe(true);
        }
        for (const fact of ['pause', 'resume', 'stop'] as const) {
          const day = dayMeant({ ...asking, fact });
          if (typeof day === 'string' && course.start) {
            expect(day >= course.start.date).toBe(true);
          }
        }
      }),
    );
  });

  it('is a day of the name, the day and the month that were written', () => {
    fc.assert(
      fc.property(anAsking, (asking) => {
        const day = dayMeant(asking);
        const said = asking.written as HalfWritten;
        if (typeof day !== 'string') return;
        if ('weekday' in said) expect(weekday(day)).toBe(said.weekday);
        if (said.kind === 'dayAndMonth') {
          expect(partsOf(day)).toMatchObject({ day: said.day, month: said.month });
        }
        if (said.kind === 'dayOfMonth') expect(partsOf(day).day).toBe(said.day);
      }),
    );
  });

  it('no other day of the same day and month is possible and nearer', () => {
    fc.assert(
      fc.property(anAsking, (asking) => {
        const said = asking.written as HalfWritten;
        const day = dayMeant(asking);
        if (typeof day !== 'string' || said.kind !== 'dayAndMonth') return;
        const away = Math.abs(daysBetween(asking.today, day));
        const { year } = partsOf(day);
        for (const other of [year - 1, year + 1]) {
          const date = `${other}-${day.slice(5)}` as PlainDate;
          // Half a year at most: the others lie farther away, whatever the course says.
          expect(Math.abs(daysBetween(asking.today, date))).toBeGreaterThanOrEqual(away);
        }
      }),
    );
  });

  it('is what was written when the year was written', () => {
    fc.assert(
      fc.property(anAsking, fc.integer({ min: -3000, max: 3000 }), (asking, days) => {
        const whole = addDays(asking.today, days);
        expect(dayMeant({ ...asking, written: whole })).toBe(whole);
      }),
    );
  });
});

describe('T13: what only the writer can tell', () => {
  const { course } = startedOn('2027-02-08');
  const ask = (said: HalfWritten, fact: DayFor, today: PlainDate) =>
    dayMeant({ written: said, fact, course, today });

  it('asks when two days are equally near', () => {
    // 366 days lie between the two.
    const first = { kind: 'dayAndMonth', day: 1, month: 9, typed: '1/9' } as const;
    expect(ask(first, 'hours', '2028-03-02')).toMatchObject({
      asks: 'whichOfTwo',
      days: [{ day: '2027-09-01' }, { day: '2028-09-01' }],
    });
    expect(ask(first, 'hours', '2028-03-01')).toBe('2027-09-01');
    expect(ask(first, 'meetingPlanned', '2028-03-02')).toBe('2028-09-01');
  });

  it('takes the first working day that is known for a start of that name', () => {
    const { course: matched } = enrolledOn('2027-03-01', { firstDay: '2027-03-08' });
    const monday = { kind: 'weekday', weekday: 1, typed: 'mandag' } as const;
    const told = { written: monday, fact: 'start', today: '2027-03-10' } as const;
    expect(dayMeant({ ...told, course: matched })).toBe('2027-03-08');
    expect(dayMeant({ ...told, course: enrolledOn('2027-03-01').course })).toBe('2027-03-15');
  });

  it('the second day of two lies after the first, whatever today is', () => {
    const until = { kind: 'dayAndMonth', day: 5, month: 1, typed: '5/1' } as const;
    const meant = dayMeant({
      ...{ written: until, fact: 'pauseEnd', course: null, today: '2027-03-09' },
      from: '2026-12-21',
    });
    expect(meant).toBe('2027-01-05');
  });
});

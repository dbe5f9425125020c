import { isWorkingDay } from '../../../src/cti/calendar/workingDays';
import { boundaries, dayOfPhase, type Stretch } from '../../../src/cti/calendar/phases';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';

/**
 * Boundaries written by hand from T1, T2 and T6: month ends, leap years, both lengths, pauses across
 * boundaries. Columns: start, months a phase, pauses, boundary 1, boundary 2, end.
 */
type Line = readonly [
  start: PlainDate,
  months: 2 | 3,
  pauses: readonly (readonly [PlainDate, PlainDate])[],
  first: PlainDate,
  second: PlainDate,
  end: PlainDate,
];

const TABLE: readonly Line[] = [
  // plain months
  ['2027-03-01', 3, [], '2027-06-01', '2027-09-01', '2027-12-01'],
  ['2027-03-01', 2, [], '2027-05-01', '2027-07-01', '2027-09-01'],
  ['2027-01-15', 3, [], '2027-04-15', '2027-07-15', '2027-10-15'],
  ['2027-11-12', 2, [], '2028-01-12', '2028-03-12', '2028-05-12'],
  // 28 to 31 of a month
  ['2027-01-28', 3, [], '2027-04-28', '2027-07-28', '2027-10-28'],
  ['2027-01-29', 3, [], '2027-04-29', '2027-07-29', '2027-10-29'],
  ['2027-01-30', 3, [], '2027-04-30', '2027-07-30', '2027-10-30'],
  ['2027-01-31', 3, [], '2027-04-30', '2027-07-31', '2027-10-31'],
  ['2027-03-31', 2, [], '2027-05-31', '2027-07-31', '2027-09-30'],
  ['2027-05-31', 3, [], '2027-08-31', '2027-11-30', '2028-02-29'],
  ['2027-10-31', 2, [], '2027-12-31', '2028-02-29', '2028-04-30'],
  ['2027-12-31', 2, [], '2028-02-29', '2028-04-30', '2028-06-30'],
  // into a February without a 29th
  ['2026-08-31', 2, [], '2026-10-31', '2026-12-31', '2027-02-28'],
  ['2026-11-29', 3, [], '2027-02-28', '2027-05-29', '2027-08-29'],
  ['2026-11-30', 3, [], '2027-02-28', '2027-05-30', '2027-08-30'],
  ['2026-12-31', 2, [], '2027-02-28', '2027-04-30', '2027-06-30'],
  // into a leap February, and out of one
  ['2027-11-29', 3, [], '2028-02-29', '2028-05-29', '2028-08-29'],
  ['2027-08-31', 2, [], '2027-10-31', '2027-12-31', '2028-02-29'],
  ['2028-02-29', 3, [], '2028-05-29', '2028-08-29', '2028-11-29'],
  ['2028-02-29', 2, [], '2028-04-29', '2028-06-29', '2028-08-29'],
  ['2024-02-29', 3, [], '2024-05-29', '2024-08-29', '2024-11-29'],
  // over New Year
  ['2027-12-24', 3, [], '2028-03-24', '2028-06-24', '2028-09-24'],
  // over the clock changes of 28 March and 31 October 2027
  ['2027-03-27', 2, [], '2027-05-27', '2027-07-27', '2027-09-27'],
  ['2027-10-30', 2, [], '2027-12-30', '2028-02-29', '2028-04-30'],
  // one pause in each phase: only later boundaries move
  ['2027-03-01', 3, [['2027-03-10', '2027-03-20']], '2027-06-11', '2027-09-11', '2027-12-11'],
  ['2027-03-01', 3, [['2027-07-01', '2027-07-15']], '2027-06-01', '2027-09-15', '2027-12-15'],
  ['2027-03-01', 3, [['2027-11-01', '2027-11-08']], '2027-06-01', '2027-09-01', '2027-12-08'],
  // from the very first day, and a single day
  ['2027-03-01', 3, [['2027-03-01', '2027-03-31']], '2027-07-01', '2027-10-01', '2027-12-31'],
  ['2027-03-01', 2, [['2027-04-30', '2027-05-01']], '2027-05-02', '2027-07-02', '2027-09-02'],
  // begins the day before a boundary, on it, the day after
  ['2027-03-01', 3, [['2027-05-31', '2027-06-10']], '2027-06-11', '2027-09-11', '2027-12-11'],
  ['2027-03-01', 3, [['2027-06-01', '2027-06-11']], '2027-06-01', '2027-09-11', '2027-12-11'],
  ['2027-03-01', 3, [['2027-06-02', '2027-06-12']], '2027-06-01', '2027-09-11', '2027-12-11'],
  // over a boundary, over two, over the end
  ['2027-03-01', 3, [['2027-05-15', '2027-06-15']], '2027-07-02', '2027-10-02', '2028-01-01'],
  ['2027-03-01', 3, [['2027-05-01', '2027-10-01']], '2027-11-01', '2028-02-01', '2028-05-02'],
  ['2027-03-01', 3, [['2027-11-20', '2028-01-20']], '2027-06-01', '2027-09-01', '2028-01-31'],
  // over 29 February of a leap year
  ['2027-12-01', 2, [['2028-02-20', '2028-03-05']], '2028-02-01', '2028-04-15', '2028-06-15'],
  // the second one begins before the boundary only because the first one moved it (T6)
  [
    '2027-03-01',
    3,
    [
      ['2027-05-20', '2027-05-30'],
      ['2027-06-05', '2027-06-10'],
    ],
    '2027-06-16',
    '2027-09-16',
    '2027-12-16',
  ],
  // the second one begins on the boundary as moved: it stays
  [
    '2027-03-01',
    3,
    [
      ['2027-05-20', '2027-05-30'],
      ['2027-06-11', '2027-06-21'],
    ],
    '2027-06-11',
    '2027-09-21',
    '2027-12-21',
  ],
  // one in each phase
  [
    '2027-03-01',
    2,
    [
      ['2027-03-15', '2027-03-20'],
      ['2027-06-01', '2027-06-08'],
      ['2027-08-01', '2027-08-03'],
    ],
    '2027-05-06',
    '2027-07-13',
    '2027-09-15',
  ],
];

describe('T1 T2 T6: boundaries by hand', () => {
  it.each(TABLE)('from %s in phases of %i months, paused %j', (start, months, pauses, ...marks) => {
    const stretches: Stretch[] = pauses.map(([from, until]) => ({ from, until }));
    const clockwork = { start, monthsPerPhase: months, phases: 3, pauses: stretches };
    expect(boundaries(clockwork)).toEqual(marks);
  });

  it('T6: while a pause is open, boundaries after it are not known and days left are', () => {
    const pauses = [{ from: '2027-07-01', until: null }] as const;
    const clockwork = { start: '2027-03-01', monthsPerPhase: 3, phases: 3, pauses } as const;
    expect(boundaries(clockwork)).toEqual(['2027-06-01', null, null]);
    // phase 2 has 92 days; 30 of them (June) have passed
    expect(dayOfPhase(clockwork, '2027-07-01')).toEqual({ phase: 2, day: 30, of: 92, left: 62 });
    expect(dayOfPhase(clockwork, '2027-12-24')).toEqual({ phase: 2, day: 30, of: 92, left: 62 });
  });

  it.each([
    ['2027-02-28', undefined],
    ['2027-03-01', { phase: 1, day: 1, of: 92, left: 91 }],
    ['2027-05-31', { phase: 1, day: 92, of: 92, left: 0 }],
    ['2027-06-01', { phase: 2, day: 1, of: 92, left: 91 }],
    ['2027-09-01', { phase: 3, day: 1, of: 91, left: 90 }],
    ['2027-11-30', { phase: 3, day: 91, of: 91, left: 0 }],
    ['2027-12-01', undefined],
  ] as const)('T2: day n of m on %s', (date, expected) => {
    const clockwork = { start: '2027-03-01', monthsPerPhase: 3, phases: 3, pauses: [] } as const;
    expect(dayOfPhase(clockwork, date)).toEqual(expected);
  });

  it('T6: paused days are left out of day n of m', () => {
    const pauses = [{ from: '2027-03-11', until: '2027-03-21' }] as const;
    const clockwork = { start: '2027-03-01', monthsPerPhase: 3, phases: 3, pauses } as const;
    expect(dayOfPhase(clockwork, '2027-03-10')).toMatchObject({ day: 10, of: 92 });
    expect(dayOfPhase(clockwork, '2027-03-15')).toMatchObject({ day: 10, of: 92, left: 82 });
    expect(dayOfPhase(clockwork, '2027-03-21')).toMatchObject({ day: 11, of: 92, left: 81 });
    expect(dayOfPhase(clockwork, '2027-06-10')).toMatchObject({ phase: 1, day: 92 });
  });
});

describe('N1: Danish working days', () => {
  it.each([
    ['2027-01-01', 'New Year’s Day'],
    ['2027-03-25', 'Maundy Thursday'],
    ['2027-03-26', 'Good Friday'],
    ['2027-03-29', 'Easter Monday'],
    ['2027-05-06', 'Ascension Day'],
    ['2027-05-17', 'Whit Monday'],
    ['2028-06-05', 'Constitution Day, a Monday (and Whit Monday)'],
    ['2026-06-05', 'Constitution Day, a Friday'],
    ['2026-12-24', 'Christmas Eve'],
    ['2026-12-25', 'Christmas Day'],
    ['2028-12-26', 'second Christmas Day'],
    ['2026-12-31', 'New Year’s Eve'],
    ['2023-05-05', 'store bededag, the last one'],
    ['2027-03-27', 'a Saturday'],
    ['2027-10-31', 'a Sunday'],
  ] as const)('%s is off: %s', (...[date]) => expect(isWorkingDay(date)).toBe(false));

  it.each([
    ['2024-04-26', 'the former store bededag'],
    ['2027-04-23', 'the former store bededag'],
    ['2027-05-07', 'the Friday after Ascension'],
    ['2028-05-01', '1 May is an ordinary Monday'],
    ['2027-12-23', 'the day before Christmas Eve'],
    ['2027-12-27', 'a Monday between the years'],
  ] as const)('%s is at work: %s', (...[date]) => expect(isWorkingDay(date)).toBe(true));
});

import fc from 'fast-check';
import { addDays, type PlainDate } from '../../../src/cti/calendar/plainDate';

/** Any day between 2020 and 2040. */
export const aDate: fc.Arbitrary<PlainDate> = fc
  .nat({ max: 365 * 20 })
  .map((days) => addDays('2020-01-01', days));

/** Months of a phase (T1). */
export const aMonthCount = fc.constantFrom(2 as const, 3 as const);

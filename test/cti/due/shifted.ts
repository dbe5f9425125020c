// The table of due things with the days of one row moved: what somebody does who changes one number.
import { addDays } from '../../../src/cti/calendar/plainDate';
import type { DueTable } from '../../../src/cti/due/row';
import { TABLE } from '../../../src/cti/due/table';
import type { DueKey } from '../../../src/cti/due/thing';

export function shiftedBy(key: DueKey, days: number): DueTable {
  const row = TABLE[key];
  const dates: typeof row.date.dates = (facts) =>
    row.date.dates(facts).map((each) => ({ ...each, on: addDays(each.on, days) }));
  return { ...TABLE, [key]: { ...row, date: { ...row.date, dates } } };
}

// Excel's days and times; called by rows.ts and workbook.ts.

const DAY_MS = 86_400_000;

/**
 * A serial number as '2027-03-01', with a time only when there is one ('2027-03-01 10:30'). From
 * 1 January 1900 on, where Excel knows a 29 February 1900 that never was (it stays one that does not
 * exist); or from 1 January 1904, as older Macs do.
 */
export function excelDay(serial: number, from1904: boolean): string {
  const minutes = Math.round(serial * 1440);
  const day = Math.floor(minutes / 1440);
  const clock = minutes % 1440;
  const time = `${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
  if (day < 1 && !from1904) return time;
  return clock === 0 ? dayOfSerial(day, from1904) : `${dayOfSerial(day, from1904)} ${time}`;
}

function dayOfSerial(day: number, from1904: boolean): string {
  if (from1904) return iso(Date.UTC(1904, 0, 1) + day * DAY_MS);
  if (day === 60) return '1900-02-29';
  return iso(Date.UTC(1899, 11, 31) + (day > 60 ? day - 1 : day) * DAY_MS);
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Formats of Excel's own that are days or times. */
const BUILT_IN = [[14, 22] as const, [27, 36] as const, [45, 47] as const, [50, 58] as const];

/** Whether numbers of a format are days or times. `code`: of a format that is not Excel's own. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

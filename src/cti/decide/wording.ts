// What no change may hold: texts too long and dates that cannot be; `decide` refuses them first.
import type { Change } from '../course/changes';
import { addMonths, parsePlainDate, type PlainDate } from '../calendar/plainDate';
import { refuse, type Refusal } from '../course/refusal';

/** Free text is short: the bot is not the record system (D5). Characters. */
export const LONGEST_TEXT = 300;
/** A date further away than this is a slip of the pen. Years back and ahead. */
const YEARS_BACK = 20;
const YEARS_AHEAD = 10;

/** Texts too long to keep (D5), and dates that no course can have. */
export function refuseUnreadable(change: Change, today: PlainDate): Refusal | undefined {
  for (const text of stringsIn(change)) {
    if (text.length > LONGEST_TEXT) return refuse('D5', 'textTooLong', { length: text.length });
    if (LOOKS_LIKE_DATE.test(text) && !isWithinYears(text, today)) {
      return refuse('T2', 'dateImpossible', { date: text });
    }
  }
  return undefined;
}

const LOOKS_LIKE_DATE = /^\d{4}-\d{2}-\d{2}$/;

function isWithinYears(text: string, today: PlainDate): boolean {
  const date = parsePlainDate(text);
  return (
    date !== undefined &&
    date >= addMonths(today, -12 * YEARS_BACK) &&
    date <= addMonths(today, 12 * YEARS_AHEAD)
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

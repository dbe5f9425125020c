// From one day to another, and all days of a line; slots and the reading of sentences call it.
import type { DayWritten, HalfWritten } from '../../cti/calendar/dayWritten';
import { partsOf, plainDate, type PlainDate } from '../../cti/calendar/plainDate';
import { endOfWord, wordAt, written, type Line } from '../line/line';
import { WORDS } from '../words';
import { dayAt } from './dates';
import { anyOf } from './patterns';
import type { DaySpot, Fault, Hit } from './slot';

/** `[from, until]`, each as written. */
export type DaysWritten = readonly [DayWritten, DayWritten];

const { range, article } = WORDS.days;
const FROM = new RegExp(`^${anyOf(range.from)} `);
const JOINT = new RegExp(`^(?: ?- ?| ${anyOf(range.to, range.until)} | )`);
const BARE_DAY = new RegExp(`^(?:${anyOf(article)} )?(\\d{1,2})(?= ?-|  ?${anyOf(range.to)} )`);

/** In any shape: `1/4-20/4`, `fra 1/4 til 20/4`, `1.-20. april 2027`, `mandag til fredag`, two days in a row. */
export function rangeAt(spot: DaySpot): Hit<DaysWritten> | Fault | undefined {
  const { line, at } = spot;
  const opened = at + (FROM.exec(line.folded.slice(at, at + 10))?.[0].length ?? 0);
  const first = dayAt({ ...spot, at: opened, alone: false });
  if (first && 'fault' in first) return first;
  const bare = first ? undefined : bareDayAt(line, opened);
  const end = first?.end ?? bare?.end;
  if (end === undefined) return undefined;
  const joint = JOINT.exec(line.folded.slice(end, end + 16));
  if (!joint) return undefined;
  const second = dayAt({ ...spot, at: end + joint[0].length, alone: false });
  if (!second || 'fault' in second) return second;
  const from = first?.value ?? (bare && inMonthOf(second.value, bare));
  return from ? { value: [from, second.value], end: second.end } : undefined;
}

interface BareDay {
  readonly day: number;
  readonly typed: string;
  readonly end: number;
}

/** '1.-20. april': the first day takes its month from the second. */
function bareDayAt(line: Line, at: number): BareDay | undefined {
  const match = BARE_DAY.exec(line.folded.slice(at, at + 12));
  if (!match) return undefined;
  const end = at + match[0].length;
  return { day: Number(match[1]), typed: written(line, at, end), end };
}

function inMonthOf(second: DayWritten, { day, typed }: BareDay): DayWritten | undefined {
  if (typeof second === 'string') {
    const { year, month } = partsOf(second);
    return plainDate(year, month, day);
  }
  if (second.kind !== 'dayAndMonth') return undefined;
  const { month } = second;
  const half: HalfWritten = { kind: 'dayAndMonth', day, month, typed: `${typed} ${second.typed}` };
  return plainDate(2028, month, day) ? half : undefined;
}

/** A day, or two that belong together, and where they stand in the folded line. */
export interface DaysFound {
  readonly from: number;
  readonly to: number;
  readonly days: readonly [DayWritten] | DaysWritten;
}

/**
 * Every day of a line, in order, none twice: for whoever reads sentences. What has the shape of a
 * date and does not exist is left out. Linear: each place is looked at once.
 */
export function datesIn(line: Line, today: PlainDate): readonly DaysFound[] {
  const found: DaysFound[] = [];
  let at = wordAt(line, 0);
  while (at < line.folded.length) {
    const next = daysAt({ line, at, today });
    if (next) found.push(next);
    at = wordAt(line, next ? next.to : endOfWord(line, at));
  }
  return found;
}

function daysAt(spot: DaySpot): DaysFound | undefined {
  const range = rangeAt(spot);
  if (range && !('fault' in range)) return { from: spot.at, to: range.end, days: range.value };
  const day = dayAt(spot);
  if (!day || 'fault' in day) return undefined;
  return { from: spot.at, to: day.end, days: [day.value] };
}

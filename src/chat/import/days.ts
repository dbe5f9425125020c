// Days as spreadsheets write them; called by columns.ts.
import type { DayWritten } from '../../cti/calendar/dayWritten';
import { weekday, type PlainDate } from '../../cti/calendar/plainDate';
import { foldLetters, lineOf } from '../line/line';
import { dayAt } from '../slots/dates';
import { weekdayInCell } from '../slots/dayNames';
import { anyWritten } from '../slots/patterns';
import type { Fault, Hit } from '../slots/slot';
import { WORDS } from '../words';

const at = anyWritten(WORDS.times.at);
const MIDNIGHT = new RegExp(
  `[ T](?:${at}\\.? ?)?0?0[:.]00(?:[:.]00(?:[.,]0+)?)?(?:Z|[+]00:00)?$`,
  'i',
);
/** '01-mar-27', '1. maj 27'. */
const SHORT_YEAR = /^(\d{1,2})[-. ] ?([a-zæøå]{3,9})\.?[-. ] ?(\d{2}|\d{4})$/i;
/** '1.3.', '1.3': in a column of days it is no number. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.?$/;
const WEEKDAY = /^([a-zæøå]{2,7})\.?,? (?=.*\d)/i;
const ARTICLE = new RegExp(`^${anyWritten(WORDS.days.article)}[. ] ?`, 'i');

/**
 * The day that is all of a cell; a weekday that contradicts its year makes it unreadable. Without a
 * year it is read against the other days of its line (T13).
 */
export function dayInCell(cell: string, today: PlainDate): Hit<DayWritten> | Fault | undefined {
  const [, name] = WEEKDAY.exec(cell) ?? [];
  const said = name ? weekdayInCell(foldLetters(name)) : undefined;
  const bare = said === undefined ? cell : cell.replace(WEEKDAY, '').replace(ARTICLE, '');
  const line = lineOf(typedDay(bare), []);
  const hit = dayAt({ line, at: 0, today, alone: true });
  if (!hit || 'fault' in hit) return hit;
  if (hit.end !== line.folded.length) return undefined;
  if (said !== undefined) return named(hit, said);
  return isWeekAlone(hit.value) ? undefined : hit;
}

function isWeekAlone(day: DayWritten): boolean {
  return typeof day !== 'string' && day.kind === 'week' && day.weekday === undefined;
}

function named({ value, end }: Hit<DayWritten>, said: number): Hit<DayWritten> | undefined {
  if (typeof value === 'string') return weekday(value) === said ? { value, end } : undefined;
  return value.kind === 'dayAndMonth' ? { value: { ...value, weekday: said }, end } : undefined;
}

function typedDay(cell: string): string {
  return cell
    .replace(MIDNIGHT, '')
    .trim()
    .replace(SHORT_YEAR, (_, day: string, month: string, year: string) => {
      return `${day}. ${month} ${year.length === 2 ? `20${year}` : year}`;
    })
    .replace(DOTTED, '$1/$2');
}

// Weekdays and weeks as people write them; `dates` asks for them where no date stands.
import {
  comingWeekday,
  dayOfWeek,
  type DayWritten,
  type HalfWritten,
} from '../../cti/calendar/dayWritten';
import {
  addDays,
  partsOf,
  weekday,
  weekNumber,
  type PlainDate,
} from '../../cti/calendar/plainDate';
import { written } from '../line/line';
import { SHORT_WEEKDAY_NAMES, WEEKDAY_NAMES, weekdayNamed } from './dayNames';
import { distant, type DaySpot, type Fault, type Hit } from './slot';

const COMING = 'kommende|foerstkommende|coming|this|denne|paa';
const NEXT = 'naeste|next';
const LAST = 'sidste|forrige|last|past|i';

const inWeek = '(?: (?:i|in|of)?(?: ?den)? ?(naeste|denne|sidste|next|this|last) (?:uge|week))';
const ofWeek =
  '(?: (?:(?:i|in|of) )?(?:uge|week) ?(\\d{1,2})(?!\\d|[./:]\\d)(?:[ /-]?(20\\d{2})(?!\\d))?)';
const NAMED = new RegExp(
  `^(?:(?:on|den|the) )?(?:(${COMING})|(${NEXT})|(${LAST}))? ?(${WEEKDAY_NAMES})(s|ens|en)?(?![a-z0-9])(?:${inWeek}|${ofWeek})?`,
);
const SHORT = new RegExp(
  `^(?:(paa|on) )?(${SHORT_WEEKDAY_NAMES})(?= (?:kl|at|\\d{1,2}[.:]\\d{2})(?![a-z])|$)`,
);
const WEEK_FIRST = new RegExp(
  `^(?:i |in )?(?:(?:uge|week) ?(\\d{1,2})(?!\\d|[./:]\\d)(?:[ /-]?(20\\d{2})(?!\\d))?|(naeste|next) (?:uge|week))(?![a-z])(?:,? (?:paa |on )?(${WEEKDAY_NAMES})(?![a-z]))?`,
);

/** How many weeks lie between this week and the one so called. */
const WEEKS: Readonly<Record<string, number>> = {
  naeste: 1,
  next: 1,
  denne: 0,
  this: 0,
  sidste: -1,
  last: -1,
};

/** 'på fredag', 'sidste tirsdag', 'fredag i næste uge', 'mandag uge 14', 'uge 14'. */
export function weekdayAt(spot: DaySpot): Hit<DayWritten> | Fault | undefined {
  const text = spot.line.folded.slice(spot.at, spot.at + 50);
  const named = NAMED.exec(text);
  if (named) return namedDay(spot, named);
  const short = SHORT.exec(text);
  if (short) return toOneSide(spot, short, { coming: short[1] === 'paa', name: short[2] });
  const week = WEEK_FIRST.exec(text);
  return week ? weekFirst(spot, week) : undefined;
}

function namedDay(spot: DaySpot, match: RegExpExecArray): Hit<DayWritten> | Fault {
  const [whole, coming, next, gone, name = '', plural, relative, week, year] = match;
  const day = weekdayNamed(name);
  if (relative !== undefined) {
    return distant(spot, whole.length, dayInWeeks(spot.today, WEEKS[relative] ?? 0, day));
  }
  if (week !== undefined) return ofWeekNumber(spot, match, { week, year, weekday: day });
  if (next) return half(spot, match, { kind: 'weekday', weekday: day, next: true });
  const isPast = gone !== undefined || plural === 's';
  return toOneSide(spot, match, { coming: coming !== undefined, isPast, name });
}

/** 'på fredag' lies ahead, 'sidste fredag' and 'i fredags' before today; 'fredag' may be either. */
function toOneSide(
  spot: DaySpot,
  match: RegExpExecArray,
  said: { readonly coming: boolean; readonly isPast?: boolean; readonly name: string | undefined },
): Hit<DayWritten> {
  const day = weekdayNamed(said.name ?? '');
  const { length } = match[0];
  if (said.coming) return distant(spot, length, comingWeekday(spot.today, day));
  if (!said.isPast) return half(spot, match, { kind: 'weekday', weekday: day });
  return distant(spot, length, addDays(comingWeekday(addDays(spot.today, -1), day), -7));
}

function weekFirst(spot: DaySpot, match: RegExpExecArray): Hit<DayWritten> | Fault {
  const [whole, week, year, relative, name] = match;
  const day = name === undefined ? undefined : weekdayNamed(name);
  if (relative === undefined) {
    return ofWeekNumber(spot, match, { week: week ?? '', year, weekday: day });
  }
  const monday = dayInWeeks(spot.today, WEEKS[relative] ?? 0, 1);
  if (day !== undefined) return distant(spot, whole.length, addDays(monday, day - 1));
  const { year: of } = partsOf(addDays(monday, 3));
  return half(spot, match, { kind: 'week', week: weekNumber(monday), year: of });
}

interface Numbered {
  readonly week: string;
  readonly year: string | undefined;
  readonly weekday: number | undefined;
}

function ofWeekNumber(
  spot: DaySpot,
  match: RegExpExecArray,
  { week, year, weekday: day }: Numbered,
): Hit<DayWritten> | Fault {
  const end = spot.at + match[0].length;
  const number = Number(week);
  const typed = written(spot.line, spot.at, end).trim();
  const isWeek =
    year === undefined ? number >= 1 && number <= 53 : dayOfWeek(Number(year), number, 1);
  if (!isWeek) return { fault: 'noSuchDate', typed };
  const whole = year && day !== undefined ? dayOfWeek(Number(year), number, day) : undefined;
  if (whole) return { value: whole, end };
  const told = { ...(year && { year: Number(year) }), ...(day !== undefined && { weekday: day }) };
  return { value: { kind: 'week', week: number, ...told, typed }, end };
}

function dayInWeeks(today: PlainDate, weeks: number, day: number): PlainDate {
  return addDays(today, 7 * weeks + day - weekday(today));
}

type Untyped<W> = W extends unknown ? Omit<W, 'typed'> : never;

function half(
  { line, at }: DaySpot,
  match: RegExpExecArray,
  what: Untyped<HalfWritten>,
): Hit<HalfWritten> {
  const end = at + match[0].length;
  return { value: { ...what, typed: written(line, at, end).trim() }, end };
}

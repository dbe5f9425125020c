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
import { WORDS } from '../words';
import { SHORT_WEEKDAY_NAMES, WEEKDAY_FORMS, WEEKDAY_NAMES, weekdayNamed } from './dayNames';
import { alternatives, anyOf } from './patterns';
import { distant, type DaySpot, type Fault, type Hit } from './slot';
import { meaningsOf } from './vocabulary';

const { days } = WORDS;

/** How many weeks lie between this week and the one so called. */
const WEEKS = meaningsOf<string>(days.weeksFromNow);

const week = anyOf(days.week);
const inWeek = `(?: (?:${anyOf(days.inWeek)} )?(${alternatives([...WEEKS.keys()])}) ${week})`;
const numberOfWeek = `${week} ?(\\d{1,2})(?!\\d|[./:]\\d)(?:[ /-]?(20\\d{2})(?!\\d))?`;
const ofWeek = `(?: (?:${anyOf(days.inWeek)} )?${numberOfWeek})`;
const when = `(?:(${anyOf(days.coming)})|(${anyOf(days.next)})|(${anyOf(days.last)}))`;
const opening = anyOf(days.onDay, days.article);
const NAMED = new RegExp(
  `^(?:(?:${opening} )?${when} ?|${opening} )?(${alternatives([...WEEKDAY_FORMS.keys()])})(?![a-z0-9])(?:${inWeek}|${ofWeek})?`,
);
const SHORT = new RegExp(
  `^(?:(${anyOf(days.onDay)}) )?(${SHORT_WEEKDAY_NAMES})(?= (?:${anyOf(WORDS.times.at)}|\\d{1,2}[.:]\\d{2})(?![a-z])|$)`,
);
const COMING = new RegExp(`^${anyOf(days.coming)}$`);
const WEEK_FIRST = new RegExp(
  `^(?:${anyOf(days.during)} )?(?:${numberOfWeek}|(${anyOf(days.next)}) ${week})(?![a-z])(?:,? (?:${anyOf(days.onDay)} )?(${WEEKDAY_NAMES})(?![a-z]))?`,
);

/** 'på fredag', 'sidste tirsdag', 'fredag i næste uge', 'mandag uge 14', 'uge 14'. */
export function weekdayAt(spot: DaySpot): Hit<DayWritten> | Fault | undefined {
  const text = spot.line.folded.slice(spot.at, spot.at + 50);
  const named = NAMED.exec(text);
  if (named) return namedDay(spot, named);
  const short = SHORT.exec(text);
  if (short) return shortDay(spot, short);
  const week = WEEK_FIRST.exec(text);
  return week ? weekFirst(spot, week) : undefined;
}

function namedDay(spot: DaySpot, match: RegExpExecArray): Hit<DayWritten> | Fault {
  const [whole, coming, next, gone, form = '', relative, week, year] = match;
  const { weekday: day, isPast } = WEEKDAY_FORMS.get(form) ?? { weekday: 1, isPast: false };
  if (relative !== undefined) {
    return distant(
      spot,
      whole.length,
      dayInWeeks(spot.today, Number(WEEKS.get(relative) ?? 0), day),
    );
  }
  if (week !== undefined) return ofWeekNumber(spot, match, { week, year, weekday: day });
  if (next) return half(spot, match, { kind: 'weekday', weekday: day, next: true });
  const said = { coming: coming !== undefined, isPast: isPast || gone !== undefined };
  return toOneSide(spot, match, { ...said, weekday: day });
}

function shortDay(spot: DaySpot, match: RegExpExecArray): Hit<DayWritten> {
  const [, on = '', name = ''] = match;
  return toOneSide(spot, match, { coming: COMING.test(on), weekday: weekdayNamed(name) });
}

/** 'på fredag' lies ahead, 'sidste fredag' and 'i fredags' before today; 'fredag' may be either. */
function toOneSide(
  spot: DaySpot,
  match: RegExpExecArray,
  said: { readonly coming: boolean; readonly isPast?: boolean; readonly weekday: number },
): Hit<DayWritten> {
  const { weekday: day } = said;
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
  const monday = dayInWeeks(spot.today, Number(WEEKS.get(relative) ?? 0), 1);
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

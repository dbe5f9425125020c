// What falls due in the next days, and the week's digest, as cards; shown by cards/index.
import { nextList, progress } from '../../cti/checklists';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { dayShown } from '../../cti/due/due';
import { TABLE } from '../../cti/due/table';
import { gatherings } from '../../cti/meetings/planned';
import type { Message } from '../../desk/ports/storage';
import type { DigestView, UpcomingRow, View } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { thingName } from '../parts/dueNames';
import { foldRow } from '../parts/folds';
import { practiceLine } from '../frame/head';
import { press, pressData } from '../frame/press';
import { layOut } from '../frame/templates';
import { mondayOf, WEEKS, weeksPicture } from '../parts/weeks';

const MOST_ROWS = 20;
/** The digest is read at a glance. */
const ONE_SCREEN = 10;
const MOST_COURSES = 5;

/** What is due in the next days, day by day, and a picture of the next eight weeks. */
export function upcomingCard(
  view: Extract<View, { kind: 'upcoming' }>,
  context: CardContext,
): Message {
  const { upcoming } = context.texts.cards;
  const things = thingsOnce(view.due, view.today);
  const title = upcoming.title(view.days);
  const state = things.length === 0 ? upcoming.none : upcoming.count(things.length);
  const card = layOut('upcoming', {
    practice: practiceLine(context),
    head: { title, state, kind: '' },
    bands: [],
    ...foldedWeeks(things, context),
    picture: view.days < WEEKS * 7 ? [] : weeksPicture(things, view.today, context),
    notes: restNote(things, context),
    buttons: [overviewButton(context), ...weeksButton(view.days, context)],
  });
  return { text: `${title}: ${state}`, card };
}

/** The week's changes, deadlines, meetings and open items, where the team turned it on. */
export function digestCard(view: DigestView, context: CardContext): Message {
  const { notices, cards } = context.texts;
  const things = thingsOnce(view.due.map(withMeeting(view)), view.today);
  const title = cards.digest.title(view.from);
  const state = things.length === 0 ? cards.digest.none : cards.upcoming.count(things.length);
  const labels = [
    ...(view.late ? [notices.late(view.from)] : []),
    ...(view.maybeRepeat ? [notices.maybeRepeat] : []),
  ];
  const card = layOut('upcoming', {
    practice: practiceLine(context),
    head: { title, state, kind: cards.overview.count(view.courses.length) },
    bands: labels.map((text) => ({ style: 'warning', title: `△ ${text}`, lines: [] })),
    weeks: [...weekSections(things, context, ONE_SCREEN), ...openSection(view, context)],
    folds: [],
    folded: [],
    picture: [],
    notes: restNote(things, context, ONE_SCREEN),
    buttons: [overviewButton(context)],
  });
  return { text: `${title}: ${state}`, card };
}

function withMeeting({ courses }: DigestView): (due: UpcomingRow['due']) => UpcomingRow {
  const meetings = new Map(
    courses.flatMap((course) =>
      gatherings(course).map((each) => [`${course.id}|${each.id}`, each.kind] as const),
    ),
  );
  return (due) => ({ due, meeting: meetings.get(`${due.course}|${due.about}`) ?? null });
}

/**
 * Each due thing once, however many people it goes to; sorted by the day it speaks of. What is told
 * only if CTI has not begun by a day that lies ahead is no news yet.
 */
function thingsOnce(things: readonly UpcomingRow[], today: PlainDate): readonly UpcomingRow[] {
  const seen = new Map<string, UpcomingRow>();
  for (const thing of things) {
    const { due } = thing;
    if (TABLE[due.key].shown.on === 'afterIt' && due.target >= today) continue;
    const name = [due.key, due.course, due.ordinal, due.about, dayShown(due)].join('|');
    if (!seen.has(name)) seen.set(name, thing);
  }
  return [...seen.values()].sort(
    ({ due: a }, { due: b }) => compare(dayShown(a), dayShown(b)) || a.number - b.number,
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** So many things of the nearest weeks stand on the first screen; the later weeks are folded. */
const FIRST_THINGS = 6;

function foldedWeeks(things: readonly UpcomingRow[], context: CardContext): object {
  const weeks = weekSections(things, context);
  const shown = weeks.filter((_, place) => countIn(weeks.slice(0, place)) < FIRST_THINGS);
  const rest = weeks.slice(shown.length);
  const title = context.texts.cards.upcoming.later(countIn(rest));
  return {
    weeks: shown,
    folds: foldRow(rest.length > 0 ? [{ id: 'later', title }] : []),
    folded: rest.length > 0 ? [{ id: 'later', shown: false, weeks: rest }] : [],
  };
}

function countIn(weeks: readonly WeekSection[]): number {
  return weeks.reduce(
    (sum, { days }) => sum + days.reduce((ofWeek, { things }) => ofWeek + things.length, 0),
    0,
  );
}

interface WeekSection {
  readonly title: string;
  readonly days: readonly { readonly day: string; readonly things: readonly object[] }[];
}

function weekSections(
  things: readonly UpcomingRow[],
  context: CardContext,
  most = MOST_ROWS,
): readonly WeekSection[] {
  const shown = things.slice(0, most);
  const weeks = [...new Set(shown.map(({ due }) => mondayOf(dayShown(due))))];
  return weeks.map((monday) => ({
    title: context.texts.cards.upcoming.week(monday),
    days: dayGroups(
      shown.filter(({ due }) => mondayOf(dayShown(due)) === monday),
      context,
    ),
  }));
}

function dayGroups(things: readonly UpcomingRow[], context: CardContext): WeekSection['days'] {
  const days = [...new Set(things.map(({ due }) => dayShown(due)))];
  return days.map((day) => ({
    day: context.texts.cards.upcoming.day(day),
    things: things
      .filter(({ due }) => dayShown(due) === day)
      .map((thing) => line(thing.due.number, `: ${thingName(thing, context)}`, context)),
  }));
}

/** A line about a citizen; a tap opens the status. */
function line(number: number, text: string, context: CardContext): object {
  const { citizen, overview } = context.texts.cards;
  return {
    lead: citizen(number),
    text,
    tap: overview.rowTitle(number),
    verb: 'status',
    send: pressData(context, { citizen: number }),
  };
}

/** The courses with most open items on the list of their next change. */
function openSection({ courses, today }: DigestView, context: CardContext): readonly object[] {
  const { digest, overview, status } = context.texts.cards;
  const open = courses
    .map((course) => ({
      number: course.number,
      open: progress(course, nextList(course, today), today).open,
    }))
    .filter((each) => each.open > 0)
    .sort((a, b) => b.open - a.open || a.number - b.number);
  if (open.length === 0) return [];
  const rows = open
    .slice(0, MOST_COURSES)
    .map((each) => line(each.number, `: ${overview.open(each.open)}`, context));
  const rest = open.length - rows.length;
  const more =
    rest > 0 ? [{ lead: '', text: status.andMore(rest), tap: '', verb: '', send: {} }] : [];
  return [{ title: digest.open, days: [{ day: '', things: [...rows, ...more] }] }];
}

function restNote(
  things: readonly UpcomingRow[],
  { texts }: CardContext,
  most = MOST_ROWS,
): readonly object[] {
  const rest = things.length - most;
  return rest > 0 ? [{ text: texts.cards.upcoming.rest(rest) }] : [];
}

/** The picture of the next eight weeks, when fewer days are shown. */
function weeksButton(days: number, context: CardContext): readonly object[] {
  if (days >= WEEKS * 7) return [];
  const title = context.texts.cards.upcoming.weeks;
  return [press(context, { title, verb: 'upcoming', send: { days: WEEKS * 7 } })];
}

function overviewButton(context: CardContext): object {
  return press(context, { title: context.texts.cards.buttons.overview, verb: 'overview' });
}

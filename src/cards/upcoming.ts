import { nextList, progress } from '../cti/checklists';
import type { Due } from '../cti/due';
import { addDays, weekday, type PlainDate } from '../cti/plainDate';
import type { Message } from '../desk/ports';
import type { DigestView, View } from '../desk/views';
import { capital } from '../text/dates';
import { barOf } from './bar';
import type { CardContext } from './context';
import { dueDay, dueName } from './dueNames';
import { practiceLine } from './head';
import { press } from './press';
import { layOut } from './templates';

const MOST_ROWS = 24;
const WEEKS = 8;
/** The digest is read at a glance. */
const ONE_SCREEN = 10;
const MOST_COURSES = 5;

/** What is due in the next days, week by week, and a picture of the next eight weeks. */
export function upcomingCard(
  view: Extract<View, { kind: 'upcoming' }>,
  context: CardContext,
): Message {
  const { upcoming } = context.texts.cards;
  const things = once(view.due.map(({ due }) => due));
  const title = upcoming.title(view.days);
  const state = things.length === 0 ? upcoming.none : upcoming.count(things.length);
  const card = layOut('upcoming', {
    practice: practiceLine(context),
    head: { title, state, kind: '' },
    bands: [],
    weeks: weekSections(things, context),
    picture: weeksPicture(things, view.today, view.days, context),
    notes: restNote(things, context),
    buttons: [overviewButton(context), ...weeksButton(view.days, context)],
  });
  return { text: `${title}: ${state}`, card };
}

/** The week's changes, deadlines, meetings and open items, where the team turned it on. */
export function digestCard(view: DigestView, context: CardContext): Message {
  const { notices, cards } = context.texts;
  const things = once(view.due);
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
    picture: [],
    notes: restNote(things, context, ONE_SCREEN),
    buttons: [overviewButton(context)],
  });
  return { text: `${title}: ${state}`, card };
}

/** Each due thing once, however many people it goes to; sorted by the day it speaks of. */
function once(things: readonly Due[]): readonly Due[] {
  const seen = new Map<string, Due>();
  for (const due of things) {
    const name = [due.key, due.course, due.ordinal, due.about, dueDay(due)].join('|');
    if (!seen.has(name)) seen.set(name, due);
  }
  return [...seen.values()].sort((a, b) =>
    dueDay(a) === dueDay(b) ? a.number - b.number : dueDay(a) < dueDay(b) ? -1 : 1,
  );
}

function weekSections(
  things: readonly Due[],
  context: CardContext,
  most = MOST_ROWS,
): readonly object[] {
  const { upcoming, citizen } = context.texts.cards;
  const shown = things.slice(0, most);
  const weeks = [...new Set(shown.map((due) => mondayOf(dueDay(due))))];
  return weeks.map((monday) => ({
    title: upcoming.week(monday),
    rows: shown
      .filter((due) => mondayOf(dueDay(due)) === monday)
      .map((due) => ({
        lead: upcoming.date(dueDay(due)),
        text: ` · ${citizen(due.number)}: ${dueName(due, context)}`,
      })),
  }));
}

/** The courses with most open items on the list of their next change. */
function openSection({ courses, today }: DigestView, { texts }: CardContext): readonly object[] {
  const { digest, overview, citizen, status } = texts.cards;
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
    .map((each) => ({ lead: citizen(each.number), text: ` · ${overview.open(each.open)}` }));
  const rest = open.length - rows.length;
  const more = rest > 0 ? [{ lead: '', text: status.andMore(rest) }] : [];
  return [{ title: digest.open, rows: [...rows, ...more] }];
}

/** How full each of the next weeks is, as bars with their figures. */
function weeksPicture(
  things: readonly Due[],
  today: PlainDate,
  days: number,
  context: CardContext,
): readonly object[] {
  if (days < WEEKS * 7) return [];
  const { upcoming } = context.texts.cards;
  const mondays = Array.from({ length: WEEKS }, (_, week) => addDays(mondayOf(today), 7 * week));
  const counts = mondays.map(
    (monday) => things.filter((due) => mondayOf(dueDay(due)) === monday).length,
  );
  const most = Math.max(1, ...counts);
  const bars = mondays.map((monday, week) => ({
    text: `${capital(upcoming.week(monday))}: ${upcoming.count(counts[week] ?? 0)}`,
    bar: barOf(counts[week] ?? 0, most),
  }));
  return [{ title: upcoming.weeks, bars, notes: [] }];
}

function restNote(
  things: readonly Due[],
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

function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekday(date));
}

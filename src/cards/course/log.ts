// The log of a course as a card, a day at a time (D4); shown by cards/index.
import { itemText } from '../../cti/checklists';
import { firstProgramme } from '../../cti/programmes';
import { dateAt, type PlainDate } from '../../cti/calendar/plainDate';
import type { Message } from '../../desk/ports/storage';
import type { LogRow, View } from '../../desk/views/views';
import { capital, formatClock, formatDateWithWeekday } from '../../text/dates';
import { logText, type FactScene } from '../../text/facts';
import { named } from '../../text/named';
import type { CardContext } from '../frame/context';
import { listCard, type FoldedSection, type ListRow, type ListSection } from '../parts/list';
import { beginning } from '../frame/literal';
import { press, type Press } from '../frame/press';

/** So many rows of such a length are still a light card. */
const MOST_ROWS = 20;
const LONGEST_ROW = 300;
/** So many fill the first screen of a phone. */
const FIRST_ROWS = 5;

type LogView = Extract<View, { kind: 'log' }>;

/** Who did what and who looked, newest first, a day at a time (D4). */
export function logCard(view: LogView, context: CardContext): Message {
  const { cards } = context.texts;
  const first = firstShown(view);
  const shown = view.rows.slice(first, first + MOST_ROWS);
  const title = cards.citizen(view.number);
  return listCard(
    {
      title,
      state: cards.log.title,
      kind: view.rows.length > MOST_ROWS ? pagePlace(view, first, context) : '',
      lines: shown.length === 0 ? [cards.log.none] : [],
      sections: dayByDay(shown.slice(0, FIRST_ROWS), view.rows, context),
      folded: olderFold(shown.slice(FIRST_ROWS), view.rows, context),
      buttons: logButtons(view, first, context),
      summary: `${title}: ${cards.log.title}`,
    },
    context,
  );
}

/** Places are counted from the oldest row, so that they stay while the log grows. */
function firstShown({ rows, older }: LogView): number {
  const left = Math.min(Math.max(1, older ?? rows.length), Math.max(1, rows.length));
  return rows.length - left;
}

function pagePlace({ rows }: LogView, first: number, { texts }: CardContext): string {
  const last = Math.min(rows.length, first + MOST_ROWS);
  return texts.cards.log.place(first + 1, last, rows.length);
}

function logButtons(view: LogView, first: number, context: CardContext): readonly Press[] {
  const { log, buttons } = context.texts.cards;
  const citizen = view.number;
  const left = view.rows.length - first;
  const turn = (title: string, older: number): Press =>
    press(context, { title, verb: 'log', send: { citizen, older } });
  return [
    press(context, { title: buttons.status, verb: 'status', send: { citizen } }),
    ...(first > 0 ? [turn(log.newer, left + MOST_ROWS)] : []),
    ...(left > MOST_ROWS ? [turn(log.older, left - MOST_ROWS)] : []),
  ];
}

/** The rest of the page, each row with its day. */
function olderFold(
  rows: readonly LogRow[],
  all: readonly LogRow[],
  context: CardContext,
): readonly FoldedSection[] {
  if (rows.length === 0) return [];
  const days = dayByDay(rows, all, context);
  const dated = days.flatMap(({ title, rows: ofDay }) =>
    ofDay.map((row) => ({ ...row, note: `${title} · ${row.note ?? ''}` })),
  );
  const { earlier } = context.texts.cards.log;
  return [{ id: 'earlier', title: earlier(rows.length), rows: dated }];
}

function dayByDay(
  rows: readonly LogRow[],
  all: readonly LogRow[],
  context: CardContext,
): readonly ListSection[] {
  const scene = sceneFrom(all, context);
  const days = new Map<PlainDate, ListRow[]>();
  for (const row of rows) {
    const day = dateAt(new Date(atOf(row)));
    days.set(day, [...(days.get(day) ?? []), logRow(row, scene, context)]);
  }
  return [...days].map(([day, ofDay]) => ({
    title: capital(formatDateWithWeekday(day, context.language)),
    rows: ofDay,
  }));
}

function atOf(row: LogRow): string {
  return row.kind === 'event' ? row.event.at : row.look.at;
}

function logRow(row: LogRow, scene: FactScene, context: CardContext): ListRow {
  const { log } = context.texts.cards;
  const when = formatClock(atOf(row), context.language);
  if (row.kind === 'look') {
    const { by, what } = row.look;
    const text = log.looked(named(log.commands, what) ?? what);
    return { lead: '', text, note: `${when} · ${by.name}` };
  }
  const { by, fact } = row.event;
  const short = beginning(logText(fact, scene, context.texts), LONGEST_ROW);
  const text = row.undone ? `${short} (${log.undone})` : short;
  return { lead: '', text, note: `${when} · ${by?.name ?? log.bot}` };
}

/** What the ids in a fact name, found in the log itself: the view holds no course. */
function sceneFrom(rows: readonly LogRow[], { language }: CardContext): FactScene {
  const facts = rows.flatMap((row) => (row.kind === 'event' ? [row.event.fact] : []));
  const enrolled = facts.find((fact) => fact.type === 'enrolled');
  const programme = enrolled?.programme ?? firstProgramme().id;
  return {
    programme,
    meeting: (id) =>
      facts.find(
        (fact) =>
          (fact.type === 'meetingPlanned' || fact.type === 'meetingHeld') && fact.meeting === id,
      ) as ReturnType<FactScene['meeting']>,
    standing: (id) => {
      const told = facts.find(({ type }) => type === 'appointment');
      return told?.type === 'appointment' && told.appointment.id === id
        ? told.appointment
        : undefined;
    },
    focus: (id) => {
      const told = facts.find((fact) => fact.type === 'focus' && fact.focus.id === id);
      return told?.type === 'focus' ? told.focus.goal : undefined;
    },
    item: (list, item) => itemText({ programme }, list, item, language),
  };
}

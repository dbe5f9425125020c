import type { Message } from '../desk/ports';
import type { LogRow, View } from '../desk/views';
import { formatInstant } from '../text/dates';
import { logText, type FactScene } from '../text/facts';
import { named } from '../text/named';
import type { CardContext } from './context';
import { itemText } from './items';
import { listCard, type ListRow } from './list';
import { beginning } from './literal';
import { press } from './press';

/** So many rows of such a length are still a light card. */
const MOST_ROWS = 20;
const LONGEST_ROW = 300;

/** Who did what and who looked, newest first (D4). */
export function logCard(view: Extract<View, { kind: 'log' }>, context: CardContext): Message {
  const { cards } = context.texts;
  const rows = view.rows.slice(0, MOST_ROWS).map((row) => rowOf(row, view.rows, context));
  const rest = view.rows.length - rows.length;
  const title = cards.citizen(view.number);
  const send = { citizen: view.number };
  return listCard(
    {
      title,
      state: cards.log.title,
      lines: rows.length === 0 ? [cards.log.none] : [],
      sections: [{ title: '', rows }],
      notes: rest > 0 ? [cards.log.rest(rest)] : [],
      buttons: [press(context, { title: cards.buttons.status, verb: 'status', send })],
      summary: `${title}: ${cards.log.title}`,
    },
    context,
  );
}

function rowOf(row: LogRow, all: readonly LogRow[], context: CardContext): ListRow {
  const { log } = context.texts.cards;
  if (row.kind === 'look') {
    const { at, by, what } = row.look;
    return {
      lead: leadOf(at, by.name, context),
      text: log.looked(named(log.commands, what) ?? what),
    };
  }
  const { at, by, fact } = row.event;
  const told = logText(fact, sceneFrom(all, context), context.texts);
  const short = beginning(told, LONGEST_ROW);
  const text = row.undone ? `${short} (${log.undone})` : short;
  return { lead: leadOf(at, by?.name ?? log.bot, context), text };
}

function leadOf(at: string, who: string, { language }: CardContext): string {
  return `${formatInstant(at, language)}, ${who}:`;
}

/** What the ids in a fact name, found in the log itself: the view holds no course. */
function sceneFrom(rows: readonly LogRow[], { language }: CardContext): FactScene {
  const facts = rows.flatMap((row) => (row.kind === 'event' ? [row.event.fact] : []));
  const enrolled = facts.find((fact) => fact.type === 'enrolled');
  const programme = enrolled?.programme ?? 'job';
  return {
    programme,
    meeting: (id) =>
      facts.find(
        (fact) =>
          (fact.type === 'meetingPlanned' || fact.type === 'meetingHeld') && fact.meeting === id,
      ) as ReturnType<FactScene['meeting']>,
    focus: (id) => {
      const told = facts.find((fact) => fact.type === 'focus' && fact.focus.id === id);
      return told?.type === 'focus' ? told.focus.goal : undefined;
    },
    item: (list, item) => itemText({ programme }, list, item, language),
  };
}

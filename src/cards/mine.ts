import { nextList, progress } from '../cti/checklists';
import type { Message } from '../desk/ports';
import type { MineRow, View } from '../desk/views';
import { joinList } from '../text/dates';
import type { CardContext } from './context';
import { dueLine } from './dueNames';
import { practiceLine, sceneOn, stateOf } from './head';
import { literal } from './literal';
import { sent } from './press';
import { layOut } from './templates';

const MOST_ROWS = 12;

/** The courses where I have a role, and what waits for me, across my teams. */
export function mineCard(view: Extract<View, { kind: 'mine' }>, context: CardContext): Message {
  const { mine } = context.texts.cards;
  const rows = view.rows.slice(0, MOST_ROWS);
  const rest = view.rows.length - rows.length;
  const state = view.rows.length === 0 ? mine.none : mine.count(view.rows.length);
  const teams = new Set(view.rows.map(({ team }) => team)).size;
  const card = layOut('overview', {
    practice: practiceLine(context),
    head: { title: mine.title, state, kind: rest > 0 ? mine.rest(rest) : '' },
    rows: rows.map((row) => rowPicture({ row, view, context, teams })),
    buttons: [],
    more: [],
  });
  return { text: `${mine.title}: ${state}`, card };
}

function rowPicture(of: {
  readonly row: MineRow;
  readonly view: Extract<View, { kind: 'mine' }>;
  readonly context: CardContext;
  readonly teams: number;
}): object {
  const { row, view, context, teams } = of;
  const { course, next, roles } = row;
  const { cards, words } = context.texts;
  const { open } = progress(course, nextList(course, view.today), view.today);
  const inTeam = row.word === undefined ? context : { ...context, team: row.word };
  const as = joinList(
    roles.map((role) => words.roles[role]),
    context.language,
  );
  const where = teams > 1 ? `${literal(row.team)} · ` : '';
  return {
    title: cards.citizen(course.number),
    state: ` · ${stateOf(sceneOn(course, view.today, context))}`,
    next: next ? dueLine(next, course, context) : '',
    note: `${where}${cards.mine.as(as)}`,
    flags: open > 0 ? cards.overview.open(open) : '',
    tap: cards.overview.rowTitle(course.number),
    send: sent(inTeam, { citizen: course.number }),
  };
}

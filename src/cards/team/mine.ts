// My courses across my teams, and what waits for me, as a card; shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import type { MineRow, View } from '../../desk/views/views';
import { joinList } from '../../text/dates';
import type { CardContext } from '../frame/context';
import { courseGroups, courseRow, foldedGroups } from '../parts/courseRows';
import { practiceLine } from '../frame/head';
import { literal } from '../frame/literal';
import { layOut } from '../frame/templates';

const MOST_ROWS = 12;

/** The courses where I have a role, and what waits for me, across my teams. */
export function mineCard(view: Extract<View, { kind: 'mine' }>, context: CardContext): Message {
  const { mine } = context.texts.cards;
  const teams = new Set(view.rows.map(({ team }) => team)).size;
  const listed = view.rows
    .slice(0, MOST_ROWS)
    .map((row) => ({ ...row, note: rowNote(row, teams > 1, context) }));
  const rest = view.rows.length - listed.length;
  const state = view.rows.length === 0 ? mine.none : mine.count(view.rows.length);
  const inTeam = ({ word }: MineRow): CardContext =>
    word === undefined ? context : { ...context, team: word };
  const card = layOut('overview', {
    practice: practiceLine(context),
    head: { title: mine.title, state, kind: rest > 0 ? mine.rest(rest) : '' },
    ...foldedGroups(
      courseGroups(listed, (row) => courseRow(row, view.today, inTeam(row)), context),
      context,
    ),
    buttons: [],
    more: [],
  });
  return { text: `${mine.title}: ${state}`, card };
}

function rowNote({ team, roles }: MineRow, inSeveral: boolean, context: CardContext): string {
  const { cards, words } = context.texts;
  const as = joinList(
    roles.map((role) => words.roles[role]),
    context.language,
  );
  return `${inSeveral ? `${literal(team)} · ` : ''}${cards.mine.as(as)}`;
}

// What one person is told 1:1 on one morning, a row each with its buttons; shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import type { MorningView, NoticeView } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { headOf, practiceLine, sceneOn } from '../frame/head';
import { literal, shortened } from '../frame/literal';
import { press, type Press } from '../frame/press';
import { layOut } from '../frame/templates';
import { recordedBand, type Band } from '../parts/bands';
import { labelLines, outdatedLine, tellingOf } from './notice';
import { moreRowButtons, rowButtons } from './noticeButtons';
import { noticeScene } from './noticeScene';

/** So many rows have their sentences and buttons; the others one line each, so that the card stays light. */
const MOST_WHOLE = 6;
const MOST_IN_SUMMARY = 3;

interface Row {
  readonly lines: readonly { readonly lead: string; readonly text: string }[];
  readonly note: string;
  readonly buttons: readonly Press[];
}

/** Several notices as one message: the most urgent on top (N1). */
export function morningCard(view: MorningView, context: CardContext): Message {
  const { morning } = context.texts.cards;
  const { rows } = view;
  const open = rows.filter(({ settled, outdated }) => !settled && !outdated).length;
  const rest = rows.length - MOST_WHOLE;
  const inChannel = rows.every(({ due }) => due.audience === 'channel');
  const count = inChannel ? morning.changes(rows.length) : morning.count(open);
  const data = {
    practice: practiceLine(context),
    title: inChannel ? morning.channel : morning.title,
    state: open === 0 ? morning.nothing : count,
    bands: doneBands(view, context),
    rows: rows.flatMap((row, place) => rowsOf(row, place < MOST_WHOLE, context)),
    buttons:
      rest > 0 ? [press(context, { title: context.texts.cards.buttons.mine, verb: 'mine' })] : [],
  };
  return { text: summaryOf(rows, context), card: layOut('confirm', data) };
}

function doneBands({ done }: MorningView, context: CardContext): readonly Band[] {
  return done ? recordedBand(sceneOn(done.course, done.today, context), done) : [];
}

function summaryOf(rows: readonly NoticeView[], context: CardContext): string {
  const { morning } = context.texts.cards;
  const told = rows.slice(0, MOST_IN_SUMMARY).map((row) => {
    const { title, said } = wordsOf(row, context);
    return `${title}: ${said}`;
  });
  const rest = rows.length - told.length;
  return shortened([...told, ...(rest > 0 ? [morning.rest(rest)] : [])].join(' · '));
}

/** The citizen, and what is said of them in the fewest words. */
function wordsOf(
  row: NoticeView,
  context: CardContext,
): { readonly title: string; readonly said: string; readonly lines: readonly string[] } {
  const { due, outdated } = row;
  const { title } = headOf(sceneOn(row.course, row.today, context));
  // How the course stands now may be none of its reader's business any more (D2).
  if (outdated) {
    const name = context.texts.notices.names[due.key](due.ordinal);
    return { title, said: name, lines: [outdatedLine(row, context)] };
  }
  const told = tellingOf(row, context)(noticeScene(row, sceneOn(row.course, row.today, context)));
  return { title, said: `${row.settled ? '✓ ' : ''}${told.title}`, lines: told.lines };
}

/** What came of a meeting has more answers than stand side by side: the second row has the others. */
function rowsOf(row: NoticeView, whole: boolean, context: CardContext): readonly Row[] {
  const first = rowOf(row, whole, context);
  const others = whole ? moreRowButtons(row, sceneOn(row.course, row.today, context)) : [];
  return others.length > 0 ? [first, { lines: [], note: '', buttons: others }] : [first];
}

/** The first sentence says what it is about; a row of a later page has its title alone. */
function rowOf(row: NoticeView, whole: boolean, context: CardContext): Row {
  const { title, said, lines } = wordsOf(row, context);
  const first = { lead: `${literal(title)} · `, text: literal(said) };
  const rest = whole ? lines.slice(0, 1).map((text) => ({ lead: '', text: literal(text) })) : [];
  return {
    lines: [first, ...rest],
    note: literal(labelLines(row, context).join(' ')),
    buttons: whole ? rowButtons(row, sceneOn(row.course, row.today, context)) : [],
  };
}

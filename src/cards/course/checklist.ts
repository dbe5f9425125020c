// A checklist with one tap an item: a card of its own, and part of the closing and the notices.
import { phased } from '../../text/programmes';
import { checklist, type ChecklistRow } from '../../cti/checklists';
import type { ItemState } from '../../cti/course/course';
import type { ListId } from '../../cti/programmes';
import type { Message } from '../../desk/ports/storage';
import type { ChecklistView } from '../../desk/views/views';
import { band, stateBands, type Band } from '../parts/bands';
import { barOf, type BarCell } from '../parts/bar';
import type { CardContext } from '../frame/context';
import { foldRow, type Fold, type FoldRow } from '../parts/folds';
import { headOf, practiceLine, sceneOn, type Head } from '../frame/head';
import { beginning } from '../frame/literal';
import { press, pressData, type Press } from '../frame/press';
import { countOf } from '../parts/progress';
import { layOut } from '../frame/templates';
import type { Scene } from '../parts/timeline';

/** One item as the layout takes it: a tap on the text, another for 'not relevant'. */
export interface ItemPicture {
  readonly text: string;
  readonly weight: 'Default' | 'Bolder';
  /** Who settled it and when, or from which fact. */
  readonly note: string;
  readonly open: boolean;
  readonly tap: Tap;
  readonly na: Tap;
  readonly naText: string;
}

interface Tap {
  /** What a screen reader says. */
  readonly title: string;
  readonly send: Readonly<Record<string, unknown>>;
}

/** A checklist with one tap an item (L1). */
export function checklistCard(view: ChecklistView, context: CardContext): Message {
  const scene = sceneOn(view.course, view.today, context);
  const list = listPicture(scene, view.list);
  const text = `${headOf(scene).title}: ${list.title}`;
  return {
    text,
    card: layOut('checklist', checklistData(scene, list, { bands: repeatBand(view, context) })),
  };
}

/** A card that may stand in the channel twice goes on saying so. */
function repeatBand({ maybeRepeat }: ChecklistView, { texts }: CardContext): readonly Band[] {
  return maybeRepeat ? [band('warning', `△ ${texts.notices.maybeRepeat}`, [])] : [];
}

export interface ChecklistData extends ListPicture {
  readonly practice: string;
  readonly head: Head;
  readonly bands: readonly Band[];
  readonly folds: FoldRow;
  /** What else is folded away beneath the list. */
  readonly folded: readonly FoldedLines[];
  readonly buttons: readonly Press[];
}

/** Lines behind a toggle of their own. */
export interface FoldedLines extends Fold {
  readonly rows: readonly { readonly text: string }[];
}

/** The data of the checklist's layout; `bands` go above the list, what is `folded` beneath it. */
export function checklistData(
  scene: Scene,
  list: ListPicture,
  {
    bands,
    folded = [],
  }: { readonly bands: readonly Band[]; readonly folded?: readonly FoldedLines[] },
): ChecklistData {
  const { context, course } = scene;
  const { buttons } = context.texts.cards;
  const status = press(context, {
    title: buttons.status,
    verb: 'status',
    send: { citizen: course.number },
  });
  return {
    practice: practiceLine(context),
    head: headOf(scene),
    bands: [...bands, ...stateBands(scene)],
    ...list,
    folds: foldRow([...list.toggle, ...folded]),
    folded,
    buttons: [status],
  };
}

export interface ListPicture {
  readonly title: string;
  /** '2 of 9 settled'. */
  readonly count: string;
  readonly bar: readonly BarCell[];
  readonly hint: string;
  /** What is open; what is settled behind its toggle, for nobody acts on it. */
  readonly groups: readonly {
    readonly id: string;
    readonly shown: boolean;
    readonly rows: readonly ItemPicture[];
  }[];
  readonly toggle: readonly Pick<Fold, 'id' | 'title'>[];
}

/** So many open items leave room on a phone for what else a card says; a tick brings up the next. */
export const FEW_ITEMS = 3;

/** A checklist as it stands, ready to be laid out in any card; `most` open items at a time. */
export function listPicture(scene: Scene, list: ListId, most = Infinity): ListPicture {
  const { course, today, context } = scene;
  const { cards } = context.texts;
  const rows = checklist(course, list, today);
  const { settled, open } = countOf(rows);
  const count = cards.checklist.settled(settled, rows.length);
  return {
    title: `${phased(cards.checklist.title, list)}: ${count}`,
    count,
    bar: barOf(settled, rows.length, 'good'),
    hint: open === 0 ? `✓ ${cards.checklist.allSettled}` : cards.checklist.hint,
    ...itemGroups(scene, { list, rows, most }),
  };
}

interface Listing {
  readonly list: ListId;
  readonly rows: readonly ChecklistRow[];
  readonly most: number;
}

function itemGroups(
  scene: Scene,
  { list, rows, most }: Listing,
): Pick<ListPicture, 'groups' | 'toggle'> {
  const { settledOnes, furtherOnes } = scene.context.texts.cards.checklist;
  const picture = (row: ChecklistRow): ItemPicture => itemPicture(scene, list, row);
  const open = rows.filter(({ state }) => state === 'open').map(picture);
  const settled = rows.filter(({ state }) => state !== 'open').map(picture);
  const further = open.slice(most);
  const folded = [
    { id: 'further', title: furtherOnes(further.length), rows: further },
    { id: 'settled', title: settledOnes(settled.length), rows: settled },
  ].filter((group) => group.rows.length > 0);
  return {
    groups: [
      ...(open.length > 0 ? [{ id: 'items', shown: true, rows: open.slice(0, most) }] : []),
      ...folded.map(({ id, rows: behind }) => ({ id, shown: false, rows: behind })),
    ],
    toggle: folded.map(({ id, title }) => ({ id, title })),
  };
}

/** Whether somebody is at work on the list: from a card on which it is folded it is then open. */
export function isInHand({ course, today }: Scene, list: ListId): boolean {
  return checklist(course, list, today).some(({ on, by }) => by !== null && on === today);
}

const SYMBOLS: Readonly<Record<ItemState, string>> = { done: '✓', open: '○', na: '–' };

function itemPicture(scene: Scene, list: ListId, row: ChecklistRow): ItemPicture {
  const { context } = scene;
  const { checklist: words } = context.texts.cards;
  const text = row.item[context.language];
  const isOpen = row.state === 'open';
  const title = isOpen
    ? words.markDone(row.place, text)
    : words.markOpen(row.place, text, stateWord(row.state, context));
  return {
    text: `${SYMBOLS[row.state]} ${row.place}. ${text}`,
    weight: 'Default',
    note: itemNote(row, context),
    open: isOpen,
    tap: { title, send: tickOf(scene, list, row, isOpen ? 'done' : 'open') },
    na: { title: words.markNa(row.place), send: tickOf(scene, list, row, 'na') },
    naText: words.na,
  };
}

function tickOf(
  { course, context }: Scene,
  list: ListId,
  { item }: ChecklistRow,
  to: ItemState,
): Readonly<Record<string, unknown>> {
  return pressData(context, { citizen: course.number, list, item: item.id, to });
}

function stateWord(state: ItemState, { texts }: CardContext): string {
  return texts.cards.checklist[state].toLowerCase();
}

/** So that ten items with their reasons stay light; the log has the whole. */
const LONGEST_REASON = 100;
const LONGEST_NAME = 60;

/** Who ticked it and when, or what it came from. */
function itemNote(row: ChecklistRow, { texts }: CardContext): string {
  const { checklist: words, facts } = texts.cards;
  if (row.from) return words.fromFact(facts[row.from]);
  if (row.by && row.on) {
    const who = beginning(row.by.name, LONGEST_NAME);
    if (row.state === 'done') return words.doneBy(who, row.on);
    if (row.state === 'na')
      return words.naBy(beginning(row.reason ?? '', LONGEST_REASON), who, row.on);
    return words.reopened(who, row.on);
  }
  return row.optional ? words.optional : '';
}

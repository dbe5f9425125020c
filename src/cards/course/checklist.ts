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
    card: layOut('checklist', checklistData(scene, list, repeatBand(view, context))),
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
  readonly buttons: readonly Press[];
}

/** The data of the checklist's layout; `bands` go above the list. */
export function checklistData(
  scene: Scene,
  list: ListPicture,
  bands: readonly Band[],
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
    buttons: [status],
  };
}

export interface ListPicture {
  readonly title: string;
  readonly bar: readonly BarCell[];
  readonly hint: string;
  readonly rows: readonly ItemPicture[];
}

/** A checklist as it stands, ready to be laid out in any card. */
export function listPicture(scene: Scene, list: ListId): ListPicture {
  const { course, today, context } = scene;
  const { cards } = context.texts;
  const rows = checklist(course, list, today);
  const { settled, open } = countOf(rows);
  const count = cards.checklist.settled(settled, rows.length);
  return {
    title: `${phased(cards.checklist.title, list)}: ${count}`,
    bar: barOf(settled, rows.length, 'good'),
    hint: open === 0 ? `✓ ${cards.checklist.allSettled}` : cards.checklist.hint,
    rows: rows.map((row) => itemPicture(scene, list, row)),
  };
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

// How far the checklist of the next change has come; the course's own cards call it.
import { phased } from '../../text/programmes';
import { checklist, isItemOpen, nextList, type ChecklistRow } from '../../cti/checklists';
import { barOf, type BarCell } from './bar';
import type { Scene } from './timeline';

/** How far the checklist of the next change has come. */
export interface ProgressPicture {
  /** 'Checklist for phase 2: 4 of 6 settled'. */
  readonly title: string;
  readonly bar: readonly BarCell[];
  /** '6 open items', and each of them. */
  readonly heading: string;
  readonly open: readonly { readonly text: string }[];
}

/** The list of the next change (L1). */
export function listProgress({ course, today, context }: Scene): ProgressPicture {
  const { cards } = context.texts;
  const list = nextList(course, today);
  const rows = checklist(course, list, today);
  const { settled, open } = countOf(rows);
  const lines = rows
    .filter(isItemOpen)
    .map(({ item }) => ({ text: `○ ${item[context.language]}` }));
  const heading = open === 0 ? cards.status.noneOpen : cards.status.openCount(open);
  return {
    title: cards.status.progress(phased(cards.checklist.title, list), settled, rows.length),
    bar: barOf(settled, rows.length, 'good'),
    heading,
    open: lines,
  };
}

/** Rows that are settled, and required ones that are not: counted once for the whole card. */
export function countOf(rows: readonly ChecklistRow[]): { settled: number; open: number } {
  return {
    settled: rows.filter(({ state }) => state !== 'open').length,
    open: rows.filter(isItemOpen).length,
  };
}

// A document before any file format: blocks of facts and words; all papers are made of it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import type { Language } from '../../cti/course/language';
import type { Texts } from '../../text/texts';

/** What a document is written with, besides its facts. */
export interface PaperContext {
  readonly language: Language;
  readonly texts: Texts;
  /** Made-up citizens: every document says so (R1). */
  readonly practice: boolean;
}

/** A bar of a picture; `share` of its full width, 0 to 1. The figure stands in `text`. */
export interface Bar {
  readonly text: string;
  readonly share: number;
  readonly tone: 'fact' | 'guide';
}

export type Row = readonly string[];

/** Rows beneath a head; without a head the first column names what the second one tells. */
export interface TableBlock {
  readonly kind: 'table';
  readonly head: Row;
  readonly rows: readonly Row[];
  /** How wide the columns are beside each other; left out: all alike. */
  readonly widths?: readonly number[];
  /** Its empty cells are written in by hand, so its rows are tall. */
  readonly byHand?: boolean;
}

/** One part of a document, before any file format. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | TableBlock
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  /** Ruled lines to write on by hand. */
  | { readonly kind: 'lines'; readonly count: number }
  /** Blanks beside each other, each with its name beneath. */
  | { readonly kind: 'blanks'; readonly names: readonly string[] };

/** A document as facts and words; `word.ts` makes a file of it. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string | null;
  readonly language: Language;
  /** `plain`: larger letters, for the citizen; `record`: for the file. */
  readonly style: 'plain' | 'record';
  /** What stands at the foot of each page before its number. */
  readonly foot: string;
  /** 'Page 1 of 3', by the words before, between and after the figures. */
  readonly pageWords: { readonly page: string; readonly of: string };
  readonly blocks: readonly Block[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const textBlock = (words: string): Block => ({ kind: 'text', text: words });
export const noteBlock = (words: string): Block => ({ kind: 'note', text: words });
export const lines = (count: number): Block => ({ kind: 'lines', count });
export const blanks = (...names: readonly string[]): Block => ({ kind: 'blanks', names });

export const table = (head: Row, rows: readonly Row[], widths?: readonly number[]): TableBlock => ({
  kind: 'table',
  head,
  rows,
  ...(widths ? { widths } : {}),
});

/** Names to the left, what they stand for to the right. */
export const factTable = (rows: readonly Row[]): TableBlock => table([], rows, [2, 5]);

/** A table, or one sentence when there is nothing to put in it. */
export function tableOr(none: string, filled: TableBlock): Block {
  return filled.rows.length > 0 ? filled : textBlock(none);
}

/** A course on a day, and the words for it. */
export interface PaperScene extends PaperContext {
  readonly course: Course;
  readonly today: PlainDate;
}

import type { Language, Texts } from '../text';

/** What a document is written with, besides its facts. */
export interface PaperContext {
  readonly language: Language;
  readonly texts: Texts;
  /** Made-up citizens: every document says so (section 9). */
  readonly practice: boolean;
}

/** A bar of a picture; `share` of its full width, 0 to 1. The figure stands in `text`. */
export interface Bar {
  readonly text: string;
  readonly share: number;
  readonly tone: 'fact' | 'guide';
}

/** One part of a document, before any file format. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  /** Ruled lines to write on by hand. */
  | { readonly kind: 'lines'; readonly count: number };

/** A document as facts and words; `word.ts` makes a file of it. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string | null;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const note = (words: string): Block => ({ kind: 'note', text: words });
export const lines = (count: number): Block => ({ kind: 'lines', count });

/** A table, or one sentence when there is nothing to put in it. */
export function tableOr(
  none: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block {
  return rows.length > 0 ? { kind: 'table', head, rows } : text(none);
}

// The parts of an import that its readers and its preview have in common.
import type { SheetRecord } from './records';

export const COLUMNS = [
  'citizen',
  'programme',
  'basis',
  'consent',
  'targetGroup',
  'earlierSupport',
  'cti',
  'job',
  'jobcenter',
  'social',
  'startup',
  'firstDay',
  'start',
  'reason',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface ImportFault {
  readonly why:
    | 'unreadable'
    | 'noSuchDate'
    | 'badNumber'
    | 'missing'
    | 'twice'
    | 'tooManyCells'
    | 'noHeader'
    /** Two columns of one heading say two things. */
    | 'contradicts';
  /** The column it is about, if it is about one. */
  readonly column: Column | null;
  readonly typed: string;
}

/** Cells under the headings that hold for them; no headings: lines as one types them. */
export interface Block {
  readonly headings: readonly Heading[] | null;
  readonly rows: readonly SheetRecord[];
}

export interface Heading {
  readonly text: string;
  readonly column: Column | null;
}

/** What is not taken over just as it stood: it is all named in the preview. */
export interface Asides {
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
  /** Cells of merged ones, filled with their value. */
  readonly filled: readonly { readonly line: number; readonly heading: string }[];
  /** Headings that nobody knows, or the place of a column without any, from 1: their cells are not kept. */
  readonly leftOut: readonly (string | number)[];
  /** Headings of a column that is there more than once. */
  readonly doubled: readonly string[];
}

export interface Pasted extends Asides {
  readonly blocks: readonly Block[];
}

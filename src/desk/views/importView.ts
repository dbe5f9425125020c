// What the preview of an import shows; made by desk/import, worded by cards/team.
import type { EnrolWords } from '../../chat/command';
import type { Asides, ImportFault } from '../../chat/import/shape';
import type { Refusal } from '../../cti/course/refusal';

export type { Asides, EnrolWords, ImportFault };

/** What is wrong with one line of an import. */
export type ImportProblem =
  | { readonly kind: 'fault'; readonly faults: readonly ImportFault[] }
  /** The number has a course that runs. */
  | { readonly kind: 'taken'; readonly number: number }
  | {
      readonly kind: 'person';
      readonly why: 'unknown' | 'guest' | 'ambiguous';
      readonly name: string;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The file that lines came from. */
export interface ImportSource {
  readonly file: string;
  /** `null`: a file without sheets. */
  readonly sheet: string | null;
  /** Sheets with content that were not read. */
  readonly otherSheets: readonly string[];
  /** Rows that nobody sees in the sheet: not read. */
  readonly hiddenRows: number;
}

export interface ImportRowView {
  readonly line: number;
  readonly words: EnrolWords;
  readonly problem: ImportProblem | null;
  /** A reason was given, and nothing about the line asks for one: it is not kept. */
  readonly reasonUnused: boolean;
}

export interface ImportView {
  readonly kind: 'import';
  readonly rows: readonly ImportRowView[];
  readonly ready: number;
  readonly faults: number;
  readonly token: string;
  readonly source: ImportSource | null;
  /** Said once for all lines that say nothing of it. */
  readonly consent: NonNullable<EnrolWords['consent']> | null;
  /** Lines that say nothing of it. */
  readonly withoutConsent: number;
  /** Citizens whose lines were pasted before the last time. */
  readonly earlier: readonly number[];
  /** Citizens whose earlier lines the last paste replaced. */
  readonly replaced: readonly number[];
  /** Earlier lines without a number: nobody can say whom they were about. */
  readonly forgotten: number;
  readonly asides: Asides;
}

/** A confirmed import that is under way: so many at a press. */
export interface ImportProgressView {
  readonly kind: 'importProgress';
  readonly created: number;
  readonly of: number;
  readonly token: string;
}

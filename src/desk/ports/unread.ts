// Rows that cannot be read, and why; tables/ throws and tells them, the conversation and the log say so.

/** A row written by a newer release: left as it is, and said so (never damaged). */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/** A row that no release wrote like this; the message names the kind of row alone (D4). */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}

/** Why a row cannot be read: a newer release wrote it, or it was damaged. */
export type Unread = 'newer' | 'damaged';

/** A row that cannot be read: it costs what it holds and nothing else. */
export interface UnreadRow {
  /** What kind of row it is. */
  readonly kind: string;
  readonly why: Unread;
  /** A digest of its key: names no team, no course and no citizen (D4). */
  readonly row: string;
}

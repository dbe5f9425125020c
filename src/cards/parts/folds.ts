// What stands behind a button of its own, so that a card's first screen fits a phone; cards call it.

/** A part of a card that a toggle opens; typed with 'all' it is open from the start. */
export interface Fold {
  readonly id: string;
  /** On its toggle: what is behind it, and how much of it. */
  readonly title: string;
  readonly shown: boolean;
}

/** One row of toggles, as the layouts take it: none where nothing is folded. */
export type FoldRow = readonly {
  readonly toggles: readonly { readonly id: string; readonly title: string }[];
}[];

/** No row holds more actions than Teams shows. */
const MOST_TOGGLES = 5;

/** The toggles of what is folded; what is empty has none. */
export function foldRow(folds: readonly Pick<Fold, 'id' | 'title'>[]): FoldRow {
  if (folds.length === 0) return [];
  const toggles = folds.map(({ id, title }) => ({ id, title: `${title} ▾` }));
  return [{ toggles: toggles.slice(0, MOST_TOGGLES) }];
}

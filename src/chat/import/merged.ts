// Stand-ins in cells that lie under a merged one, so that nothing moves a column: written where tables and workbooks are read, resolved by blocks.ts.

/** The cell is merged with the one above it. */
export const SAME_AS_ABOVE = '\u3003';
/** The cell is merged with the one to its left. */
export const SAME_AS_LEFT = '\u2190';

// A drawn bar of weighted cells; the cards with pictures and progress call it.

export type BarStyle = 'accent' | 'good' | 'warning' | 'attention' | 'emphasis';

/** One cell of a drawn bar; widths are weights. */
export interface BarCell {
  readonly width: number;
  readonly style: BarStyle;
}

/**
 * A bar of a table's weighted cells: `value` of `most`, both at least 0. The empty part is left
 * out when the bar is full, the full part when the value is 0.
 */
export function barOf(value: number, most: number, style: BarStyle = 'accent'): readonly BarCell[] {
  return barOfParts([{ value, style }], most);
}

/** A bar of several parts one after the other, all together at most `most`. */
export function barOfParts(
  parts: readonly { readonly value: number; readonly style: BarStyle }[],
  most: number,
): readonly BarCell[] {
  let left = 100;
  const cells = parts.map(({ value, style }): BarCell => {
    const width = Math.min(left, Math.round(most > 0 ? (Math.max(0, value) / most) * 100 : 0));
    left -= width;
    return { width, style };
  });
  return [...cells, { width: left, style: 'emphasis' } as const].filter(({ width }) => width > 0);
}

/** One cell of a drawn bar; widths are weights. */
export interface BarCell {
  readonly width: number;
  readonly style: 'accent' | 'good' | 'warning' | 'attention' | 'emphasis';
}

/**
 * A bar of a table's weighted cells: `value` of `most`, both at least 0. The empty part is left
 * out when the bar is full, the full part when the value is 0.
 */
export function barOf(
  value: number,
  most: number,
  style: BarCell['style'] = 'accent',
): readonly BarCell[] {
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  const full = Math.round(share * 100);
  const cells: BarCell[] = [
    { width: full, style },
    { width: 100 - full, style: 'emphasis' },
  ];
  return cells.filter(({ width }) => width > 0);
}

// A paper's tables, bars and blanks in Word; called by word.ts.
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Bar, Paper, Row, TableBlock } from './paper';
import { MUTED, runs, WIDTH } from './text';

const HEAD_TINT = 'EEF2F6';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'B8BDC2' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A row to write in by hand. Twentieths of a point: 0.9 cm. */
const BY_HAND = 510;
/** Word takes 63 columns at most; so many parts hold a bar and its figure. */
const PARTS = 60;
const LABEL_PARTS = 27;
const BAR_TONES = { fact: '0F6CBD', guide: '9A9794' } as const;
const LETTERS = { plain: 22, record: 20 } as const;

/** Ruled between its rows and nowhere else; the head stands again on each page. */
export function blockTable(block: TableBlock, style: Paper['style']): Table {
  const { head, rows, widths, byHand = false } = block;
  const size = LETTERS[style];
  const columns = columnsOf(widths ?? evenly(Math.max(1, head.length, rows[0]?.length ?? 0)));
  const cells = (row: Row, look: (place: number) => Look): TableCell[] =>
    columns.map((width, place) => cellOf(row[place] ?? '', { width, size, ...look(place) }));
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells(head, () => ({ bold: true, tint: true, keepNext: true })),
  });
  const last = rows.length - 1;
  const body = rows.map((row, place) => {
    // The first row stays with its head, and no row is left alone on the next page.
    const keepNext = place !== last && (place === 0 || place === last - 1);
    return new TableRow({
      cantSplit: true,
      ...(byHand ? { height: { value: BY_HAND, rule: HeightRule.ATLEAST } } : {}),
      children: cells(row, (column) => ({ bold: head.length === 0 && column === 0, keepNext })),
    });
  });
  return framed(columns, head.length > 0 ? [headRow, ...body] : body);
}

/** Rows of one empty cell each, ruled beneath. */
export function linesTable(count: number): Table {
  const rows = Array.from(
    { length: count },
    (_, place) =>
      new TableRow({
        cantSplit: true,
        height: { value: BY_HAND, rule: HeightRule.EXACT },
        children: [cellOf('', { width: WIDTH, keepNext: place < count - 1 })],
      }),
  );
  return framed([WIDTH], rows, { top: NONE, insideHorizontal: RULE, bottom: RULE });
}

/** Blanks beside each other with a little air between, each with its name beneath. */
export function blanksTable(names: readonly string[]): Table {
  const columns = columnsOf(names.flatMap((_, place) => (place === 0 ? [8] : [1, 8])));
  const texts = names.flatMap((name, place) => (place === 0 ? [name] : ['', name]));
  const line = (_: string, place: number): TableCell =>
    cellOf('', {
      width: columns[place] ?? 0,
      keepNext: true,
      borders: place % 2 === 0 ? { bottom: RULE } : {},
    });
  const rows = [
    new TableRow({
      cantSplit: true,
      height: { value: BY_HAND, rule: HeightRule.EXACT },
      children: texts.map(line),
    }),
    new TableRow({
      cantSplit: true,
      children: texts.map((text, place) =>
        cellOf(text, { width: columns[place] ?? 0, color: MUTED }),
      ),
    }),
  ];
  return framed(columns, rows, { top: NONE, insideHorizontal: NONE, bottom: NONE });
}

/** The figure as text, and beside it a tinted cell as long as its share. */
export function barsTable(bars: readonly Bar[]): Table {
  const columns = columnsOf(evenly(PARTS));
  const part = WIDTH / PARTS;
  const room = PARTS - LABEL_PARTS;
  const rows = bars.map(({ text, share, tone }, place) => {
    const full = Math.max(1, Math.round(room * Math.min(1, Math.max(0, share))));
    const keepNext = place < bars.length - 1;
    const cell = (words: string, parts: number, tint: string | null): TableCell =>
      cellOf(words, {
        width: Math.round(parts * part),
        keepNext,
        columnSpan: parts,
        ...(tint ? { fill: tint, borders: AIR } : {}),
      });
    const rest = room - full;
    return new TableRow({
      cantSplit: true,
      children: [
        cell(text, LABEL_PARTS, null),
        cell('', full, BAR_TONES[tone]),
        ...(rest > 0 ? [cell('', rest, null)] : []),
      ],
    });
  });
  return framed(columns, rows, { top: NONE, insideHorizontal: NONE, bottom: NONE });
}

/** White rules that part one bar from the next. */
const AIR = {
  top: { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' },
  bottom: { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' },
} as const;

interface Look {
  readonly bold?: boolean;
  readonly tint?: boolean;
  /** Letters in half points. */
  readonly size?: number;
  readonly fill?: string;
  readonly color?: string;
  readonly keepNext?: boolean;
  readonly columnSpan?: number;
  readonly borders?: NonNullable<ITableCellOptions['borders']>;
}

function cellOf(text: string, { width, ...look }: Look & { readonly width: number }): TableCell {
  const { bold = false, tint = false, keepNext = false, columnSpan, borders, color } = look;
  const { size = LETTERS.record } = look;
  const fill = look.fill ?? (tint ? HEAD_TINT : null);
  const children = runs(text, { bold, size, ...(color ? { color } : {}) });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.TOP,
    children: [new Paragraph({ children, keepNext, spacing: { line: 240 } })],
    ...(columnSpan ? { columnSpan } : {}),
    ...(borders ? { borders } : {}),
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
  });
}

type Rules = Partial<Record<'top' | 'bottom' | 'insideHorizontal', typeof RULE | typeof NONE>>;

function framed(columns: readonly number[], rows: TableRow[], rules: Rules = {}): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...columns],
    borders: {
      ...{ top: RULE, bottom: RULE, insideHorizontal: RULE },
      ...rules,
      ...{ left: NONE, right: NONE, insideVertical: NONE },
    },
    rows,
  });
}

function evenly(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1);
}

/** Columns of these weights that fill the page together. Twentieths of a point. */
function columnsOf(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((WIDTH * weight) / sum));
}

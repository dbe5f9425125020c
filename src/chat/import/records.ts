// Pasted text and text files as records of cells; called by paste.ts.
import { parse, type Options } from 'csv-parse/sync';

/** One line of a table, or one line of free text as a single cell. */
export interface SheetRecord {
  /** From 1, as its reader counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const SEPARATORS = ['\t', ';', '|', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

const SAID = /^\ufeff?\s*sep=(.)\s*$/i;

/** Excel's own first line 'sep=;' says what stands between the cells. */
export function separatorSaid(text: string): Separator | undefined {
  const said = SAID.exec(text.split('\n', 1)[0] ?? '')?.[1];
  return SEPARATORS.find((separator) => separator === said);
}

/**
 * The records of a text, quoted cells with separators and line breaks in them whole. Quotes that make
 * no sense are letters like any other. Empty records keep their numbers and are left out.
 */
export function recordsOf(text: string, separator: Separator): readonly SheetRecord[] {
  const rows = parsed(text, separator);
  return numbered(rows.map((cells) => cells.map((cell) => cell.trim())));
}

/** Every line one cell: lines as one types them. */
export function linesAsRecords(text: string): readonly SheetRecord[] {
  return numbered(text.split(/\r\n?|\n/).map((line) => [line.trim()]));
}

function numbered(rows: readonly (readonly string[])[]): readonly SheetRecord[] {
  return rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const READINGS: readonly Options[] = [
  { trim: true },
  { relax_quotes: true },
  // Quotes that do not close are inches, or slips.
  { quote: false },
];

function parsed(text: string, delimiter: Separator): string[][] {
  for (const reading of READINGS) {
    const rows = tried(text, { ...reading, delimiter });
    if (rows && (reading.quote === false || !swallows(rows, delimiter))) return rows;
  }
  return [];
}

function tried(text: string, reading: Options): string[][] | undefined {
  try {
    return parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      ...reading,
    });
  } catch {
    return undefined;
  }
}

/** Two stray quotes far apart would make one cell of the lines between them. */
function swallows(rows: readonly (readonly string[])[], separator: Separator): boolean {
  const rowWithin = new RegExp(`\\n\\s*\\d{1,6}\\s*[${separator}]`);
  return rows.some((cells) => cells.some((cell) => rowWithin.test(cell)));
}

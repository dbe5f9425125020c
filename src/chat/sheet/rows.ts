// One sheet's rows as cells of text; called by sheetFile.ts.
import { SAME_AS_ABOVE, SAME_AS_LEFT } from '../import/merged';
import type { SheetRecord } from '../import/records';
import type { Archive } from './archive';
import { excelDay } from './days';
import { SheetRefused } from './refused';
import type { SheetPart, Workbook } from './workbook';
import { readXml } from './xml';

/** Cells that one file may hold. */
export interface Room {
  cells: number;
}

export interface SheetRows {
  /** By their numbers in the sheet, empty ones left out. */
  readonly visible: readonly SheetRecord[];
  /** What nobody sees in the sheet. */
  readonly hidden: readonly SheetRecord[];
}

const MOST_COLUMNS = 200;
const MOST_LETTERS = 2_000;
const MOST_ROWS = 50_000;
const MOST_MERGED = 2_000;
/** A formula whose value the file does not tell. */
const NO_VALUE = '=?';

interface Row {
  readonly line: number;
  readonly hidden: boolean;
  readonly cells: string[];
}

/** @throws SheetRefused */
export async function sheetRows(
  archive: Archive,
  { workbook, sheet, room }: { workbook: Workbook; sheet: SheetPart; room: Room },
): Promise<SheetRows> {
  const rows: Row[] = [];
  const merged: string[] = [];
  const cell = new Cell(workbook);
  let column = 0;
  await readXml(await archive.read(sheet.part), {
    open: (name, attributes) => {
      if (name === 'row') {
        column = 0;
        const line = Number(attributes['r'] ?? (rows.at(-1)?.line ?? 0) + 1);
        if (rows.length >= MOST_ROWS) throw new SheetRefused('tooLarge');
        rows.push({ line, hidden: /^(?:1|true)$/.test(attributes['hidden'] ?? ''), cells: [] });
      }
      if (name === 'c') {
        column = attributes['r'] ? cellPlace(attributes['r']).column : column + 1;
        cell.begin(attributes);
      }
      if (name === 'mergeCell' && attributes['ref']) merged.push(attributes['ref']);
      cell.open(name);
    },
    text: (text) => cell.text(text),
    close: (name) => {
      cell.close(name);
      const row = rows.at(-1);
      if (name === 'c' && row) putCell(row, column, cell.value(), room);
    },
  });
  if (merged.length > MOST_MERGED) throw new SheetRefused('tooLarge');
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const range of merged) fillMerged(byLine, range);
  return { visible: recordsIn(rows, false), hidden: recordsIn(rows, true) };
}

function recordsIn(rows: readonly Row[], hidden: boolean): SheetRecord[] {
  const told = rows.filter((row) => row.hidden === hidden && row.cells.some((cell) => cell !== ''));
  return told.map(({ line, cells }) => ({ line, cells }));
}

function putCell({ cells }: Row, column: number, text: string, room: Room): void {
  if (text === '' || column < 1) return;
  room.cells -= 1;
  if (column > MOST_COLUMNS || room.cells < 0) throw new SheetRefused('tooLarge');
  while (cells.length < column - 1) cells.push('');
  cells[column - 1] = text;
}

/** What lies under a merged cell says so; where its first row is hidden, the next one tells the value. */
function fillMerged(rows: ReadonlyMap<number, Row>, range: string): void {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [cellPlace(from), cellPlace(to)];
  const value = rows.get(first.row)?.cells[first.column - 1] ?? '';
  if (value === '') return;
  const height = Math.min(last.row - first.row + 1, MOST_MERGED);
  const within = Array.from({ length: height }, (_, at) => rows.get(first.row + at) ?? []).flat();
  const columns = Math.min(last.column, MOST_COLUMNS);
  let top = true;
  for (const { cells, hidden } of within) {
    while (cells.length < first.column - 1) cells.push('');
    for (let column = first.column; column <= columns; column += 1) {
      const under = column > first.column ? SAME_AS_LEFT : top ? value : SAME_AS_ABOVE;
      cells[column - 1] = under;
    }
    if (!hidden) top = false;
  }
}

function cellPlace(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** One cell while its elements come. */
class Cell {
  #type = '';
  #style = 0;
  #text = '';
  #isFormula = false;
  #reading = false;
  #beside = false;

  constructor(private readonly workbook: Workbook) {}

  begin({ t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    this.#type = t;
    this.#style = Number(s);
    this.#text = '';
    this.#isFormula = false;
  }

  open(name: string): void {
    if (name === 'f') this.#isFormula = true;
    if (name === 'rPh') this.#beside = true;
    if (name === 'v' || (name === 't' && !this.#beside)) this.#reading = true;
  }

  text(more: string): void {
    if (this.#reading && this.#text.length < MOST_LETTERS) this.#text += more;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#reading = false;
    if (name === 'rPh') this.#beside = false;
  }

  value(): string {
    if (this.#text === '') return this.#isFormula ? NO_VALUE : '';
    return tidiedCell(this.raw());
  }

  private raw(): string {
    const { texts, days, from1904 } = this.workbook;
    const text = this.#text;
    switch (this.#type) {
      case 's':
        return texts[Number(text)] ?? '';
      case 'b':
        return text === '1' ? 'ja' : 'nej';
      case 'd':
        return text.replace(/T00:00:00.*$/, '');
      case 'n':
        return numberText(text, days.has(this.#style) ? from1904 : null);
      default:
        return text;
    }
  }
}

/** `from1904`: which days the number counts; `null`: it is no day. */
function numberText(text: string, from1904: boolean | null): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const isDay = from1904 !== null && number >= 0 && number < 2_958_466;
  return isDay ? excelDay(number, from1904) : String(number);
}

/** Excel's own way to write what XML cannot hold, hard spaces, spaces around. */
function tidiedCell(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g, '')
    .replace(/[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .slice(0, MOST_LETTERS)
    .trim();
}

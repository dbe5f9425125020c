// What was pasted or sent as tables with headings; called by the desk, which keeps them until they are confirmed.
import { lineOf, rawAfter } from '../line/line';
import { columnOf } from './headings';
import { SAME_AS_ABOVE, SAME_AS_LEFT } from './merged';
import {
  linesAsRecords,
  recordsOf,
  SEPARATORS,
  separatorSaid,
  type Separator,
  type SheetRecord,
} from './records';
import type { Asides, Block, Heading, Pasted } from './shape';
import { isTyped } from './typed';
import { anyOf } from '../slots/patterns';
import { WORDS } from '../words';

/**
 * Lines pasted from a spreadsheet: headings in Danish or English in any order, cells between tabs,
 * semicolons, bars or commas. `former`: the headings of an earlier paste, which hold until new ones
 * come. Without any the lines are read as `opret …` would be.
 */
export function pastedText(text: string, former: readonly Heading[] | null): Pasted {
  const said = separatorSaid(text);
  const plain = rawAfter(lineOf(said ? text.slice(text.indexOf('\n') + 1) : text, []), 0);
  const records = bestRecords(plain, said, former);
  const shift = said ? 1 : 0;
  return pastedRecords(
    records.map(({ line, cells }) => ({ line: line + shift, cells })),
    former,
  );
}

/** What stands between the cells shows in the first lines. */
const LOOKED_AT = 6_000;

function bestRecords(
  text: string,
  said: Separator | undefined,
  former: readonly Heading[] | null,
): readonly SheetRecord[] {
  const begin = text.slice(0, LOOKED_AT);
  const possible = said ? [said] : SEPARATORS.filter((separator) => begin.includes(separator));
  const readings = possible.map((separator) => ({
    separator,
    records: recordsOf(begin, separator),
  }));
  const headed = readings.find(({ records }) => records.some(({ cells }) => isHeading(cells)));
  const fits = ({ cells }: SheetRecord): boolean =>
    cells.length > 1 && cells.length <= (former?.length ?? 0);
  const found = headed ?? (former && readings.find(({ records }) => records.some(fits)));
  return found ? recordsOf(text, found.separator) : linesAsRecords(text);
}

/** The same for records that are cells already. */
export function pastedRecords(
  records: readonly SheetRecord[],
  former: readonly Heading[] | null,
): Pasted {
  const sorting = new Sorting(
    former,
    records.some(({ cells }) => isHeading(cells)),
  );
  for (const record of records) sorting.take(record);
  return sorting.pasted();
}

/** Sorts records into headings, rows, and what is no row. */
class Sorting {
  readonly #blocks: { headings: readonly Heading[] | null; rows: SheetRecord[] }[];
  readonly #skipped: Asides['skipped'][number][] = [];
  readonly #filled: Asides['filled'][number][] = [];
  #above: readonly string[] = [];
  /** Headings are still to come. */
  #awaiting: boolean;

  constructor(former: readonly Heading[] | null, headed: boolean) {
    this.#blocks = [{ headings: former, rows: [] }];
    this.#awaiting = headed && former === null;
  }

  take({ line, cells: raw }: SheetRecord): void {
    const { cells, filled } = unmerged(raw, this.#above);
    this.#above = cells;
    const block = this.#blocks.at(-1);
    if (isHeading(cells)) {
      this.#awaiting = false;
      this.#blocks.push({ headings: cells.map(headingOf), rows: [] });
    } else if (isRuler(cells) || isSum(cells) || (this.#awaiting && isTitle(cells))) {
      this.#skipped.push({ line, text: cells.filter((cell) => cell !== '').join(' · ') });
    } else {
      block?.rows.push({ line, cells });
      const headings = block?.headings ?? [];
      this.#filled.push(
        ...filled.map((index) => ({ line, heading: headings[index]?.text ?? String(index + 1) })),
      );
    }
  }

  pasted(): Pasted {
    const blocks = this.#blocks.filter(
      ({ rows, headings }, at) => at > 0 || headings || rows.length,
    );
    return {
      blocks: blocks.map(withoutUnknown),
      skipped: this.#skipped,
      filled: this.#filled,
      leftOut: [...new Set(blocks.flatMap(leftOutOf))],
      doubled: [...new Set(blocks.flatMap(doubledIn))],
    };
  }
}

/** Nothing is kept of a column that nobody knows (D1). */
function withoutUnknown({ headings, rows }: Block): Block {
  if (!headings) return { headings, rows };
  const known = (index: number): boolean => headings[index]?.column !== null;
  return {
    headings,
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell, index) => (known(index) ? cell : '')),
    })),
  };
}

function leftOutOf({ headings, rows }: Block): (string | number)[] {
  return (headings ?? []).flatMap(({ text, column }, index): (string | number)[] => {
    if (column !== null) return [];
    if (text !== '') return [text];
    return rows.some(({ cells }) => cells[index]) ? [index + 1] : [];
  });
}

function doubledIn({ headings }: Block): string[] {
  const columns = (headings ?? []).map(({ column }) => column);
  return (headings ?? []).flatMap(({ text, column }, index) =>
    column !== null && columns.indexOf(column) < index ? [text] : [],
  );
}

function unmerged(
  raw: readonly string[],
  above: readonly string[],
): { readonly cells: readonly string[]; readonly filled: readonly number[] } {
  const cells: string[] = [];
  const filled: number[] = [];
  for (const [index, cell] of raw.entries()) {
    const merged = cell === SAME_AS_ABOVE || cell === SAME_AS_LEFT;
    const value = cell === SAME_AS_ABOVE ? above[index] : cells.at(-1);
    cells.push(merged ? (value ?? '') : cell);
    if (merged && value) filled.push(index);
  }
  return { cells, filled };
}

function headingOf(text: string): Heading {
  return { text, column: columnOf(text) };
}

/** A line that names the citizen's column and at least one more is a line of headings. */
function isHeading(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.length > 60 || /^\d+$/.test(cell)))
    return false;
  const known = cells.map(columnOf).filter((column) => column !== null);
  return known.includes('citizen') && new Set(known).size >= 2;
}

function isRuler(cells: readonly string[]): boolean {
  return /^[-=_\u2013\u2014:|+*.\s]+$/.test(cells.join(' '));
}

const SUM = new RegExp(`^${anyOf(WORDS.grammar.import.sum)}(?![a-z])`);

/** 'I alt' and the like below a table. */
function isSum(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  return SUM.test(lineOf(first, []).folded);
}

/** What stands above the headings and begins with no number: the sheet's name, its date. */
function isTitle(cells: readonly string[]): boolean {
  const told = cells.filter((cell) => cell !== '');
  if (told.length > 1 && told.some((cell) => /^\d{1,6}$/.test(cell))) return false;
  const text = told.join(' ');
  return !(/^\d{1,6}\b/.test(text) && isTyped(text));
}

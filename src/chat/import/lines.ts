import type { PlainDate } from '../../cti/calendar/plainDate';
import type { EnrolWords } from '../command';
import { CELLS, HEADERS, type Column } from './columns';
import { lineOf, rawAfter } from '../line/line';
import { understand } from '../grammar/understand';

/** One line of a spreadsheet. */
export interface ImportRow {
  /** From 1, headings and all that was pasted before counted, empty lines not. */
  readonly line: number;
  /** What could be read, also of a line with faults. */
  readonly words: EnrolWords;
  readonly faults: readonly ImportFault[];
}

export interface ImportFault {
  readonly why:
    'unreadable' | 'noSuchDate' | 'badNumber' | 'missing' | 'twice' | 'tooManyCells' | 'noHeader';
  /** The column it is about, if it is about one. */
  readonly column: Column | null;
  readonly typed: string;
}

export interface ImportRead {
  readonly rows: readonly ImportRow[];
  /** Headings that nobody understood; their cells are left out. */
  readonly unknownColumns: readonly string[];
}

interface Table {
  readonly separator: string;
  readonly columns: readonly (Column | null)[];
  readonly headings: readonly string[];
}

const SEPARATORS = ['\t', ';', '|', ','];
const MOST_ROWS = 2000;

/**
 * Lines pasted from a spreadsheet, also several pastes one after the other: headings in Danish or
 * English in any order (needed once; a new line of headings holds from there on), cells between
 * tabs or semicolons, dates as people write them. A line without cells is read as `opret …` would be.
 */
export function readImport(text: string, today: PlainDate): ImportRead {
  const rows: ImportRow[] = [];
  const unknownColumns = new Set<string>();
  let table: Table | null = null;
  for (const [index, line] of linesOf(text).entries()) {
    const headed = tableOf(line);
    if (headed) {
      table = headed;
      for (const heading of unknownIn(headed)) unknownColumns.add(heading);
    } else {
      rows.push(rowOf(line, { number: index + 1, table, today }));
    }
  }
  return { rows: withRepeats(rows), unknownColumns: [...unknownColumns] };
}

function linesOf(text: string): string[] {
  const lines = rawAfter(lineOf(text, []), 0).split('\n');
  return lines.filter((line) => /[^\s;|,]/.test(line)).slice(0, MOST_ROWS);
}

/** A line that names the citizen's column and at least one more is a line of headings. */
function tableOf(line: string): Table | null {
  for (const separator of SEPARATORS) {
    const headings = cellsOf(line, separator);
    const columns = headings.map(columnOf);
    const known = columns.filter((column) => column !== null);
    if (known.includes('citizen') && known.length >= 2) return { separator, columns, headings };
  }
  return null;
}

function columnOf(heading: string): Column | null {
  const line = lineOf(heading, []);
  const found = HEADERS.find(line, 0);
  return found?.end === line.folded.length ? found.value : null;
}

function unknownIn({ columns, headings }: Table): string[] {
  return headings.filter((heading, index) => heading !== '' && columns[index] === null);
}

/** Cells in quotes may hold the separator; a doubled quote is one. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const char of line) {
    if (char === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (char === separator && !quoted) cells.push(cell);
    if (char === separator && !quoted) cell = '';
    else if (char !== '"') cell += char;
  }
  return [...cells, cell].map((one) => one.trim());
}

interface Numbered {
  readonly number: number;
  readonly table: Table | null;
  readonly today: PlainDate;
}

function rowOf(line: string, { number, table, today }: Numbered): ImportRow {
  const cells = table ? cellsOf(line, table.separator) : [line];
  if (!table || (cells.length === 1 && table.columns.length > 1)) {
    return { line: number, ...asTyped(line, today) };
  }
  const read = cells.map((cell, index) => ({ cell, column: table.columns[index] }));
  const begun = read.some(({ cell, column }) => column === 'start' && cell !== '');
  let words: EnrolWords = {};
  const faults: ImportFault[] = [];
  for (const { cell, column } of read) {
    if (cell === '' || column === null) continue;
    const told = column && readCell(cell, column, { today, begun });
    if (!told) faults.push({ why: 'tooManyCells', column: null, typed: cell });
    else if ('why' in told) faults.push(told);
    else words = merged(words, told);
  }
  words = settled(words);
  return { line: number, words, faults: [...faults, ...missingIn(words, faults)] };
}

function readCell(
  cell: string,
  column: Column,
  given: { readonly today: PlainDate; readonly begun: boolean },
): EnrolWords | ImportFault {
  const told = CELLS[column](cell, given);
  if (!told) return { why: 'unreadable', column, typed: cell };
  return 'fault' in told ? { why: told.fault, column, typed: told.typed } : told;
}

function merged(words: EnrolWords, more: EnrolWords): EnrolWords {
  if (!more.people) return { ...words, ...more };
  return { ...words, people: { ...words.people, ...more.people } };
}

/** A legal basis belongs to programme `job` (T1). */
function settled(words: EnrolWords): EnrolWords {
  return words.basis && !words.programme ? { ...words, programme: 'job' } : words;
}

/** A line without cells: the same words as after `opret`. */
function asTyped(line: string, today: PlainDate): Pick<ImportRow, 'words' | 'faults'> {
  const understood = understand(lineOf(`opret ${line}`, []), today);
  if (understood.kind === 'command' && understood.command.name === 'enrol') {
    const words = wordsOf(understood.command);
    return { words, faults: missingIn(words, []) };
  }
  if (understood.kind === 'fault') {
    const { fault, typed } = understood.fault;
    return { words: {}, faults: [{ why: fault, column: null, typed }] };
  }
  return { words: {}, faults: [{ why: 'noHeader', column: null, typed: line.slice(0, 80) }] };
}

function wordsOf(command: EnrolWords): EnrolWords {
  const slots = Object.entries(command).filter(([slot]) => slot !== 'name');
  return Object.fromEntries(slots);
}

/** Needed: number, legal basis or `generic`, consent (one-line enrolment). */
function missingIn(words: EnrolWords, faults: readonly ImportFault[]): ImportFault[] {
  const needed: readonly [Column, boolean][] = [
    ['citizen', words.citizen !== undefined],
    ['basis', words.basis !== undefined || words.programme === 'generic'],
    ['consent', words.consent !== undefined],
  ];
  return needed
    .filter(([column, told]) => !told && !faults.some((fault) => fault.column === column))
    .map(([column]) => ({ why: 'missing', column, typed: '' }));
}

/** The same number twice in what was pasted: the second is a fault. */
function withRepeats(rows: readonly ImportRow[]): ImportRow[] {
  const seen = new Set<number>();
  return rows.map((row) => {
    const { citizen } = row.words;
    if (citizen === undefined) return row;
    const repeated = seen.has(citizen);
    seen.add(citizen);
    const twice: ImportFault = { why: 'twice', column: 'citizen', typed: String(citizen) };
    return repeated ? { ...row, faults: [...row.faults, twice] } : row;
  });
}

// The lines of an import as words of an enrolment; called by the desk.
import { programmeOf, programmeWith } from '../../cti/programmes';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { EnrolWritten } from '../command';
import { CELLS } from './columns';
import type { SheetRecord } from './records';
import type { Block, Column, Heading, ImportFault } from './shape';
import { typedWords } from './typed';

/** One line of a spreadsheet. */
export interface ImportRow {
  /** From 1, as it is counted where it came from. */
  readonly line: number;
  /** What could be read, also of a line with faults. */
  readonly words: EnrolWritten;
  readonly faults: readonly ImportFault[];
}

/** What holds for every line. */
export interface LineReading {
  readonly today: PlainDate;
  /** Said once for all lines that say nothing of it. */
  readonly consent: NonNullable<EnrolWritten['consent']> | null;
}

/** A line as it would be enrolled, with all that is wrong with it. */
export function readLine(block: Block, record: SheetRecord, given: LineReading): ImportRow {
  const { headings } = block;
  const { line, cells } = record;
  const typed = !headings || (cells.length === 1 && headings.length > 1);
  const read = typed ? typedLine(cells.join(' '), given.today) : inColumns(cells, headings, given);
  // A typed line that nobody understands misses nothing in particular.
  if (typed && read.faults.length > 0) return { line, ...read };
  const words = withConsent(settledWords(read.words), given);
  return { line, words, faults: [...read.faults, ...missingIn(words, read.faults)] };
}

type Read = Pick<ImportRow, 'words' | 'faults'>;

function inColumns(
  cells: readonly string[],
  headings: readonly Heading[],
  { today }: LineReading,
): Read {
  let words: EnrolWritten = {};
  const faults: ImportFault[] = [];
  const said = new Map<Column, string>();
  for (const [index, cell] of cells.entries()) {
    const column = index < headings.length ? (headings[index]?.column ?? null) : undefined;
    if (cell === '' || column === null) continue;
    const told = column && readCell(cell, column, { today });
    if (!told) faults.push({ why: 'tooManyCells', column: null, typed: cell });
    else if ('why' in told) faults.push(told);
    else if ((said.get(column) ?? cell) !== cell) {
      faults.push({ why: 'contradicts', column, typed: cell });
    } else words = merged(words, told);
    if (column) said.set(column, cell);
  }
  return { words, faults };
}

function readCell(
  cell: string,
  column: Column,
  given: { readonly today: PlainDate },
): EnrolWritten | ImportFault {
  const told = CELLS[column](cell, given);
  if (!told) return { why: 'unreadable', column, typed: cell };
  return 'fault' in told ? { why: told.fault, column, typed: told.typed } : told;
}

function merged(words: EnrolWritten, more: EnrolWritten): EnrolWritten {
  if (!more.people) return { ...words, ...more };
  return { ...words, people: { ...words.people, ...more.people } };
}

/** A legal basis says which programme (T1). */
function settledWords(words: EnrolWritten): EnrolWritten {
  const programme = words.programme ?? programmeWith(words.basis);
  return programme ? { ...words, programme } : words;
}

function withConsent(words: EnrolWritten, { consent }: LineReading): EnrolWritten {
  return words.consent === undefined && consent ? { ...words, consent } : words;
}

function typedLine(line: string, today: PlainDate): Read {
  const told = typedWords(line, today);
  if (!told) return { words: {}, faults: [{ why: 'noHeader', column: null, typed: first(line) }] };
  if ('fault' in told) {
    return { words: {}, faults: [{ why: told.fault, column: null, typed: told.typed }] };
  }
  return { words: told, faults: [] };
}

const first = (line: string): string => line.slice(0, 80);

/** Needed: number, legal basis or a programme that needs none, consent (one-line enrolment). */
function missingIn(words: EnrolWritten, faults: readonly ImportFault[]): ImportFault[] {
  const needed: readonly [Column, boolean][] = [
    ['citizen', words.citizen !== undefined],
    ['basis', words.basis !== undefined || !needsBasis(words.programme)],
    ['consent', words.consent !== undefined],
  ];
  return needed
    .filter(([column, told]) => !told && !faults.some((fault) => fault.column === column))
    .map(([column]) => ({ why: 'missing', column, typed: '' }));
}

function needsBasis(programme: EnrolWritten['programme']): boolean {
  return programme === undefined || programmeOf(programme).needsBasis;
}

/** The same number twice in one paste: the second is a fault, for nobody can tell which one holds. */
export function withRepeats(rows: readonly ImportRow[]): ImportRow[] {
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

// A line with one word spelt as it may have been meant; understanding and suggesting call it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Language } from '../../cti/course/language';
import type { CommandWritten } from '../command';
import { commandOf, type Entry } from '../grammar/entry';
import { isCommonWord } from '../line/language';
import { endOfWord, respelt, wordAt, type Line } from '../line/line';
import { scan, type Leftover } from '../grammar/scan';
import type { Found } from '../slots/slot';
import { wordScore } from './spelling';

export interface Torn {
  readonly line: Line;
  readonly entry: Entry;
  readonly leftover: Leftover;
  readonly found: Found;
  /** Where the slots begin. */
  readonly from: number;
  readonly today: PlainDate;
  /** Languages of the command's word as written. */
  readonly languages: readonly Language[];
}

/** The line with one word spelt otherwise, and the command that it is then. */
export interface Mend {
  readonly line: Line;
  readonly command: CommandWritten;
}

/** The command with a word that nobody understood spelt as one of its slots' own, nearest first. */
export function mended(torn: Torn): Mend[] {
  const { line, leftover, entry } = torn;
  // What is too long to be read to its end is no command, however it is spelt.
  if (line.cut) return [];
  const words = [...new Set(Object.values(entry.slots).flatMap((slot) => slot.words ?? []))];
  return piecesLeft(line, leftover)
    .flatMap((piece) => words.flatMap((word) => spelling(line, piece, word)))
    .sort((one, other) => one.off - other.off)
    .slice(0, MOST_TRIED)
    .flatMap((spelling) => withWord(torn, spelling));
}

const MOST_TRIED = 6;

interface Piece {
  readonly from: number;
  readonly to: number;
}

interface Spelling extends Piece {
  readonly word: string;
  /** Share of letters that differ. */
  readonly off: number;
}

/** Each word that was not understood, and all of them together. */
function piecesLeft(line: Line, { from, to }: Leftover): Piece[] {
  const all: Piece[] = [{ from, to }];
  for (let start = from; start < to && all.length < 6;) {
    const end = endOfWord(line, start);
    all.push({ from: start, to: end });
    start = wordAt(line, end);
  }
  return all;
}

function spelling(line: Line, piece: Piece, word: string): Spelling[] {
  // 'from', 'her': a word that everybody uses is no slip.
  if (isCommonWord(line.folded.slice(piece.from, piece.to))) return [];
  const off = wordScore(line.folded.slice(piece.from, piece.to), word);
  return off ? [{ ...piece, word, off }] : [];
}

/** What is left of the line as a command of the same kind on the same citizen. */
export function saidAgain({ line, entry, leftover, found, today }: Torn): CommandWritten[] {
  const { citizen } = found;
  const scanned = scan(entry, line, leftover.from, { today, before: { citizen } });
  return 'fault' in scanned || scanned.leftover ? [] : [commandOf(entry, scanned.found)];
}

function withWord({ line, entry, from, today }: Torn, spelling: Spelling): Mend[] {
  const other = respelt(line, spelling, spelling.word);
  const scanned = scan(entry, other, from, { today, before: {} });
  if ('fault' in scanned || scanned.leftover) return [];
  return [{ line: other, command: commandOf(entry, scanned.found) }];
}

// Splits what somebody wrote where one thing ends and the next begins; the reading of sentences calls it.
import { anyWritten } from '../slots/patterns';
import { WORDS } from '../words';
import { partOfLine, type Line } from '../line/line';

/** A stretch of the text by its own offsets. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const MOST_PIECES = 8;
const { cues } = WORDS;
/** A full stop after a number or a short word is no end: 'den 14. kl. 9'. */
const ENDS = new RegExp(
  `(?:(?<![\\d\\s]|\\b${anyWritten(cues.abbreviations)})\\.|[;!?\\n])+(?=\\s|$)|,(?=\\s)`,
  'gi',
);
const joint = `\\s${anyWritten(cues.joints)}(?=\\s`;
const named = `(?:${anyWritten(cues.citizen, cues.number)} )?`;
/** Between two numbers it joins citizens, not clauses. */
const JOINTS = new RegExp(`(?<!\\d)${joint})|${joint}(?!${named}\\d))`, 'gi');

/** The pieces in order, none empty; at least one. */
export function piecesOf({ cleaned }: Line): readonly Piece[] {
  const { text } = cleaned;
  const cuts = [...text.matchAll(ENDS), ...text.matchAll(JOINTS)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((one, other) => one.from - other.from)
    .slice(0, MOST_PIECES - 1);
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), text.length];
  return starts
    .map((from, place) => ({ from, to: Math.max(from, ends[place] ?? from) }))
    .filter(({ from, to }) => /[\p{L}\p{N}\uE000]/u.test(text.slice(from, to)));
}

export function lineOfPiece(line: Line, { from, to }: Piece): Line {
  return partOfLine(line, from, to);
}

// The mark that makes a line one of a list: dashes, dots, boxes, '1.'; passed over before a command.
import { wordAt, type Line } from './line';

const MARK =
  /^\s*(?:(?:[-\u2013\u2014*+\u2022\u25AA\u25CF\u25CB\u25E6\u2023\u00B7>]|\[[ xX]?\]|[\u2610-\u2612])\s*)+/;
const NUMBERED = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-zA-Z]\))\s*(?=\p{L})/u;
const HAS_NUMBER = /\d/;

/**
 * Where the line begins behind its mark, by folded offset. A number is one only before a letter and
 * where another number follows: '42. status' asks for citizen 42.
 */
export function pastListMark(line: Line): number {
  const plain = MARK.exec(line.text)?.[0].length ?? 0;
  const rest = line.text.slice(plain, plain + 200);
  const numbered = NUMBERED.exec(rest)?.[0].length ?? 0;
  const isMark = numbered > 0 && HAS_NUMBER.test(rest.slice(numbered));
  const end = plain + (isMark ? numbered : 0);
  if (end === 0) return 0;
  const at = line.from.findIndex((from) => from >= end);
  return at < 0 ? 0 : wordAt(line, at);
}

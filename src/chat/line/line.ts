// A line that was typed, folded and cut into words with their places: all of chat reads it.
import type { PersonRef } from '../../cti/course/course';
import { clean, MENTION, type Cleaned } from './clean';
import { withPlainDigits } from './digits';

/** Characters of a folded line at most: a command has been said long before. */
const LONGEST = 4000;
/** And characters of the text looked at: the rest may all be marks and spaces. */
const MOST_SEEN = 20_000;

/**
 * A text made ready for reading. `folded` is what the readers look at: lower case, æ ø å as ae oe
 * aa, one space between words, punctuation only where it belongs to a number or a date. Every folded
 * character knows where it came from, so that names and reasons keep their own letters.
 */
export interface Line {
  readonly text: string;
  readonly folded: string;
  /** Folded offset → where its character begins in `text`. */
  readonly from: readonly number[];
  /** Folded offset → where its character ends in `text`. */
  readonly to: readonly number[];
  readonly cleaned: Cleaned;
  /** The text was longer than anybody's command; the rest was not folded. */
  readonly cut: boolean;
}

export function lineOf(text: string, mentions: Parameters<typeof clean>[1]): Line {
  return foldedLine(clean(text, mentions));
}

/** The folded form of a word or phrase, to compare with a line's. */
export function foldLetters(text: string): string {
  return foldedLine({ text, mentions: new Map() }).folded;
}

/** The line with one stretch of it, by folded offsets, spelt otherwise; all before it stays in place. */
export function respelt(line: Line, piece: { from: number; to: number }, word: string): Line {
  const from = line.from[piece.from] ?? 0;
  const to = line.to[piece.to - 1] ?? line.text.length;
  const moved = word.length - (to - from);
  const mentions = [...line.cleaned.mentions].map(
    ([at, person]) => [at < from ? at : at + moved, person] as const,
  );
  const text = `${line.text.slice(0, from)}${word}${line.text.slice(to)}`;
  return foldedLine({ text, mentions: new Map(mentions) });
}

/** A stretch of the text, by its own offsets, as a line of its own. */
export function partOfLine({ cleaned }: Line, from: number, to: number): Line {
  const mentions = [...cleaned.mentions]
    .filter(([at]) => at >= from && at < to)
    .map(([at, person]) => [at - from, person] as const);
  return foldedLine({ text: cleaned.text.slice(from, to), mentions: new Map(mentions) });
}

/** What a person wrote between two folded offsets, mentions as names. */
export function written(line: Line, from: number, to: number): string {
  if (to <= from) return '';
  return named(line, line.from[from] ?? 0, line.to[to - 1] ?? line.text.length);
}

/** All that was written from a folded offset on, just as it came, mentions as names. */
export function rawAfter(line: Line, offset: number): string {
  const start = offset === 0 ? 0 : (line.to[offset - 1] ?? line.text.length);
  return named(line, start, line.text.length);
}

/** What a person wrote from a folded offset to the end, without the punctuation in front. */
export function writtenAfter(line: Line, offset: number): string {
  return rawAfter(line, offset)
    .replace(/^[\s:;,.\u2013-]+/, '')
    .trim();
}

export function mentionAt(line: Line, offset: number): PersonRef | undefined {
  if (line.folded[offset] !== MENTION) return undefined;
  return line.cleaned.mentions.get(line.from[offset] ?? -1);
}

/** The offset of the next word at or after `offset`. */
export function wordAt(line: Line, offset: number): number {
  return line.folded[offset] === ' ' ? offset + 1 : offset;
}

/** Where the word that begins at `offset` ends. */
export function endOfWord(line: Line, offset: number): number {
  const space = line.folded.indexOf(' ', offset);
  return space < 0 ? line.folded.length : space;
}

function named(line: Line, start: number, end: number): string {
  return line.text.slice(start, end).replaceAll(MENTION, (_, offset: number) => {
    return line.cleaned.mentions.get(start + offset)?.name ?? '';
  });
}

function foldedLine(cleaned: Cleaned): Line {
  const { text } = cleaned;
  const seen = halfWidth(text);
  const folded: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const char of seen) {
    if (folded.length >= LONGEST || at >= MOST_SEEN) break;
    for (const piece of pieces(seen, char, at, folded.at(-1))) {
      folded.push(piece);
      from.push(at);
      to.push(at + char.length);
    }
    at += char.length;
  }
  const cut = at < text.length && text.slice(at).trim() !== '';
  if (folded.at(-1) === ' ') folded.pop();
  return { text, folded: folded.join(''), from, to, cleaned, cut };
}

const LETTER = /[\p{L}]/u;
const MARK = /\p{M}/gu;
const UNSPACED = /^[\p{M}\u200D\uFE0F]$/u;
const SPECIAL: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ß: 'ss',
  '\u2044': '/',
  '\u2215': '/',
};
const DASHES = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;

/** A fraction is a part of the number before it, else a number of its own. */
const FRACTIONS: Readonly<Record<string, string>> = {
  ...{ '½': '5', '¼': '25', '¾': '75', '⅕': '2', '⅖': '4', '⅗': '6', '⅘': '8' },
  ...{ '⅓': '333', '⅔': '667', '⅙': '167', '⅚': '833' },
  ...{ '⅛': '125', '⅜': '375', '⅝': '625', '⅞': '875' },
};

/** The folded characters that one character of the text becomes; none for what is only in between. */
function pieces(
  text: string,
  char: string,
  at: number,
  previous: string | undefined,
): readonly string[] {
  const lower = char >= 'a' && char <= 'z' ? char : char.toLowerCase();
  const special = SPECIAL[lower];
  if (special) return special === '/' ? punctuation('/', text, at, previous) : [...special];
  if (lower >= 'a' && lower <= 'z') return [lower];
  if (lower >= '0' && lower <= '9') return [lower];
  if (char === '§') return ['§'];
  const part = FRACTIONS[char];
  if (part) return [...(digit(previous ?? '') ? '' : '0'), '.', ...part];
  if (char === MENTION) return previous === ' ' || !previous ? [MENTION, ' '] : [' ', MENTION, ' '];
  if (char.charCodeAt(0) < 128 || DASHES.test(char)) return punctuation(char, text, at, previous);
  return foreign(char) ?? space(previous);
}

/** What a character becomes whatever stands around it; `null`: it stands between words. */
const FOREIGN = new Map<string, readonly string[] | null>();
const MOST_FOREIGN = 5_000;

function foreign(char: string): readonly string[] | null {
  const known = FOREIGN.get(char);
  if (known !== undefined) return known;
  if (FOREIGN.size >= MOST_FOREIGN) FOREIGN.clear();
  const folded = foldedForeign(char);
  FOREIGN.set(char, folded);
  return folded;
}

function foldedForeign(char: string): readonly string[] | null {
  const plain = withPlainDigits(char.normalize('NFKC'));
  if (/^[0-9]+$/.test(plain)) return [...plain];
  if (LETTER.test(char)) return [...plain.toLowerCase().normalize('NFD').replace(MARK, '')];
  return UNSPACED.test(char) ? [] : null;
}

/** Some hundred characters in all. */
const HALF_WIDTH = new Map<string, string>();

/** Full-width characters and other scripts' digits as ASCII, offset for offset. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]|(?!\d)\p{Nd}/gu, (char) => {
    const known = HALF_WIDTH.get(char);
    if (known !== undefined) return known;
    const plain = withPlainDigits(char.normalize('NFKC'));
    const half = plain.length === char.length ? plain : char;
    HALF_WIDTH.set(char, half);
    return half;
  });
}

function punctuation(char: string, text: string, at: number, previous = ' '): string[] {
  const next = text[at + 1] ?? ' ';
  const before = digit(previous);
  if (DASHES.test(char)) {
    return (before || previous === ' ') && (digit(next) || next === ' ') ? ['-'] : space(previous);
  }
  if (char === '+' && digit(next.trim() || (text[at + 2] ?? ''))) return ['+'];
  if ('./:,'.includes(char) && before && digit(next)) return [char];
  return space(previous);
}

function digit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function space(previous: string | undefined): string[] {
  return previous === undefined || previous === ' ' ? [] : [' '];
}

import type { PlainDate } from '../cti/plainDate';
import type { Command } from './command';
import { commandOf, type Entry } from './entry';
import { foldedText, type Line } from './line';
import { lettersOff, slipsAllowed } from './guess';
import { scan } from './scan';

interface Torn {
  readonly line: Line;
  readonly entry: Entry;
  readonly leftover: { readonly from: number; readonly to: number };
  /** Where the slots begin. */
  readonly from: number;
  readonly today: PlainDate;
}

/** The command with the word that nobody understood spelt as one of its slots' own words, nearest first. */
export function mended(torn: Torn): Command[] {
  const { line, leftover } = torn;
  const typed = line.folded.slice(leftover.from, leftover.to);
  const first = typed.split(' ')[0] ?? '';
  const words = Object.values(torn.entry.slots).flatMap((slot) => slot.words ?? []);
  return [...new Set(words)]
    .map((word) => ({ word, apart: Math.min(lettersOff(typed, word), lettersOff(first, word)) }))
    .filter(({ word, apart }) => apart <= slipsAllowed(word))
    .sort((one, other) => one.apart / one.word.length - other.apart / other.word.length)
    .slice(0, 3)
    .flatMap(({ word }) => {
      const until =
        lettersOff(typed, word) <= lettersOff(first, word)
          ? leftover.to
          : leftover.from + first.length;
      return withWord(torn, word, until);
    });
}

function withWord(
  { line, entry, leftover, from, today }: Torn,
  word: string,
  until: number,
): Command[] {
  const text = `${line.folded.slice(from, leftover.from)}${word}${line.folded.slice(until)}`;
  const scanned = scan(entry, foldedText(text, line), 0, { today, before: {} });
  return 'fault' in scanned || scanned.leftover ? [] : [commandOf(entry, scanned.found)];
}

// How near a typed word is to known ones; guessing and mending call it.
import { distance } from 'fastest-levenshtein';

/** A word that somebody may have meant, and the share of its letters that differ; 0 is as written. */
export interface Spelling {
  readonly word: string;
  readonly score: number;
}

/** Finds the words of a fixed list that a typed word is near to. */
export function speller(words: Iterable<string>): (typed: string) => Spelling[] {
  const byLength = new Map<number, string[]>();
  for (const word of new Set(words)) {
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
  return (typed) => {
    const near: Spelling[] = [];
    if (typed.length > LONGEST_WORD) return near;
    for (let off = -MOST_OFF; off <= MOST_OFF; off += 1) {
      for (const word of byLength.get(typed.length + off) ?? []) {
        const score = wordScore(typed, word);
        if (score !== undefined) near.push({ word, score });
      }
    }
    return near;
  };
}

const MOST_OFF = 3;

/**
 * How far a spelling is off, from 0; `undefined` when it is another word. A wrong æ, ø or å is one
 * slip, though it is folded to two letters.
 */
export function wordScore(typed: string, meant: string): number | undefined {
  if (typed.length > LONGEST_WORD) return undefined;
  const folded = lettersScore(typed, meant);
  const [one, other] = [withDanishLetters(typed), withDanishLetters(meant)];
  if (one === typed && other === meant) return folded;
  const danish = lettersScore(one, other);
  return folded === undefined || danish === undefined
    ? (folded ?? danish)
    : Math.min(folded, danish);
}

/** No word of a command is longer, however it is misspelt. */
const LONGEST_WORD = 60;

const FOLDED_TWO = /[ao][ae]/g;
const DANISH: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

function withDanishLetters(word: string): string {
  return /[ao][ae]/.test(word) ? word.replace(FOLDED_TWO, (two) => DANISH[two] ?? two) : word;
}

function lettersScore(typed: string, meant: string): number | undefined {
  if (typed === meant) return 0;
  const allowed = slipsAllowed(meant);
  if (typed.length < 2 || Math.abs(typed.length - meant.length) > allowed) return undefined;
  const apart = lettersOff(typed, meant);
  return apart <= allowed ? apart / meant.length : undefined;
}

/** Letters added, left out or wrong; two changed round count as one. */
function lettersOff(typed: string, meant: string): number {
  const apart = distance(typed, meant);
  return apart === 2 && areChangedRound(typed, meant) ? 1 : apart;
}

function areChangedRound(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  let at = 0;
  while (typed[at] === meant[at]) at += 1;
  const [first = '', second = ''] = [typed[at], typed[at + 1]];
  return `${typed.slice(0, at)}${second}${first}${typed.slice(at + 2)}` === meant;
}

/** How many letters may be off before it is another word. */
function slipsAllowed(word: string): number {
  if (word.length <= 4) return 1;
  return word.length <= 7 ? 2 : MOST_OFF;
}

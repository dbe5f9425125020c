import { distance } from 'fastest-levenshtein';
import { HINTS } from './commands/hints';
import type { Entry } from './entry';
import { PHRASES, type Phrase } from './find';
import { isCommonWord } from './language';
import { endOfWord, wordAt, type Line } from './line';
import type { Found, Language } from './slot';
import { ENTRIES } from './table';
import { wordEnds } from './vocabulary';

/** A command that somebody may have meant. */
export interface Guess {
  readonly entry: Entry;
  /** Slots that its word tells already. */
  readonly known: Found;
  /** Where the word ends. */
  readonly end: number;
  /** Share of letters that differ, and more the later in the line; 0 is as written. */
  readonly score: number;
  readonly languages: readonly Language[];
}

/** A command's word stands among the first of a line. */
const WORDS_LOOKED_AT = 8;
const PER_WORD = 0.12;
const HINT = 0.3;
/** Guesses that are clearly worse than the best are left out. */
const WORSE = 0.15;

const KNOWN_WORDS: ReadonlySet<string> = new Set(
  ENTRIES.flatMap(({ slots }) => Object.values(slots))
    .flatMap((slot) => slot.words ?? [])
    .flatMap((phrase) => phrase.split(' ')),
);

/** Commands spelt nearly as the text has it, or that its words hint at; nearest first, each once. */
export function guesses(line: Line, at: number): Guess[] {
  const all: Guess[] = [];
  let start = wordAt(line, at);
  for (let place = 0; place < WORDS_LOOKED_AT && start < line.folded.length; place += 1) {
    all.push(...guessesAt(line, start, place));
    start = wordAt(line, endOfWord(line, start));
  }
  all.sort((one, other) => one.score - other.score);
  const best = all[0]?.score ?? 0;
  const seen = new Set<Entry>();
  return all.filter(({ entry, score }) => {
    if (seen.has(entry) || score > best + WORSE) return false;
    seen.add(entry);
    return true;
  });
}

function guessesAt(line: Line, start: number, place: number): Guess[] {
  const late = Math.min(place, 4) * PER_WORD;
  const ends = wordEnds(line, start, 4);
  const slips = PHRASES.filter(({ entry }) => place === 0 || entry.name !== 'time').flatMap(
    (phrase) => slipsOf(line, start, { phrase, ends }),
  );
  return [...slips, ...hinted(line, start)].map((guess) => ({
    ...guess,
    score: guess.score + late,
  }));
}

function slipsOf(
  line: Line,
  start: number,
  { phrase, ends }: { readonly phrase: Phrase; readonly ends: readonly number[] },
): Guess[] {
  const { entry, languages, words } = phrase;
  return [words - 2, words - 1, words].flatMap((index) => {
    const end = ends[index];
    if (end === undefined) return [];
    const score = slipScore(line.folded.slice(start, end), phrase.text);
    return score === undefined ? [] : [{ entry, known: {}, end, score, languages }];
  });
}

/** How far a spelling is off, from 0; `undefined` when it is another word. */
function slipScore(typed: string, phrase: string): number | undefined {
  if (typed === phrase) return 0;
  const [words, meant] = [typed.split(' '), phrase.split(' ')];
  if (words.length !== meant.length) return wordScore(words.join(''), meant.join(''));
  const scores = words.map((word, index) => wordScore(word, meant[index] ?? ''));
  return scores.every((score) => score !== undefined) ? Math.max(...scores) : undefined;
}

function wordScore(typed: string, meant: string): number | undefined {
  if (typed === meant) return 0;
  if (typed.length < 2 || KNOWN_WORDS.has(typed) || isCommonWord(typed)) return undefined;
  const apart = lettersOff(typed, meant);
  return apart <= slipsAllowed(meant) ? apart / meant.length : undefined;
}

/** Letters added, left out or wrong; two changed round count as one. */
export function lettersOff(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) > 3 || !/[a-z]/.test(typed)) return 99;
  return changedRound(typed, meant) ? 1 : distance(typed, meant);
}

function changedRound(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 2)}`;
  return swapped === meant;
}

/** How many letters may be off before it is another word. */
export function slipsAllowed(word: string): number {
  if (word.length <= 4) return 1;
  return word.length <= 7 ? 2 : 3;
}

function hinted(line: Line, start: number): Guess[] {
  return HINTS.flatMap(({ words, wanted }) => {
    const found = words.find(line, start);
    if (!found) return [];
    return wanted.flatMap(({ name, known = {} }, index) => {
      const entry = ENTRIES.find((one) => one.name === name);
      const score = HINT + index * 0.02;
      return entry ? [{ entry, known, end: found.end, score, languages: [] }] : [];
    });
  });
}

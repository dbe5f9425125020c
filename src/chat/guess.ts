import { distance } from 'fastest-levenshtein';
import { HINTS } from './commands/hints';
import type { Entry } from './entry';
import { MOST_WORDS, PHRASES, type Phrase } from './find';
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
  let best = Infinity;
  let start = wordAt(line, at);
  for (let place = 0; place < WORDS_LOOKED_AT && start < line.folded.length; place += 1) {
    const late = Math.min(place, 4) * PER_WORD;
    if (late > best + WORSE) break;
    for (const guess of guessesAt(line, start, place)) {
      all.push({ ...guess, score: guess.score + late });
      best = Math.min(best, guess.score + late);
    }
    start = wordAt(line, endOfWord(line, start));
  }
  return eachOnce(all.filter(({ score }) => score <= best + WORSE));
}

function eachOnce(all: readonly Guess[]): Guess[] {
  const seen = new Set<Entry>();
  const nearestFirst = [...all].sort((one, other) => one.score - other.score);
  return nearestFirst.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

function guessesAt(line: Line, start: number, place: number): Guess[] {
  const typed = typedAt(line, start);
  const said = PHRASES.filter(({ entry }) => place === 0 || entry.name !== 'time');
  return [...said.flatMap((phrase) => slipsOf(phrase, typed)), ...hinted(line, start)];
}

/** A word of the line, and all from the first to it in one. */
interface Typed {
  readonly word: string;
  readonly joined: string;
  readonly end: number;
}

function typedAt(line: Line, start: number): Typed[] {
  return wordEnds(line, start, MOST_WORDS + 1).map((end, index, ends) => ({
    word: line.folded.slice(index === 0 ? start : wordAt(line, ends[index - 1] ?? 0), end),
    joined: line.folded.slice(start, end).replaceAll(' ', ''),
    end,
  }));
}

/** The phrase word by word, or with a space too many or too few. */
function slipsOf({ entry, languages, parts, joined }: Phrase, typed: readonly Typed[]): Guess[] {
  const found: Guess[] = [];
  for (const count of [parts.length, parts.length - 1, parts.length + 1]) {
    const last = typed[count - 1];
    if (!last) continue;
    const score =
      count === parts.length ? wordsScore(typed, parts) : wordScore(last.joined, joined);
    if (score !== undefined) found.push({ entry, known: {}, end: last.end, score, languages });
  }
  return found;
}

function wordsScore(typed: readonly Typed[], meant: readonly string[]): number | undefined {
  let worst = 0;
  for (const [index, part] of meant.entries()) {
    const score = wordScore(typed[index]?.word ?? '', part);
    if (score === undefined) return undefined;
    worst = Math.max(worst, score);
  }
  return worst;
}

/** How far a spelling is off, from 0; `undefined` when it is another word. */
function wordScore(typed: string, meant: string): number | undefined {
  if (typed === meant) return 0;
  const allowed = slipsAllowed(meant);
  if (typed.length < 2 || Math.abs(typed.length - meant.length) > allowed) return undefined;
  if (KNOWN_WORDS.has(typed) || isCommonWord(typed)) return undefined;
  const apart = lettersOff(typed, meant);
  return apart <= allowed ? apart / meant.length : undefined;
}

/** Letters added, left out or wrong; two changed round count as one. */
export function lettersOff(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) > 3) return 99;
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
      return entry ? [{ entry, known, end: found.end, score, languages: [found.value] }] : [];
    });
  });
}

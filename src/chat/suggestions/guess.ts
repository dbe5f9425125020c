// Commands that come near to a line that is none: `suggest` asks for them.
import type { Language } from '../../cti/course/language';
import type { Entry } from '../grammar/entry';
import { MOST_WORDS, PHRASES, type Phrase } from '../grammar/find';
import { isCommonWord } from '../line/language';
import { endOfWord, wordAt, type Line } from '../line/line';
import { speller, wordScore } from './spelling';
import { ENTRIES } from '../grammar/table';
import { wordEnds } from '../slots/vocabulary';

/** A command that somebody may have misspelt. */
export interface Guess {
  readonly entry: Entry;
  /** Where the word ends. */
  readonly end: number;
  /** Share of letters that differ, and more the later in the line; 0 is as written. */
  readonly score: number;
  readonly languages: readonly Language[];
}

/** A command's word stands among the first of a line. */
const WORDS_LOOKED_AT = 8;
const PER_WORD = 0.12;
const NAMESAKE = 0.2;
/** Guesses that are clearly worse than the best are left out. */
const WORSE = 0.15;

const KNOWN_WORDS: ReadonlySet<string> = new Set(
  ENTRIES.flatMap(({ slots }) => Object.values(slots))
    .flatMap((slot) => slot.words ?? [])
    .flatMap((phrase) => phrase.split(' ')),
);

/** Other commands whose first word is nearly the one that stands there: 'time' and 'timer'. */
export function namesakes(line: Line, at: number, entry: Entry): Guess[] {
  const [first, ...rest] = typedAt(line, wordAt(line, at));
  if (!first) return [];
  const near = wordByWord([{ ...first, strange: true }, ...rest]);
  return eachOnce(
    near.filter((guess) => guess.entry !== entry && guess.score > 0 && guess.score <= NAMESAKE),
  );
}

/** Commands spelt nearly as the text has it; nearest first, each once. */
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
  const slips = [...wordByWord(typed), ...otherwiseSpaced(typed)];
  return slips.filter((guess) => mayBe(guess, place));
}

/** Nobody is offered an erasure for a word that is only like its own: 'deler' is not 'delete'. */
function mayBe({ entry, score }: Guess, place: number): boolean {
  if (entry.name === 'delete') return place === 0 || score <= NAMESAKE;
  return place === 0 || entry.name !== 'time';
}

/** A word of the line, and all from the first to it in one. */
interface Typed {
  readonly word: string;
  readonly joined: string;
  readonly end: number;
  /** A word that is none of the commands', nor common in either language: it may be misspelt. */
  readonly strange: boolean;
}

function typedAt(line: Line, start: number): Typed[] {
  return wordEnds(line, start, MOST_WORDS + 1).map((end, index, ends) => {
    const from = index === 0 ? start : wordAt(line, ends[index - 1] ?? 0);
    const word = line.folded.slice(from, end);
    const joined = line.folded.slice(start, end).replaceAll(' ', '');
    return { word, joined, end, strange: !KNOWN_WORDS.has(word) && !isCommonWord(word) };
  });
}

const FIRST_WORDS = new Map<string, Phrase[]>();
const JOINED = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const [first = ''] = phrase.parts;
  FIRST_WORDS.set(first, [...(FIRST_WORDS.get(first) ?? []), phrase]);
  JOINED.set(phrase.joined, [...(JOINED.get(phrase.joined) ?? []), phrase]);
}
const nearFirstWords = speller(FIRST_WORDS.keys());
const nearJoined = speller(JOINED.keys());

/** As many words as the command has, each right or misspelt. */
function wordByWord(typed: readonly Typed[]): Guess[] {
  const [first] = typed;
  if (!first) return [];
  const near = first.strange ? nearFirstWords(first.word) : [{ word: first.word, score: 0 }];
  return near.flatMap(({ word, score }) =>
    (FIRST_WORDS.get(word) ?? []).flatMap((phrase) => {
      const rest = restScore(phrase.parts, typed);
      const last = typed[phrase.parts.length - 1];
      if (rest === undefined || !last) return [];
      const { entry, languages } = phrase;
      return [{ entry, end: last.end, score: Math.max(score, rest), languages }];
    }),
  );
}

function restScore(meant: readonly string[], typed: readonly Typed[]): number | undefined {
  let worst = 0;
  for (const [index, part] of meant.entries()) {
    if (index === 0) continue;
    const word = typed[index];
    const score =
      word && (word.strange || word.word === part ? wordScore(word.word, part) : undefined);
    if (score === undefined) return undefined;
    worst = Math.max(worst, score);
  }
  return worst;
}

/** A space too many or too few: 'job slt', 'nytforløb'. */
function otherwiseSpaced(typed: readonly Typed[]): Guess[] {
  return typed.flatMap(({ joined, end }, index) => {
    if (!typed.slice(0, index + 1).some(({ strange }) => strange)) return [];
    return nearJoined(joined).flatMap(({ word, score }) =>
      (JOINED.get(word) ?? [])
        .filter(({ parts }) => Math.abs(parts.length - (index + 1)) === 1)
        .map(({ entry, languages }) => ({ entry, end, score, languages })),
    );
  });
}

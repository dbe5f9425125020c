// The words of a slot's values in every language at once; slots, commands and grammar call it.
import { LANGUAGES, type InEachLanguage, type Language } from '../../cti/course/language';
import { endOfWord, foldLetters, wordAt, type Line } from '../line/line';
import type { Hit } from './slot';

/** How a thing is called, comma between; the first word of each language is the one the bot uses. */
export type Words = InEachLanguage<string>;

/** The words of one language, folded. */
export function wordsIn(words: Words, language: Language): string[] {
  return words[language]
    .split(',')
    .map(foldLetters)
    .filter((word) => word !== '');
}

/** The word that the bot itself uses. */
export function firstWord(words: Words, language: Language): string {
  return words[language].split(',')[0]?.trim() ?? '';
}

export interface Vocabulary<T> {
  /** The longest of its phrases that stands at `at`, whole words only. */
  readonly find: (line: Line, at: number) => Hit<T> | undefined;
  readonly say: (value: T, language: Language) => string;
  /** Every phrase, folded. */
  readonly phrases: readonly string[];
}

/** Words for the values of one slot, all languages always (G1). */
export function vocabulary<T extends string>(words: Readonly<Record<T, Words>>): Vocabulary<T> {
  const meanings = meaningsOf(words);
  return {
    find: finder(meanings),
    say: (value, language) => firstWord(words[value], language),
    phrases: [...meanings.keys()],
  };
}

/** Each word of every language, folded → what it means. */
export function meaningsOf<T extends string>(
  words: Readonly<Record<T, Words>>,
): ReadonlyMap<string, T> {
  const values = Object.keys(words) as T[];
  const all = values.flatMap((value) =>
    LANGUAGES.flatMap((each) => wordsIn(words[value], each).map((word) => [word, value] as const)),
  );
  return new Map(all);
}

/** Words that all mean one thing: what introduces a slot. */
export function phrases(words: Words): Vocabulary<'it'> {
  return vocabulary({ it: words });
}

function finder<T>(meanings: ReadonlyMap<string, T>): Vocabulary<T>['find'] {
  const all = [...meanings.keys()].map((phrase) => phrase.split(' '));
  const most = Math.max(...all.map((words) => words.length));
  const firstWords = new Set(all.map(([first]) => first));
  const longest = Math.max(...all.map(([first = '']) => first.length));
  return (line, at) => {
    const first = endOfWord(line, at);
    if (first - at > longest || !firstWords.has(line.folded.slice(at, first))) return undefined;
    for (const end of wordEnds(line, at, most).reverse()) {
      const value = meanings.get(line.folded.slice(at, end));
      if (value !== undefined) return { value, end };
    }
    return undefined;
  };
}

/** Where the first `most` words from `at` on end. */
export function wordEnds(line: Line, at: number, most: number): number[] {
  const ends: number[] = [];
  for (let start = at; start < line.folded.length && ends.length < most;) {
    const end = endOfWord(line, start);
    ends.push(end);
    start = wordAt(line, end);
  }
  return ends;
}

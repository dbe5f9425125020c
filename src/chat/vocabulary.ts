import { endOfWord, fold, wordAt, type Line } from './line';
import type { Hit, Language } from './slot';

/** How a thing is called; the first word of each language is the one the bot itself uses. */
export interface Words {
  readonly da: readonly string[];
  readonly en: readonly string[];
}

export interface Vocabulary<T> {
  /** The longest of its phrases that stands at `at`, whole words only. */
  readonly find: (line: Line, at: number) => Hit<T> | undefined;
  readonly say: (value: T, language: Language) => string;
  /** Every phrase, folded. */
  readonly phrases: readonly string[];
}

/** Words for the values of one slot, both languages always (section 7). */
export function vocabulary<T extends string>(words: Readonly<Record<T, Words>>): Vocabulary<T> {
  const values = Object.keys(words) as T[];
  const meanings = new Map<string, T>();
  for (const value of values) {
    for (const word of [...words[value].da, ...words[value].en]) meanings.set(fold(word), value);
  }
  return {
    find: finder(meanings),
    say: (value, language) => words[value][language][0] ?? value,
    phrases: [...meanings.keys()],
  };
}

/** Words that all mean one thing: what introduces a slot. */
export function phrases(words: Words): Vocabulary<'it'> {
  return vocabulary({ it: words });
}

function finder<T>(meanings: ReadonlyMap<string, T>): Vocabulary<T>['find'] {
  const most = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length));
  return (line, at) => {
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

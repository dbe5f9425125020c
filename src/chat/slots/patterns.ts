// Words of every language as parts of a pattern; slots and the reading of sentences build theirs of it.
import { LANGUAGES } from '../../cti/course/language';
import { foldLetters } from '../line/line';
import { wordsIn, type Words } from './vocabulary';

/** What matches nothing. */
const NOTHING = '(?!)';

/** The words of every language as alternatives, folded, longest first. */
export function anyOf(...words: readonly Words[]): string {
  return alternatives(words.flatMap((one) => LANGUAGES.flatMap((each) => wordsIn(one, each))));
}

/** The same as they are written, for a text that is not folded. */
export function anyWritten(...words: readonly Words[]): string {
  const all = words.flatMap((one) => LANGUAGES.flatMap((language) => one[language].split(',')));
  return alternatives(all.map((word) => word.trim()));
}

/** The same of words with a place for something in them: `om {n}`, `{d}en`; each place filled as said. */
export function anyFilled(words: Words, places: Readonly<Record<string, string>>): string {
  return alternatives(
    templatesOf(words).map((each) =>
      each.replaceAll(/\{\w\}/g, (place) => places[place] ?? NOTHING),
    ),
  );
}

/** Every way of every language, folded around its places. */
export function templatesOf(words: Words): readonly string[] {
  return LANGUAGES.flatMap((language) => words[language].split(',')).map((way) =>
    way.trim().split(' ').map(foldedAround).join(' '),
  );
}

/** One of a few, wholly: `(?:a|b)`. */
export function alternatives(all: readonly string[]): string {
  const each = [...new Set(all)].filter((one) => one !== '').sort((a, b) => b.length - a.length);
  return each.length === 0 ? NOTHING : `(?:${each.join('|')})`;
}

function foldedAround(word: string): string {
  return word
    .split(/(\{\w\})/)
    .map((part) => (part.startsWith('{') ? part : foldLetters(part)))
    .join('');
}

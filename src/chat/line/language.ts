// Which language a text seems to be in; asked when the bot suggests commands.
import {
  inEachLanguage,
  LANGUAGES,
  type InEachLanguage,
  type Language,
} from '../../cti/course/language';
import type { Line } from './line';
import { foldLetters } from './line';
import { WORDS } from '../words';

const { common, letters } = WORDS.grammar;
const COMMON: InEachLanguage<ReadonlySet<string>> = inEachLanguage(
  (language) => new Set(common[language].split(' ').map(foldLetters)),
);

/** So much of a text tells its language. */
const LONGEST = 400;

/** Of the common words. */
const LONGEST_WORD = 30;

/** A word so common that it is no misspelt command. */
export function isCommonWord(word: string): boolean {
  return word.length <= LONGEST_WORD && LANGUAGES.some((language) => COMMON[language].has(word));
}

/** The language a text seems to be in, by its words and the command's own; `fallback` when neither tells. */
export function languageOf(
  line: Line,
  command: readonly Language[] | undefined,
  fallback: Language,
): Language {
  const [only, other] = command ?? [];
  const own = other ? undefined : only;
  const words = line.folded.slice(0, LONGEST).split(' ');
  const score = (language: Language): number =>
    words.filter((word) => COMMON[language].has(word)).length + (own === language ? 1 : 0);
  const best = theBest(LANGUAGES, score);
  return best ?? byLetters(line.text.slice(0, LONGEST).toLowerCase()) ?? own ?? fallback;
}

/** The one that none comes up to. */
function theBest(
  languages: readonly Language[],
  score: (language: Language) => number,
): Language | undefined {
  const scores = languages.map(score);
  const most = Math.max(...scores);
  const [best, equal] = languages.filter((_, place) => scores[place] === most);
  return equal ? undefined : best;
}

function byLetters(text: string): Language | undefined {
  return LANGUAGES.find((language) =>
    [...letters[language]].some((letter) => text.includes(letter)),
  );
}

// The languages that the bot speaks: the one list, from which every room takes what it has by language.

/** A language added here makes the compiler name every part of it that is missing. */
export const LANGUAGES = ['da', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Something that each language has of its own. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** What a team speaks that has chosen none and that nothing else tells of. */
export const DEFAULT_LANGUAGE: Language = 'da';

/** People's names are sorted and compared as in Denmark, whatever language is shown. */
export const ALPHABET_OF_NAMES = 'da';

/** One thing made for each language. */
export function inEachLanguage<T>(make: (language: Language) => T): InEachLanguage<T> {
  return Object.fromEntries(LANGUAGES.map((one) => [one, make(one)])) as Record<Language, T>;
}

// Every word of chat in each language side by side; taken by whoever reads or writes a line.
import { DEFAULT_LANGUAGE, inEachLanguage, type InEachLanguage } from '../../cti/course/language';
import { da, type ChatWords } from './da';
import { en } from './en';

const SPOKEN: InEachLanguage<ChatWords> = { da, en };

/** `{ status: 'status, vis' }` of one language becomes `{ status: { da: …, en: … } }`. */
type SideBySide<T> = T extends string | Told
  ? InEachLanguage<T>
  : { readonly [K in keyof T]: SideBySide<T[K]> };

type Told = (...parts: never) => string;

/** The same word of every language at each key. */
export const WORDS = sideBySide(SPOKEN);

function sideBySide<T>(spoken: InEachLanguage<T>): SideBySide<T> {
  const own = spoken[DEFAULT_LANGUAGE];
  if (typeof own !== 'object' || own === null) return spoken as SideBySide<T>;
  const keys = Object.keys(own) as (keyof T)[];
  const zipped = keys.map((key) => [
    key,
    sideBySide(inEachLanguage((language) => spoken[language][key])),
  ]);
  return Object.fromEntries(zipped) as SideBySide<T>;
}

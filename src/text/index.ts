// Every sentence a person sees, by language; taken by whoever shows something.
import type { InEachLanguage, Language } from '../cti/course/language';
import type { Texts } from './texts';
import { da } from './da';
import { en } from './en';

const TEXTS: InEachLanguage<Texts> = { da, en };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

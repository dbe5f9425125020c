import type { Language } from '../cti/course/language';
import type { Texts } from './da';
import { da } from './da';
import { en } from './en';

const TEXTS: Readonly<Record<Language, Texts>> = { da, en };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

import { da } from './da';
import { en } from './en';

export type Language = 'da' | 'en';

/** Every sentence a person sees, by key; both languages have the same keys by type. */
export type Texts = typeof da;

const TEXTS: Readonly<Record<Language, Texts>> = { da, en };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

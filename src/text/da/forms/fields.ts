// What most fields say in Danish: label, what stands in them, what is wrong; for forms.ts.
import type { FieldWords } from '../../forms';

export const citizen: FieldWords = {
  label: 'Borgernummer',
  placeholder: 'For eksempel 42',
  error: 'Skriv borgerens nummer i teamet, 1 til 6 cifre.',
};

export function reason(label: string, hint: string): FieldWords {
  return { label, hint, error: 'Skriv en kort årsag, højst 300 tegn.' };
}

export function date(label: string, hint?: string): FieldWords {
  return { label, error: 'Vælg en dato.', ...(hint === undefined ? {} : { hint }) };
}

export function person(label: string): FieldWords {
  return { label, placeholder: 'Vælg en kollega', error: 'Vælg en kollega fra listen.' };
}

export function choice(label: string, hint?: string): FieldWords {
  return {
    label,
    placeholder: 'Vælg',
    error: 'Vælg en af mulighederne.',
    ...(hint === undefined ? {} : { hint }),
  };
}

export function text(label: string, placeholder?: string, hint?: string): FieldWords {
  return {
    label,
    error: 'Skriv højst 300 tegn.',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(hint === undefined ? {} : { hint }),
  };
}

// What most fields say in English: label, what stands in them, what is wrong; for forms.ts.
import type { FieldWords } from '../../forms';

export const citizen: FieldWords = {
  label: 'Citizen number',
  placeholder: 'For example 42',
  error: 'Write the citizen’s number in the team, 1 to 6 digits.',
};

export function reason(label: string, hint: string): FieldWords {
  return { label, hint, error: 'Write a short reason, 300 characters at most.' };
}

export function date(label: string, hint?: string): FieldWords {
  return { label, error: 'Choose a date.', ...(hint === undefined ? {} : { hint }) };
}

export function person(label: string): FieldWords {
  return { label, placeholder: 'Choose a colleague', error: 'Choose a colleague from the list.' };
}

export function choice(label: string, hint?: string): FieldWords {
  return {
    label,
    placeholder: 'Choose',
    error: 'Choose one of the options.',
    ...(hint === undefined ? {} : { hint }),
  };
}

export function text(label: string, placeholder?: string, hint?: string): FieldWords {
  return {
    label,
    error: 'Write 300 characters at most.',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(hint === undefined ? {} : { hint }),
  };
}

// How each kind of form field is read; formFields.ts names them command by command.
import type { ReadingContext } from '../command';
import { dayAt } from '../slots/dates';
import { foldLetters, lineOf } from '../line/line';
import { timeAt, bareTimeAt } from '../slots/times';

/** Reads one field of a form, typed or chosen; `undefined` when it cannot be read. */
export type Field = (typed: string, context: ReadingContext) => unknown;

export function choiceField(values: readonly string[]): Field {
  return (typed) => values.find((value) => value === typed);
}

/** Several of a few, comma or semicolon between, as clients send them; the order is the list's. */
export function choices(values: readonly string[]): Field {
  return (typed) => {
    const chosen = typed.split(/[,;]/).map((one) => one.trim());
    const known = chosen.every((one) => values.includes(one));
    return known ? values.filter((value) => chosen.includes(value)) : undefined;
  };
}

export const textField: Field = (typed) => typed;

/** One a line. */
export const texts: Field = (typed) =>
  typed
    .split(/[\n;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const yesNoField: Field = (typed) => {
  if (typed === 'yes' || typed === 'true') return true;
  return typed === 'no' || typed === 'false' ? false : undefined;
};

/** 1 to 6 digits, leading zeros aside. */
export const numberField: Field = (typed) => {
  const digits = /^0*([1-9]\d{0,5})$/.exec(typed)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** A number with or without decimals, comma or point; what is possible is the desk's matter. */
export const amount: Field = (typed) => {
  const figures = /^-?\d{1,6}(?:[.,]\d{1,2})?$/.test(typed) ? typed : foldLetters(typed);
  const number = figures.replace(',', '.').replace(/^(\d+) 0(?=\.)/, '$1');
  return /^-?\d{1,6}(?:\.\d{1,2})?$/.test(number) ? Number(number) : undefined;
};

/** What a date picker sends (`YYYY-MM-DD`), or a date as people write it. */
export const dateField: Field = (typed, { today }) => {
  const line = lineOf(typed, []);
  const read = dayAt({ line, at: 0, today, alone: true });
  return read && !('fault' in read) && read.end === line.folded.length ? read.value : undefined;
};

const SECONDS = /^(\d{1,2}:\d{2}):\d{2}(?:[.,]\d+)?/;

/** What a time picker sends (`HH:MM`, with seconds too), or a time as people write it. */
export const timeField: Field = (typed) => {
  const line = lineOf(typed.replace(SECONDS, '$1'), []);
  const read = timeAt(line, 0) ?? bareTimeAt(line, 0);
  return read?.end === line.folded.length ? read.value : undefined;
};

/** People are chosen from the roster by directory id. */
export const personField: Field = (typed) => ({ id: typed });

/** The same, or nobody on purpose. */
export const holderField: Field = (typed) => (typed === 'none' ? 'none' : { id: typed });

/** An item's id, or its row number from 1. */
export const itemField: Field = (typed) => (/^\d{1,2}$/.test(typed) ? Number(typed) : typed);

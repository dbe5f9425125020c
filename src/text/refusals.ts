// A refusal in words: cards and forms call it, each language fills its texts.
import { addDays, parsePlainDate, type PlainDate } from '../cti/calendar/plainDate';
import type { Language } from '../cti/course/language';
import type { Refusal, RefusalWhy, RuleId } from '../cti/course/refusal';
import type { Texts } from './texts';
import { formatDate, formatDateWithWeekday, quoted, typedDate, weekdayName } from './dates';
import { isProgramme, programmeOf, type Programme } from '../cti/programmes';

/** What a refusal's sentence can draw on; every value is worded in the language already. */
export interface RefusalFacts {
  readonly rule: RuleId;
  /** The course's programme, where the refusal turns on it. */
  readonly programme: Programme | null;
  /** The citizen number, when it is known. */
  readonly number: number | null;
  has(key: string): boolean;
  is(key: string, value: string): boolean;
  /** A value as it is; empty when it was not given. */
  value(key: string): string;
  /** A date as the sentence shows it: `2. marts 2027`; empty when it was not given. */
  date(key: string): string;
  /** The same with its weekday: `tirsdag den 2. marts 2027`. */
  dayAndDate(key: string): string;
  /** The weekday of a date. */
  weekday(key: string): string;
  /** The day before a date: the last day, when the date is boundary 3 (T2). */
  dayBefore(key: string): string;
  /** A date as one types it in a command: `2/3-2027`. */
  typed(key: string): string;
  /** A command to write, in quotation marks and with the citizen's number: `"pause 42 behandling"`. */
  command(name: string, rest?: string): string;
}

/** One or two short sentences per refusal: what is wrong, by which rule, what to do instead. */
export type RefusalTexts = Readonly<Record<RefusalWhy, (facts: RefusalFacts) => string>> & {
  /** The same to the letter for an unknown number and for another team's (D2). */
  readonly notFound: (number: number) => string;
};

/** The sentence of a refusal; `number` goes into the commands that it advises. */
export function refusalText(
  refusal: Refusal,
  texts: Pick<Texts, 'refusals' | 'words'>,
  number: number | null = null,
): string {
  return texts.refusals[refusal.why](refusalFacts(refusal, texts.words.language, number));
}

/**
 * The same beneath a field of a form: what is wrong and by which rule, without the command to write,
 * since the field is there to be filled in.
 */
export function refusalAtField(
  refusal: Refusal,
  texts: Pick<Texts, 'refusals' | 'words'>,
  number: number | null = null,
): string {
  const [first = '', ...rest] = refusalText(refusal, texts, number).split(/(?<=\))\. /);
  return rest.length > 0 ? `${first}.` : first;
}

/** What is answered for a number that this team has no course for (D2). */
export function notFoundText(number: number, texts: Pick<Texts, 'refusals'>): string {
  return texts.refusals.notFound(number);
}

type Shown = (date: PlainDate, language: Language) => string;

function refusalFacts(refusal: Refusal, language: Language, number: number | null): RefusalFacts {
  const value = (key: string): string => String(refusal.data[key] ?? '');
  const dated = (key: string, shown: Shown): string => {
    const date = parsePlainDate(value(key));
    return date ? shown(date, language) : value(key);
  };
  return {
    rule: refusal.rule,
    programme: isProgramme(value('programme')) ? programmeOf(value('programme')) : null,
    number,
    value,
    has: (key) => value(key) !== '',
    is: (key, wanted) => value(key) === wanted,
    date: (key) => dated(key, formatDate),
    dayAndDate: (key) => dated(key, formatDateWithWeekday),
    weekday: (key) => dated(key, weekdayName),
    dayBefore: (key) => dated(key, (date) => formatDate(addDays(date, -1), language)),
    typed: (key) => dated(key, typedDate),
    command: (name, rest) => commandText([name, number, rest], language),
  };
}

type Part = string | number | null | undefined;

function commandText(parts: readonly Part[], language: Language): string {
  const words = parts
    .map((part) => String(part ?? '').trim())
    .filter((part) => part !== '')
    .join(' ');
  return quoted(words, language);
}

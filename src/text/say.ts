// The bot's plain sentences by key; the cards' plain answers and the poster call it.
import { parsePlainDate } from '../cti/calendar/plainDate';
import type { Language } from '../cti/course/language';
import type { SayData, SayKey } from '../desk/views/views';
import type { Texts } from './texts';
import { formatDate } from './dates';

/** What a plain sentence can draw on: the values of the view, worded in the language. */
export interface SayFacts {
  has(key: string): boolean;
  /** A value as it is; empty when it was not given. */
  value(key: string): string;
  /** A value as somebody typed it: shortened, on one line, nothing hidden in it. */
  typed(key: string): string;
  /** A number; 0 when it was not given. */
  count(key: string): number;
  date(key: string): string;
}

/**
 * The bot's plain sentences. Data they draw on, all optional: `typed` (noSuchDate, badNumber),
 * `length` (tooLong), `name` (personUnknown, personAmbiguous, personGuest, nudgeNotYours), `date` (nudgeLater), `date` and `time` (clockMoved),
 * `language` (languageSet), `left` (undoneSeveral), `number` (erased, involved, somethingLaterHappened, noteFiled, undone),
 * `days` (nothingDue), `count` (imported, importTooLong, undoneSeveral), `sheet` and `line` (sheetHoldsCpr), `reference` (fault).
 */
export type SayTexts = Readonly<Record<SayKey, (facts: SayFacts) => string>>;

/** The sentence of a `said` view. */
export function sayText(say: SayKey, data: SayData, texts: Pick<Texts, 'say' | 'words'>): string {
  return texts.say[say](sayFacts(data, texts.words.language));
}

function sayFacts(data: SayData, language: Language): SayFacts {
  const value = (key: string): string => String(data[key] ?? '');
  return {
    value,
    has: (key) => value(key) !== '',
    typed: (key) => shownAsTyped(value(key)),
    count: (key) => Number(data[key] ?? 0) || 0,
    date: (key) => {
      const date = parsePlainDate(value(key));
      return date ? formatDate(date, language) : value(key);
    },
  };
}

const LONGEST_ECHO = 40;
const CONTROLS = /[\p{Cc}\p{Cf}\s]+/gu;

/** What somebody typed, echoed in a sentence: one line, at most 40 characters, no hidden marks. */
export function shownAsTyped(text: string): string {
  const line = text.replace(CONTROLS, ' ').trim();
  const letters = [...line];
  return letters.length <= LONGEST_ECHO ? line : `${letters.slice(0, LONGEST_ECHO - 1).join('')}…`;
}

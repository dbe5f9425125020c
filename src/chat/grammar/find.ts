// Which command's words stand in a line; understanding and suggesting call it.
import { LANGUAGES, type Language } from '../../cti/course/language';
import type { Entry } from './entry';
import { wordAt, type Line } from '../line/line';
import { ENTRIES } from './table';
import { phrases, wordEnds, wordsIn } from '../slots/vocabulary';
import { WORDS } from '../words';

/** A way to say a command. */
export interface Phrase {
  readonly entry: Entry;
  /** Folded. */
  readonly text: string;
  /** Its words one by one. */
  readonly parts: readonly string[];
  /** Its words in one. */
  readonly joined: string;
  /** The languages in which it is said so. */
  readonly languages: readonly Language[];
}

/** Every way to say every command; of two commands with the same word the first in the table has it. */
export const PHRASES: readonly Phrase[] = collected();

const BY_TEXT = new Map([...PHRASES].reverse().map((phrase) => [phrase.text, phrase]));

/** The other commands that are said by the same words, for what the first has no use for. */
export function saidAlike(phrase: Phrase): readonly Phrase[] {
  return PHRASES.filter((other) => other !== phrase && other.text === phrase.text);
}

export const MOST_WORDS = Math.max(...PHRASES.map(({ parts }) => parts.length));

/** Words in front of a command that say nothing: 'kan du vise mig …'. */
const POLITE = phrases(WORDS.grammar.polite);

/** The command whose words stand at `at`, the longest. */
export function phraseAt(line: Line, at: number): { phrase: Phrase; end: number } | undefined {
  for (const end of wordEnds(line, at, MOST_WORDS).reverse()) {
    const phrase = BY_TEXT.get(line.folded.slice(at, end));
    if (phrase) return { phrase, end };
  }
  return undefined;
}

/** Where the text begins once courtesy and the bot's own mention are passed over. */
export function pastCourtesy(line: Line, at: number): number {
  let start = wordAt(line, at);
  for (let passed = 0; passed < 6; passed += 1) {
    const polite = POLITE.find(line, start);
    const next = polite?.end ?? (line.folded[start] === '\uE000' ? start + 1 : undefined);
    if (next === undefined || next >= line.folded.length) return start;
    start = wordAt(line, next);
  }
  return start;
}

function collected(): Phrase[] {
  const all = new Map<string, Phrase>();
  for (const entry of ENTRIES) {
    for (const language of LANGUAGES) {
      for (const text of wordsIn(entry.words, language)) {
        const key = `${text}|${entry.name}|${JSON.stringify(entry.fixed)}`;
        const languages = [...(all.get(key)?.languages ?? []), language];
        all.set(key, {
          entry,
          text,
          parts: text.split(' '),
          joined: text.replaceAll(' ', ''),
          languages,
        });
      }
    }
  }
  return [...all.values()];
}

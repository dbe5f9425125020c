// Slots of free text, up to where something else begins; commands and the scan call it.
import { wordAt, written, type Line } from '../line/line';
import type { Hit, Slot, Spot } from './slot';
import { phrases, type Words } from './vocabulary';

/** A text after a word of its own, as typed, up to where something else begins. */
export function textSlot(words: Words): Slot<string> {
  const word = phrases(words);
  return {
    read: (spot) => {
      const named = word.find(spot.line, spot.at);
      return named && textUntil(spot, wordAt(spot.line, named.end));
    },
    say: (value, language) => `${word.say('it', language)} ${value}`,
    words: word.phrases,
    announcements: word.phrases,
  };
}

/** One of several texts in a line: written with a colon, so that the one before it ends there. */
export function labelledText(words: Words): Slot<string> {
  const word = phrases(words);
  return {
    ...textSlot(words),
    say: (value, language) => `${word.say('it', language)}: ${value}`,
  };
}

/** What was written from `at` to where something else of the command begins. */
export function textUntil(spot: Spot, at: number): Hit<string> | undefined {
  const { line } = spot;
  let end = at;
  while (end < line.folded.length && (end === at || !spot.ends(end))) {
    const space = line.folded.indexOf(' ', end);
    end = space < 0 ? line.folded.length : space + 1;
  }
  const last = line.folded[end - 1] === ' ' ? end - 1 : end;
  const value = written(line, at, last).trim();
  return value === '' ? undefined : { value, end: last };
}

/** Whether a word that ends there is followed by a colon. */
export function isAnnounced(line: Line, end: number): boolean {
  const after = line.to[end - 1] ?? line.text.length;
  return /^ ?:/.test(line.text.slice(after, after + 2));
}

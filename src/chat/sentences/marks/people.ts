// Colleagues named in a sentence: those on the roster alone, by first name, last name or both.
import type { PersonRef } from '../../../cti/course/course';
import { isCommonWord } from '../../line/language';
import { endOfWord, foldLetters, mentionAt, wordAt, written, type Line } from '../../line/line';
import type { MarkOf } from './mark';

type PersonMark = MarkOf<'person'>;

/** The roster made ready: every name by its first word. */
export interface Names {
  readonly byFirstWord: ReadonlyMap<string, readonly Name[]>;
}

interface Name {
  readonly words: readonly string[];
  readonly person: PersonRef;
}

export function namesOf(roster: readonly PersonRef[]): Names {
  const byFirstWord = new Map<string, Name[]>();
  for (const person of roster) {
    const words = foldLetters(person.name)
      .split(' ')
      .filter((word) => word !== '');
    for (let from = 0; from < words.length; from += 1) {
      const first = words[from] ?? '';
      byFirstWord.set(first, [
        ...(byFirstWord.get(first) ?? []),
        { words: words.slice(from), person },
      ]);
    }
  }
  return { byFirstWord };
}

/** A mention, or a name of the roster, in the genitive too: 'Mettes forløb'. */
export function personMarkAt(line: Line, at: number, names: Names): PersonMark | undefined {
  const mentioned = mentionAt(line, at);
  if (mentioned) return { kind: 'person', person: mentioned, from: at, to: at + 1 };
  const end = endOfWord(line, at);
  const word = line.folded.slice(at, end);
  const found = names.byFirstWord.get(word) ?? names.byFirstWord.get(word.replace(/s$/, ''));
  if (!found || isHardlyAName(line, at, word)) return undefined;
  return longest(line, at, end, found);
}

/** 'per', 'bo', 'may': short names and common words are names in capitals alone. */
function isHardlyAName(line: Line, at: number, word: string): boolean {
  if (word.length > 3 && !isCommonWord(word)) return false;
  return !/^@?\p{Lu}/u.test(written(line, at, at + 1));
}

function longest(line: Line, at: number, end: number, found: readonly Name[]): PersonMark {
  let best: { to: number; people: PersonRef[] } = { to: end, people: [] };
  for (const { words, person } of found) {
    const to = endOf(line, end, words);
    if (to > best.to) best = { to, people: [person] };
    else if (to === best.to) best.people.push(person);
  }
  const ids = new Set(best.people.map(({ id }) => id));
  const [only] = best.people;
  const person = ids.size === 1 && only ? { id: only.id, name: only.name } : null;
  return { kind: 'person', person, from: at, to: best.to };
}

/** How far the rest of the name stands there. */
function endOf(line: Line, end: number, [, ...rest]: readonly string[]): number {
  let to = end;
  for (const word of rest) {
    const start = wordAt(line, to);
    const next = endOfWord(line, start);
    const typed = line.folded.slice(start, next);
    if (typed !== word && typed !== `${word}s`) break;
    to = next;
  }
  // Of 'Sofie's' the apostrophe is a space.
  return line.folded.slice(to, to + 3) === ' s ' ? to + 2 : to;
}

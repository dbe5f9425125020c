// A slot that takes one or several of a few words; people and focus areas are read by it.
import { wordAt, type Line } from './line';
import type { Hit, Slot } from '../slots/slot';
import { phrases, type Vocabulary, type Words } from '../slots/vocabulary';
import { WORDS } from '../words';

interface Items<T> {
  readonly words: Vocabulary<T>;
  /** The order in which they are kept. */
  readonly order: readonly T[];
}

const AND = phrases(WORDS.grammar.and);

/** A word and then one or several of a few: 'deltog borger, cti og job'. */
export function listSlot<T>(words: Words, items: Items<T>): Slot<readonly T[]> {
  const word = phrases(words);
  return {
    read: ({ line, at }) => {
      const named = word.find(line, at);
      return named && listAt(line, named.end, items);
    },
    join: (first, then) => items.order.filter((one) => first.includes(one) || then.includes(one)),
    say: (chosen, language) =>
      [word.say('it', language), ...chosen.map((one) => items.words.say(one, language))].join(' '),
    words: [...word.phrases, ...items.words.phrases],
  };
}

function listAt<T>(line: Line, from: number, items: Items<T>): Hit<readonly T[]> | undefined {
  const chosen = new Set<T>();
  let end = from;
  for (let at = wordAt(line, from); at < line.folded.length;) {
    const item = items.words.find(line, at);
    const link = item ? undefined : AND.find(line, at);
    if (!item && !link) break;
    if (item) {
      chosen.add(item.value);
      end = item.end;
    }
    at = wordAt(line, (item ?? link)?.end ?? at + 1);
  }
  return chosen.size === 0
    ? undefined
    : { value: items.order.filter((one) => chosen.has(one)), end };
}

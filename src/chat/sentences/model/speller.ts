// Mends a slip in a word that no sentence of the corpus has: one letter too many, missing, wrong or
// swapped. The classifier calls it, so that what is meant is found all the same.

/** The word as it was meant; itself where it is known, short, or near to nothing. */
export type Speller = (word: string) => string;

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const LONGEST = 24;

/** `words`: most frequent first. */
export function spellerOf(words: readonly string[]): Speller {
  const known = new Set(words);
  const near = new Map<string, string[]>();
  for (const word of words.filter(isMendable)) {
    for (const shorter of [word, ...withoutOne(word)]) {
      const others = near.get(shorter);
      if (others) others.push(word);
      else near.set(shorter, [word]);
    }
  }
  return (word) => {
    if (known.has(word) || !isMendable(word)) return word;
    const candidates = [word, ...withoutOne(word)].flatMap((one) => near.get(one) ?? []);
    return candidates.find((one) => isOneSlip(word, one)) ?? word;
  };
}

function isMendable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word);
}

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** One letter too many or too few, another one, or two neighbours swapped. */
export function isOneSlip(written: string, meant: string): boolean {
  const from = firstDifference(written, meant);
  // Hardly anybody mistakes how a word begins; 'vinder' is not meant to be 'finder'.
  if (from === 0 && written[0] !== meant[1]) return false;
  const [rest, wanted] = [written.slice(from), meant.slice(from)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

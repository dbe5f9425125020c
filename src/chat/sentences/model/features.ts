// What a masked clause looks like to the classifier: its words, pairs of words and letter groups.

/** So many weights an intent has: a power of two, so that a hash fits by its last bits. */
export const BUCKETS = 8192;
/** Nobody's clause has more words that tell anything. */
const MOST_WORDS = 40;
const LONGEST_WORD = 24;

/** The numbers of the features, each once; words, pairs, and groups of 3 to 5 letters in a word. */
export function featuresOf(masked: string): readonly number[] {
  const words = masked
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const found = new Set<number>();
  words.forEach((word, place) => {
    found.add(bucket(`w ${word}`));
    found.add(bucket(`p ${words[place - 1] ?? '<'} ${word}`));
    if (place === words.length - 1) found.add(bucket(`p ${word} >`));
    if (!word.startsWith('{')) addLetters(found, `_${word.slice(0, LONGEST_WORD)}_`);
  });
  return [...found];
}

function addLetters(found: Set<number>, word: string): void {
  for (let length = 3; length <= 5; length += 1) {
    for (let at = 0; at + length <= word.length; at += 1) {
      found.add(bucket(word.slice(at, at + length)));
    }
  }
}

/** FNV-1a, mixed so that its last bits depend on all of the text. */
function bucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (BUCKETS - 1);
}

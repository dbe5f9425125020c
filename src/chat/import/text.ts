import { endOfWord, rawAfter, type Line } from '../line/line';
import { phrases } from '../slots/vocabulary';
import { WORDS } from '../words';

const IMPORT = phrases(WORDS.grammar.import);

/** The lines pasted after `importer`, just as they came; `undefined` for any other text. */
export function importLinesOf(line: Line): string | undefined {
  const start = line.folded.startsWith('\uE000') ? endOfWord(line, 0) + 1 : 0;
  const word = IMPORT.find(line, start);
  if (!word) return undefined;
  return rawAfter(line, word.end)
    .replace(/^(?:[^\p{L}\p{N}\n]*\n)+/u, '')
    .replace(/^[ :]+/, '')
    .trimEnd();
}

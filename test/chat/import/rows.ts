import { readLine, withRepeats, type ImportRow } from '../../../src/chat/import/lines';
import { pastedText } from '../../../src/chat/import/paste';
import type { Pasted } from '../../../src/chat/import/shape';
import { TODAY } from '../today';

/** What was pasted, line by line. */
export function rowsOf({ blocks }: Pasted): readonly ImportRow[] {
  const given = { today: TODAY, consent: null };
  return withRepeats(
    blocks.flatMap((block) => block.rows.map((row) => readLine(block, row, given))),
  );
}

export function rows(text: string): readonly ImportRow[] {
  return rowsOf(pastedText(text, null));
}

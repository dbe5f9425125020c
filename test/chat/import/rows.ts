import { readLine, withRepeats, type ImportRow } from '../../../src/chat/import/lines';
import { pastedText } from '../../../src/chat/import/paste';
import type { Pasted } from '../../../src/chat/import/shape';
import { commandMeant } from '../utterances';
import { TODAY } from '../today';

/** What was pasted, line by line, with the days that are meant (T13). */
export function rowsOf({ blocks }: Pasted): readonly ImportRow[] {
  const given = { today: TODAY, consent: null };
  return withRepeats(
    blocks.flatMap((block) => block.rows.map((row) => readLine(block, row, given))),
  ).map((row) => ({ ...row, words: meant(row.words) }));
}

function meant(words: ImportRow['words']): ImportRow['words'] {
  const command = commandMeant({ kind: 'command', command: { name: 'enrol', ...words } });
  return Object.fromEntries(Object.entries(command as object).filter(([slot]) => slot !== 'name'));
}

export function rows(text: string): readonly ImportRow[] {
  return rowsOf(pastedText(text, null));
}

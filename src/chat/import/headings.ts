// What may stand above a column of an import; called by paste.ts.
import { lineOf } from '../line/line';
import { ROLE_WORDS } from '../slots/people';
import { vocabulary } from '../slots/vocabulary';
import { WORDS } from '../words';
import type { Column } from './shape';

/**
 * A column of remarks is none of them: what stands there about a citizen belongs elsewhere, and is
 * named as left out (D1).
 */
const HEADERS = vocabulary<Column>({ ...WORDS.grammar.import.headings, ...ROLE_WORDS });

/** The column that a heading names; `null`: nobody knows. 'START_DATO' and 'Start (dato)' do, too. */
export function columnOf(heading: string): Column | null {
  const plain = heading.replace(/\([^()]*\)/g, ' ').replaceAll('_', ' ');
  return columnNamed(plain) ?? columnNamed(plain.replaceAll(/\s/g, ''));
}

function columnNamed(heading: string): Column | null {
  const line = lineOf(heading, []);
  const found = HEADERS.find(line, 0);
  return found?.end === line.folded.length ? found.value : null;
}

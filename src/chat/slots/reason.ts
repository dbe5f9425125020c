// The words that open a reason; the scan ends a line's slots at them, commands/common reads them.
import { phrases } from './vocabulary';
import { WORDS } from '../words';

/** Opens the reason that may end any line. */
export const REASON = phrases(WORDS.grammar.reason);

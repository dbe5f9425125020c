import { phrases } from './vocabulary';
import { WORDS } from '../words';

/** Opens the reason that may end any line. */
export const REASON = phrases(WORDS.grammar.reason);

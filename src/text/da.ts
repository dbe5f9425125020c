import { cards } from './da/cards';
import { facts } from './da/facts';
import { forms } from './da/forms';
import { help } from './da/help';
import { importing } from './da/importing';
import { method } from './da/method';
import { notices } from './da/notices';
import { papers } from './da/papers';
import { refusals } from './da/refusals';
import { reassigned, say } from './da/say';
import { words } from './da/words';

/** Danish, as a caseworker would write it. One section a file under `da/`. */
export const da = {
  words,
  cards,
  method,
  notices,
  help,
  refusals,
  say,
  reassigned,
  facts,
  forms,
  importing,
  papers,
};

/** Every sentence a person sees, by key; both languages have the same keys by type. */
export type Texts = typeof da;

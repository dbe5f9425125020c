import type { Texts } from './da';
import { cards } from './en/cards';
import { facts } from './en/facts';
import { forms } from './en/forms';
import { help } from './en/help';
import { importing } from './en/importing';
import { method } from './en/method';
import { notices } from './en/notices';
import { papers } from './en/papers';
import { refusals } from './en/refusals';
import { reassigned, say } from './en/say';
import { words } from './en/words';

/** English. One section a file under `en/`, the same keys as in Danish. */
export const en: Texts = {
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

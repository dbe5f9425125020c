import type { Texts } from './index';
import { facts } from './en/facts';
import { forms } from './en/forms';
import { refusals } from './en/refusals';
import { say } from './en/say';
import { words } from './en/words';

/** English. One section a file under `en/`, the same keys as in Danish. */
export const en: Texts = {
  words,
  refusals,
  say,
  facts,
  forms,
};

// All that the bot says in English: the list of languages takes it in.
import type { Texts } from '../texts';
import { answers } from './answers';
import { cards } from './cards';
import { facts } from './facts';
import { forms } from './forms/forms';
import { help } from './help';
import { importing } from './forms/importing';
import { method } from './method';
import { notices } from './notices';
import { papers } from './papers';
import { refusals } from './refusals';
import { reassigned, say } from './say';
import { sentences } from './forms/sentences';
import { words } from './words';

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
  sentences,
  answers,
};

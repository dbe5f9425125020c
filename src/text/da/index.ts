// All that the bot says in Danish: the list of languages takes it in.
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
  sentences,
  answers,
};

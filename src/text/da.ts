import { facts } from './da/facts';
import { forms } from './da/forms';
import { refusals } from './da/refusals';
import { say } from './da/say';
import { words } from './da/words';

/** Danish, as a caseworker would write it. One section a file under `da/`. */
export const da = {
  words,
  refusals,
  say,
  facts,
  forms,
};

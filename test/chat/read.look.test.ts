import { LOOK_SAID, LOOK_SLIPS } from './said/look';
import { eachIsRead, eachIsSuggested } from './utterances';

describe('look-ups, as people write them', () => {
  eachIsRead(LOOK_SAID);
});

describe('look-ups with a slip', () => {
  eachIsSuggested(LOOK_SLIPS);
});

import { CLOCK_SAID, CLOCK_SLIPS } from '../said/clock';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('clock, as people write them', () => {
  eachIsRead(CLOCK_SAID);
});

describe('clock with a slip', () => {
  eachIsSuggested(CLOCK_SLIPS);
});

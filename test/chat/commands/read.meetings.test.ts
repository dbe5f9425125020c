import { MEETINGS_SAID, MEETINGS_SLIPS } from '../said/meetings';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('meetings, as people write them', () => {
  eachIsRead(MEETINGS_SAID);
});

describe('meetings with a slip', () => {
  eachIsSuggested(MEETINGS_SLIPS);
});

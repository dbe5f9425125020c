import { CARE_SAID, CARE_SLIPS } from '../said/care';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('care, as people write them', () => {
  eachIsRead(CARE_SAID);
});

describe('care with a slip', () => {
  eachIsSuggested(CARE_SLIPS);
});

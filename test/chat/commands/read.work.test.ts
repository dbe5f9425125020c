import { WORK_SAID, WORK_SLIPS } from '../said/work';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('work, as people write them', () => {
  eachIsRead(WORK_SAID);
});

describe('work with a slip', () => {
  eachIsSuggested(WORK_SLIPS);
});

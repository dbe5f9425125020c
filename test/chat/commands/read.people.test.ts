import { PEOPLE_SAID, PEOPLE_SLIPS } from '../said/people';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('people, as people write them', () => {
  eachIsRead(PEOPLE_SAID);
});

describe('people with a slip', () => {
  eachIsSuggested(PEOPLE_SLIPS);
});

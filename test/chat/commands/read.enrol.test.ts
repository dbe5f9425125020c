import { ENROL_SAID, ENROL_SLIPS } from '../said/enrol';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('enrolment in one line', () => {
  eachIsRead(ENROL_SAID);
});

describe('enrolment with a slip', () => {
  eachIsSuggested(ENROL_SLIPS);
});

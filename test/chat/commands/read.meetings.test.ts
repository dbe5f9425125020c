import { MEETINGS_SAID, MEETINGS_SLIPS } from '../said/meetings';
import { APPOINTMENTS_SAID, APPOINTMENTS_SLIPS } from '../said/appointments';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('meetings, as people write them', () => {
  eachIsRead(MEETINGS_SAID);
});

describe('meetings with a slip', () => {
  eachIsSuggested(MEETINGS_SLIPS);
});

describe('P11: appointments and what moves, as people write them', () => {
  eachIsRead(APPOINTMENTS_SAID);
});

describe('P11: appointments with a slip', () => {
  eachIsSuggested(APPOINTMENTS_SLIPS);
});

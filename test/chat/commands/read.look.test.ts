import { LOOK_SAID, LOOK_SLIPS } from '../said/look';
import { LEAFLETS_SAID } from '../said/leaflets';
import { LOOK_CITIZEN_SAID } from '../said/lookCitizen';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('look-ups, as people write them', () => {
  eachIsRead([...LOOK_SAID, ...LOOK_CITIZEN_SAID, ...LEAFLETS_SAID]);
});

describe('look-ups with a slip', () => {
  eachIsSuggested(LOOK_SLIPS);
});

import { TEAM_SAID, TEAM_SLIPS } from '../said/team';
import { eachIsRead, eachIsSuggested } from '../utterances';

describe('team, as people write them', () => {
  eachIsRead(TEAM_SAID);
});

describe('team with a slip', () => {
  eachIsSuggested(TEAM_SLIPS);
});

import { withoutOwnName } from '../../../src/teams/reading/ownName';

describe('the bot called by its typed name', () => {
  it.each([
    ['K6 B1', '@CTI status 42', 'status 42'],
    ['K6 B2', 'CTI: status 42', 'status 42'],
    ['K6', 'cti, status 42', 'status 42'],
    ['K6', '@CTI-bot: status 42', 'status 42'],
    ['K6', 'Hej CTI, status 42', 'Hej status 42'],
    ['K6', 'Hej @cti-bot status 42', 'Hej status 42'],
  ])('%s: "%s"', (_, text, left) => {
    expect(withoutOwnName(text, 'CTI-bot')).toBe(left);
  });

  it.each([
    ['another’s name', '@Mette status 42'],
    ['the name as a word', 'cti status 42'],
    ['the name further on', 'rolle 42 cti: Mette'],
    ['an address', 'cti@kommune.example'],
  ])('%s stays', (_, text) => {
    expect(withoutOwnName(text, 'CTI-bot')).toBe(text);
  });

  it('a bot without a name takes nothing out', () => {
    expect(withoutOwnName('@CTI status 42', '')).toBe('@CTI status 42');
  });
});

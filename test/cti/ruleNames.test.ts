import { RULES, unnamedRules } from './ruleNames';

/** A rule that no test's name cites is a rule that nobody has proved by name. */
describe('the rule book', () => {
  it('has 39 rules', () => expect(RULES).toHaveLength(39));

  it('every rule of the method is named by a test', () => {
    expect(unnamedRules().filter((rule) => !rule.startsWith('D'))).toEqual([]);
  });
});

import { read } from '../../src/chat/read';
import { hostileTexts } from './hostileTexts';
import { contextOf } from './today';

/** Patterns run and words looked up: counted, so that it is the same on every machine. */
const MOST_STEPS = 60_000;

function stepsOf(work: () => void): number {
  let steps = 0;
  const count = <K extends 'exec' | 'get' | 'has'>(of: { [key in K]: unknown }, key: K) => {
    const own = of[key] as (...given: unknown[]) => unknown;
    return jest.spyOn(of as never, key as never).mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      steps += 1;
      return own.apply(this, given) as never;
    });
  };
  const spies = [count(RegExp.prototype, 'exec'), count(Map.prototype, 'get')];
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return steps;
}

describe('one message costs no more work, whatever is in it', () => {
  it.each(hostileTexts(10_000))('%s, 10,000 characters of it', (_, text) => {
    const given = contextOf(text);
    read(text, given);
    expect(stepsOf(() => read(text, given))).toBeLessThan(MOST_STEPS);
  });

  it('counts: twice the text is more work', () => {
    const words = (times: number): number =>
      stepsOf(() => read('status 42 '.repeat(times), { today: '2027-03-10', mentions: [] }));
    expect(words(40)).toBeGreaterThan(words(2));
  });
});

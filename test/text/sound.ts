/** What no sentence may hold, whatever it is made from. */
const BROKEN =
  /undefined|\bnull\b|NaN|\$\{|\[object|Invalid Date| {2}| [,.;:)]|\(\s|\(\)|\.\.(?!\.)|,\./;

/** A sentence is whole: words filled in, spaces right, opened large and closed with a point. */
export function expectSound(sentence: string, longest = 360): void {
  expect(sentence).not.toMatch(BROKEN);
  expect(sentence).toMatch(/^[\p{Lu}\d»“]/u);
  expect(sentence).toMatch(/[.!?]$/);
  expect(sentence.length).toBeGreaterThanOrEqual(8);
  expect(sentence.length).toBeLessThanOrEqual(longest);
}

export const LANGUAGES = ['da', 'en'] as const;

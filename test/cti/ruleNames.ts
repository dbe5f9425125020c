import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TESTS = path.resolve(__dirname, '..');

/** Every rule of the rule book: T1-T12, P1-P10, C1-C9, D1-D8. */
export const RULES: readonly string[] = [
  ...numbered('T', 12),
  ...numbered('P', 10),
  ...numbered('C', 9),
  ...numbered('D', 8),
];

/** The rules that no test's name cites. */
export function unnamedRules(): string[] {
  const names = titles().join('\n');
  return RULES.filter((rule) => !new RegExp(`\\b${rule}\\b`).test(names));
}

/** The titles of `describe`, `it` and `it.each` in all test files. */
function titles(): string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(TESTS, file), 'utf8');
      return [...text.matchAll(TITLE)].map((match) => match[1] ?? '');
    });
}

const TITLE = /(?:\b(?:it|test|describe)\(|\)\()\s*['"`]([^'"`\n]+)['"`]/g;

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

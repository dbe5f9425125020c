import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The manual of March 2020 ends on page 33; there are 57 questions and answers. */
const LAST_PAGE = 33;
const LAST_QUESTION = 57;

const SRC = join(__dirname, '../../src');
const FILES = ['cti', 'text'].flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name)),
);

function cited(file: string, before: RegExp): number[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(before)].flatMap((match) =>
    (match[1] ?? '').split(/[^\d]+/).flatMap((part) => (part === '' ? [] : [Number(part)])),
  );
}

describe('what is cited can be looked up', () => {
  it.each([
    ['pages', /(?:\$\{MANUAL\}|\bs\.|\bp\.) (\d+(?:-\d+)?)/g, LAST_PAGE],
    [
      'questions',
      /(?:\$\{FAQ\}|\bfaq|svar nr\.|Q&A no\.) (\d+(?:(?:, | og | and )\d+)*)/g,
      LAST_QUESTION,
    ],
  ] as const)('%s', (_what, before, last) => {
    const all = FILES.flatMap((file) => cited(file, before).map((number) => ({ file, number })));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ number }) => number < 1 || number > last)).toEqual([]);
  });
});

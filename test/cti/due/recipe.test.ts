// docs/handover.md's recipe for a due thing, followed to the letter: the compiler names every missing part.
import { readFileSync } from 'node:fs';
import { TABLE } from '../../../src/cti/due/table';
import { faultsIn, type Fault, type Insertion } from '../../support/compiler';

const KEY = 'made.up';

const THING = 'src/cti/due/thing.ts';
const ROW = 'src/cti/due/table.ts';
const CARD = 'src/cards/notice/dueCards.ts';
const NOTICES = ['src/text/da/notices.ts', 'src/text/en/notices.ts'] as const;
const PAGES = ['src/text/da/pages.ts', 'src/text/en/pages.ts'] as const;

const key: Insertion = { file: THING, after: "'phase.open',", text: `'${KEY}',` };

const rowThat = (asks: string): Insertion => ({
  file: ROW,
  after: 'const ROWS = {',
  text: `'${KEY}': { ...PHASE, ${asks}, chain: null, kind: 'change',
    date: fromBoundaries(days(21)), falls: isReached, to: toCtiWorker },`,
});
const rowThatAsks = rowThat('...until(listSettled)');
const rowThatTells = rowThat('...ASKS_NOTHING');

const card: Insertion = {
  file: CARD,
  after: 'export const DUE_CARDS',
  text: `'${KEY}': { looks: 'notice', action: 'checklist' },`,
};

const sentence = `'${KEY}': () => ({ title: 'x', lines: [] }),`;
const words = NOTICES.flatMap((file): Insertion[] => [
  { file, after: '  names: {', text: `'${KEY}': () => 'x',` },
  { file, after: '  tell: {', text: sentence },
]);
const wordsOfWhatAsks: readonly Insertion[] = [
  ...NOTICES.map((file) => ({ file, after: '  done: {', text: sentence })),
  ...PAGES.map((file) => ({ file, after: "'phase.open': () =>", text: `'${KEY}': () => 'x',` })),
];

function compiled(...insertions: readonly Insertion[]): readonly Fault[] {
  const files = [THING, ROW, CARD, ...NOTICES, ...PAGES];
  return faultsIn({ files, within: /^src\/(cti\/due|cards|text)\//, insertions });
}

function filesOf(faults: readonly Fault[]): readonly string[] {
  return [...new Set(faults.map(({ file }) => file))].sort();
}

const recipe = /\*\*add a due thing\*\*[\s\S]*?(?=\n- \*\*)/.exec(
  readFileSync('docs/handover.md', 'utf8'),
)?.[0];

function expectNamed(faults: readonly Fault[], files: readonly string[]): void {
  expect(filesOf(faults)).toEqual([...files].sort());
  expect(faults.filter(({ says }) => !says.includes(`'"${KEY}"'`))).toEqual([]);
  for (const file of files) expect(recipe).toContain(file.replace(/\/(da|en)\//, '/*/'));
}

describe('docs/handover.md: add a due thing', () => {
  it('the key alone: the compiler names its row, its card and its words in every language', () => {
    expectNamed(compiled(key), [ROW, CARD, ...NOTICES]);
  });

  it('with a row that asks for something and waits: also the words for done, and for waiting', () => {
    const faults = compiled(key, rowThatAsks, card, ...words);
    expectNamed(faults, [...NOTICES, ...PAGES]);
  });

  it('with all of them: nothing is missing', () => {
    expect(compiled(key, rowThatTells, card, ...words)).toEqual([]);
    expect(compiled(key, rowThatAsks, card, ...words, ...wordsOfWhatAsks)).toEqual([]);
  });

  it('a row without one of its parts does not compile, whichever it is', () => {
    const parts = Object.keys(TABLE['phase.open']).sort();
    const without = parts.map((part) => `{ const { ${part}: _, ...rest } = whole; take(rest); }`);
    const made = {
      'test/madeUp.ts': [
        "import type { DueRow } from '../src/cti/due/row';",
        'export function rows(whole: DueRow, take: (row: DueRow) => void): void {',
        ...without,
        '}',
      ].join('\n'),
    };
    const faults = faultsIn({ files: [], within: /madeUp/, made });
    const missing = faults.flatMap(
      ({ says }) => /Property '(\w+)' is missing/.exec(says)?.[1] ?? [],
    );
    expect(missing.sort()).toEqual(parts);
    expect(parts).toContain('toldOn');
  });
});

// docs/handover.md's recipe for a due thing, followed to the letter: the compiler names every missing part.
import { TABLE } from '../../../src/cti/due/table';
import { faultsIn, type Fault } from '../../support/compiler';
import { filesBelow, textOf } from '../source';
import { overlayOf, type Writing } from './overlay';

const THING = 'src/cti/due/thing.ts';
const ROW = 'src/cti/due/table.ts';
const CARD = 'src/cards/notice/dueCards.ts';
const NOTICES = ['src/text/da/notices.ts', 'src/text/en/notices.ts'] as const;
const PAGES = ['src/text/da/pages.ts', 'src/text/en/pages.ts'] as const;

/** Four made-up due things beside each other, each as far as somebody has come with it. */
const THINGS = {
  'made.key': keyOf,
  'made.asking': (key: string) => [
    ...keyOf(key),
    ...rowOf(key, '...until(listSettled)'),
    ...toldOf(key),
  ],
  'made.telling': (key: string) => [
    ...keyOf(key),
    ...rowOf(key, '...ASKS_NOTHING'),
    ...toldOf(key),
  ],
  'made.asked': (key: string) => [
    ...keyOf(key),
    ...rowOf(key, '...until(listSettled)'),
    ...toldOf(key),
    ...askedOf(key),
  ],
} as const;

/** Rows that lack one part each. */
const ROWS = 'src/cti/due/madeUp.ts';
const ROW_PARTS = Object.keys(TABLE['phase.open']).sort();

function keyOf(key: string): Writing[] {
  return [{ file: THING, after: /'phase\.open',\n/, write: `'${key}',\n` }];
}

function rowOf(key: string, asks: string): Writing[] {
  const write = `'${key}': { ...PHASE, ${asks}, chain: null, kind: 'change',
    date: fromBoundaries(days(21)), falls: isReached, to: toCtiWorker },\n`;
  return [{ file: ROW, after: /const ROWS = \{\n/, write }];
}

/** Its card, its name and what it says. */
function toldOf(key: string): Writing[] {
  const card = `'${key}': { looks: 'notice', action: 'checklist' },\n`;
  return [
    { file: CARD, after: /export const DUE_CARDS.*\n/, write: card },
    ...NOTICES.flatMap((file): Writing[] => [
      { file, after: / {2}names: \{\n/, write: `'${key}': () => 'x',\n` },
      { file, after: / {2}tell: \{\n/, write: sentenceOf(key) },
    ]),
  ];
}

/** What it says once it is done, and while it waits. */
function askedOf(key: string): Writing[] {
  return [
    ...NOTICES.map((file) => ({ file, after: / {2}done: \{\n/, write: sentenceOf(key) })),
    ...PAGES.map((file) => ({
      file,
      after: /'phase\.open': \(\) =>.*\n/,
      write: `'${key}': () => 'x',\n`,
    })),
  ];
}

function sentenceOf(key: string): string {
  return `'${key}': () => ({ title: 'x', lines: [] }),\n`;
}

const rowsThatLack = [
  "import type { DueRow } from './row';",
  'export function rows(whole: DueRow, take: (row: DueRow) => void): void {',
  ...ROW_PARTS.map((part) => `{ const { ${part}: _, ...rest } = whole; take(rest); }`),
  '}',
].join('\n');

/** Whatever names due things: a due key, their table, or what is keyed by them. */
function whereDueThingsAreNamed(): string[] {
  const names = /\b(Due|Asking|Waiting)Key\b|\bDUE_|due\/table'|\.\/table'|'phase\.open'/;
  return filesBelow('src/', /\.ts$/).filter((file) => names.test(textOf(file)));
}

const recipe = /\*\*add a due thing\*\*[\s\S]*?(?=\n- \*\*)/.exec(textOf('docs/handover.md'))?.[0];

describe('docs/handover.md: add a due thing', () => {
  let faults: readonly Fault[];
  beforeAll(() => {
    const things = Object.entries(THINGS).flatMap(([key, written]) => written(key));
    const overlay = overlayOf([...things, { file: ROWS, write: rowsThatLack }]);
    faults = faultsIn([...whereDueThingsAreNamed(), ROWS], overlay);
  });
  const lacks = (key: string): string[] => {
    const named = faults.filter(({ says }) => says.includes(`'"${key}"'`));
    return [...new Set(named.map(({ file }) => file))].sort();
  };

  it('the key alone: the compiler names its row, its card and its words in every language', () => {
    expect(lacks('made.key')).toEqual([ROW, CARD, ...NOTICES].sort());
  });

  it('with a row that asks for something and waits: also the words for done, and for waiting', () => {
    expect(lacks('made.asking')).toEqual([...NOTICES, ...PAGES].sort());
  });

  it('with all of them: nothing is missing', () => {
    expect([...lacks('made.telling'), ...lacks('made.asked')]).toEqual([]);
  });

  it('nothing else is wrong, and the recipe tells of every file', () => {
    const others = faults.filter(({ file, says }) => {
      const isTold = recipe?.includes(file.replace(/\/(da|en)\//, '/*/')) === true;
      return file !== ROWS && !(isTold && /'"made\.(key|asking)"' is missing/.test(says));
    });
    expect(others).toEqual([]);
  });

  it('a row without one of its parts does not compile, whichever it is', () => {
    const missing = faults
      .filter(({ file }) => file === ROWS)
      .map(({ says }) => /Property '(\w+)' is missing/.exec(says)?.[1]);
    expect(missing.sort()).toEqual(ROW_PARTS);
    expect(ROW_PARTS).toContain('toldOn');
  });
});

// Languages are told apart by their folders alone; test/house/recipe/language.test.ts adds a third.
import { WORDS } from '../../src/chat/words';
import { LANGUAGES } from '../../src/cti/course/language';
import { filesBelow, textOf } from './source';

const LIST = 'src/cti/course/language.ts';
const FOLDERS = new RegExp(`^src/(text|chat/words)/(${LANGUAGES.join('|')})/`);
const ASKS_WHICH =
  /'(da|en)'\s*\||\|\s*'(da|en)'|[!=]==?\s*'(da|en)'|'(da|en)'\s*[!=]==?|[?:]\s*'(da|en)'|case '(da|en)'|\[\s*'(da|en)'/;

describe('the languages', () => {
  it('are told apart by their folders alone: no code asks which one it is', () => {
    const code = filesBelow('src', /\.ts$/).filter((file) => file !== LIST && !FOLDERS.test(file));
    expect(code.length).toBeGreaterThan(200);
    expect(code.flatMap((file) => asking(textOf(file)).map((line) => `${file}: ${line}`))).toEqual(
      [],
    );
  });

  it('would notice code that asks', () => {
    const lines = [
      "type Spoken = 'da' | 'en';",
      "return language === 'en' ? date : other;",
      "const shown = danish ? a : 'en';",
      "if ('da' !== language) return;",
      "switch (language) { case 'da': return a; }",
      "for (const one of ['da', 'en'] as const) {}",
    ];
    expect(asking(lines.join('\n'))).toEqual(lines);
  });

  it('have a word for all that a line is read by', () => {
    // English has no letter of its own, Danish no month whose name asks.
    expect(emptyIn(WORDS)).toEqual(['grammar.letters.en', 'cues.askingMonth.da']);
  });
});

function asking(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && ASKS_WHICH.test(line))
    .map((line) => line.trim());
}

/** Where a language has nothing to say, by key. */
function emptyIn(node: unknown, path: readonly string[] = []): string[] {
  if (typeof node === 'string') return node.trim() === '' ? [path.join('.')] : [];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => emptyIn(value, [...path, key]));
}

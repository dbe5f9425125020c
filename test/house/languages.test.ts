// Languages are told apart by their folders alone; test/house/recipe/language.test.ts adds a third.
import { WORDS } from '../../src/chat/words';
import { LANGUAGES } from '../../src/cti/course/language';
import ts from 'typescript';
import { filesBelow, textOf } from './source';

const LIST = 'src/cti/course/language.ts';
const FOLDERS = new RegExp(`^src/(text|chat/words)/(${LANGUAGES.join('|')})/`);
const ASKS_WHICH =
  /'(da|en)'\s*\||\|\s*'(da|en)'|[!=]==?\s*'(da|en)'|'(da|en)'\s*[!=]==?|[?:]\s*'(da|en)'|case '(da|en)'|\[\s*'(da|en)'/;

/** Where chat reads what no person writes: files, markup, marks of formats, the method's own name. */
const NO_LANGUAGE =
  /^src\/chat\/(sheet\/|line\/clean\.ts|cprGuard\.ts|cprLayouts\.ts|import\/records\.ts)/;
const NAMES = new Set(['cti']);

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

  it('lend chat the words of its patterns: none stands in a pattern outside their folders', () => {
    const code = filesBelow('src/chat', /\.ts$/).filter(
      (file) => !FOLDERS.test(file) && !NO_LANGUAGE.test(file),
    );
    expect(code.length).toBeGreaterThan(60);
    expect(code.flatMap((file) => wordsInPatterns(file, textOf(file)))).toEqual([]);
  });

  it('would notice a word in a pattern', () => {
    const code = [
      'const A = /^(?:fra|from) \\d/;',
      'const B = new RegExp(`^(?:${any} )?(\\\\d{1,2}) uger`);',
      "const C = 'just a sentence, with \\'no\\' pattern';",
    ];
    expect(wordsInPatterns('made.ts', code.join('\n'))).toEqual([
      'made.ts: fra',
      'made.ts: from',
      'made.ts: uger',
    ]);
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

/** Runs of letters in regular expressions and in the strings that they are made of. */
function wordsInPatterns(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const whole = node.getText(source);
    if (isPattern(node, whole)) found.push(...wordsOf(whole));
    else ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  visit(source);
  return found.map((word) => `${file}: ${word}`);
}

function isPattern(node: ts.Node, text: string): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  const isText = ts.isTemplateLiteral(node) || ts.isStringLiteral(node);
  return isText && /\(\?[:=!<]|\\\\[dwsb]/.test(text);
}

function wordsOf(pattern: string): string[] {
  const bare = pattern
    .replace(/\$\{[^}]*\}/g, ' ')
    .replace(/\\+(?:u\{?[0-9A-Fa-f]+\}?|p\{[^}]*\}|.)/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\/[dgimsuvy]*$/, '');
  return (bare.match(/\p{L}{2,}/gu) ?? []).filter((word) => !NAMES.has(word));
}

/** Where a language has nothing to say, by key. */
function emptyIn(node: unknown, path: readonly string[] = []): string[] {
  if (typeof node === 'string') return node.trim() === '' ? [path.join('.')] : [];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => emptyIn(value, [...path, key]));
}

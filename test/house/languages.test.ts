// A language is its folders and one word in a list: a made-up third one makes the compiler name all that it lacks.
import { WORDS } from '../../src/chat/words';
import { da as danishChat } from '../../src/chat/words/da';
import { LANGUAGES } from '../../src/cti/course/language';
import { programmes } from '../../src/cti/programmes';
import { da as danishTexts } from '../../src/text/da';
import { writing } from '../../src/text/da/writing';
import { faultsWith, type CompilerFault, type Sources } from './compiler';
import { filesBelow, textOf } from './source';

const LIST = 'src/cti/course/language.ts';
/** Where the languages' folders are taken up, one line each. */
const REGISTERS = ['src/chat/words/index.ts', 'src/text/dates.ts', 'src/text/index.ts'];
/** What is worded where it stands, in every language: the method's rows, and headings of pasted lists. */
const WORDED_IN_PLACE = /^src\/(cti|chat\/import|chat\/sentences)\//;
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
    // English has no letter of its own.
    expect(emptyIn(WORDS)).toEqual(['grammar.letters.en']);
  });
});

describe('a third language, half translated', () => {
  let faults: readonly CompilerFault[];
  const made = {
    [LIST]: textOf(LIST).replace("'en'] as const", "'en', 'xx'] as const"),
    ...folder('src/chat/words/xx', danishChat, "import type { ChatWords as All } from '../da';"),
    ...folder('src/text/xx', danishTexts, "import type { Texts as All } from '../texts';"),
    ...folder(
      'src/text/xx/dates',
      { writing },
      "import type { Writing } from '../../writing';\ntype All = { writing: Writing };",
    ),
  };
  beforeAll(() => {
    faults = faultsWith(made);
  });

  it('is told each section in which a word or a sentence is missing', () => {
    const wanted = [
      ...lacks('src/chat/words/xx', danishChat),
      ...lacks('src/text/xx', danishTexts),
      ...lacks('src/text/xx/dates', { writing }),
    ];
    expect(wanted.length).toBeGreaterThan(25);
    const isNamed = ({ file, key }: Lack): boolean =>
      faults.some((one) => one.file === file && one.text.includes(`Property '${key}' is missing`));
    expect(wanted.filter((one) => !isNamed(one))).toEqual([]);
    expect(faults.filter(({ file }) => file.includes('/xx/'))).toHaveLength(wanted.length);
  });

  it('is asked for where the folders are taken up, and nowhere else outside the method’s rows', () => {
    const outside = faults.filter(({ file }) => !file.includes('/xx/'));
    const files = [...new Set(outside.map(({ file }) => file))];
    expect(files.filter((file) => !WORDED_IN_PLACE.test(file)).sort()).toEqual(REGISTERS);
    expect(outside.filter(({ text }) => !text.startsWith("Property 'xx' is missing"))).toEqual([]);
  });

  it('is asked for in each row of the method', () => {
    const rows = faults.filter(({ file }) => file.startsWith('src/cti/'));
    expect(rows.length).toBeGreaterThanOrEqual(rowsOfTheMethod());
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

type Section = Readonly<Record<string, object>>;

/** A folder in which every section lacks its first key. */
function folder(path: string, sections: Section, types: string): Sources {
  const files = Object.entries(sections).map(([name, section]) => {
    const kept = Object.keys(section).slice(1);
    const values = kept.map((key) => `  ${JSON.stringify(key)}: own[${JSON.stringify(key)}],`);
    const text = `${types}\ndeclare const own: All['${name}'];\nexport const ${name}: All['${name}'] = {\n${values.join('\n')}\n};\n`;
    return [`${path}/${name}.ts`, text] as const;
  });
  return Object.fromEntries(files);
}

interface Lack {
  readonly file: string;
  readonly key: string;
}

/** What the compiler has to say to that. */
function lacks(path: string, sections: Section): Lack[] {
  return Object.entries(sections).map(([name, section]) => ({
    file: `${path}/${name}.ts`,
    key: Object.keys(section)[0] ?? '',
  }));
}

/** Rows of all checklists; those that stand on two lists count once. */
function rowsOfTheMethod(): number {
  const rows = programmes().flatMap(({ checklists }) => Object.values(checklists).flat());
  return new Set(rows).size;
}

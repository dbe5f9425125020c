// docs/handover.md's recipe for a language: a made-up third one makes the compiler name all that it lacks.
import { da as danishChat } from '../../../src/chat/words/da';
import { programmes } from '../../../src/cti/programmes';
import { da as danishTexts } from '../../../src/text/da';
import { writing } from '../../../src/text/da/writing';
import { faultsIn, type Fault } from '../../support/compiler';
import { filesBelow, importsOf, textOf } from '../source';

const LIST = 'src/cti/course/language.ts';
/** Where the languages' folders are taken up, one line each. */
const REGISTERS = ['src/chat/words/index.ts', 'src/text/dates.ts', 'src/text/index.ts'];
/** What is worded where it stands, in every language: the method's rows. */
const WORDED_IN_PLACE = /^src\/cti\/programmes\//;
/** `da: …`, `{ da, en }`, `'./da'`: a language in code. */
const NAMES_ONE = /^(?!\s*(?:\*|\/\/|\/\*)).*\b(?:da|en)\b(?: }|[:,;'])/m;
const KNOWS_THEIR_TYPE = /\b(?:LANGUAGES|Languages?|InEachLanguage)\b/;

describe('a third language, half translated', () => {
  let faults: readonly Fault[];
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
    faults = faultsIn([...Object.keys(made), ...withinReach()], new Map(Object.entries(made)));
  });

  it('is told each section in which a word or a sentence is missing', () => {
    const wanted = [
      ...lacks('src/chat/words/xx', danishChat),
      ...lacks('src/text/xx', danishTexts),
      ...lacks('src/text/xx/dates', { writing }),
    ];
    expect(wanted.length).toBeGreaterThan(25);
    const isNamed = ({ file, key }: Lack): boolean =>
      faults.some((one) => one.file === file && one.says.includes(`Property '${key}' is missing`));
    expect(wanted.filter((one) => !isNamed(one))).toEqual([]);
    expect(faults.filter(({ file }) => file.includes('/xx/'))).toHaveLength(wanted.length);
  });

  it('is asked for where the folders are taken up, and nowhere else outside the method’s rows', () => {
    const outside = faults.filter(({ file }) => !file.includes('/xx/'));
    const files = [...new Set(outside.map(({ file }) => file))];
    expect(files.filter((file) => !WORDED_IN_PLACE.test(file)).sort()).toEqual(REGISTERS);
    expect(outside.filter(({ says }) => !says.startsWith("Property 'xx' is missing"))).toEqual([]);
  });

  it('is asked for in each row of the method', () => {
    const rows = faults.filter(({ file }) => file.startsWith('src/cti/'));
    expect(rows.length).toBeGreaterThanOrEqual(rowsOfTheMethod());
  });
});

type Section = Readonly<Record<string, object>>;

/** A folder in which every section lacks its first key. */
function folder(path: string, sections: Section, types: string): Record<string, string> {
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

/**
 * Where a language could be missing: in code that names one or knows their type, and in what takes
 * something written there, unless the compiler asks for the language at the place itself.
 */
function withinReach(): string[] {
  const code = filesBelow('src', /\.ts$/);
  const naming = code.filter((file) => NAMES_ONE.test(textOf(file)));
  const asked = (file: string): boolean => REGISTERS.includes(file) || WORDED_IN_PLACE.test(file);
  const unasked = new Set(naming.filter((file) => file !== LIST && !asked(file)).map(moduleOf));
  const takes = (file: string): boolean =>
    importsOf(file).some(({ to }) => unasked.has(`src/${to}`));
  const knows = (file: string): boolean => KNOWS_THEIR_TYPE.test(textOf(file));
  return code.filter((file) => naming.includes(file) || knows(file) || takes(file));
}

function moduleOf(file: string): string {
  return file.replace(/(\/index)?\.ts$/, '');
}

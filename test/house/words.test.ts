import { filesBelow, textOf } from './source';

const LONGEST_FILE = 400;

/** Properties of a card template that a person sees or hears. */
const SHOWN = new Set([
  ...['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'speak', 'summary'],
  ...['fallbackText', 'tooltip', 'name', 'value', 'subtitle', 'toggleTitle'],
]);

/** A quoted word of three letters or more that only Danish writes so. */
const DANISH_WORD = /['"`][^'"`]*(\p{L}[æøåÆØÅ]\p{L}|[æøåÆØÅ]\p{L}{2}|\p{L}{2}[æøåÆØÅ])/u;

describe('files', () => {
  it(`have at most ${LONGEST_FILE} lines`, () => {
    const files = ['src', 'test', 'bin', 'cards'].flatMap((folder) =>
      filesBelow(folder, /\.(ts|js|json)$/),
    );
    expect(files.length).toBeGreaterThan(50);
    const made = /^test\/golden\/|\.sample\.json$/;
    const code = files.filter((file) => !made.test(file));
    expect(code.filter((file) => lines(file) > LONGEST_FILE)).toEqual([]);
  });

  it('say on their first line what is in them', () => {
    const silent = filesBelow('src', /\.ts$/).filter(
      (file) => !/^(\/\/ |\/\*\*)/.test(textOf(file)),
    );
    expect(silent).toEqual([]);
  });
});

/** Folders of the languages, whose files say the same. */
const TWINS = /\/(da|en)\//;
/** An exported function, be it written with `function` or as an arrow. */
const FUNCTION =
  /^export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=\n]+)? =\s*(?:async )?\([^=;{[]*=>)/gm;

describe('exported functions', () => {
  it('have one name for one meaning: no two files export functions of the same name', () => {
    const files = new Map<string, Set<string>>();
    for (const file of filesBelow('src', /\.ts$/)) {
      for (const [, called, arrow] of textOf(file).matchAll(FUNCTION)) {
        const name = called ?? arrow ?? '';
        files.set(name, (files.get(name) ?? new Set()).add(file.replace(TWINS, '/*/')));
      }
    }
    expect(files.size).toBeGreaterThan(300);
    const doubled = [...files].filter(([, where]) => where.size > 1);
    expect(doubled.map(([name, where]) => [name, ...where])).toEqual([]);
  });
});

describe('card templates', () => {
  it('hold layout only: every word comes from text/', () => {
    const templates = filesBelow('cards', /(?<!\.(sample|data))\.json$/);
    expect(templates.length).toBeGreaterThan(0);
    const found = templates.flatMap((file) =>
      wordsShown(JSON.parse(textOf(file)) as unknown).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('would not get a word past this test', () => {
    expect(
      wordsShown({
        type: 'TextBlock',
        text: 'Fase ${phase} · ${day}',
        items: [{ title: "${if(late, 'for sent', '')}" }, { text: '${a} → ${b}', id: 'Hello' }],
      }),
    ).toEqual(['Fase ${phase} · ${day}', "${if(late, 'for sent', '')}"]);
  });
});

describe('the code', () => {
  it('holds no Danish outside text/, the data of the method and the grammar of chat/', () => {
    const files = filesBelow('src', /\.ts$/).filter(
      (file) => !/^src\/(text\/|chat\/|practice\/|cti\/programmes\/)/.test(file),
    );
    const danish = files.flatMap((file) =>
      withoutComments(textOf(file))
        .split('\n')
        .filter((line) => DANISH_WORD.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(danish).toEqual([]);
  });
});

function lines(file: string): number {
  return textOf(file).split('\n').length - 1;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Shown strings that hold a word of their own, outside `${…}` or quoted within it. */
function wordsShown(node: unknown, key = ''): string[] {
  if (typeof node === 'string') return SHOWN.has(key) && hasWord(node) ? [node] : [];
  if (Array.isArray(node)) return node.flatMap((one) => wordsShown(one, key));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) => wordsShown(value, name));
}

function hasWord(text: string): boolean {
  const outside = text.replace(/\$\{[^}]*\}/g, ' ');
  const quoted = [...text.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, inner = '']) =>
    [...inner.matchAll(/'([^']*)'/g)].map(([, literal = '']) => literal),
  );
  return /\p{L}{2,}/u.test(outside) || quoted.some((literal) => /\p{L}+ \p{L}+/u.test(literal));
}

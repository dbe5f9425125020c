import { filesBelow, textOf } from './source';

/** The rule book is the project's own (docs/rules.md): what the code cites stands there, and is proved. */

const BOOK = textOf('docs/rules.md');

/** A rule's own place: a bold id at the start of a row, or an id in a heading. */
const RULES = [
  ...[...BOOK.matchAll(/^- \*\*([A-Z]\d+)\*\*( [*_]to be built[*_])?/gm)],
  ...[...BOOK.matchAll(/^#+ .*: ([A-Z]\d+)( [*_]to be built[*_])?$/gm)],
].map(([, id = '', mark]) => ({ id, toBeBuilt: mark !== undefined }));

const ID = /(?<![\w.:#§-])([TPCDLNGRE][1-9]\d?)(?!\w|[.:]\d)/g;

describe('the rule book', () => {
  it('has each rule once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(39);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('holds every rule that the code and the pages cite', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const cited = [
      ...filesBelow('src', /\.ts$/).flatMap((file) => citedIn(file, commentsOf(textOf(file)))),
      ...filesBelow('test', /\.ts$/).flatMap((file) => citedIn(file, titlesOf(textOf(file)))),
      ...filesBelow('docs', /\.md$/).flatMap((file) => citedIn(file, textOf(file))),
    ];
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('has no rule that no test names, and none marked as to be built that one does', () => {
    const named = new Set(
      filesBelow('test', /\.ts$/).flatMap((file) =>
        citedIn(file, titlesOf(textOf(file))).map(({ id }) => id),
      ),
    );
    expect(RULES.filter(({ id, toBeBuilt }) => toBeBuilt === named.has(id))).toEqual([]);
  });

  it('leads from every comment to a page that is there', () => {
    const pages = new Set(filesBelow('docs', /\.md$/));
    const lost = ['src', 'test', 'bin']
      .flatMap((room) => filesBelow(room, /\.(ts|js)$/))
      .flatMap((file) =>
        [...commentsOf(textOf(file)).matchAll(/[\w/.-]+\.md\b/g)].map(([page]) => ({ file, page })),
      )
      .filter(({ page }) => !pages.has(page) && !/^(README|SECURITY|CONTRIBUTING)\.md$/.test(page));
    expect(lost).toEqual([]);
  });
});

function citedIn(file: string, text: string): { file: string; id: string }[] {
  return [...text.matchAll(ID)].map(([, id = '']) => ({ file, id }));
}

function commentsOf(source: string): string {
  return [...source.matchAll(/\/\*[\s\S]*?\*\/|(?<=^\s*|\s)\/\/ .*$/gm)]
    .map(([text]) => text)
    .join('\n');
}

/** The titles of `describe`, `it` and `it.each`, and what is said of them in comments. */
function titlesOf(source: string): string {
  const titles = [
    ...source.matchAll(/(?:\b(?:it|test|describe)\(|\)\()\s*(['"`])((?:(?!\1)[^\n])+)\1/g),
  ];
  return titles.map(([, , title]) => title).join('\n');
}

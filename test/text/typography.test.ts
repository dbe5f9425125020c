import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { programmes } from '../../src/cti/programmes';
import { textsIn } from '../../src/text';
import { render } from '../../src/cards';
import { GALLERY } from '../cards/gallery/gallery';
import { textsOf } from '../cards/gallery/walk';

const ROOT = join(__dirname, '..', '..', 'src');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** What stands in the source between quotes; what is filled in stands as x. */
function sentencesIn(path: string): readonly string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) said.push(node.text);
    if (ts.isTemplateExpression(node)) {
      said.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x'),
      );
    }
    node.forEachChild(visit);
  };
  visit(source);
  return said.filter((each) => each.includes(' '));
}

const SAID = {
  da: filesIn(join(ROOT, 'text', 'da')).flatMap(sentencesIn),
  en: filesIn(join(ROOT, 'text', 'en')).flatMap(sentencesIn),
} as const;

/** Programmes carry their words with them. */
const WORDS = programmes().flatMap((programme) => JSON.stringify(programme));

/** What the cards of the gallery say, all of it. */
const SHOWN = (['da', 'en'] as const).flatMap((language) =>
  GALLERY.flatMap(({ view }) => {
    const context = { language, texts: textsIn(language), practice: false, team: null };
    return textsOf(render(view, context).card);
  }),
);

describe.each(['da', 'en'] as const)('every sentence in %s', (language) => {
  const said = SAID[language];

  it('is read at all', () => {
    expect(said.length).toBeGreaterThan(400);
  });

  it('holds no double space, and none before a comma or full stop', () => {
    expect(said.filter((each) => / {2}/.test(each) || / [,;:.!?](?:\s|$)/.test(each))).toEqual([]);
  });

  it('keeps a paragraph sign with its number by hard spaces', () => {
    // What is to be typed may be written in any way.
    const shown = said.filter((each) => !/^§\d+ |»[^»]*§|command/.test(each));
    expect(shown.filter((each) => /§(?!\u00a0)/.test(each))).toEqual([]);
  });

  it('puts what is to be typed in the quotation marks of its language', () => {
    const foreign = language === 'da' ? /[“”]|"/ : /[»«]|"/;
    expect(said.filter((each) => foreign.test(each))).toEqual([]);
  });
});

describe('Danish as a caseworker writes it', () => {
  it.each([
    ['no English word', /\b(?:please|the|and|feature|settings|update|deadline|score)\b/i],
    ['no project where there is none', /\bprojekt(?:et|ets)?\b/i],
    ['nobody is relieved when support is handed over', /tager over for/i],
    ['the law says afgørelse', /beslutning(?:en)? om (?:fortsat )?støtte/i],
    ['a source is interpreted, not read', /vores læsning/i],
    ['a date is no end that lasts', /slut fra/i],
    ['nothing fits as something', /kan ikke passe som/i],
    ['an item is fulfilled, not carried out', /\budført\b/i],
    ['a person or a service is no function', /\bfunktion(?:en|er)?\b/i],
    ['words in the citizen’s own way', /i borgerens egne ord/i],
    ['a strike is announced, not a phase', /\bvarsel\b/i],
  ])('%s', (_what, pattern) => {
    expect(SAID.da.filter((each) => pattern.test(each))).toEqual([]);
  });
});

it('the cards and the programmes keep a paragraph sign with its number', () => {
  expect(SHOWN.filter((each) => /§(?!\u00a0)/.test(each))).toEqual([]);
  expect(WORDS.filter((each) => /§(?!\u00a0)/.test(each))).toEqual([]);
});

import { makeFile, type PaperContext } from '../../src/papers';
import type { FileFacts } from '../../src/desk/team/files';
import { textsIn } from '../../src/text';
import { ENDED, GENERIC, LONG, MARIE, PHASE3, story } from '../cards/gallery/story';
import { inked, isInk, keepsMargins, rendered, stretches, type Rendered } from './rendering';

const DANISH: PaperContext = { language: 'da', texts: textsIn('da'), practice: false };
const ENGLISH: PaperContext = { language: 'en', texts: textsIn('en'), practice: true };
const NAMES = ['plan', 'blank', 'documentation', 'generic', 'long'] as const;
type Name = (typeof NAMES)[number];

/** The Word documents as LibreOffice sets them on paper, page by page. */
describe('the pages of the Word documents', () => {
  let documents: Readonly<Record<Name, Rendered>>;
  const textOf = (name: Name): string =>
    documents[name].pages.flatMap(({ lines }) => lines).join('\n');

  beforeAll(async () => {
    const today = '2027-12-02';
    const made = async (facts: FileFacts, context = DANISH) =>
      (await makeFile(facts, context)).body;
    const filled = story(...PHASE3, [
      '2027-10-20',
      MARIE,
      {
        type: 'handover',
        handover: { need: 'Ringer til min søster\nGår en tur', responsible: 'Mig selv' },
      },
    ]).course;
    const generic = story(...GENERIC).course;
    documents = await rendered({
      plan: await made({ file: 'handover', course: filled, today }),
      blank: await made({ file: 'handover', course: generic, today }, ENGLISH),
      documentation: await made({ file: 'documentation', course: story(...ENDED).course, today }),
      generic: await made({ file: 'documentation', course: generic, today: '2027-05-01' }, ENGLISH),
      long: await made({ file: 'documentation', course: story(...LONG).course, today }),
    });
  });

  it.each([
    ['plan', 2],
    ['blank', 2],
    ['documentation', 5],
    ['generic', 3],
    ['long', 5],
  ] as const)(
    '%s has %d A4 pages, each with something on it, within its margins',
    (name, count) => {
      const { pages, size } = documents[name];
      expect(size.map(Math.round)).toEqual([595, 842]);
      expect(pages).toHaveLength(count);
      for (const [place, { lines, picture }] of pages.entries()) {
        expect(lines.at(-1)).toMatch(new RegExp(` (Side|Page) ${place + 1} (af|of) ${count}$`));
        expect(lines.length).toBeGreaterThan(5);
        expect(inked(picture)).toBeGreaterThan(0.004);
        expect(keepsMargins(picture)).toBe(true);
      }
    },
  );

  it('C6: the plan is read from the top, and its blanks are ruled lines to write on', () => {
    const [first] = documents.plan.pages;
    expect(first?.lines.slice(0, 6)).toEqual([
      'Min plan fra nu af',
      'Planen er lavet sammen med mig. Den siger, hvad jeg selv gør, og hvem jeg kan gå til.',
      'Når jeg har brug for hjælp',
      'Ringer til min søster',
      'Går en tur',
      'Hvis jeg kommer i krise',
    ]);
    // Of a generic course nothing is written yet: six parts of three lines each.
    const rules = documents.blank.pages
      .map(({ picture }) => stretches(picture, isInk, 0.7).length)
      .reduce((sum, count) => sum + count, 0);
    // Beneath them the numbers: a rule above and beneath the head, and one beneath each of six rows.
    expect(rules).toBe(6 * 3 + 2 + 6);
  });

  it('the plan ends with numbers to have and room for date and name', () => {
    const last = documents.plan.pages.at(-1)?.lines.join('\n');
    expect(last).toContain('Ved fare for liv Ambulance, politi og brandvæsen 112');
    expect(last).toContain('Dato Mit navn');
  });

  it('C4: the bars are as long as their figures: 378, 85 and 49 minutes', () => {
    const isBlue = ([red, green, blue]: readonly number[]): boolean =>
      (red ?? 0) < 60 && (green ?? 0) > 80 && (green ?? 0) < 140 && (blue ?? 0) > 160;
    const page = documents.documentation.pages.find(({ lines }) =>
      lines.includes('Fase 1: 378 minutter pr. 30 dage'),
    );
    if (!page) throw new Error('The figures are on no page');
    const [phase1 = 0, phase2 = 0, phase3 = 0] = stretches(page.picture, isBlue, 0.02);
    expect(phase2 / phase1).toBeCloseTo(85 / 378, 1);
    expect(phase3 / phase1).toBeCloseTo(49 / 378, 1);
    expect(phase1).toBeGreaterThan(0.4);
  });

  it('C7: everything stands whole on the page: no word is torn, no date lost', () => {
    const text = textOf('documentation');
    for (const words of [
      'Overdragelsessamtale',
      'Afsluttende møde',
      '23. november',
      'planlagt, ikke',
      'bekræftet',
      'Fra 21. juni 2027: 13 ordinære timer',
      '1. september 2027',
      'Sagsbehandler i socialforvaltningen',
      'Kerneelement Er det fulgt? Kilde',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('no heading stands alone at the foot of a page, and a table’s head stands again', () => {
    const headings = textOf('documentation')
      .split('\n')
      .filter((line) =>
        /^(Forløbet|Skift og datoer|Møder|Pauser|Tjeklister|Tjeklisten .*)$/.test(line),
      );
    expect(headings.length).toBeGreaterThan(7);
    for (const name of NAMES) {
      for (const { lines } of documents[name].pages) expect(headings).not.toContain(lines.at(-2));
    }
    const lists = documents.documentation.pages.slice(-2);
    expect(lists.map(({ lines }) => lines.includes('Punkt Status Hvornår og af hvem'))).toEqual([
      true,
      true,
    ]);
  });

  it('practice says so on the first page', () => {
    expect(documents.blank.pages[0]?.lines[1]).toMatch(/^Practice/);
    expect(documents.generic.pages[0]?.lines[1]).toMatch(/Practice/);
  });
});

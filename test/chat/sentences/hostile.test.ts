// Whatever is written, a sentence is read at a bounded cost and never throws.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openClassifier } from '../../../src/chat/sentences/classifier';
import { intentRow } from '../../../src/chat/sentences/intents';
import { examplesIn } from '../../../src/chat/sentences/model/corpus';
import { modelBytes, readModel } from '../../../src/chat/sentences/model/file';
import { train } from '../../../src/chat/sentences/model/train';
import { namesOf } from '../../../src/chat/sentences/marks/people';
import { readSentence, type Sentence } from '../../../src/chat/sentences/sentence';
import { ANNA, BO, TODAY } from '../today';

const FILE = readFileSync(join(__dirname, '../../../dist/sentences.model'));
const CORPUS = join(__dirname, '../../../src/chat/sentences/corpus');
const classifier = openClassifier(FILE);
const names = namesOf([ANNA, BO]);
const read = (text: string): Sentence =>
  readSentence(text, [], { today: TODAY, names, classifier });

const MANY = 10_000;
const PIECES = [
  'a',
  'ord og ',
  '4 2, ',
  '42 og ',
  '1/4-',
  'syg i dag, ',
  'Anna Berg ',
  '½ time ',
  '? ',
];

describe('a sentence', () => {
  it.each(PIECES)('of %s, 10,000 characters long, costs no more than one of 700', (piece) => {
    const text = piece.repeat(MANY / piece.length);
    const long = read(text);
    const short = read(text.slice(0, 700));
    expect(long.whole.marks).toEqual(short.whole.marks);
    expect(long.clauses.length).toBeLessThanOrEqual(8);
    expect(long.whole.line.folded.length).toBeLessThanOrEqual(2 * 700);
  });

  it('of any characters has its likeliest intent, and shares that make one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { ranked } = read(text).whole;
        const whole = ranked.reduce((sum, { share }) => sum + share, 0);
        expect(whole).toBeCloseTo(1, 3);
        expect(ranked[0]?.share).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the file of weights', () => {
  it('is no larger than half a megabyte and some', () => {
    expect(FILE.length).toBeLessThan(800_000);
    expect(() => readModel(FILE.slice(0, 9000))).toThrow();
  });

  it('is the same whenever it is learnt from the same sentences', () => {
    const few = ['contact', 'status', 'pause'].map(
      (intent) => `${intent}: ${intent} {n} | {n} ${intent} {d}`,
    );
    const learn = (): Uint8Array => modelBytes(train(examplesIn(few.join('\n'))), 'x');
    expect(Buffer.from(learn()).equals(Buffer.from(learn()))).toBe(true);
  });
});

describe.each(['da', 'en'])('the corpus in %s', (language) => {
  const examples = examplesIn(readFileSync(join(CORPUS, `${language}.txt`), 'utf8'));
  it('has sentences enough of every intent', () => {
    const count = new Map<string, number>();
    for (const { intent } of examples) count.set(intent, (count.get(intent) ?? 0) + 1);
    const few = [...count].filter(([, sentences]) => sentences < 14);
    expect(few).toEqual([]);
  });
});

it('chit-chat becomes no change', () => {
  const chat = [
    'hvor er min kop',
    'hvem vandt kampen',
    'is the printer broken again',
    'sikke et vejr',
  ];
  for (const text of chat) {
    const [first] = read(text).whole.ranked;
    const isChange = first !== undefined && intentRow(first.intent).kind === 'change';
    expect(isChange && first.share >= 0.9).toBe(false);
  }
});

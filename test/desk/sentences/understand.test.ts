// What is made of sentences: open ones one by one, held-out ones by their shares (G2).
import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom, shuffled } from '../../../src/chat/sentences/model/train';

interface Judged {
  readonly sentence: string;
  readonly verdict: 'right' | 'asked' | 'unhelpful' | 'wrong' | 'wrong slot';
  readonly why: string;
}

interface Words {
  readonly loadWith: (load: (name: string) => unknown) => void;
  readonly judgedIn: (file: string) => Promise<readonly Judged[]>;
}

const ROOT = join(__dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'test', 'chat', 'sentences');
const words = createRequire(__filename)(join(ROOT, 'bin', 'words.js')) as Words;
words.loadWith((name) => jest.requireActual(join(ROOT, 'src', name.replace(/\.js$/, ''))));

const files = (kind: string): string[] =>
  readdirSync(FOLDER).filter((name) => name.startsWith(kind) && name.endsWith('.tsv'));

const told = ({ sentence, why }: Judged): string => `${sentence} (${why})`;

describe.each(files('open'))('%s', (file) => {
  it('G2: is understood or asked about, and nothing that was not meant is shown', async () => {
    const all = await words.judgedIn(join(FOLDER, file));
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ verdict }) => verdict.startsWith('wrong')).map(told)).toEqual([]);
    expect(all.filter(({ verdict }) => verdict === 'unhelpful').map(told)).toEqual([]);
  });
});

/** Two words of each sentence with a letter left out, swapped or doubled; the same ones every time. */
function withTwoSlips(sentence: string, seed: number): string {
  const random = randomFrom(seed);
  const words = sentence.split(' ');
  const long = words.flatMap((word, at) => (/^[a-zæøå]{4,}$/.test(word) ? [at] : []));
  for (const at of shuffled(long, random).slice(0, 2)) {
    const word = words[at] ?? '';
    const cut = 1 + Math.floor(random() * (word.length - 2));
    const [before, letter, after] = [word.slice(0, cut), word.charAt(cut), word.slice(cut + 1)];
    const slips = [
      before + after,
      before + after.slice(0, 1) + letter + after.slice(1),
      before + letter + letter + after,
    ];
    words[at] = slips[Math.floor(random() * 3)] ?? word;
  }
  return words.join(' ');
}

describe.each(['da', 'en'])('the open sentences in %s, each with two slips', (language) => {
  it('G2: are understood or asked about in nine of ten, and hardly ever taken for what was not meant', async () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'cti-slips-')), 'slips.tsv');
    const lines = files('open')
      .filter((name) => name.endsWith(`.${language}.tsv`))
      .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
      .filter((line) => line.trim() !== '' && !line.startsWith('#') && !line.includes('goal='));
    const slips = lines.map((line, at) => {
      const [sentence = '', ...rest] = line.split('\t');
      return [withTwoSlips(sentence, at), ...rest].join('\t');
    });
    writeFileSync(copy, slips.join('\n'));
    const all = await words.judgedIn(copy);
    const share = (...verdicts: readonly Judged['verdict'][]): number =>
      all.filter(({ verdict }) => verdicts.includes(verdict)).length / all.length;
    expect(all.length).toBeGreaterThan(280);
    expect(share('right', 'asked')).toBeGreaterThanOrEqual(0.9);
    expect(share('wrong', 'wrong slot')).toBeLessThanOrEqual(0.015);
  });
});

describe.each(files('heldout2'))('%s, written without a look at the corpus', (file) => {
  it('G2: is right or sensibly asked in more than five of six, and hardly ever wrong', async () => {
    const all = await words.judgedIn(join(FOLDER, file));
    const share = (...verdicts: readonly Judged['verdict'][]): number =>
      all.filter(({ verdict }) => verdicts.includes(verdict)).length / all.length;
    expect(all.length).toBeGreaterThan(50);
    expect(share('right', 'asked')).toBeGreaterThanOrEqual(0.85);
    expect(share('wrong', 'wrong slot')).toBeLessThanOrEqual(0.02);
  });
});

describe.each(files('heldout.'))('%s, which nobody trained on', (file) => {
  it('is right or sensibly asked in nine of ten, and hardly ever wrong', async () => {
    const all = await words.judgedIn(join(FOLDER, file));
    const share = (...verdicts: readonly Judged['verdict'][]): number =>
      all.filter(({ verdict }) => verdicts.includes(verdict)).length / all.length;
    expect(all.length).toBeGreaterThan(100);
    expect(share('right', 'asked')).toBeGreaterThanOrEqual(0.93);
    expect(share('wrong', 'wrong slot')).toBeLessThanOrEqual(0.02);
  });
});

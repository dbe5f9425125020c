// What is made of sentences: open ones one by one, held-out ones by their shares (G2).
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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

describe.each(files('heldout'))('%s, which nobody trained on', (file) => {
  it('is right or sensibly asked in nine of ten, and hardly ever wrong', async () => {
    const all = await words.judgedIn(join(FOLDER, file));
    const share = (...verdicts: readonly Judged['verdict'][]): number =>
      all.filter(({ verdict }) => verdicts.includes(verdict)).length / all.length;
    expect(all.length).toBeGreaterThan(100);
    expect(share('right', 'asked')).toBeGreaterThanOrEqual(0.9);
    expect(share('wrong')).toBeLessThanOrEqual(0.03);
    expect(share('wrong slot')).toBeLessThanOrEqual(0.03);
  });
});

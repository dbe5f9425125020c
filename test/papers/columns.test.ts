import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresCsv } from '../../src/papers/figures';
import { textsIn } from '../../src/text';

const PAGE = readFileSync(join(__dirname, '../../docs/figures.md'), 'utf8');

/** The first row of the file, a column for each phase included. */
function namesIn(language: 'da' | 'en'): string[] {
  const [head = ''] = figuresCsv([], '2027-03-01', textsIn(language)).split('\r\n');
  return head.replace('\uFEFF', '').split(';');
}

describe('the columns of the team’s figures', () => {
  it('are explained, every one, in the order of the file', () => {
    const explained = PAGE.split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap((line) => (line.split('|')[1] ?? '').split('·'))
      .map((name) => name.trim());
    const names = namesIn('da');
    expect(names.length).toBeGreaterThan(30);
    expect(explained.filter((name) => names.includes(name))).toEqual(names);
  });

  it('have names that stand in one cell and differ', () => {
    const [danish, english] = [namesIn('da'), namesIn('en')];
    expect(english).toHaveLength(danish.length);
    for (const names of [danish, english]) {
      expect(new Set(names).size).toBe(names.length);
      expect(names.join('')).not.toMatch(/["\r\n]/);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columns as english } from '../../src/text/en/columns';
import { columns } from '../../src/text/da/columns';

const VALUES = ['yes', 'no'];
const PAGE = readFileSync(join(__dirname, '../../docs/figures.md'), 'utf8');
const NAMES = Object.entries(columns).filter(([key]) => !VALUES.includes(key));

describe('the columns of the team’s figures', () => {
  it('are explained, every one, in the order of the file', () => {
    const explained = PAGE.split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap((line) => (line.split('|')[1] ?? '').split('·'))
      .map((name) => name.trim());
    expect(explained.filter((name) => NAMES.some(([, known]) => known === name))).toEqual(
      NAMES.map(([, name]) => name),
    );
  });

  it('have names that stand in one cell and differ', () => {
    for (const words of [columns, english]) {
      const names = Object.values(words);
      expect(new Set(names).size).toBe(names.length);
      expect(names.join('')).not.toMatch(/[;"\r\n]/);
    }
  });
});

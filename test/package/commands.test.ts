import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read } from '../../src/chat/read';

const FOLDER = resolve(__dirname, '../../appPackage/language');
const CONTEXT = { today: '2027-03-01', mentions: [] } as const;

/** The commands that Teams offers while people write, by their language, with their examples. */
function offered(language: 'da' | 'en'): { title: string; description: string }[] {
  const texts = JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(texts)
    .filter(([key]) => key.endsWith('.title'))
    .map(([key, title]) => ({
      title,
      description: texts[key.replace(/title$/, 'description')] ?? '',
    }));
}

describe.each(['da', 'en'] as const)('what Teams offers in %s', (language) => {
  it.each(offered(language))('"$title" is a command', ({ title }) => {
    expect(read(title, CONTEXT).kind).toBe('command');
  });

  const examples = offered(language).flatMap(
    ({ description }) => /(?:Fx:|E\.g\.) (.+)$/.exec(description)?.[1] ?? [],
  );

  it.each(examples)('the example "%s" is a command', (example) => {
    expect(read(example, CONTEXT).kind).toBe('command');
  });

  it('has an example for most', () => {
    expect(examples.length).toBeGreaterThan(10);
  });
});

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { read } from '../../src/chat/read';
import { filesBelow, ROOT, textOf } from './source';

const PAGES = [
  ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...filesBelow('docs', /\.md$/),
];
const SOFIE = { id: '00000000-0000-4000-8000-000000000100', name: 'Sofie' };
const KAREN = { id: '00000000-0000-4000-8000-000000000104', name: 'Karen' };

describe('the pages', () => {
  it('lead only to what is there', () => {
    const broken = PAGES.flatMap((page) =>
      linksOf(page)
        .filter((link) => !existsSync(join(ROOT, normalize(join(dirname(page), link)))))
        .map((link) => `${page} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only files that are there', () => {
    const lost = PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/`((?:src|test|bin|docs|cards|infra|appPackage)\/[\w./-]*)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => ![path, `${path}.ts`].some((one) => existsSync(join(ROOT, one))))
        .map((path) => `${page} → ${path}`),
    );
    expect(lost).toEqual([]);
  });

  it('name only commands of the repository that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: object };
    const named = PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('give the two commands to the letter', () => {
    const readme = textOf('README.md');
    expect(readme).toContain('npm install && npm start');
    expect(readme).toContain('npm install && npm test');
  });
});

describe('what the pages tell people to write', () => {
  const typed = ['README.md', 'docs/case-team.md'].flatMap(typedIn);

  it('is a good deal', () => {
    expect(typed.length).toBeGreaterThan(30);
  });

  it.each(typed)('"%s" is understood', (text) => {
    expect(readAsWritten(text)).toBe('command');
  });
});

/** Links and pictures that stay inside the project. */
function linksOf(page: string): string[] {
  const text = textOf(page);
  const links = [...text.matchAll(/\]\(([^)#\s]+)/g), ...text.matchAll(/src="([^"]+)"/g)];
  return links.map(([, link = '']) => link).filter((link) => !/^https?:/.test(link));
}

/** The first column of the tables that say what to write, and commands within sentences. */
function typedIn(page: string): string[] {
  const rows = textOf(page)
    .split('\n')
    .filter((line) => /^\|/.test(line) && /`[a-zæøå]/.test(line));
  const cells = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one));
  return [...new Set(cells)].filter((one) => !/^(npm|test:|build\/|\.|src\/)/.test(one));
}

function readAsWritten(text: string): string {
  const mentions = [SOFIE, KAREN]
    .filter(({ name }) => text.includes(`@${name}`))
    .map((person) => ({ text: `<at>${person.name}</at>`, person }));
  const marked = text.replace(/@(\w+)/g, '<at>$1</at>');
  return read(marked, { today: '2027-03-01', mentions }).kind;
}

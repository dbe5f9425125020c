import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const read = (...parts: string[]): string => readFileSync(join(ROOT, ...parts), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const { table } = jest.requireActual<{ table: (prices?: object) => string }>(
  '../../bin/deploy/costs.js',
);

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('copies only what is there, from the folder that the bundle is made in', () => {
    const copied = lines.filter((line) => /^COPY (?!--from)/.test(line) && !/ \. \.$/.test(line));
    const named = copied.flatMap((line) => line.split(' ').slice(1, -1));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    expect(lines).toContain('COPY --from=bundle /src/build/pack ./');
  });

  it('does not take along what a machine has left behind', () => {
    const left = read('.dockerignore').split('\n');
    for (const name of ['node_modules', 'build', 'dist', '.data', '.env', '.git']) {
      expect(left).toContain(name);
    }
  });

  it('runs as nobody in particular, in production, on a Node that the template has, too', () => {
    expect(lines.filter((line) => line.startsWith('FROM')).at(-1)).toMatch(/nodejs24.*:nonroot$/);
    expect(read('Dockerfile')).toMatch(/^ENV NODE_ENV=production HOST=0\.0\.0\.0 PORT=8080$/m);
    expect(lines).toContain('STOPSIGNAL SIGTERM');
    expect(lines).toContain('CMD ["bot.js", "serve"]');
  });
});

describe('what runs elsewhere', () => {
  const workflows = readdirSync(join(ROOT, '.github/workflows'));
  const places = [
    ['Dockerfile'],
    ['azure.yaml'],
    ...workflows.map((name) => ['.github/workflows', name]),
    ...['deploy.md', 'real-tenant.md'].map((name) => ['docs', name]),
  ].map((place) => place.join('/'));

  it.each(places)('%s names commands of the project that there are', (place) => {
    const text = read(...place.split('/'));
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('proves every change by .ci/run', () => {
    for (const name of workflows) expect(read('.github/workflows', name)).toContain('.ci/run');
  });

  it('never lets secrets of a developer’s machine into the repository', () => {
    expect(read('.gitignore').split('\n')).toEqual(expect.arrayContaining(['.env', 'env/']));
    expect(read('.env.sample')).toMatch(/^MicrosoftAppPassword=$/m);
  });
});

describe('docs/costs.md', () => {
  const cells = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.includes('---'))
      .map((line) => line.replace(/\s+/g, ' '));

  it('holds what the command prints', () => {
    expect(cells(read('docs/costs.md'))).toEqual(cells(table()));
  });

  it('follows the prices that are put in', () => {
    expect(table({ ...pricesOf(2) })).not.toBe(table({ ...pricesOf(1) }));
  });
});

function pricesOf(factor: number): object {
  return {
    plan: { B1: 10 * factor, P0v3: 50 * factor },
    ...{ storageGB: 1, operations10k: 1, logGB: 1, queryAlarm: 1, metricAlarm: 1 },
    privateEndpoint: 5,
  };
}

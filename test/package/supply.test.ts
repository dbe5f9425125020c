import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

interface PackageFile {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly inBundle?: boolean;
}

const own = json<PackageFile>('package.json');
const lock = json<{ packages: Record<string, Locked> }>('package-lock.json');

describe('what is installed', () => {
  it('is pinned to one version each', () => {
    const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is known by its fingerprint, and comes from no private registry', () => {
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(packages.length).toBeGreaterThan(300);
    const unknown = packages.filter(([, one]) => !one.integrity && !one.link && !one.inBundle);
    expect(unknown.map(([name]) => name)).toEqual([]);
    const elsewhere = packages.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });

  it('runs no code while it is installed', () => {
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const hooks = Object.keys(own.scripts).filter((name) => /^(pre|post)/.test(name));
    expect(hooks).toEqual([]);
  });

  it('has a bill of materials by one command: production packages, no others', () => {
    const [command = '', ...args] = (own.scripts['sbom'] ?? '').split(' ');
    const said = execFileSync(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const bill = JSON.parse(said.toString()) as {
      bomFormat: string;
      components: { name: string; group?: string }[];
    };
    const names = bill.components.map(({ name, group }) => [group, name].filter(Boolean).join('/'));
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(Object.keys(own.dependencies).filter((name) => !names.includes(name))).toEqual([]);
    const installed = Object.entries(lock.packages).filter(([place, { dev }]) => place && !dev);
    expect(bill.components).toHaveLength(installed.length);
    expect(names.filter((name) => ['jest', 'azurite', 'typescript'].includes(name))).toEqual([]);
  });
});

function json<T>(name: string): T {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T;
}

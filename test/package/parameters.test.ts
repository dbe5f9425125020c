import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const ROOT = resolve(__dirname, '../..');

const { appPackage } = jest.requireActual<{
  appPackage: (plan: { root: string; env: Record<string, string> }) => Uint8Array;
}>('../../bin/package.js');

const GOOD = {
  MicrosoftAppId: '1f0c52b6-3d57-4a4e-9b8e-6d2f0a7c9e11',
  PUBLISHER_NAME: 'Havneby Kommune',
  PUBLISHER_URL: 'https://havneby.example',
  PRIVACY_URL: 'https://havneby.example/privatliv',
  TERMS_URL: 'https://havneby.example/vilkår',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the parameters of the app package', () => {
  it('stand in the manifest as they were given', () => {
    const { developer } = manifestIn(appPackage({ root: ROOT, env: GOOD }));
    expect(developer).toEqual({
      name: GOOD.PUBLISHER_NAME,
      websiteUrl: GOOD.PUBLISHER_URL,
      privacyUrl: GOOD.PRIVACY_URL,
      termsOfUseUrl: GOOD.TERMS_URL,
    });
  });

  it.each([
    ['MicrosoftAppId', 'abc'],
    ['MicrosoftAppId', '1f0c52b6-3d57-4a4e-9b8e-6d2f0a7c9e1'],
    ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000'],
    ['PUBLISHER_NAME', 'Arbejdsmarkeds- og Socialforvaltningen i Havneby Kommune'],
    ['PUBLISHER_NAME', '<b>Havneby</b>'],
    ['PUBLISHER_URL', 'http://havneby.example'],
    ['PUBLISHER_URL', 'havneby.example'],
    ['PRIVACY_URL', 'nonsense'],
    ['PRIVACY_URL', 'https://localhost/privatliv'],
    ['PRIVACY_URL', 'javascript:alert(1)'],
    ['TERMS_URL', 'https://me:secret@havneby.example'],
    ['TERMS_URL', `https://havneby.example/${'x'.repeat(2100)}`],
  ])('%s may not be %s', (name, value) => {
    expect(faultsWith({ ...GOOD, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} .*[.]$`)),
    ]);
  });

  it('are all judged at once', () => {
    const wrong = { ...GOOD, MicrosoftAppId: 'x', PUBLISHER_URL: 'http://a.dk', PRIVACY_URL: 'y' };
    expect(faultsWith(wrong)).toHaveLength(3);
  });

  it('take a name of 32 letters, however many bytes they are', () => {
    const { developer } = manifestIn(
      appPackage({ root: ROOT, env: { ...GOOD, PUBLISHER_NAME: 'Æ'.repeat(32) } }),
    );
    expect(developer['name']).toBe('Æ'.repeat(32));
  });
});

describe('the version of the app package', () => {
  it.each(['1.2.3', '0.10.0', '12.0.1'])('is %s as in package.json', (version) => {
    expect(manifestIn(appPackage({ root: houseAt(version), env: GOOD })).version).toBe(version);
  });

  it.each(['1.2', '1.2.3-beta.1', '01.2.3', 'next'])('may not be %s, which Teams refuses', (v) => {
    expect(faultsWith(GOOD, houseAt(v))).toEqual([
      expect.stringContaining(`package.json is ${v};`),
    ]);
  });

  it('is said to have to grow when the content changed under the same one', () => {
    const house = houseAt('1.2.3');
    expect(run(house, GOOD).said).toBe('');
    expect(run(house, GOOD).said).toBe('');
    expect(run(house, { ...GOOD, PUBLISHER_NAME: 'Bakkeby Kommune' }).said).toContain(
      'npm version patch',
    );
  });
});

describe('npm run package', () => {
  it('names each parameter that is not set, and what stands in for it', () => {
    const { zip, said } = run(houseAt('1.2.3'), {});
    for (const name of Object.keys(GOOD)) expect(said).toContain(`${name} is not set`);
    expect(manifestIn(zip).id).toMatch(/^0{8}-/);
  });

  it('makes nothing of a wrong parameter, and says each fault in a line', () => {
    const house = houseAt('1.2.3');
    const wrong = { ...GOOD, PRIVACY_URL: 'nonsense', TERMS_URL: 'http://havneby.example' };
    expect(() => run(house, wrong)).toThrow(/PRIVACY_URL .*\nTERMS_URL /);
    expect(() => readFileSync(join(house, 'build/cti-bot.zip'))).toThrow(/ENOENT/);
  });
});

/** A copy of what the package is made from, under another version. */
function houseAt(version: string): string {
  const house = mkdtempSync(join(tmpdir(), 'cti-package-'));
  folders.push(house);
  for (const part of ['appPackage', 'bin']) {
    cpSync(join(ROOT, part), join(house, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
  writeFileSync(join(house, 'package.json'), JSON.stringify({ version }));
  return house;
}

function run(house: string, env: Record<string, string>): { zip: Uint8Array; said: string } {
  const err = join(house, 'said');
  execFileSync(process.execPath, ['-e', SPAWN, join(house, 'bin/package.js'), err], {
    cwd: house,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { zip: readFileSync(join(house, 'build/cti-bot.zip')), said: readFileSync(err, 'utf8') };
}

/** Keeps what the command says on standard error, and throws it when the command gives up. */
const SPAWN = `
  const [file, err] = process.argv.slice(1);
  const ran = require('child_process').spawnSync(process.execPath, [file], { encoding: 'utf8' });
  require('fs').writeFileSync(err, ran.stderr);
  if (ran.status !== 0) { process.stderr.write(ran.stderr); process.exit(1); }
`;

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly developer: Record<string, string>;
}

function manifestIn(zip: Uint8Array): Manifest {
  return JSON.parse(strFromU8(unzipSync(zip)['manifest.json'] ?? new Uint8Array())) as Manifest;
}

function faultsWith(env: Record<string, string>, root = ROOT): readonly string[] {
  try {
    appPackage({ root, env });
    return [];
  } catch (error) {
    return (error as { faults?: readonly string[] }).faults ?? [String(error)];
  }
}

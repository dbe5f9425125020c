import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const DEPLOY = join(ROOT, 'bin/deploy.js');

const { started, PROVIDERS } = jest.requireActual<{
  started: (
    words: readonly string[],
    platform: string,
  ) => { file: string; args: readonly string[]; shell: boolean };
  PROVIDERS: readonly string[];
}>('../../bin/deploy/azure.js');

const PUBLISHER = {
  PUBLISHER_NAME: 'Havneby Kommune',
  PUBLISHER_URL: 'https://havneby.dk',
  PRIVACY_URL: 'https://havneby.dk/privatliv',
  TERMS_URL: 'https://havneby.dk/vilkaar',
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cti-deploy-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file of parameters as somebody filled it in. */
function parameters(values: object): string {
  const file = join(folder, 'parameters.json');
  const given = Object.entries(values).map(([name, value]) => [name, { value: value as unknown }]);
  writeFileSync(file, JSON.stringify({ parameters: Object.fromEntries(given) as object }));
  return file;
}

function deploy(words: readonly string[], env: Record<string, string> = PUBLISHER) {
  return spawnSync(process.execPath, [DEPLOY, ...words], {
    encoding: 'utf8',
    input: 'no\n',
    env: { PATH: process.env['PATH'], ...env },
  });
}

/** An Azure CLI that writes down what it is asked and answers as it is told. */
function fakeAzure(answers: Record<string, unknown>): { path: string; asked: () => string[] } {
  const log = join(folder, 'asked');
  const file = join(folder, 'az');
  writeFileSync(log, '');
  writeFileSync(
    file,
    `#!${process.execPath}
const words = process.argv.slice(2).join(' ');
require('fs').appendFileSync(${JSON.stringify(log)}, words + '\\n');
const answers = ${JSON.stringify(answers)};
const known = Object.keys(answers).find((start) => words.startsWith(start));
if (known && answers[known] === null) process.exit(1);
process.stdout.write(JSON.stringify(known ? answers[known] : {}));
`,
  );
  chmodSync(file, 0o755);
  const asked = (): string[] => readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return { path: [folder, process.env['PATH']].join(delimiter), asked };
}

const GOOD = { alarmEmail: 'drift@havneby.dk' };

describe('npm run deploy -- --dry-run', () => {
  it('makes the bundle and says every command, and asks Azure nothing', () => {
    const azure = fakeAzure({});
    const file = parameters(GOOD);
    const { status, stdout } = deploy(['--dry-run', '--parameters', file], {
      ...PUBLISHER,
      PATH: azure.path,
    });
    expect(status).toBe(0);
    for (const provider of PROVIDERS) expect(stdout).toContain(`--namespace ${provider} `);
    expect(stdout).toContain('az deployment group what-if --resource-group rg-cti-bot');
    expect(stdout).toContain(`--parameters @${file}`);
    expect(stdout).toContain('--src-path build/bot.zip');
    expect(stdout).toContain('Nothing was changed.');
    expect(azure.asked()).toEqual([]);
  });

  it.each([
    ['an address that nobody reads', { alarmEmail: 'drift' }, /^alarmEmail must be/m],
    ['the example’s address', { alarmEmail: 'drift@kommune.example' }, /still the example's/],
    ['no address', { language: 'da' }, /^alarmEmail must be/m],
    ['a parameter of another template', { ...GOOD, colour: 'red' }, /has no parameter colour/],
  ])('refuses %s', (_what, values, sentence) => {
    const { status, stderr } = deploy(['--dry-run', '--parameters', parameters(values)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
  });

  it('names everything that is wrong at once, and what to do', () => {
    const missing = join(folder, 'nowhere.json');
    const { status, stderr } = deploy(['--dry-run', '--parameters', missing], {
      ...{ PUBLISHER_NAME: 'x'.repeat(40), PUBLISHER_URL: 'http://havneby.dk' },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Copy infra/parameters.example.json');
    for (const name of Object.keys(PUBLISHER)) expect(stderr).toContain(name);
  });

  it('says how it is used when a word means nothing to it', () => {
    const { status, stderr } = deploy(['--grup', 'x']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/"--grup" is not understood[^]*npm run deploy -- /);
  });
});

describe('npm run deploy', () => {
  it('shows what Azure would do and stops at a no, before anything is made', () => {
    const azure = fakeAzure({ 'account show': { name: 'Havneby', id: '1', tenantId: '2' } });
    const { status, stdout, stderr } = deploy(['--parameters', parameters(GOOD)], {
      ...PUBLISHER,
      PATH: azure.path,
    });
    expect(status).toBe(1);
    expect(stdout).toContain('Subscription: Havneby');
    expect(stderr).toContain('Nothing was changed.');
    const asked = azure.asked();
    expect(asked.some((words) => words.startsWith('deployment group what-if'))).toBe(true);
    expect(asked.filter((words) => words.startsWith('deployment group create'))).toEqual([]);
  });

  it('says what to do where nobody is logged in', () => {
    const azure = fakeAzure({ 'account show': null });
    const { status, stderr } = deploy(['--yes', '--parameters', parameters(GOOD)], {
      ...PUBLISHER,
      PATH: azure.path,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('az login');
    expect(azure.asked()).toEqual(['account show --output json']);
  });
});

describe('az on Windows, where it is a batch file', () => {
  it('is started through the shell, its words quoted', () => {
    const words = ['group', 'create', '--name', 'rg cti', '--parameters', '@C:\\bot\\p.json'];
    expect(started(words, 'win32')).toEqual({
      file: 'az group create --name "rg cti" --parameters @C:\\bot\\p.json',
      args: [],
      shell: true,
    });
  });

  it.each(['a"b', '%PATH%', 'a\nb'])('takes no word that the shell would read: %j', (word) => {
    expect(() => started(['group', word], 'win32')).toThrow('cannot be passed on');
  });

  it('goes without a shell elsewhere', () => {
    expect(started(['group', 'a b'], 'linux')).toEqual({
      file: 'az',
      args: ['group', 'a b'],
      shell: false,
    });
  });
});

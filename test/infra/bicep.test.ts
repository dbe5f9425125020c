import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  bicepFiles,
  declared,
  INFRA,
  openBicep,
  parseBicep,
  resourcesIn,
  syntaxFaults,
} from './template';

const ROOT = resolve(__dirname, '../..');

/** Every setting of the environment that production uses, and what the template says of it. */
const SETTINGS = {
  MicrosoftAppId: /identity\.properties\.clientId/,
  MicrosoftAppType: /'UserAssignedMSI'/,
  MicrosoftAppTenantId: /tenant\(\)\.tenantId/,
  AZURE_CLIENT_ID: /identity\.properties\.clientId/,
  AZURE_TABLES_ENDPOINT: /storage\.outputs\.tablesEndpoint/,
  HOST: /'0\.0\.0\.0'/,
  PORT: /'8080'/,
  BOT_TENANTS: /tenants/,
  BOT_SERVICE_HOSTS: /serviceHosts/,
  BOT_LANGUAGE: /language/,
  BOT_SWEEP_SECONDS: /sweepSeconds/,
  BOT_BACKUP_CONTAINER: /backups\.outputs\.address/,
  BOT_BACKUP_DAYS: /backupDays/,
  BOT_PUBLIC_URL: /publicHost/,
  LOG_LEVEL: /logLevel/,
} as const;

/** Settings that this deployment does without on purpose. */
const WITHOUT = {
  MicrosoftAppPassword: 'a managed identity has no secret',
  AZURE_STORAGE_CONNECTION_STRING: 'the identity opens the tables',
  BOT_NOW: 'practice only',
  METRICS_PORT: 'App Service lets one port in; /metrics stays on loopback',
} as const;

const files = bicepFiles();
const main = files['main.bicep'] ?? '';

beforeAll(openBicep);

describe('the Bicep template', () => {
  it.each(Object.entries(files))('has no fault of syntax in %s', (_name, text) => {
    expect(syntaxFaults(parseBicep(text))).toEqual([]);
  });

  it('would not get a fault past this test', () => {
    expect(syntaxFaults(parseBicep("param name string = \nvar x = { a: 'b'"))).not.toEqual([]);
  });

  it('takes the parameters of the example, the needed one among them', () => {
    const { parameters } = json<{ parameters: object }>('parameters.example.json');
    const given = Object.keys(parameters);
    expect(given.filter((name) => !declared(main, 'param').includes(name))).toEqual([]);
    expect(given).toContain('alarmEmail');
  });

  it('gives each module what it takes, and no more', () => {
    for (const [module, given] of modulesOf(main)) {
      const wanted = declared(files[module] ?? '', 'param');
      expect([module, given.sort()]).toEqual([module, wanted.sort()]);
    }
  });

  it('asks a module only for what it puts out', () => {
    const asked = [...main.matchAll(/(\w+)!?\.outputs\.(\w+)/g)];
    const folder = (name: string): string => files[`modules/${name}.bicep`] ?? '';
    const unknown = asked.filter(
      ([, name = '', out = '']) => !declared(folder(name), 'output').includes(out),
    );
    expect(asked.length).toBeGreaterThan(4);
    expect(unknown.map(([whole]) => whole)).toEqual([]);
  });
});

describe('what the template makes', () => {
  it('is all that the bot needs in Azure', () => {
    const modules = ['storage', 'backups', 'site', 'watch'].map((name) => `modules/${name}.bicep`);
    const made = ['main.bicep', ...modules]
      .flatMap((file) => resourcesIn(files[file] ?? ''))
      .filter(({ existing }) => !existing)
      .map(({ type }) => type.split('@')[0]);
    expect([...new Set(made)].sort()).toEqual([
      'Microsoft.Authorization/locks',
      'Microsoft.Authorization/roleAssignments',
      'Microsoft.BotService/botServices',
      'Microsoft.BotService/botServices/channels',
      'Microsoft.Consumption/budgets',
      'Microsoft.Insights/actionGroups',
      'Microsoft.Insights/diagnosticSettings',
      'Microsoft.Insights/metricAlerts',
      'Microsoft.Insights/scheduledQueryRules',
      'Microsoft.ManagedIdentity/userAssignedIdentities',
      'Microsoft.OperationalInsights/workspaces',
      'Microsoft.Storage/storageAccounts',
      'Microsoft.Storage/storageAccounts/blobServices',
      'Microsoft.Storage/storageAccounts/blobServices/containers',
      'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies',
      'Microsoft.Storage/storageAccounts/tableServices',
      'Microsoft.Web/certificates',
      'Microsoft.Web/serverfarms',
      'Microsoft.Web/sites',
      'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
      'Microsoft.Web/sites/hostNameBindings',
    ]);
  });

  it.each([
    ['storage', /allowSharedKeyAccess: false/],
    ['storage', /allowBlobPublicAccess: false/],
    ['storage', /minimumTlsVersion: 'TLS1_2'/],
    ['storage', /supportsHttpsTrafficOnly: true/],
    ['storage', /publicNetworkAccess: closed \? 'Disabled' : 'Enabled'/],
    ['site', /httpsOnly: true/],
    ['site', /alwaysOn: true/],
    ['site', /healthCheckPath: '\/health'/],
    ['site', /ftpsState: 'Disabled'/],
    ['site', /appCommandLine: 'node bot\.js serve'/],
    ['site', /linuxFxVersion: 'NODE\|\$\{nodeVersion\}-lts'/],
    ['bot', /msaAppType: 'UserAssignedMSI'/],
    ['bot', /disableLocalAuth: true/],
    ['bot', /endpoint: 'https:\/\/\$\{publicHost\}\/api\/messages'/],
    ['teams', /isEnabled: true/],
    ['alarmLines', /"alarm":true/],
    ['alarmLines', /skipQueryValidation: true/],
    ['alarmLines', /name: 'event', operator: 'Include'/],
    ['endpoints', /groupIds: \[one\.kind\]/],
    ['untouched', /immutabilityPeriodSinceCreationInDays: 7/],
    ['noBackup', /backup\.done/],
  ])('%s has %s', (name, wanted) => {
    expect(resource(name)).toMatch(wanted);
  });

  it('runs on a Node with long-term support, in two replicas that are asked whether they are well', () => {
    expect(main).toMatch(/@allowed\(\['22', '24'\]\)\nparam nodeVersion string = '24'/);
    expect(main).toMatch(/param replicas int = 2/);
  });

  it('measures health, faults, memory and the storage', () => {
    const watch = files['modules/watch.bicep'] ?? '';
    const metrics = [...watch.matchAll(/metric: '(\w+)'/g)].map(([, name]) => name);
    expect(metrics).toEqual(['HealthCheckStatus', 'Http5xx', 'MemoryPercentage', 'Availability']);
  });

  it('never logs an address that is asked for: a calendar’s is a secret', () => {
    const logged = Object.values(files).flatMap(
      (text) => text.match(/(?<=\{ )category: '\w+'/g) ?? [],
    );
    expect(logged.sort()).toEqual([
      "category: 'AppServiceConsoleLogs'",
      "category: 'AppServicePlatformLogs'",
    ]);
  });

  it('holds no secret', () => {
    expect(Object.values(files).join('\n')).not.toMatch(/listKeys|@secure|password:/i);
  });
});

describe('the settings of the bot', () => {
  const settings = new Map<string, string>(
    [...main.matchAll(/\{ name: '(\w+)', value: (.+) \}/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

  it.each(Object.entries(SETTINGS))('%s is set', (name, value) => {
    expect(settings.get(name)).toMatch(value);
  });

  it('are all that the bot reads, but for those it does without on purpose', () => {
    const read = variablesOf('src/ground/environment.ts');
    expect(read.length).toBeGreaterThan(10);
    const known = [...Object.keys(SETTINGS), ...Object.keys(WITHOUT)];
    expect(read.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('azd', () => {
  it('gives the template what it asks for', () => {
    const azd = files['azd/main.bicep'] ?? '';
    const { parameters } = json<{ parameters: object }>('azd/main.parameters.json');
    expect(Object.keys(parameters).sort()).toEqual(declared(azd, 'param').sort());
    const [, given] = modulesOf(azd)[0] ?? ['', []];
    expect(given.filter((name) => !declared(main, 'param').includes(name))).toEqual([]);
    expect(given).toContain('alarmEmail');
  });

  it('uploads the bundle to the site that the template marks for it', () => {
    const plan = readFileSync(join(ROOT, 'azure.yaml'), 'utf8');
    expect(plan).toMatch(/^ {4}dist: build\/pack$/m);
    expect(plan).toMatch(/run: npm ci && npm run pack/);
    const service = /^services:\n {2}(\w+):/m.exec(plan)?.[1];
    expect(resource('site')).toContain(`'azd-service-name': '${service}'`);
  });
});

function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(INFRA, file), 'utf8')) as T;
}

/** Which file a module is, and the parameters it is given. */
function modulesOf(text: string): [file: string, given: string[]][] {
  const modules = parseBicep(text).descendantsOfType('module_declaration');
  return modules.flatMap((node) => {
    const file = /'([^']+)'/.exec(node?.text ?? '')?.[1] ?? '';
    const params = /^ {2}params: \{\n([\s\S]*?)^ {2}\}/m.exec(node?.text ?? '')?.[1] ?? '';
    const given = [...params.matchAll(/^ {4}(\w+):/gm)].map(([, name = '']) => name);
    return node ? [[file, given] as [string, string[]]] : [];
  });
}

/** The text of the resource with this symbolic name. */
function resource(name: string): string {
  const all = Object.values(files).flatMap(resourcesIn);
  const found = all.find(({ symbol, existing }) => symbol === name && !existing);
  if (!found) throw new Error(`there is no resource ${name}`);
  return found.text;
}

/** The variables that the bot's own reader of the environment names. */
function variablesOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [
    ...new Set([...source.matchAll(/^ {2}([A-Za-z_]{4,}):/gm)].map(([, name = '']) => name)),
  ].filter((name) => /^(Microsoft|AZURE_|BOT_|HOST$|PORT$|LOG_LEVEL$|METRICS_PORT$)/.test(name));
}

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';

const ROOT = resolve(__dirname, '../..');

/** Every setting of the environment that production uses, and what the template says of it. */
const SETTINGS = {
  MicrosoftAppId: /identity\.properties\.clientId/,
  MicrosoftAppType: /'UserAssignedMSI'/,
  MicrosoftAppTenantId: /tenant\(\)\.tenantId/,
  AZURE_CLIENT_ID: /identity\.properties\.clientId/,
  AZURE_TABLES_ENDPOINT: /primaryEndpoints\.table/,
  HOST: /'0\.0\.0\.0'/,
  PORT: /'8080'/,
  BOT_TENANTS: /tenants/,
  BOT_SERVICE_HOSTS: /serviceHosts/,
  BOT_LANGUAGE: /language/,
  BOT_SWEEP_SECONDS: /sweepSeconds/,
  BOT_PUBLIC_URL: /publicUrl/,
  LOG_LEVEL: /logLevel/,
} as const;

/** Settings that this deployment does without on purpose. */
const WITHOUT = {
  MicrosoftAppPassword: 'a managed identity has no secret',
  AZURE_STORAGE_CONNECTION_STRING: 'the identity opens the tables',
  BOT_NOW: 'practice only',
  METRICS_PORT: 'App Service lets one port in; /metrics stays on loopback',
} as const;

let parser: Parser;
let template: Node;

beforeAll(async () => {
  await Parser.init();
  parser = new Parser();
  const grammar = readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  parser.setLanguage(await Language.load(new Uint8Array(grammar)));
  template = parse(read('main.bicep'));
});

describe('the Bicep template', () => {
  it('has no fault of syntax', () => {
    expect(faultsIn(template)).toEqual([]);
  });

  it('would not get a fault past this test', () => {
    expect(faultsIn(parse("param name string = \nvar x = { a: 'b'"))).not.toEqual([]);
  });

  it('takes the parameters of the example, the needed one among them', () => {
    const example = JSON.parse(read('parameters.example.json')) as { parameters: object };
    const given = Object.keys(example.parameters);
    expect(given.filter((name) => !parameters().includes(name))).toEqual([]);
    expect(given).toContain('alarmEmail');
  });
});

describe('what the template makes', () => {
  const kinds = (): string[] =>
    template
      .descendantsOfType('resource_declaration')
      .map((one) => /'([^'@]+)@/.exec(one?.text ?? '')?.[1] ?? '');

  it('is all that the bot needs in Azure', () => {
    expect(kinds().sort()).toEqual([
      'Microsoft.Authorization/locks',
      'Microsoft.Authorization/roleAssignments',
      'Microsoft.BotService/botServices',
      'Microsoft.BotService/botServices/channels',
      'Microsoft.Insights/actionGroups',
      'Microsoft.Insights/diagnosticSettings',
      'Microsoft.Insights/metricAlerts',
      'Microsoft.Insights/scheduledQueryRules',
      'Microsoft.ManagedIdentity/userAssignedIdentities',
      'Microsoft.OperationalInsights/workspaces',
      'Microsoft.Storage/storageAccounts',
      'Microsoft.Storage/storageAccounts/tableServices',
      'Microsoft.Web/serverfarms',
      'Microsoft.Web/sites',
      'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
    ]);
  });

  it.each([
    ['storage', /allowSharedKeyAccess: false/],
    ['storage', /allowBlobPublicAccess: false/],
    ['storage', /minimumTlsVersion: 'TLS1_2'/],
    ['storage', /supportsHttpsTrafficOnly: true/],
    ['site', /httpsOnly: true/],
    ['site', /alwaysOn: true/],
    ['site', /healthCheckPath: '\/health'/],
    ['site', /ftpsState: 'Disabled'/],
    ['site', /appCommandLine: 'node bin\/run\.js serve'/],
    ['bot', /msaAppType: 'UserAssignedMSI'/],
    ['bot', /disableLocalAuth: true/],
    ['bot', /endpoint: '\$\{publicUrl\}\/api\/messages'/],
    ['teams', /isEnabled: true/],
    ['alarmLines', /"alarm":true/],
  ])('%s has %s', (name, wanted) => {
    expect(resource(name)).toMatch(wanted);
  });

  it('holds no secret', () => {
    expect(read('main.bicep')).not.toMatch(/listKeys|@secure|password:/i);
  });
});

describe('the settings of the bot', () => {
  const settings = (): Map<string, string> =>
    new Map(
      [...resource('site').matchAll(/\{ name: '(\w+)', value: (.+) \}/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );

  it.each(Object.entries(SETTINGS))('%s is set', (name, value) => {
    expect(settings().get(name)).toMatch(value);
  });

  it('are all that the bot reads, but for those it does without on purpose', () => {
    const read = variablesOf('src/ground/environment.ts');
    expect(read.length).toBeGreaterThan(10);
    const known = [...Object.keys(SETTINGS), ...Object.keys(WITHOUT)];
    expect(read.filter((name) => !known.includes(name))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(ROOT, 'infra', file), 'utf8');
}

function parse(text: string): Node {
  const tree = parser.parse(text);
  if (!tree) throw new Error('nothing was parsed');
  return tree.rootNode;
}

function faultsIn(node: Node): string[] {
  const here = node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}`] : [];
  return [...here, ...node.children.flatMap((child) => (child ? faultsIn(child) : []))];
}

function parameters(): string[] {
  return template
    .descendantsOfType('parameter_declaration')
    .flatMap((one) => /^param (\w+)/m.exec(one?.text ?? '')?.[1] ?? []);
}

/** The text of the resource with this symbolic name. */
function resource(name: string): string {
  const found = template
    .descendantsOfType('resource_declaration')
    .find((one) => one?.text.startsWith(`resource ${name} `));
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

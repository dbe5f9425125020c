import { bicepFiles, openBicep, resourcesIn } from './template';
import { TYPES, typeFaults } from './typeFaults';

beforeAll(openBicep);

const faultsIn = (text: string): string[] => resourcesIn(text).flatMap(typeFaults);
const files = bicepFiles();

describe("Microsoft's published types", () => {
  it('are from a day and a commit that are written down', () => {
    expect(TYPES.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(TYPES.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('hold every resource of the template, and no other', () => {
    const used = Object.values(files).flatMap((text) => resourcesIn(text).map(({ type }) => type));
    expect(Object.keys(TYPES.resources).sort()).toEqual([...new Set(used)].sort());
  });

  it.each(Object.entries(files))('take all of %s', (_name, text) => {
    expect(faultsIn(text)).toEqual([]);
  });
});

/** Slips that a compiler would name, each in a file where it can happen. */
const MUTANTS: readonly [file: string, from: RegExp, to: string][] = [
  ['modules/storage.bicep', /minimumTlsVersion/, 'minimalTlsVersion'],
  ['modules/storage.bicep', /'TLS1_2'/, "'TLS12'"],
  ['modules/storage.bicep', /kind: 'StorageV2'\n/, ''],
  ['modules/storage.bicep', /allowBlobPublicAccess: false/, "allowBlobPublicAccess: 'no'"],
  ['modules/storage.bicep', /'CanNotDelete'/, "'CannotDelete'"],
  ['modules/storage.bicep', /principalType: 'Group'/, "principalType: 'Groups'"],
  ['modules/storage.bicep', /sku: \{ name: 'Standard_ZRS' \}/, "sku: 'Standard_ZRS'"],
  ['modules/site.bicep', /httpsOnly/, 'httpOnly'],
  ['modules/site.bicep', /healthCheckPath/, 'healthcheckPath'],
  ['modules/site.bicep', /'Disabled'/, "'Off'"],
  ['modules/site.bicep', /alwaysOn: true/, 'alwaysOn: 1'],
  ['modules/site.bicep', /logs: \[/, 'logz: ['],
  ['modules/site.bicep', /'UserAssigned'/, "'Managed'"],
  ['modules/network.bicep', /addressPrefixes: \[addresses\]/, 'addressPrefixes: { a: addresses }'],
  ['modules/network.bicep', /groupIds/, 'groupId'],
  ['modules/backups.bicep', /publicAccess: 'None'/, "publicAccess: 'Nobody'"],
  ['modules/backups.bicep', /immutabilityPeriodSinceCreationInDays: 7/, 'immutabilityDays: 7'],
  ['modules/network.bicep', /registrationEnabled: false/, "registrationEnabled: 'no'"],
  ['modules/watch.bicep', /windowSize: 'PT5M'/, 'window: 5'],
  ['modules/watch.bicep', /operator: 'GreaterThan'/, "operator: 'MoreThan'"],
  ['modules/watch.bicep', /groupShortName: 'cti-alarm'\n/, ''],
  ['modules/watch.bicep', /timeGrain: 'Monthly'/, "timeGrain: 'Month'"],
  ['modules/watch.bicep', /skipQueryValidation/, 'skipValidation'],
  ['main.bicep', /retentionInDays/, 'retentionDays'],
  ['main.bicep', /channelName: 'MsTeamsChannel'/, "channelName: 'TeamsChannel'"],
  ['main.bicep', /msaAppId:/, 'appId:'],
  ['main.bicep', /isEnabled: true\n/, ''],
  ['azd/main.bicep', /resourceGroups@2024-03-01/, 'resourceGroups@2024-13-01'],
];

describe('a slip in the template', () => {
  it.each(MUTANTS)('%s: %s → %s is found', (file, from, to) => {
    const text = files[file] ?? '';
    const mutant = text.replace(from, to);
    expect(mutant).not.toBe(text);
    expect(faultsIn(mutant)).not.toEqual([]);
  });
});

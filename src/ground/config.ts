// All that the environment says, read once into one value: `main` and `operate` hand it on.
import type { Language } from '../cti/course/language';
import { readVariables, setOnes } from './environment';
import { isLoopback, isSafeUrl, urlOf } from './loopback';
import type { RawEnvironment, Variables } from './environment';
import type { LogLevel } from './log';

/** `practice`: `npm start` and `npm run bot`; `production`: `npm run serve`. */
export type Mode = 'practice' | 'production';

export type StorageConfig =
  /** Practice only: tables embedded in this process. */
  | { readonly kind: 'embedded' }
  | { readonly kind: 'connection'; readonly connectionString: string }
  /** With the managed identity. */
  | { readonly kind: 'endpoint'; readonly endpoint: string };

/** Where the backup of each night is kept, and for how long. */
export interface BackupConfig {
  readonly place:
    { readonly address: string } | { readonly connectionString: string; readonly name: string };
  readonly days: number;
}

export interface BotIdentity {
  /** Empty: authentication is off (practice on loopback only). */
  readonly appId: string;
  /** `MultiTenant` only in practice, where tenant or password may be missing. */
  readonly appType: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly tenant: string;
  readonly password: string;
}

export interface Config {
  readonly mode: Mode;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly bot: BotIdentity;
  /** The SDK's own settings by its own names, passed through as they are. */
  readonly sdk: Readonly<Record<string, string>>;
  readonly storage: StorageConfig;
  /** `null`: nobody takes backups but the operator. */
  readonly backups: BackupConfig | null;
  /** Tenants let in; `null` (practice only): any. */
  readonly tenants: readonly string[] | null;
  /** Hosts a `serviceUrl` may name: `host`, `host:port` or `*.domain`. */
  readonly serviceHosts: readonly string[];
  readonly language: Language;
  /** Practice only: where the bot's clock starts. */
  readonly now: Date | null;
  readonly sweepSeconds: number;
  readonly metricsPort: number | null;
  /** Where the calendar feed is reached, without a trailing slash. */
  readonly publicUrl: string | null;
  readonly logLevel: LogLevel;
}

/** The configuration is wrong; `faults` names everything that is, one plain sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Hosts of the Bot Framework's connector for Teams. */
const BOT_FRAMEWORK_HOSTS = ['smba.trafficmanager.net', '*.botframework.com'];
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];
const NO_TENANTS = ['common', 'organizations', 'consumers', '*'];

/** The SDK's keys that a test or a sovereign cloud sets to name its own token issuer. */
const SDK_URLS = [
  'ToChannelFromBotLoginUrl',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'BotOpenIdMetadata',
];
const SDK_WORDS = [
  'ChannelService',
  'ValidateAuthority',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'CallerId',
];

/**
 * Reads the configuration from the environment. Throws `ConfigError` that names every fault at
 * once: production refuses to start half-configured, practice stays on loopback.
 */
export function readConfig(mode: Mode, env: RawEnvironment): Config {
  const { faults, read } = readVariables(env);
  const sdk = setOnes(env, [...SDK_URLS, ...SDK_WORDS]);
  const wrong = [
    ...faults,
    ...(mode === 'production' ? productionFaults(read) : practiceFaults(read)),
    ...identityFaults(read),
    ...storageFaults(mode, read),
    ...backupFaults(mode, read),
    ...sdkFaults(mode, sdk),
    ...networkFaults(read),
  ];
  if (wrong.length > 0) throw new ConfigError([...new Set(wrong)]);
  return configOf(mode, read, sdk);
}

function productionFaults(read: Variables): string[] {
  const tenants = tenantsOf(read);
  return faultsWhere([
    [read.MicrosoftAppId === null, 'MicrosoftAppId is missing: the bot cannot tell who calls it.'],
    [read.MicrosoftAppTenantId === null, 'MicrosoftAppTenantId is missing.'],
    [tenants.length === 0, 'BOT_TENANTS or MicrosoftAppTenantId must name the tenants let in.'],
    [
      [...tenants, read.MicrosoftAppTenantId ?? ''].some((tenant) => NO_TENANTS.includes(tenant)),
      'BOT_TENANTS must name tenants one by one: a bot for all tenants is not supported.',
    ],
    [
      read.MicrosoftAppType !== 'UserAssignedMSI' && read.MicrosoftAppPassword === null,
      'MicrosoftAppPassword is missing (or set MicrosoftAppType to UserAssignedMSI).',
    ],
    [read.BOT_NOW !== null, 'BOT_NOW is for practice only: production follows the real clock.'],
    [
      read.BOT_PUBLIC_URL !== null && !isSafeUrl(read.BOT_PUBLIC_URL),
      'BOT_PUBLIC_URL must be an https address.',
    ],
  ]);
}

function practiceFaults(read: Variables): string[] {
  return faultsWhere([
    [
      read.HOST !== null && !isLoopback(read.HOST),
      'HOST must be a loopback address in practice mode, which anybody who reaches it may use.',
    ],
    [
      read.BOT_PUBLIC_URL !== null && urlOf(read.BOT_PUBLIC_URL) === undefined,
      'BOT_PUBLIC_URL must be an address.',
    ],
  ]);
}

/** `host`, `host:port` or `*.domain`: no scheme, no path, and never everybody. */
const HOST = /^(?:(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*|\[[\da-f:]+\])(?::\d{1,5})?$/;
const WIDEST = /^\*\.[^.]*$/;

function networkFaults({ BOT_SERVICE_HOSTS: hosts, PORT, METRICS_PORT }: Variables): string[] {
  return faultsWhere([
    [
      hosts.some((host) => !HOST.test(host) || WIDEST.test(host)),
      'BOT_SERVICE_HOSTS must name hosts, for example smba.trafficmanager.net or *.botframework.com: no https://, no path.',
    ],
    [PORT !== 0 && PORT === METRICS_PORT, 'METRICS_PORT must be another port than PORT.'],
  ]);
}

function identityFaults(read: Variables): string[] {
  if (read.MicrosoftAppId === null) return [];
  const single = read.MicrosoftAppType === 'SingleTenant';
  const msi = read.MicrosoftAppType === 'UserAssignedMSI';
  return faultsWhere([
    [(single || msi) && read.MicrosoftAppTenantId === null, 'MicrosoftAppTenantId is missing.'],
    [
      single && read.MicrosoftAppPassword === null,
      'MicrosoftAppPassword is missing (or set MicrosoftAppType to UserAssignedMSI).',
    ],
    [
      msi && read.MicrosoftAppPassword !== null,
      'MicrosoftAppPassword must not be set with a managed identity (UserAssignedMSI).',
    ],
  ]);
}

function storageFaults(mode: Mode, read: Variables): string[] {
  const { AZURE_STORAGE_CONNECTION_STRING: connection, AZURE_TABLES_ENDPOINT: endpoint } = read;
  const table = connection === null ? undefined : tableEndpoint(connection);
  const fine = (url: string) => (mode === 'production' ? isSafeUrl(url) : urlOf(url) !== undefined);
  return faultsWhere([
    [
      mode === 'production' && connection === null && endpoint === null,
      'Storage is missing: set AZURE_STORAGE_CONNECTION_STRING or AZURE_TABLES_ENDPOINT.',
    ],
    [
      connection !== null && endpoint !== null,
      'Set either AZURE_STORAGE_CONNECTION_STRING or AZURE_TABLES_ENDPOINT, not both.',
    ],
    [connection !== null && table === undefined, 'AZURE_STORAGE_CONNECTION_STRING is not one.'],
    [
      table !== undefined && !fine(table),
      'AZURE_STORAGE_CONNECTION_STRING must lead to an https address.',
    ],
    [endpoint !== null && !fine(endpoint), 'AZURE_TABLES_ENDPOINT must be an https address.'],
  ]);
}

/** A container of the account that the connection string names, as Azure names them. */
const CONTAINER = /^[a-z\d](?:-?[a-z\d]){2,62}$/;

function backupFaults(mode: Mode, read: Variables): string[] {
  const { BOT_BACKUP_CONTAINER: container, AZURE_STORAGE_CONNECTION_STRING: connection } = read;
  if (container === null) return [];
  const fine = (url: string) => (mode === 'production' ? isSafeUrl(url) : urlOf(url) !== undefined);
  const named = CONTAINER.test(container);
  return faultsWhere([
    [
      named && connection === null,
      'BOT_BACKUP_CONTAINER must be the address of a container, since no connection string names its account.',
    ],
    [
      !named && !fine(container),
      'BOT_BACKUP_CONTAINER must be the https address of a container, or the name of one.',
    ],
  ]);
}

/** Where a storage connection string leads for tables. */
function tableEndpoint(connection: string): string | undefined {
  const parts = new Map(
    connection.split(';').map((part) => {
      const cut = part.indexOf('=');
      return [part.slice(0, cut).trim().toLowerCase(), part.slice(cut + 1).trim()];
    }),
  );
  if (parts.get('usedevelopmentstorage') === 'true') return 'http://127.0.0.1:10002/';
  const account = parts.get('accountname');
  if (parts.has('tableendpoint')) return parts.get('tableendpoint');
  if (account === undefined) return undefined;
  const protocol = parts.get('defaultendpointsprotocol') ?? 'https';
  const suffix = parts.get('endpointsuffix') ?? 'core.windows.net';
  return `${protocol}://${account}.table.${suffix}`;
}

function sdkFaults(mode: Mode, sdk: Readonly<Record<string, string>>): string[] {
  const wrong = (name: string): boolean => {
    const value = sdk[name];
    if (value === undefined) return false;
    return mode === 'production' ? !isSafeUrl(value) : urlOf(value) === undefined;
  };
  return SDK_URLS.filter(wrong).map((name) => `${name} must be an https address.`);
}

function faultsWhere(checks: readonly (readonly [boolean, string])[]): string[] {
  return checks.flatMap(([wrong, sentence]) => (wrong ? [sentence] : []));
}

function tenantsOf(read: Variables): readonly string[] {
  if (read.BOT_TENANTS.length > 0) return read.BOT_TENANTS;
  return read.MicrosoftAppTenantId === null ? [] : [read.MicrosoftAppTenantId.toLowerCase()];
}

function configOf(mode: Mode, read: Variables, sdk: Readonly<Record<string, string>>): Config {
  const practice = mode === 'practice';
  const tenants = tenantsOf(read);
  const hosts = practice ? LOOPBACK_HOSTS : BOT_FRAMEWORK_HOSTS;
  return {
    mode,
    host: read.HOST ?? (practice ? '127.0.0.1' : '0.0.0.0'),
    port: read.PORT,
    bot: identityOf(read),
    sdk,
    storage: storageOf(read),
    backups: backupsOf(read),
    tenants: tenants.length > 0 ? tenants : null,
    serviceHosts: read.BOT_SERVICE_HOSTS.length > 0 ? read.BOT_SERVICE_HOSTS : hosts,
    language: read.BOT_LANGUAGE,
    now: read.BOT_NOW,
    sweepSeconds: read.BOT_SWEEP_SECONDS,
    metricsPort: read.METRICS_PORT,
    publicUrl: read.BOT_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    logLevel: read.LOG_LEVEL,
  };
}

function identityOf(read: Variables): BotIdentity {
  const complete = read.MicrosoftAppTenantId !== null && read.MicrosoftAppPassword !== null;
  return {
    appId: read.MicrosoftAppId ?? '',
    appType: read.MicrosoftAppType ?? (complete ? 'SingleTenant' : 'MultiTenant'),
    tenant: read.MicrosoftAppTenantId ?? '',
    password: read.MicrosoftAppPassword ?? '',
  };
}

function storageOf(read: Variables): StorageConfig {
  const { AZURE_STORAGE_CONNECTION_STRING: connection, AZURE_TABLES_ENDPOINT: endpoint } = read;
  if (connection !== null) return { kind: 'connection', connectionString: connection };
  return endpoint === null ? { kind: 'embedded' } : { kind: 'endpoint', endpoint };
}

function backupsOf(read: Variables): BackupConfig | null {
  const { BOT_BACKUP_CONTAINER: container, BOT_BACKUP_DAYS: days } = read;
  if (container === null) return null;
  const connectionString = read.AZURE_STORAGE_CONNECTION_STRING;
  return connectionString !== null && CONTAINER.test(container)
    ? { place: { connectionString, name: container }, days }
    : { place: { address: container }, days };
}

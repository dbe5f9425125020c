import { ConfigError, readConfig } from '../src/ground/config';
import type { Config, Mode } from '../src/ground/config';

const PRODUCTION = {
  MicrosoftAppId: 'app-id',
  MicrosoftAppTenantId: 'Tenant-1',
  MicrosoftAppPassword: 'word',
  AZURE_TABLES_ENDPOINT: 'https://cti.table.core.windows.net',
};
type Env = Readonly<Record<string, string | undefined>>;

function faultsOf(mode: Mode, env: Env): readonly string[] {
  try {
    readConfig(mode, env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}
const production = (over: Env = {}): Config => readConfig('production', { ...PRODUCTION, ...over });
const productionFaults = (over: Env): readonly string[] =>
  faultsOf('production', { ...PRODUCTION, ...over });

describe('practice, with nothing configured', () => {
  it('is open on loopback, with embedded tables, in Danish', () => {
    expect(readConfig('practice', {})).toEqual({
      mode: 'practice',
      backups: null,
      host: '127.0.0.1',
      port: 3978,
      bot: { appId: '', appType: 'MultiTenant', tenant: '', password: '' },
      sdk: {},
      storage: { kind: 'embedded' },
      tenants: null,
      serviceHosts: ['127.0.0.1', 'localhost', '[::1]'],
      language: 'da',
      now: null,
      sweepSeconds: 60,
      metricsPort: null,
      publicUrl: null,
      logLevel: 'info',
    });
  });

  it('may start its clock elsewhere', () => {
    const { now } = readConfig('practice', { BOT_NOW: '2027-03-01T08:00:00+01:00' });
    expect(now?.toISOString()).toBe('2027-03-01T07:00:00.000Z');
  });

  it.each(['0.0.0.0', '10.0.0.1', '::', 'example.dk'])('never binds %s', (HOST) => {
    expect(faultsOf('practice', { HOST })).toEqual([
      'HOST must be a loopback address in practice mode, which anybody who reaches it may use.',
    ]);
  });

  it.each(['127.0.0.1', '127.0.0.7', 'localhost', '::1'])('may bind %s', (HOST) => {
    expect(readConfig('practice', { HOST }).host).toBe(HOST);
  });

  it('authenticates when it has an identity, though not a whole one', () => {
    expect(readConfig('practice', { MicrosoftAppId: 'app' }).bot).toEqual({
      appId: 'app',
      appType: 'MultiTenant',
      tenant: '',
      password: '',
    });
  });

  it('uses storage on this machine where it is told to', () => {
    const connection = 'UseDevelopmentStorage=true';
    expect(readConfig('practice', { AZURE_STORAGE_CONNECTION_STRING: connection }).storage).toEqual(
      {
        kind: 'connection',
        connectionString: connection,
      },
    );
  });
});

describe('production', () => {
  it('is reached from everywhere, lets its own tenant in, and Teams alone', () => {
    expect(production()).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      port: 3978,
      bot: { appId: 'app-id', appType: 'SingleTenant', tenant: 'Tenant-1', password: 'word' },
      storage: { kind: 'endpoint', endpoint: 'https://cti.table.core.windows.net' },
      tenants: ['tenant-1'],
      serviceHosts: ['smba.trafficmanager.net', '*.botframework.com'],
    });
  });

  it('lets in the tenants and hosts that are named', () => {
    const config = production({ BOT_TENANTS: 'A, b;C', BOT_SERVICE_HOSTS: 'Teams.example.dk' });
    expect(config.tenants).toEqual(['a', 'b', 'c']);
    expect(config.serviceHosts).toEqual(['teams.example.dk']);
  });

  it('takes a managed identity without a password', () => {
    const identity = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined };
    expect(production(identity).bot.appType).toBe('UserAssignedMSI');
  });

  it('refuses to start with nothing, and names all that is missing', () => {
    expect(faultsOf('production', {})).toEqual([
      'MicrosoftAppId is missing: the bot cannot tell who calls it.',
      'MicrosoftAppTenantId is missing.',
      'BOT_TENANTS or MicrosoftAppTenantId must name the tenants let in.',
      'MicrosoftAppPassword is missing (or set MicrosoftAppType to UserAssignedMSI).',
      'Storage is missing: set AZURE_STORAGE_CONNECTION_STRING or AZURE_TABLES_ENDPOINT.',
    ]);
  });

  it.each(['', '  ', 'undefined', 'UNDEFINED', 'null'])('takes %j for nothing', (word) => {
    expect(productionFaults({ MicrosoftAppId: word })).toEqual([
      'MicrosoftAppId is missing: the bot cannot tell who calls it.',
    ]);
  });

  it.each(['MultiTenant', 'Skill'])('refuses the identity type %s', (MicrosoftAppType) => {
    expect(productionFaults({ MicrosoftAppType })).toEqual([
      'MicrosoftAppType must be one of SingleTenant, UserAssignedMSI.',
    ]);
  });

  it.each(['common', 'organizations', 'consumers', '*'])('refuses all tenants (%s)', (tenant) => {
    expect(productionFaults({ BOT_TENANTS: tenant })).toEqual([
      'BOT_TENANTS must name tenants one by one: a bot for all tenants is not supported.',
    ]);
  });

  it('refuses a password beside a managed identity', () => {
    expect(productionFaults({ MicrosoftAppType: 'UserAssignedMSI' })).toEqual([
      'MicrosoftAppPassword must not be set with a managed identity (UserAssignedMSI).',
    ]);
  });

  it('refuses the practice clock', () => {
    expect(productionFaults({ BOT_NOW: '2027-03-01' })).toEqual([
      'BOT_NOW is for practice only: production follows the real clock.',
    ]);
  });

  it.each([
    ['http://cti.table.core.windows.net', 1],
    ['http://localhost:10002', 1],
    ['http://127.0.0.1.example.dk', 1],
    ['http://127.0.0.1:10002/devstoreaccount1', 0],
    ['http://[::1]:10002', 0],
    ['ftp://127.0.0.1', 1],
    ['cti', 1],
  ])('storage at %s: %i fault', (endpoint, faults) => {
    expect(productionFaults({ AZURE_TABLES_ENDPOINT: endpoint })).toHaveLength(faults);
  });

  it.each([
    ['DefaultEndpointsProtocol=https;AccountName=cti;AccountKey=a==', 0],
    ['DefaultEndpointsProtocol=http;AccountName=cti;AccountKey=a==', 1],
    ['AccountName=a;AccountKey=b==;TableEndpoint=http://127.0.0.1:10002/a;', 0],
    ['AccountName=a;AccountKey=b==;TableEndpoint=http://tables.example.dk/a;', 1],
    ['TableEndpoint=https://cti.table.core.windows.net;SharedAccessSignature=sv=1', 0],
    ['UseDevelopmentStorage=true', 0],
    ['no connection string', 1],
  ])('storage by %s: %i fault', (connection, faults) => {
    const over = {
      AZURE_TABLES_ENDPOINT: undefined,
      AZURE_STORAGE_CONNECTION_STRING: connection,
    };
    expect(productionFaults(over)).toHaveLength(faults);
  });

  it('keeps no backups unless it is told where', () => {
    expect(production().backups).toBeNull();
    const address = 'https://stbk.blob.core.windows.net/backups';
    expect(production({ BOT_BACKUP_CONTAINER: address, BOT_BACKUP_DAYS: '14' }).backups).toEqual({
      ...{ place: { address }, days: 14 },
    });
    const connectionString = 'AccountName=cti;AccountKey=a==';
    const named = production({
      ...{ AZURE_TABLES_ENDPOINT: undefined, BOT_BACKUP_CONTAINER: 'backups' },
      AZURE_STORAGE_CONNECTION_STRING: connectionString,
    });
    expect(named.backups).toEqual({ place: { connectionString, name: 'backups' }, days: 30 });
  });

  it.each([
    ['http://stbk.blob.core.windows.net/backups', /^BOT_BACKUP_CONTAINER must be the https/],
    ['Our backups', /^BOT_BACKUP_CONTAINER must be the https/],
    ['backups', /^BOT_BACKUP_CONTAINER must be the address/],
  ])('takes no backups to %s', (container, sentence) => {
    expect(productionFaults({ BOT_BACKUP_CONTAINER: container })).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  it('refuses two storages at once', () => {
    const over = { AZURE_STORAGE_CONNECTION_STRING: 'AccountName=cti;AccountKey=a==' };
    expect(productionFaults(over)).toEqual([
      'Set either AZURE_STORAGE_CONNECTION_STRING or AZURE_TABLES_ENDPOINT, not both.',
    ]);
  });

  it('passes its token issuer on, over https or on literal loopback', () => {
    const issuer = { ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9000/metadata' };
    expect(production(issuer).sdk).toEqual(issuer);
    expect(
      productionFaults({
        ToBotFromChannelOpenIdMetadataUrl: 'http://issuer.example.dk/metadata',
        OAuthUrl: 'nowhere',
      }),
    ).toEqual([
      'OAuthUrl must be an https address.',
      'ToBotFromChannelOpenIdMetadataUrl must be an https address.',
    ]);
  });

  it('cuts the trailing slash off its public address, which must be https', () => {
    expect(production({ BOT_PUBLIC_URL: 'https://cti.example.dk/' }).publicUrl).toBe(
      'https://cti.example.dk',
    );
    expect(productionFaults({ BOT_PUBLIC_URL: 'http://cti.example.dk' })).toEqual([
      'BOT_PUBLIC_URL must be an https address.',
    ]);
  });
});

describe('what is written wrong', () => {
  it('is all named at once, beside what is missing', () => {
    const env = {
      PORT: '70000',
      METRICS_PORT: 'x',
      BOT_SWEEP_SECONDS: '0',
      BOT_LANGUAGE: 'de',
      BOT_NOW: 'yesterday',
      LOG_LEVEL: 'loud',
      HOST: '0.0.0.0',
    };
    expect(faultsOf('practice', env)).toEqual([
      'PORT must be a whole number from 0 to 65535.',
      'BOT_LANGUAGE must be one of da, en.',
      'BOT_NOW must be an instant (ISO 8601), for example 2027-03-01T08:00:00Z.',
      'BOT_SWEEP_SECONDS must be a whole number from 1 to 3600.',
      'METRICS_PORT must be a whole number from 0 to 65535.',
      'LOG_LEVEL must be one of error, warn, info, debug.',
      'HOST must be a loopback address in practice mode, which anybody who reaches it may use.',
    ]);
  });

  it.each(['-1', '1.5', '1e3', '0x10', '65536'])('PORT %s is none', (PORT) => {
    expect(faultsOf('practice', { PORT })).toHaveLength(1);
  });

  it.each([
    'https://smba.trafficmanager.net',
    'smba.trafficmanager.net/amer',
    '*',
    '*.net',
    'user@host.dk',
    'host.dk:port',
    'host .. dk',
  ])('a service host %s is none', (BOT_SERVICE_HOSTS) => {
    expect(productionFaults({ BOT_SERVICE_HOSTS })).toEqual([
      'BOT_SERVICE_HOSTS must name hosts, for example smba.trafficmanager.net or *.botframework.com: no https://, no path.',
    ]);
  });

  it.each(['127.0.0.1:5000', 'localhost', '[::1]:80', '*.example.dk', 'a.b-c.dk, d.dk:8443'])(
    'a service host %s is one',
    (BOT_SERVICE_HOSTS) => {
      expect(() => production({ BOT_SERVICE_HOSTS })).not.toThrow();
    },
  );

  it('the metrics have a port of their own, or none', () => {
    const fault = 'METRICS_PORT must be another port than PORT.';
    expect(faultsOf('practice', { PORT: '4000', METRICS_PORT: '4000' })).toEqual([fault]);
    expect(() => readConfig('practice', { PORT: '0', METRICS_PORT: '0' })).not.toThrow();
  });

  it('the bot’s own tenant is one, whoever is let in', () => {
    const env = { MicrosoftAppTenantId: 'common', BOT_TENANTS: 'tenant-1' };
    expect(productionFaults(env)).toHaveLength(1);
  });

  it('keeps passwords out of the faults', () => {
    const faults = productionFaults({
      MicrosoftAppPassword: 'hemmelig',
      AZURE_STORAGE_CONNECTION_STRING: 'AccountName=x;AccountKey=hemmelig;TableEndpoint=http://x',
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join()).not.toContain('hemmelig');
  });
});

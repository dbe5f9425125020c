// The operator knows within a minute that storage, sending or the keys fail, and why; never of one slip.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../src/ground/config';
import { silentLog, type Log } from '../../src/ground/log';
import { createMetrics } from '../../src/ground/metrics';
import { openOutage } from '../../src/ground/outage';
import { openStorage } from '../../src/tables';
import { connectTeams } from '../../src/teams/start';
import { tellOfStorageFaults } from '../../src/wiring/unreadRows';
import { startTables } from '../support/azurite';
import { startConnector } from '../support/connector';
import { startLossyProxy, type Fault } from '../support/lossyProxy';

interface Line {
  readonly event: string;
  readonly why?: unknown;
  readonly alarm?: unknown;
}

function listening(): { readonly log: Log; readonly lines: Line[] } {
  const lines: Line[] = [];
  const note: Log['error'] = (event, fields = {}) => void lines.push({ event, ...fields });
  return { log: { ...silentLog, error: note, warn: note }, lines };
}

describe('an outage', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['performance'] }));
  afterEach(() => jest.useRealTimers());

  it('is told of after most of a minute, once in ten, and so is its end', () => {
    const { log, lines } = listening();
    let now = 0;
    const outage = openOutage({ name: 'x', log, lasting: [], monotonic: () => now });
    for (; now < 40_000; now += 10_000) outage.failed('busy');
    expect(lines).toEqual([]);
    for (; now < 400_000; now += 10_000) outage.failed('busy');
    expect(lines).toHaveLength(1);
    for (; now < 700_000; now += 10_000) outage.failed('busy');
    expect(lines).toHaveLength(2);
    outage.worked();
    expect(lines.map(({ event }) => event)).toEqual(['x', 'x', 'x.over']);
  });

  it('is told of though nobody tries any more, and at once where it does not pass by itself', () => {
    const { log, lines } = listening();
    const outage = openOutage({ name: 'x', log, lasting: ['noToken'] });
    outage.failed('timeout');
    outage.failed('timeout');
    jest.advanceTimersByTime(46_000);
    expect(lines).toMatchObject([{ event: 'x', why: 'timeout', alarm: true }]);
    const other = openOutage({ name: 'y', log, lasting: ['noToken'] });
    other.failed('noToken');
    expect(lines.at(-1)).toMatchObject({ event: 'y', why: 'noToken', alarm: true });
  });

  it('one failure alone, or one that passes, is none', () => {
    const { log, lines } = listening();
    const outage = openOutage({ name: 'x', log, lasting: [] });
    outage.failed('timeout');
    jest.advanceTimersByTime(120_000);
    outage.worked();
    for (let n = 0; n < 5; n += 1) outage.failed('busy');
    outage.worked();
    jest.advanceTimersByTime(120_000);
    expect(lines).toEqual([]);
  });
});

it.each<[string, Fault]>([
  ['roleMissing', { status: 403, code: 'AuthorizationPermissionMismatch' }],
  ['refused', { status: 403, code: 'AuthenticationFailed' }],
  ['busy', 'busy'],
  ['throttled', { status: 429, code: 'TooManyRequests' }],
  ['unreachable', 'refuse'],
])('storage that fails is told of by its cause: %s', async (fault, how) => {
  const { account } = await startTables();
  const proxy = await startLossyProxy(account);
  const patience = { attempts: 2, attemptMs: 5_000, totalMs: 10_000, pauseMs: 1 };
  const storage = openStorage({ connectionString: proxy.connectionString, patience });
  const { log, lines } = listening();
  tellOfStorageFaults(storage, log);
  proxy.always(how);
  await expect(storage.shared.get('x')).rejects.toMatchObject({ name: 'StorageDown', fault });
  expect(lines).toMatchObject(
    fault === 'roleMissing' ? [{ event: 'storage.failing', why: fault }] : [],
  );
  await proxy.stop();
});

it.each([
  ['answers 500', (): number => 500],
  ['hangs', (): number => 0],
])(
  'a token issuer that %s: nothing was sent, and the operator knows at once',
  async (_name, status) => {
    const issuer = createServer((_req, res) => {
      // Not chained: where restify has been loaded, Node's writeHead answers nothing.
      res.statusCode = status();
      if (res.statusCode > 0) res.end();
    });
    await new Promise<void>((resolve) => void issuer.listen(0, '127.0.0.1', resolve));
    const { port } = issuer.address() as AddressInfo;
    const connector = await startConnector();
    const { log, lines } = listening();
    const config = readConfig('practice', {
      ...{ PORT: '0', MicrosoftAppId: 'app', MicrosoftAppTenantId: 'tenant' },
      ...{ MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'secret' },
      ...{ ToChannelFromBotLoginUrl: `http://127.0.0.1:${port}`, BOT_SERVICE_HOSTS: '127.0.0.1' },
    });
    const { messenger } = connectTeams(config, createMetrics(), log);
    const bot = { id: '28:bot', name: 'CTI' };
    const to = { serviceUrl: connector.url, conversation: '19:c', tenant: 't', bot };
    expect(await messenger.post(to, { text: 'x' })).toMatchObject({
      kind: 'refused',
      why: 'unauthorized',
    });
    expect(connector.asked).toEqual([]);
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'send.unauthorized', alarm: true }),
    );
    issuer.closeAllConnections();
    issuer.close();
    await connector.stop();
  },
);

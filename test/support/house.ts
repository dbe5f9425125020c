import { assemble, type Bot } from '../../src/wiring/assemble';
import { readConfig } from '../../src/ground/config';
import { silentLog, type Log } from '../../src/ground/log';
import { createMetrics } from '../../src/ground/metrics';
import { practiceClock } from '../../src/practice/clock';
import { openStorage, OperationCounter, type AzureStorage, type CountHook } from '../../src/tables';
import { PATIENT, startTables } from './azurite';
import { startConnector, type FakeConnector } from './connector';
import type { Issuer } from './issuer';
import { createClient, type TeamsClient } from './teamsClient';
import { until } from './until';

/** The whole bot in this process, on the real table emulator, towards a fake connector. */
export interface TestHouse {
  readonly bot: Bot;
  readonly client: TeamsClient;
  readonly connector: FakeConnector;
  readonly storage: AzureStorage;
  /** The way to the tables past all of our own code. */
  readonly connectionString: string;
  /** What storage was asked since the last reset. */
  readonly counter: OperationCounter;
  stop(): Promise<void>;
}

/**
 * Starts it with its clock at `now` (ISO 8601); what is due is looked for only when asked. With an
 * issuer it is the production bot: authentication on, no practice clock.
 */
export async function startHouse(
  now: string,
  env: Readonly<Record<string, string>> = {},
  issuer: Issuer | null = null,
  log: Log = silentLog,
): Promise<TestHouse> {
  const tables = await startTables();
  const connector = await startConnector();
  const counter = new OperationCounter();
  const count: CountHook = (counted) => {
    // The poster's lease beats by itself, whoever asks what.
    if (!counted.table.endsWith('shared')) counter.note(counted);
  };
  const { connectionString } = tables;
  const storage = openStorage({ connectionString, count, patience: PATIENT });
  const settings = { PORT: '0', BOT_LANGUAGE: 'en', BOT_SWEEP_SECONDS: '3600', ...env };
  const production = {
    ...{ HOST: '127.0.0.1', BOT_SERVICE_HOSTS: '127.0.0.1', ...issuer?.env },
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
  };
  const config = issuer
    ? readConfig('production', { ...settings, ...production })
    : readConfig('practice', settings);
  const clock = await practiceClock({ shared: storage.shared, startAt: new Date(now) });
  const metrics = createMetrics();
  const bot = await assemble({
    ...{ config, storage, clock, metrics },
    practiceClock: issuer ? null : clock,
    log,
  });
  await awake(bot, storage);
  const token = issuer && ((serviceUrl: string) => issuer.token(serviceUrl));
  return {
    ...{ bot, connector, storage, counter },
    connectionString,
    client: createClient({
      ...{ bot: `http://127.0.0.1:${bot.port}`, connector },
      ...(token && { token }),
    }),
    async stop() {
      await bot.stop();
      clock.stop();
      await connector.stop();
    },
  };
}

/** Its first look for what is due is over: from here on it looks when it is asked. */
async function awake(bot: Bot, storage: AzureStorage): Promise<void> {
  await until(async () => (await storage.shared.read('poster')) !== undefined);
  await bot.sweepNow();
}

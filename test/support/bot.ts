import { readConfig } from '../../src/ground/config';
import { silentLog } from '../../src/ground/log';
import { createMetrics } from '../../src/ground/metrics';
import { connectTeams, startBot } from '../../src/teams/start';
import { startConnector } from './connector';
import { createClient } from './teamsClient';
import type { Log } from '../../src/ground/log';
import type { Metrics } from '../../src/ground/metrics';
import type { Converse } from '../../src/conversation/incoming';
import type { BotParts, Teams } from '../../src/teams/start';
import type { FakeConnector } from './connector';
import type { TeamsClient } from './teamsClient';

/** The real server with a conversation that a test writes, and a fake connector. */
export interface TestBot {
  readonly url: string;
  readonly connector: FakeConnector;
  readonly client: TeamsClient;
  readonly teams: Teams;
  readonly metrics: Metrics;
  readonly metricsPort: number | null;
  /** Stops the bot alone, so that the connector can still be looked at. */
  stopServer(): Promise<void>;
  stop(): Promise<void>;
}

export interface TestBotOptions {
  readonly converse: Converse;
  /** Over the practice defaults. */
  readonly env?: Readonly<Record<string, string>>;
  readonly mode?: 'practice' | 'production';
  readonly log?: Log;
  readonly parts?: Partial<BotParts>;
}

export async function startTestBot(options: TestBotOptions): Promise<TestBot> {
  const config = readConfig(options.mode ?? 'practice', { PORT: '0', ...options.env });
  const metrics = createMetrics();
  const teams = connectTeams(config, metrics, options.log);
  const running = await startBot({
    config,
    teams,
    metrics,
    converse: options.converse,
    fault: ({ reference }) => `Fault ${reference}`,
    ready: () => Promise.resolve(),
    log: options.log ?? silentLog,
    ...options.parts,
  });
  const connector = await startConnector();
  const url = `http://127.0.0.1:${running.port}`;
  const stop = async (): Promise<void> => {
    await running.stop();
    await connector.stop();
  };
  const { metricsPort, stop: stopServer } = running;
  return {
    metricsPort,
    stopServer,
    url,
    connector,
    client: createClient({ bot: url, connector }),
    teams,
    metrics,
    stop,
  };
}

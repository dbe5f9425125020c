import { createAccounts } from './accounts';
import { TeamsAdapter } from './adapter';
import { createAuthentication } from './authentication';
import { createConnectors } from './connector';
import { createMessages } from './messages';
import { createMessenger } from './messenger';
import { createRoster } from './roster';
import { createRouter } from './router';
import { runServer } from './server';
import { serviceUrlCheck } from './serviceHosts';
import { createTurns } from './turn';
import { silentLog } from '../log';
import type { Config, Mode } from '../config';
import type { Log } from '../log';
import type { Metrics } from '../metrics';
import type { Accounts } from './accounts';
import type { Authentication } from './authentication';
import type { Converse } from './incoming';
import type { TeamsMessenger } from './messenger';
import type { GetRoute } from './pages';
import type { TeamsRoster } from './roster';
import type { Running } from './server';
import type { TellingParts } from './telling';
import type { ServiceUrlCheck } from './serviceHosts';
import type { Fault } from './turn';

/** What the rest of the house needs of Teams, before any request comes in. */
export interface Teams {
  readonly messenger: TeamsMessenger;
  readonly roster: TeamsRoster;
  readonly accounts: Accounts;
  readonly authentication: Authentication;
  readonly mayServe: ServiceUrlCheck;
}

/** The way out to Teams. Throws when the SDK rejects the bot's identity. */
export function connectTeams(config: Config, metrics: Metrics, log: Log = silentLog): Teams {
  const authentication = createAuthentication(config);
  const connectors = createConnectors(authentication);
  const mayServe = serviceUrlCheck(config.serviceHosts);
  const accounts = createAccounts();
  return {
    messenger: createMessenger({ connectors, mayServe, accounts, metrics, log }),
    roster: createRoster({ connectors, mayServe, accounts }),
    accounts,
    authentication,
    mayServe,
  };
}

export interface BotParts {
  readonly config: Config;
  readonly teams: Teams;
  readonly converse: Converse;
  /** The sentence for faults, in the language of the place; it shows the reference. */
  readonly fault: (fault: Fault) => string | Promise<string>;
  /** The line above an answer that may have arrived before. */
  readonly maybeRepeat?: NonNullable<TellingParts['maybeRepeat']>;
  readonly laterMs?: readonly number[];
  /** Throws when storage does not answer. */
  readonly ready: () => Promise<void>;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Pages of other rooms: calendar, practice files. */
  readonly routes?: readonly GetRoute[];
}

/** Starts taking in activities. Rejects when the port is taken. */
export async function startBot(parts: BotParts): Promise<Running> {
  const { config, teams, metrics, log } = parts;
  const turns = createTurns({ ...parts, ...teams });
  const router = createRouter(turns);
  const messages = createMessages({
    rules: { channels: CHANNELS[config.mode], tenants: config.tenants, mayServe: teams.mayServe },
    authentication: teams.authentication,
    adapter: new TeamsAdapter(teams.authentication.sdk),
    logic: async (context) => void (await router.run(context)),
    metrics,
    log,
  });
  const { ready, routes = [] } = parts;
  const settled = (): Promise<void> => turns.settled();
  return runServer({ config, messages, ready, metrics, log, routes, settled });
}

/** In practice the local Teams and the Bot Framework's emulator are let in too. */
const CHANNELS: Readonly<Record<Mode, readonly string[]>> = {
  production: ['msteams'],
  practice: ['msteams', 'emulator', 'test'],
};

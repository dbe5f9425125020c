// Teams as the rest of the house gets it: the way out, then the way in; the wiring starts both.
import { createAccounts } from './identity/accounts';
import { TeamsAdapter } from './door/adapter';
import { createAuthentication } from './identity/authentication';
import { createConnectors } from './sending/connector';
import { createMessages } from './door/messages';
import { createMessenger } from './sending/messenger';
import { createRoster } from './identity/roster';
import { createRouter } from './door/router';
import { runServer } from './door/server';
import { serviceUrlCheck } from './identity/serviceHosts';
import { createTurns } from './door/turn';
import { silentLog } from '../ground/log';
import { openOutage } from '../ground/outage';
import type { Config, Mode } from '../ground/config';
import type { Log } from '../ground/log';
import type { Metrics } from '../ground/metrics';
import type { Accounts } from './identity/accounts';
import type { Authentication } from './identity/authentication';
import type { Converse } from '../conversation/incoming';
import type { TeamsMessenger } from './sending/messenger';
import type { GetRoute } from './door/pages';
import type { TeamsRoster } from './identity/roster';
import type { Running } from './door/server';
import type { TellingParts } from './sending/answers';
import type { ServiceUrlCheck } from './identity/serviceHosts';
import type { Fault } from './door/turn';

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
  const outage = openOutage({ name: 'send.failing', log, lasting: [] });
  return {
    messenger: createMessenger({ connectors, mayServe, accounts, metrics, log, outage }),
    roster: createRoster({ connectors, mayServe, accounts, practice: config.mode === 'practice' }),
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

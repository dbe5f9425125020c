// Starts the bot in one of its three modes and stops it in order: `npm start` and its like call it.
import { assemble, type Bot } from './wiring/assemble';
import { ConfigError, readConfig, type Config } from './ground/config';
import { dateAt } from './cti/calendar/plainDate';
import { StorageDown, type Clock } from './desk/ports/storage';
import { catchConsole, catchCrashes, createLog, errorFields, type Log } from './ground/log';
import { createMetrics, type Metrics } from './ground/metrics';
import { startEmbeddedTables, type EmbeddedTables } from './practice/embeddedTables';
import { startLocalTeams } from './practice/localTeams';
import { practiceClock } from './practice/clock';
import { plantMadeUpTeam } from './practice/madeUp/plant';
import { StartFault } from './practice/startFault';
import { openStorage, type AzureStorage } from './tables';
import { openBackups } from './wiring/backups';
import { logFigures } from './wiring/figures';

export type RunMode = 'start' | 'bot' | 'serve';

const DATA_FOLDER = '.data';

/** What has to be stopped, last started first. */
type Stoppers = (() => Promise<void>)[];

/**
 * Runs the bot until it is told to stop: `start` is practice with the local Teams, `bot` practice
 * without it, `serve` production. What keeps it from starting is said in plain sentences.
 */
export async function run(mode: RunMode): Promise<void> {
  const stoppers: Stoppers = [];
  stopOnSignal(stoppers);
  try {
    await startIn(mode, stoppers);
  } catch (fault) {
    const sentences = faultSentences(fault);
    if (!sentences) throw fault;
    for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
    await stopAll(stoppers);
    process.exit(1);
  }
}

async function startIn(mode: RunMode, stoppers: Stoppers): Promise<void> {
  const config = readConfig(mode === 'serve' ? 'production' : 'practice', process.env);
  const log = createLog(config.logLevel);
  const metrics = createMetrics({ processToo: true });
  catchConsole(log);
  catchCrashes(log);
  const storage = await openTables({ config, mode, metrics, stoppers });
  const bot = await openBot({ config, storage, metrics, log, stoppers });
  keepBackups({ config, storage, log, stoppers });
  if (config.mode === 'production') {
    const stopFigures = logFigures(metrics, log);
    stoppers.push(() => Promise.resolve(stopFigures()));
  }
  process.stdout.write(`listening on http://${config.host}:${bot.port}\n`);
  if (mode === 'start') await openLocalTeams({ config, storage, bot, stoppers });
}

async function openBot(parts: {
  readonly config: Config;
  readonly storage: AzureStorage;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly stoppers: Stoppers;
}): Promise<Bot & { readonly clock: Clock }> {
  const { config, storage, stoppers } = parts;
  const practice = config.mode === 'practice';
  const moving = practice
    ? await practiceClock({
        shared: storage.shared,
        refreshMs: 2_000,
        ...(config.now ? { startAt: config.now } : {}),
      })
    : null;
  const clock = moving ?? { now: () => new Date() };
  const bot = await assemble({ ...parts, clock, practiceClock: moving });
  stoppers.push(() => Promise.resolve(moving?.stop()));
  stoppers.push(() => bot.stop());
  return { ...bot, clock };
}

function keepBackups(parts: {
  readonly config: Config;
  readonly storage: AzureStorage;
  readonly log: Log;
  readonly stoppers: Stoppers;
}): void {
  const { config, storage, log, stoppers } = parts;
  if (!config.backups) return;
  const backups = openBackups({ config: config.backups, storage, log, now: () => new Date() });
  stoppers.push(() => Promise.resolve(backups.stop()));
}

async function openTables(parts: {
  readonly config: Config;
  readonly mode: RunMode;
  readonly metrics: Metrics;
  readonly stoppers: Stoppers;
}): Promise<AzureStorage> {
  const { config, mode, metrics, stoppers } = parts;
  const count = ({ operation, status }: { operation: string; status: number }): void => {
    metrics.tableOperations.inc({ kind: operation });
    if (status === 0 || status >= 500) metrics.tableFaults.inc({ status: String(status) });
  };
  const { storage } = config;
  if (storage.kind === 'connection') {
    return openStorage({ connectionString: storage.connectionString, count });
  }
  if (storage.kind === 'endpoint') {
    return openStorage({ endpoint: storage.endpoint, count });
  }
  const embedded = await embeddedTables(mode);
  stoppers.push(() => embedded.stop());
  return openStorage({ connectionString: embedded.connectionString, count });
}

function embeddedTables(mode: RunMode): Promise<EmbeddedTables> {
  return startEmbeddedTables(mode === 'start' ? { folder: DATA_FOLDER } : {});
}

async function openLocalTeams(parts: {
  readonly config: Config;
  readonly storage: AzureStorage;
  readonly bot: Bot & { readonly clock: Clock };
  readonly stoppers: Stoppers;
}): Promise<void> {
  const { config, storage, bot, stoppers } = parts;
  const local = await startLocalTeams({ botPort: bot.port });
  stoppers.push(() => local.stop());
  const today = dateAt(bot.clock.now());
  const { serviceUrl } = local;
  await plantMadeUpTeam({ storage, today, serviceUrl, language: config.language });
  process.stdout.write(`Open ${local.url} in a browser\n`);
}

/** SIGTERM, Ctrl-C: finish what is at hand, answer it, end within ten seconds. */
function stopOnSignal(stoppers: Stoppers): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void stopAll(stoppers).finally(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function stopAll(stoppers: Stoppers): Promise<void> {
  for (const stop of stoppers.reverse()) await stop().catch(() => undefined);
}

function faultSentences(fault: unknown): readonly string[] | undefined {
  if (fault instanceof ConfigError) return fault.faults;
  if (fault instanceof StartFault) return [fault.message];
  if (fault instanceof StorageDown) return [NO_STORAGE];
  if (errorFields(fault)['code'] === 'EADDRINUSE') return [portTaken()];
  const { syscall } = fault as { syscall?: unknown };
  return LISTENING.includes(String(syscall)) ? [NO_ADDRESS] : undefined;
}

const NO_STORAGE =
  'The storage that AZURE_STORAGE_CONNECTION_STRING or AZURE_TABLES_ENDPOINT names does not answer.';

/** Where the system refuses an address that is not this machine's, or a port that needs more rights. */
const LISTENING = ['listen', 'bind', 'getaddrinfo'];
const NO_ADDRESS = 'HOST and PORT must be an address of this machine that may be listened on.';

function portTaken(): string {
  const port = process.env['PORT'] ?? '3978';
  return `Port ${port} is in use by another program. Stop it, or choose another: PORT=3979 npm start`;
}

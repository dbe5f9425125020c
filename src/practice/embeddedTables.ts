// The table emulator of practice mode; started by main.
import { resolve } from 'node:path';
import { CompanionFailed, startCompanion, type Companion } from './companion';
import { takeDataFolder } from './dataFolder';
import type { Hold } from './folderHold';
import { freePort, LOOPBACK } from './ports';
import { StartFault } from './startFault';

export interface EmbeddedTables {
  /** For `@azure/data-tables`, with `allowInsecureConnection`. */
  readonly connectionString: string;
  /** Saves what is in memory and ends the emulator. */
  stop(): Promise<void>;
}

// The emulator's published account; it opens nothing but this process's own loopback port.
const ACCOUNT = 'devstoreaccount1';
const KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const TRIES = 3;

/**
 * Starts the Azure Table emulator on a free loopback port. With a folder its data are kept there;
 * without one they live in memory. Throws `StartFault`.
 */
export async function startEmbeddedTables({
  folder,
}: { readonly folder?: string } = {}): Promise<EmbeddedTables> {
  if (folder === undefined) return running(await launchTables(), undefined);
  const hold = await takeDataFolder(resolve(folder));
  try {
    const launched = await launchTables(folder);
    hold.name({ pid: launched.companion.pid, port: launched.port });
    return running(launched, hold);
  } catch (error) {
    hold.release();
    throw error;
  }
}

interface Launched {
  readonly port: number;
  readonly companion: Companion;
}

function running({ port, companion }: Launched, hold: Hold | undefined): EmbeddedTables {
  return {
    connectionString: connectionString(port),
    stop: async () => {
      await companion.stop();
      hold?.release();
    },
  };
}

/** Between finding a free port and listening on it, somebody else can take it: then another one. */
async function launchTables(folder?: string): Promise<Launched> {
  let output = '';
  for (let left = TRIES; left > 0; left -= 1) {
    const port = await freePort();
    try {
      return { port, companion: await startCompanion(emulatorPlan(port, folder)) };
    } catch (error) {
      if (!(error instanceof CompanionFailed)) throw error;
      output = error.output;
    }
  }
  throw new StartFault(`The table emulator does not start: ${lastLine(output)}`);
}

function emulatorPlan(port: number, folder?: string): Parameters<typeof startCompanion>[0] {
  const keeping =
    folder === undefined ? ['--inMemoryPersistence'] : ['--location', resolve(folder)];
  return {
    script: emulator(),
    args: [
      ...['--tableHost', LOOPBACK, '--tablePort', String(port), ...keeping],
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
    ],
    readyAt: /successfully started/,
    saves: folder !== undefined,
  };
}

function emulator(): string {
  try {
    return require.resolve('azurite/dist/src/table/main.js');
  } catch {
    throw new StartFault(
      'Practice mode needs the development packages. Run "npm install", or configure AZURE_STORAGE_CONNECTION_STRING.',
    );
  }
}

function connectionString(port: number): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${KEY}`,
    `TableEndpoint=http://${LOOPBACK}:${port}/${ACCOUNT}`,
  ].join(';');
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}

// What an operator may do to the storage from a shell: `npm run operate` calls it.
import { DefaultAzureCredential } from '@azure/identity';
import { ConfigError, readConfig, type StorageConfig } from './ground/config';
import { isSendingStopped, resendDead, startSending, stopSending } from './post/upkeep/operator';
import { settleRestored } from './post/upkeep/restored';
import { ArchiveFault, isRestoring, openStorage, writeJournal, type AzureStorage } from './tables';

const USE = `What should be done?
  npm run operate stop                 the bot posts nothing by itself any more (answers go on)
  npm run operate go                   it posts again; what came due meanwhile goes out, marked as late
  npm run operate resend               sends all dead letters again
  npm run operate state                tells whether it posts
  npm run operate backup <file>        writes all tables to a new file
  npm run operate journal <file>       writes the journal of erasures: no content, only internal ids
  npm run operate restore <file> [journal ...]
                                       brings a backup back into an empty storage, without who was
                                       erased since; the bot stays stopped until "go"`;

/**
 * The operator's commands on the storage that the environment names: the switch, the dead letters'
 * way back, backup and return. A sentence on standard output, or on standard error with exit code 1.
 */
export async function operate(words: readonly string[]): Promise<void> {
  try {
    process.stdout.write(`${await carryOut(words)}\n`);
  } catch (fault) {
    const sentence = sentenceFor(fault);
    if (sentence === undefined) throw fault;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}

function carryOut([what = '', file, ...more]: readonly string[]): Promise<string> {
  switch (what) {
    case 'stop':
      return stopPosting();
    case 'go':
      return go(storageNamed());
    case 'resend':
      return resend(storageNamed());
    case 'state':
      return state(storageNamed());
    case 'backup':
      return file ? backup(storageNamed(), file) : Promise.resolve(use());
    case 'journal':
      return file ? journal(storageNamed(), file) : Promise.resolve(use());
    case 'restore':
      return file ? bringBack(storageNamed(), file, more) : Promise.resolve(use());
    default:
      return Promise.resolve(use());
  }
}

function use(): string {
  process.exitCode = 1;
  return USE;
}

async function stopPosting(): Promise<string> {
  await stopSending(storageNamed().shared);
  return 'Stopped: nothing is posted until "npm run operate go".';
}

async function go({ shared }: AzureStorage): Promise<string> {
  if (await isRestoring(shared)) throw new ArchiveFault(HALF_RESTORED);
  await startSending(shared);
  return 'The bot posts again.';
}

const HALF_RESTORED =
  'A restore was cut short here. Run it again with the same file; the bot stays stopped until then.';

async function resend(storage: AzureStorage): Promise<string> {
  return `Dead letters sent again: ${await resendDead(storage)}`;
}

async function state({ shared }: AzureStorage): Promise<string> {
  if (await isRestoring(shared)) return HALF_RESTORED;
  return (await isSendingStopped(shared)) ? 'Stopped.' : 'The bot posts.';
}

async function backup(storage: AzureStorage, file: string): Promise<string> {
  const rows = await storage.backup(file);
  return `${rows} rows written to ${file}. It holds personal data: keep it where the tables are allowed to be.`;
}

/** The whole journal each time: the new file takes the place of the one before. */
async function journal(storage: AzureStorage, file: string): Promise<string> {
  return `${await writeJournal(storage, file)} erasures written to ${file}.`;
}

async function bringBack(
  storage: AzureStorage,
  file: string,
  journals: readonly string[],
): Promise<string> {
  let doubtful = 0;
  const restored = await storage.restore({
    ...{ file, journals },
    begin: () => stopSending(storage.shared),
    settle: async ({ teams }) => {
      doubtful = await settleRestored(storage, teams, new Date());
    },
  });
  return [
    `Restored as of ${restored.at}: ${restored.rows} rows, ${restored.teams.length} teams.`,
    `Left out, since erased or not whole: ${restored.leftOut} rows.`,
    `Due before now and not known to be sent: ${doubtful}. The bot does not post them; they show as not delivered,`,
    'and "npm run operate resend" sends them, labelled as possible repeats.',
    'The bot posts nothing until "npm run operate go".',
  ].join('\n');
}

/** What is wrong with the files or the settings; anything else is a fault with its stack. */
function sentenceFor(fault: unknown): string | undefined {
  if (fault instanceof ConfigError) return fault.faults.join('\n');
  if (fault instanceof ArchiveFault) return fault.message;
  const { code } = fault as { code?: unknown };
  if (code === 'EEXIST') return 'That file is there already. Nothing was written.';
  if (code === 'ENOENT') return 'There is no such file or folder.';
  return undefined;
}

function storageNamed(): AzureStorage {
  const mode = process.env['MicrosoftAppId'] ? 'production' : 'practice';
  const { storage } = readConfig(mode, process.env);
  return openStorage(placeNamed(storage));
}

function placeNamed(storage: StorageConfig): Parameters<typeof openStorage>[0] {
  switch (storage.kind) {
    case 'connection':
      return { connectionString: storage.connectionString };
    case 'endpoint':
      return { endpoint: storage.endpoint, credential: new DefaultAzureCredential() };
    case 'embedded':
      throw new ConfigError([
        'AZURE_STORAGE_CONNECTION_STRING or AZURE_TABLES_ENDPOINT must name the storage of the bot.',
      ]);
  }
}

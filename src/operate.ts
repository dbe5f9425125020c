import { DefaultAzureCredential } from '@azure/identity';
import { ConfigError, readConfig, type StorageConfig } from './config';
import type { Storage } from './desk/ports';
import { isSendingStopped, resendDead, startSending, stopSending } from './post/operate';
import { openStorage } from './tables';

const USE = `What should be done?
  npm run operate stop     the bot posts nothing by itself any more (answers go on)
  npm run operate go       it posts again; what came due meanwhile goes out, marked as late
  npm run operate resend   sends all dead letters again
  npm run operate state    tells whether it posts`;

/**
 * The operator's switch and the dead letters' way back, on the storage that the environment names.
 * Every replica follows within a minute.
 */
export async function operate(what: string | undefined): Promise<void> {
  try {
    process.stdout.write(`${await said(what)}\n`);
  } catch (fault) {
    if (!(fault instanceof ConfigError)) throw fault;
    process.stderr.write(`${fault.faults.join('\n')}\n`);
    process.exitCode = 1;
  }
}

async function said(what: string | undefined): Promise<string> {
  switch (what) {
    case 'stop':
      await stopSending(storageNamed().shared);
      return 'Stopped: nothing is posted until "npm run operate go".';
    case 'go':
      await startSending(storageNamed().shared);
      return 'The bot posts again.';
    case 'resend':
      return `Dead letters sent again: ${await resendDead(storageNamed())}`;
    case 'state':
      return (await isSendingStopped(storageNamed().shared)) ? 'Stopped.' : 'The bot posts.';
    default:
      process.exitCode = 1;
      return USE;
  }
}

function storageNamed(): Storage {
  const mode = process.env['MicrosoftAppId'] ? 'production' : 'practice';
  const { storage } = readConfig(mode, process.env);
  return openStorage(placeOf(storage));
}

function placeOf(storage: StorageConfig): Parameters<typeof openStorage>[0] {
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

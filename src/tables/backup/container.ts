// The container of blobs that backups are kept in: keptBackups.ts writes to it, `openContainer` in wiring opens it.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ContainerClient, RestError, type StoragePipelineOptions } from '@azure/storage-blob';
import { managedIdentity } from '../client/identity';

/** Where backups are kept: an address that the host's identity opens, or a name in an account. */
export type ContainerPlace =
  { readonly address: string } | { readonly connectionString: string; readonly name: string };

export interface Container {
  /** The names that begin so, in order. */
  names(prefix: string): Promise<readonly string[]>;
  /** Puts a file there under a new name; false, and nothing happened, when the name is taken. */
  put(name: string, file: string): Promise<boolean>;
  /** Brings it back to a new file. */
  fetch(name: string, file: string): Promise<void>;
  /** False when the container does not let go of it yet. */
  remove(name: string): Promise<boolean>;
}

const TAKEN = [409, 412];
/** Within the container's time of immutability. */
const HELD = 409;
const FEW_TRIES: StoragePipelineOptions = { retryOptions: { maxTries: 3, tryTimeoutInMs: 60_000 } };

/**
 * Opens the container; nothing goes over the wire before the first call. Its calls reject with the
 * client's RestError when the container is not there, not reached or not opened by this identity.
 */
export function openContainer(place: ContainerPlace): Container {
  const client = clientOf(place);
  return {
    async names(prefix) {
      const names: string[] = [];
      for await (const blob of client.listBlobsFlat({ prefix })) names.push(blob.name);
      return names.sort();
    },
    put: (name, file) =>
      unless(TAKEN, async () => {
        const blob = client.getBlockBlobClient(name);
        await blob.uploadFile(file, { conditions: { ifNoneMatch: '*' } });
      }),
    async fetch(name, file) {
      const { readableStreamBody } = await client.getBlobClient(name).download();
      if (!readableStreamBody) throw new Error('The container sent nothing');
      await pipeline(readableStreamBody, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
    },
    remove: (name) => unless([HELD], async () => void (await client.deleteBlob(name))),
  };
}

function clientOf(place: ContainerPlace): ContainerClient {
  if ('address' in place) return new ContainerClient(place.address, managedIdentity(), FEW_TRIES);
  return new ContainerClient(place.connectionString, place.name, FEW_TRIES);
}

async function unless(statuses: readonly number[], work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (fault) {
    if (fault instanceof RestError && statuses.includes(fault.statusCode ?? 0)) return false;
    throw fault;
  }
}

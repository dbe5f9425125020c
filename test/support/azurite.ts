// Tables of one's own for whoever tests with real ones: an account of the worker's table emulator.
import type { Patience } from '../../src/tables';
import type { Account } from './emulator';

/** What is slow here is the machine: how long storage may take is held where that is tested. */
export const PATIENT: Patience = { attempts: 4, attemptMs: 100_000, totalMs: 200_000, pauseMs: 60 };

export interface RunningTables {
  readonly connectionString: string;
  readonly account: Account;
}

/** Put there by `environment.ts`. */
declare const lendAccount: () => Promise<Account>;

/** Put there by `environment.ts`. */
declare const lendBlobs: () => Promise<string>;

/** The connection string of an empty account of a real blob emulator on 127.0.0.1. */
export const startBlobs = (): Promise<string> => lendBlobs();

/** An empty account of a real table emulator on 127.0.0.1. */
export async function startTables(): Promise<RunningTables> {
  const account = await lendAccount();
  return { connectionString: connectionString(account), account };
}

/** How an account is reached, on its emulator's port or through a proxy on another. */
export function connectionString({ port, name, key }: Account): string {
  const endpoint = `http://127.0.0.1:${port}/${name}`;
  return `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${key};TableEndpoint=${endpoint}`;
}

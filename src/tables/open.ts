import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import type { TokenCredential } from '@azure/core-auth';
import type { Agenda, Storage, TeamKey, TeamRecord, TeamStore } from '../desk/ports';
import { AgendaTable } from './agenda';
import { countingPolicy, type CountHook } from './counting';
import { MinuteCache } from './minuteCache';
import { PATIENCE, type Patience } from './patience';
import { PeopleTable } from './people';
import { SharedTable } from './shared';
import { Table, type Ground } from './table';
import { PartitionStore } from './teamStore';

/** Where the tables are: a storage account by its connection string, or by managed identity. */
export type Place =
  | { readonly connectionString: string }
  | { readonly endpoint: string; readonly credential: TokenCredential };

export type StorageOptions = Place & {
  /** Begins every table's name, so that several bots can share an account: letters and digits. */
  readonly prefix?: string;
  /** Told of every request that goes over the wire. */
  readonly count?: CountHook;
  readonly patience?: Partial<Patience>;
};

export const TABLES = ['teams', 'agenda', 'people', 'shared'] as const;
export type TableName = (typeof TABLES)[number];

/**
 * Opens the storage; nothing goes over the wire before the first call, which also makes the tables
 * that are missing. Throws `RangeError` for an address or a prefix that cannot be: plain http is
 * accepted on literal loopback alone.
 */
export function openStorage(options: StorageOptions): AzureStorage {
  return new AzureStorage(options);
}

export class AzureStorage implements Storage {
  readonly agenda: Agenda;
  readonly people: PeopleTable;
  readonly shared: SharedTable;
  readonly #teams: Table;
  readonly #records = new MinuteCache<TeamRecord | undefined>();

  constructor(options: StorageOptions) {
    const patience = { ...PATIENCE, ...options.patience };
    const client = (name: TableName): TableClient => clientOf(options, name);
    const clients = {
      ...{ teams: client('teams'), agenda: client('agenda') },
      ...{ people: client('people'), shared: client('shared') },
    };
    const ground = groundOf(Object.values(clients));
    const table = (name: TableName): Table => new Table(clients[name], patience, ground);
    this.#teams = table('teams');
    this.agenda = new AgendaTable(table('agenda'));
    this.people = new PeopleTable(table('people'));
    this.shared = new SharedTable(table('shared'));
  }

  team(key: TeamKey): TeamStore {
    return new PartitionStore(key, this.#teams, this.#records);
  }

  async ready(): Promise<void> {
    await this.shared.get('ready');
  }
}

const PREFIX = /^[A-Za-z][A-Za-z0-9]{0,40}$/;

function clientOf(options: StorageOptions, name: TableName): TableClient {
  const { prefix = 'cti', count } = options;
  if (!PREFIX.test(prefix)) throw new RangeError('A table prefix is letters and digits');
  const client = connect(options, `${prefix}${name}`, clientOptions(count));
  const { protocol, hostname } = new URL(client.url);
  if (protocol !== 'https:' && !isLoopback(hostname))
    throw new RangeError('Storage is reached by https; plain http on 127.0.0.1 or [::1] alone');
  return client;
}

function connect(place: Place, table: string, options: TableServiceClientOptions): TableClient {
  return 'connectionString' in place
    ? TableClient.fromConnectionString(place.connectionString, table, options)
    : new TableClient(place.endpoint, table, place.credential, options);
}

/** The client's own repeats are off: they would turn a committed create into a 409 unseen. */
function clientOptions(count: CountHook | undefined): TableServiceClientOptions {
  return {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
    additionalPolicies: count ? [{ policy: countingPolicy(count), position: 'perRetry' }] : [],
  };
}

/** 127.0.0.0/8 and ::1 as literals; a name such as `localhost` could be sent elsewhere. */
export function isLoopback(hostname: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]' || hostname === '::1';
}

function groundOf(clients: readonly TableClient[]): Ground {
  let made: Promise<void> | undefined;
  const make = async (abortSignal: AbortSignal): Promise<void> => {
    await Promise.all(clients.map((client) => client.createTable({ abortSignal })));
  };
  return {
    async ready(signal) {
      made ??= make(signal);
      const mine = made;
      await mine.catch((fault: unknown) => {
        if (made === mine) made = undefined;
        throw fault;
      });
    },
    forget() {
      made = undefined;
    },
  };
}

// Opens the storage, with all its tables: this room's door hands it to `main` and `operate`.
import type { TokenCredential } from '@azure/core-auth';
import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import type { Agenda, Held, MovedCourse, Storage, TeamStore } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { isLiteralLoopback, isSafeUrl } from '../../ground/loopback';
import { writeArchive, type Archived } from '../backup/archive';
import { allRows, unlessMoved, whileMoving } from '../backup/backup';
import { restore, type Restored, type RestorePlan } from '../backup/restore';
import { asciiBodyPolicy } from '../rows/asciiBody';
import { partitionOf } from '../rows/keys';
import type { Heed } from '../rows/sound';
import { SHARED, ValueRows } from '../rows/values';
import { AgendaTable } from '../team/agenda';
import { Erasures } from '../team/erasures';
import { Mover } from '../team/mover';
import { PeopleTable } from '../team/people';
import { TeamRecords } from '../team/teamRecords';
import { PartitionStore } from '../team/teamStore';
import { countingPolicy, type CountHook } from './counting';
import { managedIdentity } from './identity';
import { PATIENCE, type Patience } from './patience';
import { Table, TABLES, type Ground, type HeedFault, type TableName } from './table';

/** Where the tables are: a storage account by its connection string, or by the identity of the host. */
export type Place =
  | { readonly connectionString: string }
  /** `credential` left out: `managedIdentity()`. */
  | { readonly endpoint: string; readonly credential?: TokenCredential };

export type StorageOptions = Place & {
  /** Begins every table's name, so that several bots can share an account: letters and digits. */
  readonly prefix?: string;
  /** Told of every request that goes over the wire. */
  readonly count?: CountHook;
  readonly patience?: Partial<Patience>;
};

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
  readonly shared: ValueRows;
  readonly #tables: Readonly<Record<TableName, Table>>;
  readonly #records: TeamRecords;
  readonly #erasures: Erasures;
  #listener: Heed = () => undefined;
  #faults: HeedFault = () => undefined;

  constructor(options: StorageOptions) {
    const patience = { ...PATIENCE, ...options.patience };
    const clients = forEach((name) => clientOf(options, name));
    const ground = groundOf(Object.values(clients));
    const heedFault: HeedFault = (fault) => this.#faults(fault);
    this.#tables = forEach((name) => new Table(clients[name], patience, ground, heedFault));
    const { teams, agenda, people, shared, erased } = this.#tables;
    this.#records = new TeamRecords(teams);
    this.#erasures = new Erasures(erased);
    const heed: Heed = (row) => this.#listener(row);
    this.agenda = new AgendaTable(agenda, heed);
    this.people = new PeopleTable(people, heed);
    this.shared = new ValueRows(shared, SHARED);
  }

  team(key: TeamKey): TeamStore {
    return new PartitionStore(key, {
      table: this.#tables.teams,
      records: this.#records,
      erasures: this.#erasures,
      heed: (row) => this.#listener(row),
    });
  }

  heed(listener: Heed): void {
    this.#listener = listener;
  }

  heedFaults(listener: HeedFault): void {
    this.#faults = listener;
  }

  /** @throws StorageDown half-way: calling it again finishes it. */
  moveCourse(from: TeamKey, to: TeamKey, held: Held): Promise<MovedCourse> {
    const mover = new Mover(this.#tables.teams);
    return whileMoving(this.shared, () => mover.move(partitionOf(from), partitionOf(to), held));
  }

  /**
   * Writes every row of every table to a new file. The bot may go on working.
   *
   * @throws StorageDown, or an error of the file system.
   */
  backup(file: string): Promise<number> {
    const head = { at: new Date().toISOString() };
    return unlessMoved(this.shared, () => writeArchive(file, head, this.rows()), file);
  }

  /** Every row of every table, as a backup would hold it. */
  rows(): AsyncIterable<Archived> {
    return allRows(this.#tables);
  }

  /**
   * Brings a backup back into this storage, which must be empty (see `restore`).
   *
   * @throws ArchiveFault, StorageDown, or an error of the file system.
   */
  restore(plan: Pick<RestorePlan, 'file' | 'journals' | 'begin' | 'settle'>): Promise<Restored> {
    return restore({ ...plan, tables: this.#tables, shared: this.shared });
  }

  /** The internal ids of all courses that were erased: the journal, without content. */
  erased(): Promise<readonly string[]> {
    return this.#erasures.all();
  }

  async ready(): Promise<void> {
    await this.shared.get('ready');
  }
}

function forEach<T>(make: (name: TableName) => T): Readonly<Record<TableName, T>> {
  const [teams, agenda, people, shared, erased] = TABLES;
  return {
    ...{ [teams]: make(teams), [agenda]: make(agenda), [people]: make(people) },
    ...{ [shared]: make(shared), [erased]: make(erased) },
  };
}

const PREFIX = /^[A-Za-z][A-Za-z0-9]{0,40}$/;

function clientOf(options: StorageOptions, name: TableName): TableClient {
  const { prefix = 'cti', count } = options;
  if (!PREFIX.test(prefix)) throw new RangeError('A table prefix is letters and digits');
  const address = new URL(connect(options, name, {}).url);
  if (!isSafeUrl(address.origin))
    throw new RangeError('Storage is reached by https; plain http on 127.0.0.1 or [::1] alone');
  const local = isLiteralLoopback(address.hostname);
  const client = connect(options, `${prefix}${name}`, clientOptions(local, count));
  // A proxy of the network around us has no business between two processes of one machine.
  if (local) client.pipeline.removePolicy({ name: 'proxyPolicy' });
  return client;
}

function connect(place: Place, table: string, options: TableServiceClientOptions): TableClient {
  return 'connectionString' in place
    ? TableClient.fromConnectionString(place.connectionString, table, options)
    : new TableClient(place.endpoint, table, place.credential ?? managedIdentity(), options);
}

/** The client's own repeats are off: they would turn a committed create into a 409 unseen. */
function clientOptions(local: boolean, count: CountHook | undefined): TableServiceClientOptions {
  return {
    allowInsecureConnection: local,
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    additionalPolicies: [
      // Before the request is signed: the signature's policy also notes the body's length.
      { policy: asciiBodyPolicy(), position: 'perCall' },
      ...(count ? [{ policy: countingPolicy(count), position: 'perRetry' as const }] : []),
    ],
  };
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

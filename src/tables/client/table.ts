// One table as this room sees it, with ETags, batches and ranges: every store here stands on it.
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { StorageDown, type StorageFault } from '../../desk/ports/storage';
import type { Range } from '../rows/keys';
import type { Fields } from '../rows/packing';
import {
  tryPatiently,
  isTableMissing,
  type Attempted,
  type ConflictStatus,
  type Patience,
} from './patience';

export interface RowId {
  readonly partitionKey: string;
  readonly rowKey: string;
}

/** A row as it was read; what it holds must go through a schema before anybody believes it. */
export interface Row extends RowId, Readonly<Record<string, unknown>> {
  readonly etag: string;
  /** Age when it was read, by storage's own clock; `null` when storage did not say. */
  readonly ageMs: number | null;
}

export type Entity = RowId & Fields;

export type Written =
  | { readonly kind: 'done'; readonly etag: string }
  | { readonly kind: 'conflict'; readonly status: ConflictStatus };

/** One step of an atomic batch; an update always names the ETag it builds on. */
export type Step =
  | { readonly kind: 'create'; readonly row: Entity }
  | { readonly kind: 'put'; readonly row: Entity }
  | { readonly kind: 'replace'; readonly row: Entity; readonly etag: string }
  /** Whatever the row holds: the client sends no ETag with a delete inside a batch. */
  | { readonly kind: 'delete'; readonly id: RowId };

export type BatchWritten =
  /** ETags in the order of the steps. */
  | { readonly kind: 'done'; readonly etags: readonly string[] }
  | { readonly kind: 'conflict'; readonly status: ConflictStatus };

/** Two that put one row at the same moment can meet; a second or third time is odd. */
const PUT_ROUNDS = 3;

/** Rows in one batch, by Azure's rule. */
export const BATCH_ROWS = 100;

/** The tables themselves: made before the first row, and again when somebody deleted them. */
export interface Ground {
  ready(signal: AbortSignal): Promise<void>;
  forget(): void;
}

/** Hears of every question: `null`, or why it was not answered. */
export type HeedFault = (fault: StorageFault | null) => void;

/** One Azure table. Every method throws `StorageDown` when storage does not answer in time. */
export class Table {
  constructor(
    private readonly client: TableClient,
    private readonly patience: Patience,
    private readonly ground: Ground,
    private readonly heedFault: HeedFault = () => undefined,
  ) {}

  async get(id: RowId): Promise<Row | undefined> {
    let answered: Date | undefined;
    const found = await this.ask((abortSignal) =>
      this.client.getEntity(id.partitionKey, id.rowKey, {
        abortSignal,
        onResponse: (raw) => (answered = headerDate(raw.headers.get('date'))),
      }),
    );
    return found.kind === 'done' ? asRow(found.value, answered) : undefined;
  }

  /** One query; pages may be short or empty, so only the missing token ends it. */
  async range(partitionKey: string, range: Range): Promise<readonly Row[]> {
    const filter = odata`PartitionKey eq ${partitionKey} and RowKey ge ${range.from} and RowKey lt ${range.to}`;
    const rows: Row[] = [];
    let token: string | undefined;
    do {
      const page = await this.page(filter, token);
      rows.push(...page.rows);
      token = page.token;
    } while (token);
    return rows;
  }

  /** Every row of the table, sorted by partition and key, page by page. */
  async *all(): AsyncGenerator<Row> {
    let token: string | undefined;
    do {
      const page = await this.page(undefined, token);
      yield* page.rows;
      token = page.token;
    } while (token);
  }

  async isEmpty(): Promise<boolean> {
    const first = await this.all().next();
    return first.done === true;
  }

  async create(row: Entity): Promise<Written> {
    return writeAnswer(
      await this.ask((abortSignal) => this.client.createEntity(row, { abortSignal })),
    );
  }

  /** Replaces the row if it is still the one with this ETag. */
  async replace(row: Entity, etag: string): Promise<Written> {
    return writeAnswer(
      await this.ask((abortSignal) =>
        this.client.updateEntity(row, 'Replace', { etag, abortSignal }),
      ),
    );
  }

  /** Changes the given properties if the row is still the one with this ETag. */
  async merge(row: Entity, etag: string): Promise<Written> {
    return writeAnswer(
      await this.ask((abortSignal) =>
        this.client.updateEntity(row, 'Merge', { etag, abortSignal }),
      ),
    );
  }

  /** Writes the row whatever was there; `Merge` leaves the properties that are not given. Answers with its ETag. */
  async put(row: Entity, mode: 'Replace' | 'Merge' = 'Replace'): Promise<string> {
    for (let round = 1; ; round += 1) {
      const answer = await this.ask((abortSignal) =>
        this.client.upsertEntity(row, mode, { abortSignal }),
      );
      if (answer.kind === 'done') return answer.value.etag ?? '';
      if (round === PUT_ROUNDS) throw new StorageDown(`Storage refused (${answer.status})`);
    }
  }

  /** Deletes the row if it is still the one with this ETag; nothing happens when it is not. */
  async remove(id: RowId, etag: string): Promise<void> {
    await this.ask((abortSignal) =>
      this.client.deleteEntity(id.partitionKey, id.rowKey, { etag, abortSignal }),
    );
  }

  /** All steps or none. Throws `RangeError` for more rows than a batch may hold. */
  async batch(steps: readonly Step[]): Promise<BatchWritten> {
    if (steps.length > BATCH_ROWS) throw new RangeError('More rows than one batch may hold');
    const actions = steps.map(actionOf);
    const answer = await this.ask((abortSignal) =>
      this.client.submitTransaction(actions, { abortSignal }),
    );
    if (answer.kind === 'conflict') return answer;
    return { kind: 'done', etags: answer.value.subResponses.map(({ etag }) => etag ?? '') };
  }

  private async page(
    filter: string | undefined,
    token: string | undefined,
  ): Promise<{ rows: readonly Row[]; token: string | undefined }> {
    let answered: Date | undefined;
    const answer = await this.ask(async (abortSignal) => {
      const pages = this.client
        .listEntities({
          ...(filter === undefined ? {} : { queryOptions: { filter } }),
          abortSignal,
          onResponse: (raw) => (answered = headerDate(raw.headers.get('date'))),
        })
        .byPage(token === undefined ? {} : { continuationToken: token });
      return (await pages.next()).value as Page | undefined;
    });
    if (answer.kind === 'conflict') throw new StorageDown(`Storage refused (${answer.status})`);
    const entities = answer.value ?? [];
    return {
      rows: entities.map((e) => asRow(e, answered)),
      token: answer.value?.continuationToken,
    };
  }

  private async ask<T>(request: (signal: AbortSignal) => Promise<T>): Promise<Attempted<T>> {
    try {
      const answer = await this.askPatiently(request);
      this.heedFault(null);
      return answer;
    } catch (fault) {
      if (fault instanceof StorageDown) this.heedFault(fault.fault);
      throw fault;
    }
  }

  private askPatiently<T>(request: (signal: AbortSignal) => Promise<T>): Promise<Attempted<T>> {
    return tryPatiently(this.patience, async (signal) => {
      await this.ground.ready(signal);
      try {
        return await request(signal);
      } catch (fault) {
        if (isTableMissing(fault)) this.ground.forget();
        throw fault;
      }
    });
  }
}

type Page = readonly object[] & { readonly continuationToken?: string };

function writeAnswer(answer: Attempted<{ etag?: string }>): Written {
  return answer.kind === 'done' ? { kind: 'done', etag: answer.value.etag ?? '' } : answer;
}

function actionOf(step: Step): TransactionAction {
  switch (step.kind) {
    case 'create':
      return ['create', step.row];
    case 'put':
      return ['upsert', step.row, 'Replace'];
    case 'replace':
      return ['update', step.row, 'Replace', { etag: step.etag }];
    case 'delete':
      return ['delete', { ...step.id }];
  }
}

function asRow(entity: object, answered: Date | undefined): Row {
  const row = entity as Record<string, unknown> & RowId & { etag: string; timestamp?: string };
  const stamp = Date.parse(row.timestamp ?? '');
  const ageMs = answered && !Number.isNaN(stamp) ? answered.getTime() - stamp : null;
  return { ...row, ageMs };
}

function headerDate(header: string | undefined): Date | undefined {
  const date = new Date(header ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** `erased` is the journal of erasures, kept apart from what it speaks of. */
export const TABLES = ['teams', 'agenda', 'people', 'shared', 'erased'] as const;

export type TableName = (typeof TABLES)[number];

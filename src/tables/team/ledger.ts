// The ledger of what was sent: the poster claims and changes its rows through the team's store.
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import type { Delivery, DeliveryMore, HeldDelivery } from '../../desk/ports/storage';
import { below, rowKeys } from '../rows/keys';
import { operationFor } from '../client/operations';
import { readRow } from '../rows/rows';
import { soundRows, type Heed } from '../rows/sound';
import { date, open, orNull, text, type Same } from '../schema/shapes';
import type { Entity, Row, RowId, Table } from '../client/table';

const moreSchema = open({
  unsure: z.int().exactOptional(),
  pauseMs: z.number().exactOptional(),
  generation: z.int().exactOptional(),
  voided: z.boolean().exactOptional(),
  instead: z.boolean().exactOptional(),
  conversation: text.exactOptional(),
  again: date.exactOptional(),
  shown: z.int().exactOptional(),
  seen: z.boolean().exactOptional(),
  settled: z.boolean().exactOptional(),
  morning: text.exactOptional(),
});

export const moreAgrees: Same<z.output<typeof moreSchema>, DeliveryMore> = true;

/** What only some rows have is one property of JSON. */
const packedMore = text.transform((json, context) => {
  const more = moreSchema.safeParse(parsedJson(json));
  if (more.success) return more.data;
  context.addIssue({ code: 'custom', message: 'Invalid input' });
  return z.NEVER;
});

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const deliverySchema = open({
  due: text,
  course: text,
  state: z.enum(['sending', 'sent', 'dead', 'retry']),
  operation: text,
  attempts: z.int(),
  notBefore: orNull(text),
  activity: orNull(text),
  why: orNull(text),
  more: packedMore.exactOptional(),
});

export const deliveryAgrees: Same<z.output<typeof deliverySchema>, Delivery> = true;

/** `batch` is the id of the write itself, so that a lost answer is known from a lost race. */
export function deliveryEntity(id: RowId, delivery: Delivery, batch: string): Entity {
  const { due, course, state, operation, attempts } = delivery;
  return {
    ...id,
    v: SCHEMA_VERSION,
    ...{ due, course, state, operation, attempts, batch },
    ...unlessNull('notBefore', delivery.notBefore),
    ...unlessNull('activity', delivery.activity),
    ...unlessNull('why', delivery.why),
    ...(delivery.more ? { more: JSON.stringify(delivery.more) } : {}),
  };
}

export function heldDelivery(row: Row): HeldDelivery {
  const { due, course, state, operation, attempts, notBefore, activity, why, more } = readRow(
    'delivery',
    deliverySchema,
    row,
  );
  return {
    ...{ due, course, state, operation, attempts, notBefore, activity, why },
    ...(more ? { more } : {}),
    etag: row.etag,
  };
}

/** The delivery ledger of one team: its rows come into being at the claim and move by ETag. */
export class Ledger {
  constructor(
    private readonly table: Table,
    private readonly partition: string,
    private readonly heed: Heed,
  ) {}

  idOf({ course, due }: Pick<Delivery, 'course' | 'due'>): RowId {
    return { partitionKey: this.partition, rowKey: rowKeys.sent(course, due) };
  }

  async all(): Promise<readonly HeldDelivery[]> {
    const rows = await this.table.range(this.partition, below('sent'));
    return soundRows('delivery', rows, heldDelivery, this.heed);
  }

  /** Those of the given deliveries that have a row; one point read each. */
  async named(deliveries: readonly Delivery[]): Promise<readonly HeldDelivery[]> {
    const rows = await Promise.all(
      deliveries.map((delivery) => this.table.get(this.idOf(delivery))),
    );
    return rows.filter((row) => row !== undefined).map(heldDelivery);
  }

  /** Creates the row; one that this very claim has made before (lost answer) is ours, too. */
  async claim(delivery: Delivery): Promise<HeldDelivery | undefined> {
    const id = this.idOf(delivery);
    const written = await this.table.create(deliveryEntity(id, delivery, delivery.operation));
    if (written.kind === 'done') return { ...delivery, etag: written.etag };
    const there = await this.table.get(id);
    return there?.['batch'] === delivery.operation ? heldDelivery(there) : undefined;
  }

  async advance(held: HeldDelivery, change: Partial<Delivery>): Promise<HeldDelivery | undefined> {
    const { etag, ...before } = held;
    const after: Delivery = { ...before, ...change, due: held.due, course: held.course };
    const batch = `${operationFor(held)} ${operationFor(change)}`;
    const id = this.idOf(held);
    const written = await this.table.replace(deliveryEntity(id, after, batch), etag);
    if (written.kind === 'done') return { ...after, etag: written.etag };
    const there = await this.table.get(id);
    return there?.['batch'] === batch ? heldDelivery(there) : undefined;
  }
}

/** Storage has no null: what is not told is left out. */
function unlessNull(name: string, value: string | null): Record<string, string> {
  return value === null ? {} : { [name]: value };
}

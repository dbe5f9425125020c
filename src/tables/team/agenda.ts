// On which day which team must be looked at: commits put rows in, the sweep reads them.
import { parsePlainDate, type PlainDate } from '../../cti/calendar/plainDate';
import { SCHEMA_VERSION } from '../../cti/course/course';
import { AT_ONCE, type Agenda, type WakeUp } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import type { Row, Table } from '../client/table';
import { partitionOf, rowKeys, wakeUpInKey } from '../rows/keys';
import { readRow } from '../rows/rows';
import { tryRow, type Heed } from '../rows/sound';
import { keySchema } from '../rows/teamRow';
import { date, open } from '../schema/shapes';

const PARTITION = 'agenda';

/** A row put before a batch must outlive that batch, however long storage takes for it. */
const YOUNG_MS = 10 * 60_000;

/** A team that was called so lately is called still: its row is young for twice as long. */
const CALLED_MS = YOUNG_MS / 2;
/** Teams that this process knows to be called. */
const MOST_CALLED = 5_000;

const wakeUpSchema = open({ date }).extend(keySchema.shape);

/** The wake-up calls of all teams, in one partition sorted by date. */
export class AgendaTable implements Agenda {
  readonly #called = new Map<string, { readonly at: number; readonly etag: string }>();

  constructor(
    private readonly table: Table,
    private readonly heed: Heed,
  ) {}

  /** A row that cannot be read wakes its team all the same: its key says which one, and when. */
  async upTo(last: PlainDate): Promise<readonly WakeUp[]> {
    const rows = await this.table.range(PARTITION, { from: '', to: `${last}}` });
    return rows.flatMap((row) => {
      const read = tryRow('wake-up', row, wakeUp, this.heed);
      return 'value' in read ? [this.marked(read.value)] : wakeUpByKey(row);
    });
  }

  private marked(wakeUp: WakeUp): WakeUp {
    const { etag } = this.#called.get(partitionOf(wakeUp.team)) ?? {};
    return etag === wakeUp.etag ? { ...wakeUp, own: true } : wakeUp;
  }

  async follow(team: TeamKey): Promise<void> {
    const name = partitionOf(team);
    const called = this.#called.get(name);
    const at = performance.now();
    if (called !== undefined && at - called.at < CALLED_MS) return;
    const etag = await this.write(team, AT_ONCE);
    if (this.#called.size >= MOST_CALLED) this.#called.clear();
    this.#called.set(name, { at, etag });
  }

  async put(team: TeamKey, on: PlainDate): Promise<void> {
    await this.write(team, on);
  }

  private async write(team: TeamKey, on: PlainDate): Promise<string> {
    if (!parsePlainDate(on)) throw new RangeError('No such date');
    const { tenant, team: teamId, channel } = team;
    const fields = { v: SCHEMA_VERSION, date: on, tenant, team: teamId, channel };
    const id = { partitionKey: PARTITION, rowKey: rowKeys.agenda(on, team) };
    return this.table.put({ ...id, ...fields });
  }

  /** The row's age is what storage's own clock said when it was read, so no clock of ours matters. */
  async remove({ date: on, team, etag, ageMs }: WakeUp): Promise<void> {
    if (ageMs === undefined || ageMs < YOUNG_MS) return;
    await this.table.remove({ partitionKey: PARTITION, rowKey: rowKeys.agenda(on, team) }, etag);
  }
}

function wakeUp(row: Row): WakeUp {
  const { date: on, tenant, team, channel } = readRow('wake-up', wakeUpSchema, row);
  return { date: on, team: { tenant, team, channel }, ...ageOf(row) };
}

function wakeUpByKey(row: Row): readonly WakeUp[] {
  const named = wakeUpInKey(row.rowKey);
  const on = named && parsePlainDate(named.date);
  return named && on ? [{ date: on, team: named.team, ...ageOf(row) }] : [];
}

function ageOf({ etag, ageMs }: Row): Pick<WakeUp, 'etag' | 'ageMs'> {
  return { etag, ...(ageMs === null ? {} : { ageMs }) };
}

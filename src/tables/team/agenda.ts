// On which day which team must be looked at: commits put rows in, the sweep reads them.
import { parsePlainDate, type PlainDate } from '../../cti/calendar/plainDate';
import { SCHEMA_VERSION } from '../../cti/course/course';
import type { Agenda, WakeUp } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import type { Row, Table } from '../client/table';
import { rowKeys } from '../rows/keys';
import { readRow } from '../rows/rows';
import { keySchema } from '../rows/teamRow';
import { date, open } from '../schema/shapes';

const PARTITION = 'agenda';

/** A row put before a batch must outlive that batch, however long storage takes for it. */
const YOUNG_MS = 10 * 60_000;

const wakeUpSchema = open({ date }).extend(keySchema.shape);

/** The wake-up calls of all teams, in one partition sorted by date. */
export class AgendaTable implements Agenda {
  constructor(private readonly table: Table) {}

  async upTo(last: PlainDate): Promise<readonly WakeUp[]> {
    const rows = await this.table.range(PARTITION, { from: '', to: `${last}}` });
    return rows.map(wakeUp);
  }

  async put(team: TeamKey, on: PlainDate): Promise<void> {
    if (!parsePlainDate(on)) throw new RangeError('No such date');
    const { tenant, team: teamId, channel } = team;
    const fields = { v: SCHEMA_VERSION, date: on, tenant, team: teamId, channel };
    await this.table.put({ partitionKey: PARTITION, rowKey: rowKeys.agenda(on, team), ...fields });
  }

  /** The row's age is what storage's own clock said when it was read, so no clock of ours matters. */
  async remove({ date: on, team, etag, ageMs }: WakeUp): Promise<void> {
    if (ageMs === undefined || ageMs < YOUNG_MS) return;
    await this.table.remove({ partitionKey: PARTITION, rowKey: rowKeys.agenda(on, team) }, etag);
  }
}

function wakeUp(row: Row): WakeUp {
  const { date: on, tenant, team, channel } = readRow('wake-up', wakeUpSchema, row);
  const { etag, ageMs } = row;
  return { date: on, team: { tenant, team, channel }, etag, ...(ageMs === null ? {} : { ageMs }) };
}

// Each team's record, kept for a minute: the storage and the team's store read and save by it.
import { StorageDown, type TeamRecord } from '../../desk/ports/storage';
import { rowKeys } from '../rows/keys';
import { MinuteCache } from '../rows/minuteCache';
import type { Row, Table, Written } from '../client/table';
import { teamEntity, teamIn } from '../rows/teamRow';

const ROUNDS = 8;

/** The record of each team, cached for a minute in this process. */
export class TeamRecords {
  readonly #cache = new MinuteCache<TeamRecord | undefined>();

  constructor(private readonly table: Table) {}

  read(partition: string): Promise<TeamRecord | undefined> {
    return this.#cache.get(partition, () => this.record(partition));
  }

  /** Read past the cache, and cached from then on. */
  readNow(partition: string): Promise<TeamRecord | undefined> {
    return this.#cache.fresh(partition, () => this.record(partition));
  }

  /**
   * Saves what the record changes of the one that this process knew. What another replica changed
   * meanwhile stays: the known one may be a minute old.
   */
  async save(partition: string, record: TeamRecord): Promise<void> {
    const known = this.#cache.latest(partition);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const row = await this.row(partition);
      const there = row && teamIn(row);
      const merged = there && known ? mergeRecords(known, record, there) : record;
      const written = await this.write(partition, merged, row);
      if (written.kind === 'done') return this.#cache.set(partition, merged);
    }
    throw new StorageDown('The team changes too fast to be saved');
  }

  private write(partition: string, record: TeamRecord, row: Row | undefined): Promise<Written> {
    const entity = teamEntity(partition, record);
    return row ? this.table.replace(entity, row.etag) : this.table.create(entity);
  }

  private async record(partition: string): Promise<TeamRecord | undefined> {
    const row = await this.row(partition);
    return row && teamIn(row);
  }

  private row(partition: string): Promise<Row | undefined> {
    return this.table.get({ partitionKey: partition, rowKey: rowKeys.team });
  }
}

/** Three-way, field by field: mine where I changed it, theirs elsewhere. */
function mergeRecords(known: TeamRecord, mine: TeamRecord, theirs: TeamRecord): TeamRecord {
  const settings = mergeFields(known.settings, mine.settings, theirs.settings);
  return { ...mergeFields(known, mine, theirs), settings };
}

function mergeFields<Fields extends object>(known: Fields, mine: Fields, theirs: Fields): Fields {
  const names = Object.keys({ ...theirs, ...mine }) as (keyof Fields)[];
  const chosen = names.map((name) => {
    const changed = JSON.stringify(known[name]) !== JSON.stringify(mine[name]);
    return [name, changed ? mine[name] : theirs[name]];
  });
  return Object.fromEntries(chosen) as Fields;
}

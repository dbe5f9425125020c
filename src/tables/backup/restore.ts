// Brings an archive back into an empty storage, without who was erased since: the storage calls it.
import type { TeamKey } from '../../desk/ports/teams';
import type { TableName } from '../client/table';
import { BATCH_ROWS, type Entity, type Row, type Step, type Table } from '../client/table';
import { markIn } from '../rows/courseRow';
import { keyPart, rowKeys } from '../rows/keys';
import { teamIn } from '../rows/teamRow';
import type { ValueRows } from '../rows/values';
import { Erasures } from '../team/erasures';
import { ArchiveFault, checkArchive, archiveLines, rowsIn, type Archived } from './archive';

type Tables = Readonly<Record<TableName, Table>>;

/** Characters of one batch, well below what 4 MB hold. */
const BATCH_CHARACTERS = 1_000_000;

/** Which backup is being brought back: a restore that was cut short may be taken up again. */
const MARK = 'restore';

export interface Restored {
  /** When the backup was taken, ISO 8601. */
  readonly at: string;
  readonly rows: number;
  /** Rows of courses that were erased after the backup, left out. */
  readonly leftOut: number;
  readonly teams: readonly TeamKey[];
}

export interface RestorePlan {
  readonly tables: Tables;
  readonly shared: ValueRows;
  readonly file: string;
  /** Files of the erasure journal, or of the bot's own log. */
  readonly journals: readonly string[];
  /** Before the first row: the bot must not post from half a backup. */
  readonly begin: () => Promise<void>;
  /** What must be settled before the bot may believe the storage. */
  readonly settle: (restored: Restored) => Promise<void>;
}

/**
 * Brings a backup back into an empty storage. The file is looked through before anything is written;
 * who was erased since, by the journal, stays erased. Cut short, it goes on when it is called again
 * with the same file.
 *
 * @throws ArchiveFault, StorageDown, or an error of the file system.
 */
export async function restore(plan: RestorePlan): Promise<Restored> {
  const { tables, shared, file, journals } = plan;
  const checked = await checkArchive(file);
  const told = await erasedIn(journals);
  const gone = new Set([...told, ...(await erasedBefore(plan))]);
  if ((await shared.get(MARK)) !== checked.sha256) await insistOnEmpty(tables);
  await shared.set(MARK, checked.sha256);
  await plan.begin();
  const written = await writeAll(tables, file, gone);
  const erasures = new Erasures(tables.erased);
  for (const id of told) await erasures.note('restored', id);
  const restored = { at: checked.at, ...written };
  await plan.settle(restored);
  await shared.drop(MARK);
  return restored;
}

/** A storage that holds half a backup: the bot must not post from it. */
export async function isRestoring(shared: Pick<ValueRows, 'get'>): Promise<boolean> {
  return (await shared.get(MARK)) !== undefined;
}

async function insistOnEmpty(tables: Tables): Promise<void> {
  for (const name of ['teams', 'agenda', 'people'] as const) {
    if (!(await tables[name].isEmpty())) throw new ArchiveFault(NOT_EMPTY);
  }
}

const NOT_EMPTY =
  'The storage is not empty. A backup is restored into an empty storage only, so that nothing in ' +
  'use is overwritten. Nothing was changed.';

/** By the backup itself, and by the journal that the storage still holds. */
async function erasedBefore({ tables, file }: RestorePlan): Promise<ReadonlySet<string>> {
  const gone = new Set(await new Erasures(tables.erased).all());
  for await (const { table, row } of rowsIn(file)) {
    if (table === 'erased' && typeof row['course'] === 'string') gone.add(row['course']);
  }
  return gone;
}

async function erasedIn(journals: readonly string[]): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  for (const journal of journals) for await (const id of idsIn(journal)) told.add(id);
  return told;
}

/** A line of a journal names a course; lines of the bot's log that tell of an erasure do, too. */
async function* idsIn(journal: string): AsyncGenerator<string> {
  for await (const line of archiveLines(journal)) {
    if (line.trim() === '') continue;
    const told = objectIn(line);
    if (!told)
      throw new ArchiveFault(`${journal} is no journal of erasures. Nothing was restored.`);
    if (typeof told['erased'] === 'string') yield told['erased'];
  }
}

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const told: unknown = JSON.parse(line);
    return typeof told === 'object' && told !== null ? { ...told } : undefined;
  } catch {
    return undefined;
  }
}

async function writeAll(
  tables: Tables,
  file: string,
  gone: ReadonlySet<string>,
): Promise<Omit<Restored, 'at'>> {
  const sum = { rows: 0, leftOut: 0, teams: [] as TeamKey[] };
  for await (const { table, rows } of partitionsIn(file)) {
    const kept = table === 'teams' ? fittingRows(rows, gone) : rows;
    await writeRows(tables[table], kept);
    sum.rows += kept.length;
    sum.leftOut += rows.length - kept.length;
    if (table === 'teams') sum.teams.push(...kept.flatMap(teamOf));
  }
  return sum;
}

interface Partition {
  readonly table: TableName;
  readonly rows: readonly Entity[];
}

async function* partitionsIn(file: string): AsyncGenerator<Partition> {
  let at: Archived | undefined;
  let rows: Entity[] = [];
  for await (const each of rowsIn(file)) {
    const here = at?.table === each.table && at.row.partitionKey === each.row.partitionKey;
    if (at && !here) {
      yield { table: tableNamed(at), rows };
      rows = [];
    }
    at = each;
    rows.push(each.row);
  }
  if (at) yield { table: tableNamed(at), rows };
}

const NAMES: readonly TableName[] = ['teams', 'agenda', 'people', 'shared', 'erased'];

function tableNamed({ table }: Archived): TableName {
  const name = NAMES.find((each) => each === table);
  if (!name) throw new ArchiveFault('The backup holds a table that this release does not know.');
  return name;
}

/**
 * Of a team's rows those that fit together: of courses that are there and were not erased since, and
 * no event that a course does not know yet (the backup was taken while the bot worked).
 */
function fittingRows(rows: readonly Entity[], gone: ReadonlySet<string>): readonly Entity[] {
  const known = new Map<string, number>();
  for (const row of rows.filter((each) => isCourse(each, gone))) {
    known.set(keyPart(String(row['id'])), Number(row['seq']));
  }
  return rows.filter((row) => fits(row, known, gone));
}

function isCourse(row: Entity, gone: ReadonlySet<string>): boolean {
  if (!row.rowKey.startsWith('course|') || gone.has(String(row['id']))) return false;
  // A course on its way to another channel is held by its mark.
  const mark = markIn({ ...row, etag: '', ageMs: null });
  return mark === undefined || mark.gone === 'leaving';
}

function fits(row: Entity, known: ReadonlyMap<string, number>, gone: ReadonlySet<string>): boolean {
  const [kind = '', course = '', seq] = row.rowKey.split('|');
  switch (kind) {
    case 'course':
      return isCourse(row, gone);
    case 'event':
      return Number(seq) <= (known.get(course) ?? -1);
    case 'look':
    case 'sent':
    case 'card':
      return course === 'team' || known.has(course);
    case 'last':
      return known.has(keyPart(String(row['course'])));
    default:
      return true;
  }
}

async function writeRows(table: Table, rows: readonly Entity[]): Promise<void> {
  let steps: Step[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (steps.length > 0) await table.batch(steps);
    [steps, characters] = [[], 0];
  };
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (steps.length === BATCH_ROWS || characters + length > BATCH_CHARACTERS) await flush();
    steps.push({ kind: 'put', row });
    characters += length;
  }
  await flush();
}

function teamOf(row: Entity): readonly TeamKey[] {
  const read: Row = { ...row, etag: '', ageMs: null };
  return row.rowKey === rowKeys.team ? [teamIn(read).key] : [];
}

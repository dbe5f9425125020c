import { TableClient } from '@azure/data-tables';
import { TABLES, type TableName } from '../../src/tables';

export type RawRow = { partitionKey: string; rowKey: string } & Record<string, unknown>;

/** A table as it is, past all of our own code. */
export function rawTable(connectionString: string, name: TableName): TableClient {
  const options = { allowInsecureConnection: true };
  return TableClient.fromConnectionString(connectionString, `cti${name}`, options);
}

/** Every row of every table but the journal of erasures, which names internal ids for good. */
export async function dump(connectionString: string): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for (const name of TABLES.filter((each) => each !== 'erased'))
    for await (const row of rawTable(connectionString, name).listEntities())
      rows.push(row as RawRow);
  return rows;
}

/** The rows of one partition of `teams`, by key. */
export async function partitionRows(
  connectionString: string,
  holding: string,
): Promise<readonly RawRow[]> {
  const rows = await dump(connectionString);
  return rows.filter(({ partitionKey }) => partitionKey.includes(holding));
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { startEmbeddedTables, type EmbeddedTables } from '../../src/practice/embeddedTables';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cti-tables-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('embedded tables', () => {
  it('keep what was written when the bot stops and starts again', async () => {
    const first = await startEmbeddedTables({ folder });
    await table(first).createTable();
    await table(first).createEntity({ partitionKey: 'p', rowKey: 'r', word: 'blåbær' });
    await first.stop();

    const second = await startEmbeddedTables({ folder });
    const row = await table(second).getEntity<{ word: string }>('p', 'r');
    await second.stop();
    expect(row.word).toBe('blåbær');
  });

  it('without a folder leave nothing on disk', async () => {
    const before = readdirSync(process.cwd());
    const tables = await startEmbeddedTables();
    await table(tables).createTable();
    await tables.stop();
    expect(readdirSync(process.cwd())).toEqual(before);
  });

  it('answer on loopback only, and not at all once stopped', async () => {
    const tables = await startEmbeddedTables();
    const address = /TableEndpoint=(http:\/\/127\.0\.0\.1:\d+)\//.exec(
      tables.connectionString,
    )?.[1];
    expect(address).toBeDefined();
    await expect(fetch(address ?? '')).resolves.toBeDefined();
    await tables.stop();
    await expect(fetch(address ?? '')).rejects.toThrow();
  });

  it('refuse a folder with somebody else’s files', async () => {
    writeFileSync(join(folder, 'holiday.jpg'), '');
    await expect(startEmbeddedTables({ folder })).rejects.toThrow(
      `The folder ${folder} holds files that are not this bot's practice data. Move it away, or delete it, and start again.`,
    );
  });

  it('refuse data of another version', async () => {
    writeFileSync(join(folder, 'practice.json'), '{"format":0}');
    await expect(startEmbeddedTables({ folder })).rejects.toThrow(
      `The practice data in ${folder} were made by another version of the bot. Delete that folder to begin anew.`,
    );
  });

  it('refuse damaged data instead of losing them', async () => {
    writeFileSync(join(folder, 'practice.json'), '{"format":1}');
    writeFileSync(join(folder, '__azurite_db_table__.json'), '{"filename":"/x","collec');
    await expect(startEmbeddedTables({ folder })).rejects.toThrow(
      `The practice data in ${folder} are damaged. Delete that folder to begin anew.`,
    );
  });

  it('refuse a folder that another running bot uses, and say which process that is', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    leave(folder, { bot: process.ppid, emulator: 0, port: (other.address() as AddressInfo).port });
    await expect(startEmbeddedTables({ folder })).rejects.toThrow(
      `Another practice bot (process ${process.ppid}) is using ${folder}. Stop that one first.`,
    );
    other.close();
  });

  it('take a folder over from a bot that was killed', async () => {
    leave(folder, { bot: 4_194_304, emulator: 4_194_304, port: 9 });
    const tables = await startEmbeddedTables({ folder });
    expect(readdirSync(folder)).toContain('in-use');
    await tables.stop();
    expect(readdirSync(folder)).not.toContain('in-use');
  });

  it('wait while the emulator of a killed bot is still saving', async () => {
    const saving = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1500)']);
    leave(folder, { bot: 4_194_304, emulator: saving.pid ?? 0, port: 9 });
    const tables = await startEmbeddedTables({ folder });
    expect(saving.exitCode).toBe(0);
    await tables.stop();
  });
});

/** What a bot that did not end in order leaves behind. */
function leave(folder: string, holder: { bot: number; emulator: number; port: number }): void {
  writeFileSync(join(folder, 'practice.json'), '{"format":1}');
  writeFileSync(join(folder, 'in-use'), JSON.stringify(holder));
}

function table(tables: EmbeddedTables): TableClient {
  return TableClient.fromConnectionString(tables.connectionString, 'words', {
    allowInsecureConnection: true,
  });
}

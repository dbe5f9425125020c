// The folder of practice data, taken or made; called by embeddedTables.ts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { holdFolder, type Hold } from './folderHold';
import { StartFault } from './startFault';

const MARK = 'practice.json';
const FORMAT = 1;
const TABLES = '__azurite_db_table__.json';

const Mark = z.object({ format: z.number() });

/**
 * Takes the folder in which practice mode keeps its data, and makes it when it is missing. Throws
 * `StartFault` when it holds somebody else's files, data that this version cannot read, or is in
 * use by another bot.
 */
export async function takeDataFolder(folder: string): Promise<Hold> {
  mkdirSync(folder, { recursive: true });
  checkOwner(folder);
  const hold = await holdFolder(folder);
  try {
    checkTables(folder);
    writeFileSync(join(folder, MARK), JSON.stringify({ format: FORMAT }) + '\n');
    return hold;
  } catch (error) {
    hold.release();
    throw error;
  }
}

function checkOwner(folder: string): void {
  const files = readdirSync(folder);
  if (files.length === 0) return;
  if (!files.includes(MARK)) {
    throw new StartFault(
      `The folder ${folder} holds files that are not this bot's practice data. Move it away, or delete it, and start again.`,
    );
  }
  const mark = Mark.safeParse(readJson(join(folder, MARK)));
  if (mark.success && mark.data.format === FORMAT) return;
  throw new StartFault(
    `The practice data in ${folder} were made by another version of the bot. Delete that folder to begin anew.`,
  );
}

function checkTables(folder: string): void {
  const file = join(folder, TABLES);
  if (!readdirSync(folder).includes(TABLES)) return;
  if (z.object({ collections: z.array(z.unknown()) }).safeParse(readJson(file)).success) return;
  throw new StartFault(
    `The practice data in ${folder} are damaged. Delete that folder to begin anew.`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileText(file)) as unknown;
  } catch {
    return undefined;
  }
}

function readFileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

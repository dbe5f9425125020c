// The backup of each night and the journal of each hour, kept in a container and cleared up: wiring/backups.ts calls it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkArchive } from './archive';
import type { Container } from './container';
import { writeJournal } from './journal';

export interface KeptBackups {
  readonly storage: {
    backup(file: string): Promise<number>;
    erased(): Promise<readonly string[]>;
  };
  readonly container: Container;
  /** Universal time: a backup a day, a journal an hour. */
  readonly now: Date;
  /** How many days a backup is kept: no longer than the shortest retention of a team. */
  readonly days: number;
}

export interface KeptReport {
  /** What was written by this call, and by nobody before it. */
  readonly backup: { readonly rows: number } | null;
  readonly journal: { readonly erasures: number } | null;
  readonly removed: number;
}

const BACKUP = 'backup/';
const JOURNAL = 'journal/';
const DAY_MS = 86_400_000;
/** The hour of the night, universal time, from which on the day's backup is taken. */
const NIGHT = 1;

/**
 * Takes what the day and the hour still lack, reads a new backup back to its last line, and removes
 * what is older than `days`. Several processes may do it at once: the first one's stands. What it
 * writes on this machine meanwhile is gone when it resolves or rejects.
 *
 * @throws StorageDown, ArchiveFault, an error of the container or of the file system.
 */
export async function keepBackups(parts: KeptBackups): Promise<KeptReport> {
  const folder = await mkdtemp(join(tmpdir(), 'cti-kept-'));
  try {
    const journal = await takeJournal(parts, join(folder, 'journal'));
    const backup = await takeBackup(parts, folder);
    return { journal, backup, removed: await removeOld(parts) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function takeJournal(
  { storage, container, now }: KeptBackups,
  file: string,
): Promise<KeptReport['journal']> {
  const name = `${JOURNAL}${now.toISOString().slice(0, 13)}.jsonl`;
  if ((await container.names(name)).length > 0) return null;
  const erasures = await writeJournal(storage, file);
  return (await container.put(name, file)) ? { erasures } : null;
}

async function takeBackup(
  { storage, container, now }: KeptBackups,
  folder: string,
): Promise<KeptReport['backup']> {
  const name = `${BACKUP}${now.toISOString().slice(0, 10)}.jsonl`;
  if (now.getUTCHours() < NIGHT || (await container.names(name)).length > 0) return null;
  const file = join(folder, 'backup');
  const rows = await storage.backup(file);
  if (!(await container.put(name, file))) return null;
  const back = join(folder, 'back');
  await container.fetch(name, back);
  await checkArchive(back);
  return { rows };
}

/** The newest backup stays whatever its age: better an old one than none. */
async function removeOld({ container, now, days }: KeptBackups): Promise<number> {
  const oldest = new Date(now.getTime() - days * DAY_MS).toISOString();
  let removed = 0;
  for (const prefix of [BACKUP, JOURNAL]) {
    const names = (await container.names(prefix)).slice(0, -1);
    for (const name of names.filter((each) => each.slice(prefix.length) < oldest.slice(0, 10))) {
      if (await container.remove(name)) removed += 1;
    }
  }
  return removed;
}

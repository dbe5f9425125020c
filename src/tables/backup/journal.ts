// The journal of erasures as a file: the operator's `journal` and the backups of each hour write it.
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes the internal ids of all courses that were erased, one a line and nothing else, to `file`;
 * what was there before is replaced as a whole. Answers with their number.
 *
 * @throws StorageDown, or an error of the file system.
 */
export async function writeJournal(
  storage: { erased(): Promise<readonly string[]> },
  file: string,
): Promise<number> {
  const ids = [...new Set(await storage.erased())];
  const lines = ids.map((erased) => `${JSON.stringify({ erased })}\n`);
  const fresh = `${file}.new`;
  await rm(fresh, { force: true });
  await writeFile(fresh, lines.join(''), { mode: 0o600 });
  await rename(fresh, file);
  return ids.length;
}

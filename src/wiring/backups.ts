// The clockwork of the backups: main.ts starts it where a container is named for them.
import type { BackupConfig } from '../ground/config';
import { errorFields, type Log } from '../ground/log';
import type { AzureStorage } from '../tables';

export interface Backups {
  /** Looks now what the day and the hour still lack; resolves when it is done, however it went. */
  keepNow(): Promise<void>;
  stop(): void;
}

export interface BackupParts {
  readonly config: BackupConfig;
  readonly storage: AzureStorage;
  readonly log: Log;
  /** The real time: backups do not follow a practice clock. */
  readonly now: () => Date;
  /** Milliseconds between two looks; ten minutes if left out. */
  readonly everyMs?: number;
}

const EVERY_MS = 600_000;

/** Looks every ten minutes, from a moment of its own on, so that replicas seldom do it at once. */
export function openBackups(parts: BackupParts): Backups {
  const everyMs = parts.everyMs ?? EVERY_MS;
  let running: Promise<void> | undefined;
  const keepNow = (): Promise<void> =>
    (running ??= keep(parts).finally(() => (running = undefined)));
  let timer = setTimeout(function again() {
    void keepNow();
    timer = setTimeout(again, everyMs).unref();
  }, Math.random() * everyMs).unref();
  return { keepNow, stop: () => clearTimeout(timer) };
}

/** `backup.done` is what the operator's alarm misses when it does not come for 26 hours. */
async function keep({ config, storage, log, now }: BackupParts): Promise<void> {
  try {
    // Loaded when it is needed: most have no container.
    const { keepBackups, openContainer } = await import('../tables/backup');
    const container = openContainer(config.place);
    const { days } = config;
    const { backup, journal, removed } = await keepBackups({
      storage,
      container,
      now: now(),
      days,
    });
    if (backup) log.info('backup.done', { rows: backup.rows });
    if (journal) log.info('backup.journal', { erasures: journal.erasures });
    if (removed > 0) log.info('backup.removed', { files: removed });
  } catch (fault) {
    log.error('backup.failed', { ...errorFields(fault), alarm: true });
  }
}

// Writes the bot's figures to its log every five minutes: main.ts starts it in production, where no scraper may reach them.
import { figuresSince } from '../ground/figuresLine';
import type { Log } from '../ground/log';
import type { Metrics } from '../ground/metrics';

const EVERY_MS = 300_000;

/** Answers with what stops it. `everyMs`: milliseconds between two lines. */
export function logFigures(metrics: Metrics, log: Log, everyMs = EVERY_MS): () => void {
  const figures = figuresSince(metrics.registry);
  const timer = setInterval(() => {
    void figures().then((fields) => log.info('figures', fields));
  }, everyMs).unref();
  return () => clearInterval(timer);
}

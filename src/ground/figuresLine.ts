// The figures of the last minutes as fields of one log line, for whoever has no scraper: wiring/figures.ts asks for it.
import type { MetricObjectWithValues, MetricValue, Registry } from 'prom-client';
import type { LogFields } from './log';

/** Of the process itself: what an operator looks for first. */
const OF_THE_PROCESS = ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'];
const OURS = 'cti_';

type Figure = MetricObjectWithValues<MetricValue<string>>;

/**
 * Answers with a function that gives, each time it is called, what was counted since the call before
 * it (counters) and how things stand (gauges); what is nought is left out. Labels hold kinds alone.
 */
export function figuresSince(registry: Registry): () => Promise<LogFields> {
  let before = new Map<string, number>();
  return async () => {
    const all = (await registry.getMetricsAsJSON()) as Figure[];
    const now = new Map(all.flatMap((figure) => (isTold(figure) ? valuesOf(figure) : [])));
    const counters = new Set(all.flatMap((figure) => (isCounter(figure) ? keysOf(figure) : [])));
    const fields = [...now].map(([key, value]): [string, number] => [
      key,
      counters.has(key) ? value - (before.get(key) ?? 0) : value,
    ]);
    before = now;
    return Object.fromEntries(fields.filter(([, value]) => value !== 0));
  };
}

/** prom-client's types by name, as its JSON says them. */
const isCounter = ({ type }: Figure): boolean => String(type) === 'counter';

function isTold(figure: Figure): boolean {
  if (OF_THE_PROCESS.includes(figure.name)) return true;
  return figure.name.startsWith(OURS) && ['counter', 'gauge'].includes(String(figure.type));
}

const keysOf = (figure: Figure): string[] => valuesOf(figure).map(([key]) => key);

/** `cti_turns_total{kind="text",outcome="answered"}` → `turns_total.text.answered`. */
function valuesOf({ name, values }: Figure): [string, number][] {
  const plain = name.startsWith(OURS) ? name.slice(OURS.length) : name;
  return values.map(({ labels, value }) => [
    [plain, ...Object.values(labels).map(String)].join('.'),
    value,
  ]);
}

// What is counted for whoever runs the bot: the server shows it, doors and the messenger count.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Every figure that `/metrics` shows, by name; labels hold kinds, never people or citizens (D4). */
export type Metrics = ReturnType<typeof createMetrics>;

/** `processToo` adds the figures of the Node process (memory, event loop, open handles). */
export function createMetrics({ processToo = false }: { processToo?: boolean } = {}) {
  const registry = new Registry();
  if (processToo) collectDefaultMetrics({ register: registry });
  return { registry, ...ofTurns(registry), ...ofDelivery(registry), ...ofStorage(registry) };
}

function ofTurns(registry: Registry) {
  const registers = [registry];
  return {
    turns: new Counter({
      name: 'cti_turns_total',
      help: 'Activities handled, by kind (text, press, added, …) and outcome (answered, silent, fault)',
      labelNames: ['kind', 'outcome'] as const,
      registers,
    }),
    turnSeconds: new Histogram({
      name: 'cti_turn_seconds',
      help: 'Seconds from an activity let in to its answer',
      labelNames: ['kind'] as const,
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    turnsNow: new Gauge({
      name: 'cti_turns_now',
      help: 'Activities being handled at this moment',
      registers,
    }),
    refusedAtGate: new Counter({
      name: 'cti_gate_refused_total',
      help: 'Requests refused before any work was done, by reason',
      labelNames: ['reason'] as const,
      registers,
    }),
    sends: new Counter({
      name: 'cti_sends_total',
      help: 'Messages handed to Teams, by kind (reply, post, update, open) and result',
      labelNames: ['kind', 'result'] as const,
      registers,
    }),
    securityEvents: new Counter({
      name: 'cti_security_events_total',
      help: 'Attempts to reach what the caller may not see, by kind',
      labelNames: ['kind'] as const,
      registers,
    }),
  };
}

function ofDelivery(registry: Registry) {
  const registers = [registry];
  return {
    delivered: new Counter({
      name: 'cti_deliveries_total',
      help: 'Due things settled, by outcome (sent, repeat, late, ambiguous, dead, throttled)',
      labelNames: ['outcome'] as const,
      registers,
    }),
    dueNow: new Gauge({
      name: 'cti_due_now',
      help: 'Due things not yet delivered at the last sweep',
      registers,
    }),
    oldestDueSeconds: new Gauge({
      name: 'cti_oldest_due_seconds',
      help: 'Age of the oldest due thing not yet delivered',
      registers,
    }),
    lastSweep: new Gauge({
      name: 'cti_last_sweep_timestamp_seconds',
      help: 'When what is due was last looked for, in seconds since 1970',
      registers,
    }),
  };
}

function ofStorage(registry: Registry) {
  const registers = [registry];
  return {
    tableOperations: new Counter({
      name: 'cti_table_operations_total',
      help: 'Requests to table storage, by kind',
      labelNames: ['kind'] as const,
      registers,
    }),
    tableFaults: new Counter({
      name: 'cti_table_faults_total',
      help: 'Requests to table storage that failed, by status',
      labelNames: ['status'] as const,
      registers,
    }),
    lostRaces: new Counter({
      name: 'cti_lost_races_total',
      help: 'Writes that met a newer version and were decided again',
      registers,
    }),
  };
}

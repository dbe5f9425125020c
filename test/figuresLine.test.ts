import { figuresSince } from '../src/ground/figuresLine';
import { createLog } from '../src/ground/log';
import { createMetrics } from '../src/ground/metrics';
import { logFigures } from '../src/wiring/figures';
import { until } from './support/until';

describe('the line of figures', () => {
  it('says what was counted since the line before, and how things stand', async () => {
    const metrics = createMetrics();
    const figures = figuresSince(metrics.registry);
    metrics.turns.inc({ kind: 'text', outcome: 'answered' }, 3);
    metrics.dueNow.set(7);
    expect(await figures()).toEqual({ 'turns_total.text.answered': 3, due_now: 7 });
    metrics.turns.inc({ kind: 'text', outcome: 'answered' });
    metrics.turns.inc({ kind: 'press', outcome: 'silent' });
    expect(await figures()).toEqual({
      'turns_total.text.answered': 1,
      'turns_total.press.silent': 1,
      due_now: 7,
    });
    metrics.dueNow.set(0);
    expect(await figures()).toEqual({});
  });

  it('tells of the process how much memory it takes and how long it was held', async () => {
    const fields = await figuresSince(createMetrics({ processToo: true }).registry)();
    expect(fields['process_resident_memory_bytes']).toBeGreaterThan(1e7);
    expect(Object.keys(fields).filter((name) => name.startsWith('nodejs_gc'))).toEqual([]);
  });

  it('comes by itself and holds numbers alone, until it is stopped', async () => {
    const lines: Record<string, unknown>[] = [];
    const log = createLog('info', {
      write: (line: string) => void lines.push(JSON.parse(line) as never),
    });
    const metrics = createMetrics();
    metrics.sends.inc({ kind: 'reply', result: 'sent' });
    const stop = logFigures(metrics, log, 5);
    await until(() => lines.length > 1);
    stop();
    expect(lines[0]).toMatchObject({ event: 'figures', 'sends_total.reply.sent': 1 });
    expect(lines[1]).not.toHaveProperty('sends_total.reply.sent');
  });
});

// Tells the operator that something the bot needs has failed for a while: storage, sending, keys.
import type { Log } from './log';

/** What one needs of the outside, as it is seen from here. */
export interface Outage {
  /** It failed; `why` is a short word. */
  failed(why: string): void;
  worked(): void;
}

/** Within a minute of the first failure the operator knows. */
const ALARM_AFTER_MS = 45_000;
const ALARM_AGAIN_MS = 10 * 60_000;

export interface OutageParts {
  /** The event's name in the log; its end is told as `<name>.over`. */
  readonly name: string;
  readonly log: Log;
  /** Words of failures that do not pass by themselves: an alarm at once. */
  readonly lasting: readonly string[];
  readonly monotonic?: () => number;
}

/**
 * An alarm when something has failed for most of a minute, at least twice and never worked in between;
 * at once for what does not pass by itself; again every ten minutes for as long as it goes on.
 */
export function openOutage({ name, log, lasting, monotonic = now }: OutageParts): Outage {
  let since: number | undefined;
  let failures = 0;
  let alarmedAt: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const alarm = (why: string): void => {
    if (alarmedAt !== undefined && monotonic() - alarmedAt < ALARM_AGAIN_MS) return;
    alarmedAt = monotonic();
    log.error(name, { why, failures, alarm: true });
  };
  return {
    failed(why) {
      since ??= monotonic();
      failures += 1;
      if (lasting.includes(why) || monotonic() - since >= ALARM_AFTER_MS) return alarm(why);
      clearTimeout(timer);
      const left = ALARM_AFTER_MS - (monotonic() - since);
      // One failure alone may be the last that anybody tried: no alarm before the second.
      if (failures > 1) timer = setTimeout(() => alarm(why), left).unref();
    },
    worked() {
      clearTimeout(timer);
      if (alarmedAt !== undefined) log.warn(`${name}.over`, { failures });
      since = alarmedAt = undefined;
      failures = 0;
    },
  };
}

const now = (): number => performance.now();

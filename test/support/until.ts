// Waiting for what happens, not for a clock: for whoever tests what comes by and by.
import { setImmediate as nextRound, setTimeout as sleep } from 'node:timers/promises';

/** Ends a wait for what never comes; what comes is seen soon, however late. */
const HANGS_S = 300;

/** Resolves once it holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = process.uptime() + HANGS_S;
  while (!(await holds())) {
    if (process.uptime() > end) throw new Error(`Never came to hold: ${String(holds)}`);
    await sleep(10);
  }
}

/**
 * So many rounds of the event loop: what goes on inside this process, over its own sockets too, has
 * gone as far as it can without a clock.
 */
export async function rounds(count = 50): Promise<void> {
  for (let round = 0; round < count; round += 1) await nextRound();
}

/** From here on timers and the monotonic clock stand still and move by `pass` alone; not the calendar. */
export function holdTime(): void {
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate'],
  });
}

/** Lets so many milliseconds pass, and after each step what they set going inside this process. */
export async function pass(ms: number, step = 250): Promise<void> {
  for (let passed = 0; passed < ms; passed += step) {
    jest.advanceTimersByTime(Math.min(step, ms - passed));
    await rounds();
  }
}

/** How long something takes by the clock that stands still while nothing waits for it. */
export async function spent<T>(
  work: () => Promise<T>,
): Promise<{ readonly ms: number; readonly fault: unknown }> {
  holdTime();
  try {
    const begun = performance.now();
    const ended = { is: false };
    const fault = work()
      .then(() => undefined)
      .catch((thrown: unknown) => thrown)
      .finally(() => (ended.is = true));
    while (!ended.is) await pass(10, 10);
    return { ms: performance.now() - begun, fault: await fault };
  } finally {
    jest.useRealTimers();
  }
}

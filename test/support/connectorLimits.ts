/** Teams' limits for one bot in one conversation: so many sends within so many seconds. */
const PER_CONVERSATION = [
  { most: 7, seconds: 1 },
  { most: 8, seconds: 2 },
  { most: 60, seconds: 30 },
  { most: 1800, seconds: 3600 },
];

/** And for one bot in one tenant, over all conversations. */
const PER_TENANT = [{ most: 30, seconds: 1 }];

type Limits = typeof PER_CONVERSATION;

/**
 * Counts sends as Teams does. The answer is the seconds to wait (whole, rounded up), or 0 when the
 * send is let through and counted.
 */
export function limitsOf(): (conversation: string) => number {
  const times = new Map<string, number[]>();
  const all: number[] = [];
  return (conversation) => {
    const own = times.get(conversation) ?? [];
    times.set(conversation, own);
    const now = Date.now();
    const wait = Math.max(waitFor(own, PER_CONVERSATION, now), waitFor(all, PER_TENANT, now));
    if (wait > 0) return Math.ceil(wait / 1000);
    own.push(now);
    all.push(now);
    return 0;
  };
}

function waitFor(times: readonly number[], limits: Limits, now: number): number {
  return Math.max(
    ...limits.map(({ most, seconds }) => {
      const within = times.filter((at) => now - at < seconds * 1000);
      const oldest = within[within.length - most];
      return oldest === undefined ? 0 : oldest + seconds * 1000 - now;
    }),
  );
}

// How long a row has stood still: the lease and the sweep see by it who has stopped working.

/**
 * How long a row has stood still, by this process's own monotonic clock: whose clock on the wall is
 * right does not matter. A row counts from when it was first seen with this ETag.
 */
export class SilenceWatch {
  private readonly seen = new Map<string, { etag: string; since: number; last: number }>();

  constructor(private readonly monotonic: () => number) {}

  /** Milliseconds for which `row` has had this ETag under our eyes. */
  silentFor(row: string, etag: string): number {
    const now = this.monotonic();
    const known = this.seen.get(row);
    const since = known?.etag === etag ? known.since : now;
    this.seen.set(row, { etag, since, last: now });
    return now - since;
  }

  /** Rows not looked at for `ms` are settled: they need no watching. */
  forgetOlderThan(ms: number): void {
    const before = this.monotonic() - ms;
    for (const [row, { last }] of this.seen) if (last < before) this.seen.delete(row);
  }
}

import { z } from 'zod';
import type { SharedValues } from '../desk/ports';
import type { MachineTime } from './parts';
import { SilenceWatch } from './watch';

const NAME = 'poster';

const leaseValue = z.object({
  /** '' when the last holder has left. */
  holder: z.string(),
  /** Changes with every beat. */
  beat: z.number(),
  /** When the holder last came to the end of a sweep, Unix seconds by its own clock. */
  swept: z.number(),
});
type LeaseValue = z.output<typeof leaseValue>;

/**
 * One poster at a time: whoever holds the lease sends what is due, the others stand by. The claims
 * in the ledger keep every due thing single even if two ever hold it; the lease keeps the limits of
 * Teams, which are counted in one process's memory.
 */
export interface Lease {
  /**
   * Renews the lease, takes it when it is free, or looks whether its holder has fallen silent: judged
   * by this process's monotonic clock and the row's ETag, never by clocks on walls.
   *
   * @throws StorageDown
   */
  beat(swept: number): Promise<void>;
  /** Whether this process may send; ends by itself well before anybody else can take over. */
  holds(): boolean;
  /** When anybody last came to the end of a sweep, as the row told at the last beat. */
  swept(): number;
  /** Leaves it to the next one at once. */
  release(): Promise<void>;
}

export interface LeaseParts {
  readonly shared: Pick<SharedValues, 'read' | 'swap'>;
  readonly time: MachineTime;
  /** This process's own word. */
  readonly holder: string;
  /** Milliseconds of silence after which the next one takes over. */
  readonly leaseMs: number;
}

interface Mine {
  readonly etag: string;
  /** Before the write began: whoever saw it saw it later. */
  readonly since: number;
}

export function openLease({ shared, time, holder, leaseMs }: LeaseParts): Lease {
  const watch = new SilenceWatch(() => time.monotonic());
  let mine: Mine | undefined;
  let last: LeaseValue = { holder: '', beat: 0, swept: 0 };

  const write = async (etag: string | null, swept: number, who = holder): Promise<boolean> => {
    const since = time.monotonic();
    const value: LeaseValue = {
      holder: who,
      beat: last.beat + 1,
      swept: Math.max(swept, last.swept),
    };
    const written = await shared.swap(NAME, JSON.stringify(value), etag);
    mine = written === undefined || who === '' ? undefined : { etag: written, since };
    if (written !== undefined) last = value;
    return written !== undefined;
  };

  const standBy = async (swept: number): Promise<void> => {
    const row = await shared.read(NAME);
    if (!row) return void (await write(null, swept));
    last = leaseValue.parse(JSON.parse(row.value));
    const isFree = last.holder === '' || last.holder === holder;
    if (isFree || watch.silentFor(NAME, row.etag) >= leaseMs) await write(row.etag, swept);
  };

  return {
    async beat(swept) {
      if (mine && (await write(mine.etag, swept))) return;
      await standBy(swept);
    },
    holds: () => mine !== undefined && time.monotonic() - mine.since < (leaseMs * 2) / 3,
    swept: () => last.swept,
    async release() {
      const held = mine;
      mine = undefined;
      if (held) await write(held.etag, last.swept, '');
    },
  };
}

// One poster at a time among all processes: the poster sweeps only while it holds this.
import { z } from 'zod';
import type { SharedValues } from '../../desk/ports/storage';
import type { MachineTime } from '../../ground/machineTime';
import { SilenceWatch } from './silenceWatch';

const NAME = 'poster';

const leaseSchema = z.object({
  /** '' when the last holder has left. */
  holder: z.string(),
  /** Changes with every beat. */
  beat: z.number(),
  /** Sweeps that came to their end, of all holders. */
  sweeps: z.number(),
  /** When the last of them did, Unix seconds by that holder's clock. */
  sweptAt: z.number(),
});
type LeaseValue = z.output<typeof leaseSchema>;

/** A holder of another release writes what we may not understand: we watch it as any other. */
const leaseValue = leaseSchema.catch({ holder: '?', beat: 0, sweeps: 0, sweptAt: 0 });

/**
 * One poster at a time: whoever holds the lease sends what is due, the others stand by. The claims
 * in the ledger keep every due thing single even if two ever hold it; the lease keeps the limits of
 * Teams, which are counted in one process's memory.
 */
export interface Lease {
  /**
   * Renews the lease, takes it when it is free, or looks whether its holder has fallen silent: judged
   * by this process's monotonic clock and the row's ETag, never by clocks on walls. `done` is what
   * this process has swept since its last beat.
   *
   * @throws StorageDown
   */
  beat(done: Swept): Promise<void>;
  /** Whether this process may send; ends by itself well before anybody else can take over. */
  holds(): boolean;
  /** What all holders have swept, as the row told at the last beat. */
  swept(): Swept;
  /** Leaves it to the next one at once. */
  release(): Promise<void>;
}

export interface Swept {
  readonly sweeps: number;
  readonly sweptAt: number;
}

export interface LeaseParts {
  readonly shared: Pick<SharedValues, 'read' | 'swap'>;
  readonly time: MachineTime;
  /** This process's own word. */
  readonly holder: string;
  /** Milliseconds of silence after which the next one takes over. */
  readonly leaseMs: number;
}

const NOTHING: Swept = { sweeps: 0, sweptAt: 0 };

interface Mine {
  readonly etag: string;
  /** Before the write began: whoever saw it saw it later. */
  readonly since: number;
}

export function openLease({ shared, time, holder, leaseMs }: LeaseParts): Lease {
  const watch = new SilenceWatch(() => time.monotonic());
  let mine: Mine | undefined;
  let last: LeaseValue = { holder: '', beat: 0, sweeps: 0, sweptAt: 0 };

  const write = async (etag: string | null, done: Swept, who = holder): Promise<boolean> => {
    const since = time.monotonic();
    const value: LeaseValue = {
      holder: who,
      beat: last.beat + 1,
      sweeps: last.sweeps + done.sweeps,
      sweptAt: done.sweeps > 0 ? done.sweptAt : last.sweptAt,
    };
    const written = await shared.swap(NAME, JSON.stringify(value), etag);
    mine = written === undefined || who === '' ? undefined : { etag: written, since };
    if (written !== undefined) last = value;
    return written !== undefined;
  };

  const standBy = async (): Promise<void> => {
    const row = await shared.read(NAME);
    if (!row) return void (await write(null, NOTHING));
    last = leaseValue.parse(JSON.parse(row.value));
    const isFree = last.holder === '' || last.holder === holder;
    if (isFree || watch.silentFor(NAME, row.etag) >= leaseMs) await write(row.etag, NOTHING);
  };

  return {
    async beat(done) {
      if (mine && (await write(mine.etag, done))) return;
      await standBy();
    },
    holds: () => mine !== undefined && time.monotonic() - mine.since < (leaseMs * 2) / 3,
    swept: () => last,
    async release() {
      const held = mine;
      mine = undefined;
      if (held) await write(held.etag, NOTHING, '');
    },
  };
}

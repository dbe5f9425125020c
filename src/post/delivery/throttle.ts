// The limits of Teams on how much a bot may send: every paced send waits here for its place.
import type { MachineTime } from '../../ground/machineTime';

/** At most `many` in any `ms` milliseconds. */
export interface Limit {
  readonly many: number;
  readonly ms: number;
}

/**
 * What the poster takes of a conversation. Teams takes 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an
 * hour of one bot (platform, Teams): the rest is kept for answers, which nobody should wait for. The
 * half minute sets the pace: a short burst that is smaller costs no time.
 */
export const CONVERSATION_LIMITS: readonly Limit[] = [
  { many: 5, ms: 1_000 },
  { many: 6, ms: 2_000 },
  { many: 54, ms: 30_000 },
  { many: 1_700, ms: 3_600_000 },
];

/** Teams takes 30 a second per tenant; ten are kept for answers. */
export const TENANT_LIMITS: readonly Limit[] = [{ many: 20, ms: 1_000 }];

/**
 * What may leave a process in one second, whatever places were taken before: after a stall of the
 * process all who hold a place would leave at once.
 */
const DEPARTURES: readonly Limit[] = [{ many: 20, ms: 1_000 }];

/** A request travels: what leaves in one window may arrive in the next. */
const TRAVEL_MS = 150;

export interface Lane {
  readonly tenant: string;
  readonly conversation: string;
}

/** Keeps what is sent within the limits of Teams. */
export interface Throttle {
  /**
   * Waits for a free place and takes it. `false`: there is none within `patienceMs`, and none was
   * taken. Gives up as soon as `goesOn` says no.
   */
  enter(lane: Lane, patienceMs: number, goesOn?: () => boolean): Promise<boolean>;
  /** Right before the request: resolves when it may leave, which is nearly always at once. */
  depart(lane: Lane): Promise<void>;
  /** The answer is there: the request reached Teams before now, and counts from now on. */
  arrived(lane: Lane): void;
  /** Teams said to wait (429, Retry-After): nothing enters this lane for so long. */
  holdBack(lane: Lane, ms: number): void;
}

/** The instants of the last sends of one conversation or tenant, oldest first. */
class Window {
  private readonly sends: number[] = [];
  private closedUntil = 0;

  constructor(private readonly limits: readonly Limit[]) {}

  /** The earliest instant at which one more may be sent. */
  freeAt(now: number): number {
    const ready = this.limits.map(({ many, ms }) => {
      const nth = this.sends[this.sends.length - many];
      return nth === undefined ? now : nth + ms + TRAVEL_MS;
    });
    return Math.max(now, this.closedUntil, ...ready);
  }

  take(at: number): void {
    this.sends.push(at);
    const most = Math.max(...this.limits.map((limit) => limit.many));
    if (this.sends.length > most) this.sends.shift();
  }

  /** The last send counts from `at` on. */
  restamp(at: number): void {
    if (this.sends.length > 0) this.sends[this.sends.length - 1] = at;
  }

  close(until: number): void {
    this.closedUntil = Math.max(this.closedUntil, until);
  }

  isIdle(now: number): boolean {
    const longest = Math.max(...this.limits.map((limit) => limit.ms));
    const last = this.sends.at(-1);
    return this.closedUntil < now && (last === undefined || last + longest + TRAVEL_MS < now);
  }
}

/** Who waits looks up this often whether it is still worth it. */
const LOOK_UP_MS = 500;

const MOST_WINDOWS = 5_000;

export interface ThrottleLimits {
  readonly conversation: readonly Limit[];
  readonly tenant: readonly Limit[];
}

/** The limits of Teams, kept in memory: one poster at a time makes that enough. */
export function openThrottle(
  time: MachineTime,
  limits: ThrottleLimits = { conversation: CONVERSATION_LIMITS, tenant: TENANT_LIMITS },
): Throttle {
  const conversations = new Map<string, Window>();
  const tenants = new Map<string, Window>();
  const leaving = new Map<string, Window>();
  const windowOf = (all: Map<string, Window>, id: string, of: readonly Limit[]): Window => {
    const known = all.get(id);
    if (known) return known;
    if (all.size >= MOST_WINDOWS) forgetIdle(all, time.monotonic());
    const fresh = new Window(of);
    all.set(id, fresh);
    return fresh;
  };
  const windowsOf = (lane: Lane): readonly [Window, Window] => [
    windowOf(conversations, `${lane.tenant} ${lane.conversation}`, limits.conversation),
    windowOf(tenants, lane.tenant, limits.tenant),
  ];
  return {
    async enter(lane, patienceMs, goesOn = () => true) {
      const until = time.monotonic() + patienceMs;
      for (;;) {
        const windows = windowsOf(lane);
        const now = time.monotonic();
        const free = Math.max(...windows.map((window) => window.freeAt(now)));
        if (free <= now) {
          for (const window of windows) window.take(now);
          return true;
        }
        if (free > until || !goesOn()) return false;
        await time.sleep(Math.min(free - now, LOOK_UP_MS));
      }
    },
    async depart({ tenant }) {
      const window = windowOf(leaving, tenant, DEPARTURES);
      for (let now = time.monotonic(); window.freeAt(now) > now; now = time.monotonic()) {
        await time.sleep(window.freeAt(now) - now);
      }
      window.take(time.monotonic());
    },
    arrived(lane) {
      windowsOf(lane)[0].restamp(time.monotonic());
    },
    holdBack(lane, ms) {
      windowsOf(lane)[0].close(time.monotonic() + ms);
    },
  };
}

/** No limits: practice mode, where nobody else is on the line. */
export const UNLIMITED: Throttle = {
  enter: () => Promise.resolve(true),
  depart: () => Promise.resolve(),
  arrived: () => undefined,
  holdBack: () => undefined,
};

function forgetIdle(windows: Map<string, Window>, now: number): void {
  for (const [id, window] of windows) if (window.isIdle(now)) windows.delete(id);
}

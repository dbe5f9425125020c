// The clock of practice mode, which can be moved; main makes it, wiring/practiceClock moves it.
import { z } from 'zod';
import { addDays, clockTimeAt, dateAt, instantAt, type PlainDate } from '../cti/calendar/plainDate';
import type { Clock, SharedValues } from '../desk/ports/storage';

/** Where somebody wants the practice clock to be. */
export type ClockMove =
  { readonly days: number } | { readonly date: PlainDate } | { readonly now: true };

/** The clock of practice mode: it runs like any other, from where somebody has put it. */
export interface PracticeClock extends Clock {
  /**
   * The instants to stop at on the way, the goal last: 08:00 in Copenhagen of every day in between,
   * so that each day's post goes out as it would have. Going back there is only the goal.
   */
  stops(move: ClockMove): readonly Date[];
  /** Puts the clock of every replica to `instant`; it runs on from there. */
  putTo(instant: Date): Promise<void>;
  /** Undoes every move. */
  putBack(): Promise<void>;
  /** Takes over what another replica has set. */
  refresh(): Promise<void>;
  stop(): void;
}

export interface PracticeClockPlan {
  readonly shared: Pick<SharedValues, 'get' | 'set'>;
  /** `BOT_NOW`: the instant at which the clock starts; left out, the real time. */
  readonly startAt?: Date;
  /** The real time, ms since 1970; tests give their own. */
  readonly real?: () => number;
  /** How often another replica's move is looked for; 0: only when asked. */
  readonly refreshMs?: number;
}

const NAME = 'practice-clock';
const MORNING = 8;
const DAY_STARTS_AT = 9;

const Offsets = z.object({
  /** What `BOT_NOW` said when this was written. */
  startAt: z.string().nullable(),
  /** Unmoved practice time minus real time, ms. */
  base: z.number(),
  /** What moves have added, ms. */
  moved: z.number(),
});
type Offsets = z.infer<typeof Offsets>;

/**
 * The practice clock. Its offset lies in storage: replicas share it and it outlives a restart. A
 * `BOT_NOW` that differs from the one it was written with begins anew.
 */
export async function practiceClock(plan: PracticeClockPlan): Promise<PracticeClock> {
  const real = plan.real ?? Date.now;
  let offsets = await firstOffsets(plan, real);
  const now = (): Date => new Date(real() + offsets.base + offsets.moved);
  const keep = async (moved: number): Promise<void> => {
    const next = { ...offsets, moved };
    await plan.shared.set(NAME, JSON.stringify(next));
    offsets = next;
  };
  const refresh = async (): Promise<void> => {
    offsets = readOffsets(await plan.shared.get(NAME)) ?? offsets;
  };
  const timer = every(plan.refreshMs ?? 0, refresh);
  return {
    now,
    stops: (move) => stopsBetween(now(), goalOfMove(move, now(), new Date(real() + offsets.base))),
    putTo: (instant) => keep(instant.getTime() - real() - offsets.base),
    putBack: () => keep(0),
    refresh,
    stop: () => clearInterval(timer),
  };
}

async function firstOffsets(plan: PracticeClockPlan, real: () => number): Promise<Offsets> {
  const startAt = plan.startAt?.toISOString() ?? null;
  const kept = readOffsets(await plan.shared.get(NAME));
  if (kept && (startAt === null || kept.startAt === startAt)) return kept;
  const base = plan.startAt ? plan.startAt.getTime() - real() : 0;
  const fresh = { startAt, base, moved: 0 };
  await plan.shared.set(NAME, JSON.stringify(fresh));
  return fresh;
}

function readOffsets(value: string | undefined): Offsets | undefined {
  if (value === undefined) return undefined;
  try {
    return Offsets.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}

function goalOfMove(move: ClockMove, now: Date, unmoved: Date): Date {
  if ('now' in move) return unmoved;
  // A date means that day at 09:00 (G1).
  if ('date' in move) return instantAt(move.date, DAY_STARTS_AT);
  const { hour, minute } = clockTimeAt(now);
  return instantAt(addDays(dateAt(now), move.days), hour, minute);
}

function stopsBetween(from: Date, to: Date): readonly Date[] {
  const stops: Date[] = [];
  for (let day = dateAt(from); instantAt(day, MORNING) < to; day = addDays(day, 1)) {
    if (instantAt(day, MORNING) > from) stops.push(instantAt(day, MORNING));
  }
  return [...stops, to];
}

function every(milliseconds: number, task: () => Promise<void>): NodeJS.Timeout | undefined {
  if (milliseconds <= 0) return undefined;
  // Storage that is down for a moment must not stop the clock: the next round asks again.
  const timer = setInterval(() => void task().catch(() => undefined), milliseconds);
  timer.unref();
  return timer;
}

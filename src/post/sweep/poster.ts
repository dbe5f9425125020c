// The clockwork that posts by itself what is due: the wiring opens it, practice time wakes it.
import { randomUUID } from 'node:crypto';
import { dateAt, type PlainDate } from '../../cti/calendar/plainDate';
import type { Nudges } from '../../desk/team/nudging';
import type { Clock, Followers } from '../../desk/ports/storage';
import { StorageDown } from '../../desk/ports/storage';
import { openAfterCommit } from './afterCommit';
import { openLease, type Lease, type Swept } from './lease';
import { openLiveCards } from '../cards/liveCards';
import { openNudges } from '../upkeep/nudges';
import { openSwitch, reviveGone, type Switch } from '../upkeep/operator';
import { COUNTED, type PostParts, type SweepReport } from '../ports';
import { emptyReport, openMemory, openSweeper, type Sweeper } from './sweep';
import { blankCards } from '../cards/erasure';
import { tidyDaily } from '../upkeep/tidy';
import { waitAtMost } from '../../ground/within';

/** All that the bot says by itself. */
export interface Poster {
  readonly followers: Followers;
  readonly nudges: Nudges;
  /** Begins to look for what is due. */
  start(): void;
  /** Begins no new sweep and sends nothing more of one; what commits ask for goes on. Call `stop` after it. */
  halt(): void;
  /**
   * Ends within about three seconds of the last commit, and nine of `halt`: what is being sent is
   * finished, what commits made due goes out, cards are brought up to date, the lease is left.
   */
  stop(): Promise<void>;
  /** Resolves when what commits asked for is done: their cards, and what they made due. */
  rest(): Promise<void>;
  /** Looks now, if this process is the poster. */
  sweepNow(): Promise<SweepReport>;
  /**
   * Practice clock: lives through every morning up to `to`. Call it before the clock is moved, with
   * the instant at which it stands as `from`.
   *
   * @throws StorageDown
   */
  moveTo(from: Date, to: Date): Promise<SweepReport>;
}

export interface PosterOptions {
  /** The bot's clock: says what is due. */
  readonly clock: Clock;
  /** How often what is due is looked for. */
  readonly sweepSeconds: number;
  /** Milliseconds of silence after which another process takes over; left out: by `sweepSeconds`. */
  readonly leaseMs?: number;
}

const SECOND = 1_000;

/** A sweep that takes longer leaves the rest to the next one. */
const LONGEST_SWEEP_MS = 240 * SECOND;

/** A sweep that has not ended by then hangs: the lease is let go, so that another process can go on. */
const HANGING_MS = LONGEST_SWEEP_MS + 60 * SECOND;

/** So long without a sweep of any process is an alarm. */
const ALARM_MS = 300 * SECOND;

/** What is in hand when the process is told to stop may take so long. */
const LAST_SENDS_MS = 6 * SECOND;
/** What the last commits ask for may take so long. */
const LAST_CARDS_MS = 2 * SECOND;

/**
 * The poster of this process. With several processes one of them holds the lease and looks for what
 * is due; each brings the cards of its own commits up to date, and posts at once what they made due.
 */
export function openPoster(parts: PostParts, options: PosterOptions): Poster {
  const { clock } = options;
  const memory = openMemory(parts.time);
  const operator = openSwitch(parts.storage.shared, parts.time);
  const run: Run = { stopping: null, ended: false };
  const sweeper = openSweeper(
    stoppable(parts, () => run.stopping === null),
    memory,
    {
      follow: (team, number) => live.follow(team, number),
      isSettled: (team) => live.isSettled(team),
      isRefused: (card, held) => live.isRefused(card, held),
    },
  );
  // What people have just done is followed to the end, also while the process is stopping.
  const followed = stoppable(parts, () => !run.ended);
  const looker = openSweeper(followed, memory);
  const sweepOne = async (key: Parameters<Sweeper['sweepOne']>[0], now: Date): Promise<void> => {
    if (run.ended || (await operator.isStopped())) return;
    await looker.sweepOne(key, now, { mayGoOn: () => !run.ended });
  };
  const news = openAfterCommit({ clock, memory, sweepOne }, followed);
  const live = openLiveCards(followed, news.tell);
  const blank: Followers['blank'] = (team, cards, movedTo) =>
    blankCards(team, cards, followed, {
      today: dateAt(clock.now()),
      ...(movedTo === undefined ? {} : { movedTo }),
    }).catch(() => {
      parts.log.alarm('cards.notBlanked', {});
      return [];
    });
  const drain = async (): Promise<void> => {
    await live.drain(LAST_CARDS_MS);
    await news.drain();
  };
  const lease = openLease({
    shared: parts.storage.shared,
    time: parts.time,
    holder: randomUUID(),
    leaseMs: options.leaseMs ?? leaseFor(options.sweepSeconds),
  });
  const loop = new Loop({ parts, options, sweeper, lease, operator, run });
  return {
    followers: {
      follow: (...change) => live.follow(...change),
      reword: (team) => live.reword(team),
      revive: (team) => reviveGone(parts.storage, team),
      blank,
    },
    nudges: openNudges(parts, clock),
    start: () => loop.start(),
    halt: () => halt(loop, run),
    stop: () => stopPoster({ loop, drain, lease, run, parts }),
    async rest() {
      await live.rest();
      await news.drain();
    },
    sweepNow: () => loop.sweep(),
    moveTo: (from, to) => sweeper.moveTo(from, to),
  };
}

interface Run {
  /** The sweep at hand coming to its end, once the process is to stop. */
  stopping: Promise<void> | null;
  ended: boolean;
}

/** A place in the queue is not waited for any longer once the process is to stop. */
function stoppable(parts: PostParts, goesOn: () => boolean): PostParts {
  const { throttle } = parts;
  return {
    ...parts,
    throttle: {
      ...throttle,
      enter: (lane, patienceMs) => throttle.enter(lane, patienceMs, goesOn),
    },
  };
}

/** Long enough that one slow answer of storage changes nothing, short enough for a morning. */
function leaseFor(sweepSeconds: number): number {
  return Math.min(Math.max(3 * sweepSeconds, 15), 45) * SECOND;
}

interface LoopParts {
  readonly parts: PostParts;
  readonly options: PosterOptions;
  readonly sweeper: Sweeper;
  readonly lease: Lease;
  readonly operator: Switch;
  readonly run: Run;
}

/** Two timers: the lease is renewed, and what is due is looked for while this process holds it. */
class Loop {
  private readonly timers: NodeJS.Timeout[] = [];
  private sweeping: Promise<SweepReport> | undefined;
  private beating: Promise<void> | undefined;
  /** When all was last seen to be well, by the monotonic clock. */
  private well: number;
  /** Sweeps since the last beat. */
  private done: Swept = { sweeps: 0, sweptAt: 0 };
  private sweepBegan: number | null = null;
  private tidied: PlainDate | undefined;

  constructor(private readonly at: LoopParts) {
    this.well = at.parts.time.monotonic();
  }

  start(): void {
    const { options, parts } = this.at;
    for (const what of COUNTED) parts.counts.add(what, 0);
    const leaseMs = options.leaseMs ?? leaseFor(options.sweepSeconds);
    void this.beat().then(() => this.sweep());
    this.timers.push(
      setInterval(() => void this.beat(), leaseMs / 3),
      setInterval(() => void this.sweep(), options.sweepSeconds * SECOND),
      setInterval(() => this.watch(), ALARM_MS / 10),
    );
  }

  /** No new sweep begins; resolves when the one at hand has come to its end. */
  async halt(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all([this.sweeping, this.beating]);
  }

  async sweep(): Promise<SweepReport> {
    if (this.sweeping) return this.sweeping;
    this.sweeping = this.trySweep();
    try {
      return await this.sweeping;
    } finally {
      this.sweeping = undefined;
    }
  }

  private async trySweep(): Promise<SweepReport> {
    const { parts, options, sweeper, lease, run, operator } = this.at;
    const until = parts.time.monotonic() + LONGEST_SWEEP_MS;
    const mayGoOn = (): boolean =>
      run.stopping === null && lease.holds() && parts.time.monotonic() < until;
    if (!mayGoOn()) return emptyReport();
    this.sweepBegan = parts.time.monotonic();
    try {
      const isStopped = (): Promise<boolean> => operator.isStopped();
      const report = await sweeper.sweep(options.clock.now(), { mayGoOn, isStopped });
      await this.ended(mayGoOn);
      return report;
    } catch (fault) {
      if (fault instanceof StorageDown) parts.log.info('sweep.failed', { fault: faultKind(fault) });
      else await this.endedBadly(fault, mayGoOn);
      return emptyReport();
    } finally {
      this.sweepBegan = null;
    }
  }

  private async ended(mayGoOn: () => boolean): Promise<void> {
    const { time } = this.at.parts;
    await this.tidy(mayGoOn);
    this.well = time.monotonic();
    this.done = { sweeps: this.done.sweeps + 1, sweptAt: time.wall().getTime() / SECOND };
  }

  /** Something is wrong with one team: all others were looked at. */
  private async endedBadly(fault: unknown, mayGoOn: () => boolean): Promise<void> {
    this.at.parts.log.alarm('sweep.failed', { fault: faultKind(fault) });
    await this.ended(mayGoOn);
  }

  /** Once a day; asked of storage once a day, too. */
  private async tidy(mayGoOn: () => boolean): Promise<void> {
    const { parts, options } = this.at;
    const today = dateAt(options.clock.now());
    if (this.tidied === today) return;
    try {
      if (await tidyDaily(today, parts, mayGoOn)) parts.log.info('storage.tidied', {});
      if (mayGoOn()) this.tidied = today;
    } catch (fault) {
      // What cannot be read today is left until tomorrow; what did not answer is asked again.
      if (!(fault instanceof StorageDown)) this.tidied = today;
      parts.log.info('storage.notTidied', { fault: faultKind(fault) });
    }
  }

  private async beat(): Promise<void> {
    this.beating ??= this.tryBeat();
    await this.beating;
    this.beating = undefined;
  }

  private async tryBeat(): Promise<void> {
    const { lease, parts } = this.at;
    const began = this.sweepBegan;
    if (began !== null && parts.time.monotonic() - began > HANGING_MS) {
      parts.log.alarm('sweep.hangs', {});
      return;
    }
    const before = lease.swept().sweeps;
    const { done } = this;
    try {
      await lease.beat(done);
    } catch (fault) {
      parts.log.info('lease.failed', { fault: faultKind(fault) });
      return;
    }
    if (this.done === done) this.done = { sweeps: 0, sweptAt: 0 };
    if (lease.swept().sweeps <= before) return;
    this.well = parts.time.monotonic();
    parts.counts.set('lastSweepSeconds', lease.swept().sweptAt);
  }

  private watch(): void {
    const { parts } = this.at;
    const silentMs = parts.time.monotonic() - this.well;
    if (silentMs < ALARM_MS) return;
    parts.log.alarm('sweep.missing', { seconds: Math.round(silentMs / SECOND) });
  }
}

function halt(loop: Loop, run: Run): void {
  run.stopping ??= waitAtMost(LAST_SENDS_MS, loop.halt());
}

async function stopPoster(at: {
  readonly loop: Loop;
  readonly drain: () => Promise<void>;
  readonly lease: Lease;
  readonly run: Run;
  readonly parts: PostParts;
}): Promise<void> {
  halt(at.loop, at.run);
  await Promise.all([at.run.stopping, waitAtMost(LAST_CARDS_MS, at.drain())]);
  at.run.ended = true;
  await at.lease.release().catch(() => at.parts.log.info('lease.notLeft', {}));
}

function faultKind(fault: unknown): string {
  if (fault instanceof StorageDown) return `storage.${fault.fault}`;
  return fault instanceof Error ? fault.name : typeof fault;
}

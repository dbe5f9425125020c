// One round over all teams that have something due: the poster makes one after the other.
import { addDays, dateAt, instantAt, type PlainDate } from '../../cti/calendar/plainDate';
import { FIRST_HOUR } from '../../cti/due/sending/selection';
import { momentAt, type Moment } from '../../cti/due/sending/sendingHours';
import { AT_ONCE, type WakeUp } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import type { Following } from '../cards/behind';
import type { PostParts, SweepReport } from '../ports';
import { NEVER, type Memory } from '../ports';
import { inLanes } from './lanes';
import { SilenceWatch } from './silenceWatch';
import { sweepTeam } from './teamSweep';

const TEAMS_AT_ONCE = 8;

/** From then on a wake-up may be removed (see `Agenda`). */
const OLD_MS = 10 * 60_000;

/** Rows that nobody met for so long are settled. */
const FORGET_MS = 3_600_000;

export interface SweepOptions {
  /** `false` ends a sweep early: another process has taken over, or this one is stopping. */
  readonly mayGoOn?: () => boolean;
  /** The operator has stopped all sending; asked only when there is something to send. */
  readonly isStopped?: () => Promise<boolean>;
  /** Practice clock: the day as it would have been, nothing late, nothing collapsed. */
  readonly replay?: boolean;
}

/** Finds what is due and sends it. */
export interface Sweeper {
  /**
   * Everything due at `now`, of all teams. With nothing due: one query, however many teams there are.
   *
   * @throws StorageDown
   */
  sweep(now: Date, options?: SweepOptions): Promise<SweepReport>;
  /** The same for one team, without waiting for its wake-up: what a command has just made due. */
  sweepOne(key: TeamKey, now: Date, options?: SweepOptions): Promise<SweepReport>;
  /**
   * Practice clock: lives through every day at 08:00 from `from` (not again) to `to`. Back in time
   * nothing is sent; every team is looked at again from there on. Call it before the clock is moved.
   */
  moveTo(from: Date, to: Date): Promise<SweepReport>;
}

export function openMemory(time: PostParts['time']): Memory {
  return {
    watch: new SilenceWatch(() => time.monotonic()),
    inHand: new Set(),
    known: new Map(),
    behind: new Map(),
    triedAt: new Map(),
  };
}

/** `following` takes the courses whose cards are behind; left out: they are left behind. */
export function openSweeper(
  parts: PostParts,
  memory = openMemory(parts.time),
  following?: Following,
): Sweeper {
  const resting = new Map<string, Rest>();
  const sweeper: Sweeper = {
    sweep: (now, options = {}) =>
      sweepAll({ now, options, memory, resting, ...(following && { following }) }, parts),
    async sweepOne(key, now, { mayGoOn = () => true, replay = false } = {}) {
      const report = emptyReport();
      const moment = momentAt(now, replay);
      const next = await sweepTeam({ key, moment, memory, mayGoOn, report }, parts);
      if (next !== NEVER) await parts.storage.agenda.put(key, next);
      return report;
    },
    async moveTo(from, to) {
      const report = emptyReport();
      if (to < from) await wakeAll(parts, dateAt(to));
      for (const morning of morningsBetween(from, to)) {
        const day = await sweeper.sweep(morning, { replay: true });
        addUp(report, day);
      }
      return report;
    },
  };
  return sweeper;
}

interface Sweeping {
  readonly now: Date;
  readonly options: SweepOptions;
  readonly memory: Memory;
  /** Teams that have nothing to send for now. */
  readonly resting: Map<string, Rest>;
  readonly following?: Following;
}

/** A team was looked at, and needs no second look until then, unless something new wakes it. */
interface Rest {
  /** The wake-ups that it was looked at by. */
  readonly etags: string;
  /** The next day on which it has something; `null`: as soon as it is open. */
  readonly until: PlainDate | null;
}

async function sweepAll(sweeping: Sweeping, parts: PostParts): Promise<SweepReport> {
  const { now, options, memory } = sweeping;
  const moment = momentAt(now, options.replay);
  const report = emptyReport();
  const wakeUps = await parts.storage.agenda.upTo(moment.today);
  const wanted = wakeUps.filter((wakeUp) => !isShownAlready(wakeUp, sweeping));
  const calls = [...byTeam(wanted).entries()].filter(
    ([name, call]) => !isResting(sweeping.resting.get(name), call, moment),
  );
  const stopped = calls.length > 0 && (await options.isStopped?.());
  try {
    // What is wrong with one team ends its own lane; the others are looked at all the same.
    await inLanes(
      stopped ? [] : calls,
      ([name]) => name,
      ([name, call]) => answerCall({ ...sweeping, moment, name, call, report }, parts),
      TEAMS_AT_ONCE,
    );
  } finally {
    memory.watch.forgetOlderThan(FORGET_MS);
    measure(report, moment, parts);
  }
  return report;
}

interface Call extends Sweeping {
  readonly moment: Moment;
  readonly name: string;
  readonly call: readonly WakeUp[];
  readonly report: SweepReport;
}

/** Sweeps one team; then the next wake-up is put before the old ones go, so that none is ever lost. */
async function answerCall(at: Call, parts: PostParts): Promise<void> {
  const { moment, memory, report, call, options } = at;
  const [first] = call;
  const mayGoOn = options.mayGoOn ?? (() => true);
  if (!first || !mayGoOn()) return;
  report.teams += 1;
  const following = at.following && !moment.replay ? { following: at.following } : {};
  const sweep = { key: first.team, moment, memory, mayGoOn, report, ...following };
  const next = await sweepTeam(sweep, parts);
  letTeamRest(at, next);
  if (next <= moment.today) return;
  const { agenda } = parts.storage;
  await agenda.put(first.team, next);
  await Promise.all(call.map((wakeUp) => agenda.remove(wakeUp)));
}

/**
 * A wake-up stays for ten minutes, and at night until the morning: its team is looked at once, not
 * at every sweep.
 */
function letTeamRest({ moment, resting, name, call }: Call, next: PlainDate): void {
  const etags = etagsOf(call);
  if (isFollowed(call, moment)) return void resting.delete(name);
  if (next > moment.today) resting.set(name, { etags, until: next });
  else if (!moment.open) resting.set(name, { etags, until: null });
  else resting.delete(name);
}

/** A call for cards that this very process has brought up to date needs no look until it is old. */
function isShownAlready({ own, team, ageMs = Infinity }: WakeUp, { following }: Sweeping): boolean {
  return own === true && ageMs < OLD_MS && following?.isSettled(team) === true;
}

/** Its cards may be left behind at any moment: its row goes ten minutes after the last call. */
function isFollowed(call: readonly WakeUp[], { replay }: Moment): boolean {
  return !replay && call.some(({ date }) => date === AT_ONCE);
}

function isResting(
  rested: Rest | undefined,
  call: readonly WakeUp[],
  { today, open }: Moment,
): boolean {
  if (!rested || rested.etags !== etagsOf(call)) return false;
  return rested.until === null ? !open : today < rested.until;
}

function byTeam(wakeUps: readonly WakeUp[]): Map<string, readonly WakeUp[]> {
  const teams = new Map<string, readonly WakeUp[]>();
  for (const wakeUp of wakeUps) {
    const { tenant, team, channel } = wakeUp.team;
    const name = `${tenant} ${team} ${channel}`;
    teams.set(name, [...(teams.get(name) ?? []), wakeUp]);
  }
  return teams;
}

function etagsOf(call: readonly WakeUp[]): string {
  return call.map(({ date, etag }) => `${date} ${etag}`).join('\n');
}

function measure(report: SweepReport, { now, replay }: Moment, parts: PostParts): void {
  if (replay) return;
  const since = report.oldest === null ? now : instantAt(report.oldest, FIRST_HOUR);
  const age = Math.max(0, (now.getTime() - since.getTime()) / 1000);
  parts.counts.add('due', report.due);
  parts.counts.set('dueNow', report.open);
  parts.counts.set('oldestDueSeconds', age);
  parts.counts.set('lastSweepSeconds', parts.time.wall().getTime() / 1000);
}

function morningsBetween(from: Date, to: Date): readonly Date[] {
  const mornings: Date[] = [];
  for (let day: PlainDate = dateAt(from); day <= dateAt(to); day = addDays(day, 1)) {
    const morning = instantAt(day, FIRST_HOUR);
    if (morning > from && morning <= to) mornings.push(morning);
  }
  return mornings;
}

/** Back in time the wake-ups lie too far ahead: every team is called on the day that now is today. */
async function wakeAll(parts: PostParts, today: PlainDate): Promise<void> {
  const { agenda } = parts.storage;
  for (const call of byTeam(await agenda.upTo(NEVER)).values()) {
    const [first] = call;
    if (first) await agenda.put(first.team, today);
  }
}

export function emptyReport(): SweepReport {
  return { teams: 0, due: 0, sent: 0, later: 0, dead: 0, outdated: 0, open: 0, oldest: null };
}

function addUp(sum: SweepReport, day: SweepReport): void {
  for (const name of ['teams', 'due', 'sent', 'later', 'dead', 'outdated'] as const) {
    sum[name] += day[name];
  }
}

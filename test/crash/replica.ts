import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { due } from '../../src/cti/due/due';
import { hasMoved } from '../../src/cti/due/moved';
import { dueId } from '../../src/cti/due/thing';
import type { Storage, TeamStore } from '../../src/desk/ports/storage';
import type { NoticeView } from '../../src/desk/views/views';
import { readConfig } from '../../src/ground/config';
import type { MachineTime } from '../../src/ground/machineTime';
import { createMetrics } from '../../src/ground/metrics';
import { DELIVERY_RULES } from '../../src/post/delivery/delivery';
import { openReach } from '../../src/post/delivery/personalChat';
import { openThrottle, UNLIMITED } from '../../src/post/delivery/throttle';
import type { Point, PostParts } from '../../src/post/ports';
import { openPoster } from '../../src/post/sweep/poster';
import { openStorage } from '../../src/tables';
import { connectTeams } from '../../src/teams/start';
import { randomFrom } from './chance';

const planShape = z.array(
  z.object({
    point: z.enum(['beforeClaim', 'claimed', 'sentNotMarked', 'marked']),
    what: z.enum(['die', 'stop']),
    nth: z.number(),
  }),
);

/**
 * One replica of the poster as a process of its own: real tables, the real SDK, a clock on the wall
 * that may be wrong, and a wish to die at named points. What it posts is one line of JSON that the
 * counting test reads.
 */
const env = z
  .object({
    TABLES: z.string(),
    PREFIX: z.string(),
    SEED: z.coerce.number(),
    /** The bot's instant that goes with monotonic instant 0 of the machine, ms. */
    ORIGIN_MS: z.coerce.number(),
    SKEW_MS: z.coerce.number(),
    /** How likely it dies at each named point it passes. */
    DEATH: z.coerce.number(),
    LEASE_MS: z.coerce.number(),
    LIMITS: z.coerce.number(),
    /** What happens at which pass of which point, one after the other. */
    PLAN: z
      .string()
      .default('[]')
      .transform((json) => planShape.parse(JSON.parse(json))),
  })
  .parse(process.env);

const chance = randomFrom(env.SEED);
const machineMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);
const botNow = (): Date => new Date(env.ORIGIN_MS + machineMs() + env.SKEW_MS);

const time: MachineTime = {
  wall: () => new Date(Date.now() + env.SKEW_MS),
  monotonic: () => machineMs(),
  sleep: (ms) => sleep(ms),
};

/** When the last read of each course began: whatever was written before that was to be seen. */
const readAt = new Map<number, number>();

type Method = (...given: readonly unknown[]) => unknown;

function noting(storage: Storage): Storage {
  const team: Storage['team'] = (key) => {
    const store = storage.team(key);
    const course: TeamStore['course'] = (number) => {
      readAt.set(number, machineMs());
      return store.course(number);
    };
    return new Proxy(store, {
      get(target, name) {
        if (name === 'course') return course;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value as Method).bind(target) : value;
      },
    });
  };
  const { agenda, people, shared } = storage;
  const moveCourse: Storage['moveCourse'] = (from, to, held) => storage.moveCourse(from, to, held);
  return { team, moveCourse, agenda, people, shared, ready: () => storage.ready() };
}

let death = env.DEATH;
/** Peace: it dies no more. */
process.on('SIGUSR2', () => (death = 0));

/** What is still to happen to this life, in order. */
const plan = [...env.PLAN];
let passes = 0;

function pass(point: Point): Promise<void> {
  const [next] = plan;
  if (death > 0 && next?.point === point && (passes += 1) >= next.nth) {
    plan.shift();
    passes = 0;
    halt(next.what, point);
  }
  if (chance() < death) halt('die', point);
  return Promise.resolve();
}

/** kill -9, or SIGSTOP until the test lets it go on; said first, where nothing is lost any more. */
function halt(what: 'die' | 'stop', point: Point): void {
  writeSync(1, `${what} ${point}\n`);
  process.kill(process.pid, what === 'die' ? 'SIGKILL' : 'SIGSTOP');
}

/** One line of a message, as the counting test reads it. */
function lineOf({ due: thing, maybeRepeat: repeat }: NoticeView): object {
  const { number } = thing;
  return { id: `${number} ${dueId(thing, 0)}`, number, repeat, readAt: readAt.get(number) };
}

const storage = noting(openStorage({ connectionString: env.TABLES, prefix: env.PREFIX }));
const teams = connectTeams(readConfig('practice', { PORT: '0' }), createMetrics());
const throttle = env.LIMITS ? openThrottle(time) : UNLIMITED;
const parts: PostParts = {
  storage,
  messenger: teams.messenger,
  render: (view) => ({
    text: JSON.stringify(
      view.kind === 'morning' ? view.rows.map(lineOf) : view.kind === 'notice' && [lineOf(view)],
    ),
  }),
  renderLive: (_card, { number, seq }) => ({ text: JSON.stringify({ live: number, seq }) }),
  reach: openReach({
    people: storage.people,
    roster: teams.roster,
    open: (...asked) => teams.messenger.openPersonal(...asked),
    time,
    throttle,
  }),
  dueOf: due,
  hasMoved,
  dueId: (thing) => dueId(thing, 0),
  throttle,
  counts: { add: () => undefined, set: () => undefined },
  log: {
    alarm: (event, data) => console.log(event, JSON.stringify(data)),
    info: () => undefined,
  },
  time,
  newOperation: () => randomUUID(),
  chance,
  rules: {
    ...DELIVERY_RULES,
    leaseMs: env.LEASE_MS,
    refusedPause: () => 1_000,
    unsurePause: () => 1_500,
    unsure: 12,
    attempts: 60,
  },
  passing: pass,
};

const poster = openPoster(parts, { clock: { now: botNow }, sweepSeconds: 1, leaseMs: 4_000 });
poster.start();
process.once('SIGTERM', () => {
  void poster.stop().finally(() => process.exit(0));
});
console.log('up');

import fc from 'fast-check';
import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { Messenger, SendResult } from '../../../src/desk/ports/storage';
import { DELIVERY_RULES } from '../../../src/post/delivery/delivery';
import type { Point } from '../../../src/post/ports';
import { openSweeper, type Sweeper } from '../../../src/post/sweep/sweep';
import { draws } from '../../support/seed';
import { MemoryTeam, memoryStorage } from '../memoryStorage';
import { course, phaseChange } from '../samples';
import { world } from '../world';

/**
 * Any history of three processes that sweep, die at any point, stop and go on, of a Teams that
 * accepts, refuses, turns the bot away, accepts without saying so or does neither, and of a date that
 * moves away and back: nobody sees two unlabelled cards of one due thing, nothing outdated goes out,
 * nothing is sent to a channel that turned the bot away until it is let in, and in the end everything
 * is sent or visibly dead.
 */
const POINTS = ['beforeClaim', 'claimed', 'sentNotMarked', 'marked'] as const;
const ANSWERS = [
  'accept',
  'acceptedUnsaid',
  'lost',
  'throttled',
  'unreachable',
  'never',
  'away',
] as const;
const MORNING = instantAt('2027-06-01', 9);
const RULES = { ...DELIVERY_RULES, attempts: 4, unsure: 3 };

class Died extends Error {}

interface Post {
  readonly labelled: boolean;
  readonly generation: number;
}

interface Stalled {
  readonly goOn: () => void;
  readonly done: Promise<void>;
}

/** One process: its own sense of time, its own memory, a wall clock that may be wrong. */
interface Process {
  sweeper: Sweeper;
  readonly skewMs: number;
  at: { readonly point: Point; readonly what: 'die' | 'stall' } | null;
  stalled: Stalled | null;
}

class House {
  readonly team = new MemoryTeam();
  readonly posts: Post[] = [];
  readonly answers: (typeof ANSWERS)[number][] = [];
  readonly processes: Process[];
  now = 0;
  due = true;
  outdatedPosts = 0;
  /** Sends to the channel while it turned the bot away. */
  intrusions = 0;
  /** What the facts said at the last check of each send. */
  private checkedAs = true;

  constructor() {
    this.team.put({ course: course(), live: [], dead: [] });
    this.processes = [-300_000, 0, 300_000].map((skewMs) => this.newProcess(skewMs));
  }

  newProcess(skewMs: number): Process {
    const process: Process = { skewMs, at: null, stalled: null, sweeper: {} as Sweeper };
    const { parts } = world({} as never, {
      storage: memoryStorage(this.team),
      messenger: this.messenger(),
      dueOf: ({ start }) => {
        this.checkedAs = start?.date === '2027-03-01';
        return this.checkedAs ? [phaseChange()] : [];
      },
      rules: RULES,
      chance: () => 0,
      time: {
        wall: () => new Date(Date.UTC(2027, 0, 1) + this.now + skewMs),
        monotonic: () => this.now,
        sleep: () => Promise.resolve(),
      },
      passing: (point) => this.pass(process, point),
    });
    process.sweeper = openSweeper(parts);
    return process;
  }

  private async pass(process: Process, point: Point): Promise<void> {
    const { at } = process;
    if (at?.point !== point) return;
    process.at = null;
    if (at.what === 'die') throw new Died();
    await new Promise<void>((resolve) => {
      process.stalled = { goOn: resolve, done: process.stalled?.done ?? Promise.resolve() };
    });
  }

  private messenger(): Messenger {
    return {
      post: (_to, { text }) => Promise.resolve(this.answerTo(text)),
      update: () => Promise.resolve({ kind: 'sent', activity: 'a' }),
    };
  }

  private answerTo(text: string): SendResult {
    if (this.team.record.turnedAway) this.intrusions += 1;
    const answer = this.answers.shift() ?? 'accept';
    if (answer === 'accept' || answer === 'acceptedUnsaid') {
      const generation = [...this.team.rows.values()][0]?.more?.generation ?? 0;
      this.posts.push({ labelled: text.includes('repeat'), generation });
      if (!this.checkedAs) this.outdatedPosts += 1;
    }
    switch (answer) {
      case 'accept':
        return { kind: 'sent', activity: `a${this.posts.length}` };
      case 'acceptedUnsaid':
        return { kind: 'ambiguous', why: 'timeout' };
      case 'lost':
        return { kind: 'ambiguous', why: 'unreachable' };
      case 'throttled':
        return { kind: 'refused', why: 'throttled', again: true, afterMs: 2_000 };
      case 'unreachable':
        return { kind: 'refused', why: 'unreachable', again: true };
      case 'never':
        return { kind: 'refused', why: 'refused', again: false };
      case 'away':
        return { kind: 'refused', why: 'notInstalled', again: false };
    }
  }

  /** Runs a sweep until it ends, dies or stalls. */
  async sweep(index: number, at: Process['at'] = null): Promise<void> {
    const process = this.processes[index];
    if (!process || process.stalled) return;
    process.at = at;
    const died = { yes: false };
    const done = process.sweeper.sweep(MORNING).then(
      () => undefined,
      (fault: unknown) => {
        if (!(fault instanceof Died)) throw fault;
        died.yes = true;
      },
    );
    await Promise.race([done, this.settled()]);
    const stalled = process.stalled as Stalled | null;
    if (stalled) process.stalled = { goOn: stalled.goOn, done };
    if (died.yes) this.processes[index] = this.newProcess(process.skewMs);
  }

  async resume(index: number): Promise<void> {
    const process = this.processes[index];
    const stalled = process?.stalled;
    if (!process || !stalled) return;
    process.stalled = null;
    stalled.goOn();
    await stalled.done;
  }

  move(due: boolean): void {
    this.due = due;
    const date = due ? '2027-03-01' : '2027-04-01';
    const start = { date, toldOn: '2027-03-01', reason: null } as const;
    const held = this.team.courses.get(42);
    this.team.put({ course: course({ start }), live: held?.live ?? [], dead: held?.dead ?? [] });
  }

  /** Everything in memory answers at once: after some turns of the event loop all that can happen has. */
  private async settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  check(): void {
    for (const generation of new Set(this.posts.map((post) => post.generation))) {
      const unlabelled = this.posts.filter(
        (post) => post.generation === generation && !post.labelled,
      );
      expect(unlabelled.length).toBeLessThanOrEqual(1);
    }
    expect(this.outdatedPosts).toBe(0);
    expect(this.intrusions).toBe(0);
    const [row] = this.team.rows.values();
    if (row?.state === 'sent') expect(row.activity).not.toBeNull();
    if (row) expect(row.more?.unsure ?? 0).toBeLessThanOrEqual(RULES.unsure);
    expect(this.team.rows.size).toBeLessThanOrEqual(1);
  }

  letIn(): void {
    this.team.record = { ...this.team.record, turnedAway: null };
  }

  /** A channel that turns the bot away: what is due stands with its course, unsent. */
  async waitInSight(): Promise<void> {
    if (!this.team.record.turnedAway) return;
    const before = this.posts.length;
    // Its door is tried once an hour, and is still shut.
    this.answers.push('away', 'away', 'away');
    for (const n of [0, 1, 2]) await this.sweep(n);
    this.answers.length = 0;
    expect(this.posts.length).toBe(before);
    const [row] = this.team.rows.values();
    const isOver = row?.state === 'sent' && !row.more?.voided;
    const isInDoubt = row?.state === 'sending';
    if (!isOver && !isInDoubt) expect(this.team.courses.get(42)?.dead).toHaveLength(1);
  }

  /** Peace: everybody goes on, Teams accepts, time passes. */
  async ending(): Promise<void> {
    this.answers.length = 0;
    for (let index = 0; index < 3; index += 1) await this.resume(index);
    if (!this.due) this.move(true);
    this.now += 3_600_000;
    await this.waitInSight();
    this.letIn();
    for (let round = 0; round < 12; round += 1) {
      this.now += 3_600_000;
      await this.sweep(round % 3);
      this.check();
    }
    const [row] = this.team.rows.values();
    expect(['sent', 'dead']).toContain(row?.state);
    if (row?.state === 'sent') expect(this.posts.length).toBeGreaterThan(0);
    if (row?.state === 'dead') expect(this.team.courses.get(42)?.dead).toHaveLength(1);
  }
}

interface Model {
  steps: number;
}

function command(name: string, run: (house: House) => void | Promise<void>): Step {
  return new Step(name, run);
}

class Step implements fc.AsyncCommand<Model, House> {
  constructor(
    private readonly name: string,
    private readonly act: (house: House) => void | Promise<void>,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, house: House): Promise<void> {
    model.steps += 1;
    await this.act(house);
    house.check();
  }

  toString(): string {
    return this.name;
  }
}

const who = fc.integer({ min: 0, max: 2 });
const steps = [
  who.map((n) => command(`sweep(${n})`, (house) => house.sweep(n))),
  fc
    .tuple(who, fc.constantFrom(...POINTS), fc.constantFrom('die', 'stall'))
    .map(([n, point, what]) =>
      command(`${what}(${n}, ${point})`, (house) =>
        house.sweep(n, { point, what: what === 'die' ? 'die' : 'stall' }),
      ),
    ),
  who.map((n) => command(`resume(${n})`, (house) => house.resume(n))),
  fc
    .constantFrom(...ANSWERS)
    .map((answer) => command(`answer(${answer})`, (house) => void house.answers.push(answer))),
  fc
    .constantFrom(1_000, 31_000, 61_000, 600_000)
    .map((ms) => command(`pass(${ms})`, (house) => void (house.now += ms))),
  fc.constant(command('letIn', (house) => house.letIn())),
  fc.boolean().map((due) => command(`move(${due ? 'back' : 'away'})`, (house) => house.move(due))),
];

describe('the life of a due thing', () => {
  it('once unlabelled, never outdated, in the end sent or visibly dead', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 40 }), async (commands) => {
        const house = new House();
        await fc.asyncModelRun(() => ({ model: { steps: 0 }, real: house }), commands);
        await house.ending();
      }),
      { numRuns: Number(process.env['MODEL_RUNS'] ?? draws(300)) },
    );
  });
});

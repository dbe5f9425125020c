// Learns from the corpus which intent a clause has; `npm run build` calls it, the bot never does.
import { BUCKETS, featuresOf } from './features';
import { softmax } from './softmax';

/** A sentence of the corpus, slots masked, and what is meant by it. */
export interface Example {
  readonly intent: string;
  readonly text: string;
}

/** Weights of every intent, one row of `BUCKETS` and a bias each. */
export interface Weights {
  readonly intents: readonly string[];
  readonly rows: readonly Float32Array[];
  readonly biases: Float32Array;
}

export interface Schooling {
  readonly rounds: number;
  readonly rate: number;
  /** How much weights are drawn back to nothing in each round. */
  readonly decay: number;
}

const COURSE: Schooling = { rounds: 24, rate: 0.6, decay: 1e-4 };
const SEED = 42;

/**
 * Softmax regression by stochastic gradient with a step a weight of its own (Adagrad). The same
 * examples give the same weights: the order of each round comes from a fixed seed.
 */
export function train(examples: readonly Example[], course: Schooling = COURSE): Weights {
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  const learner = new Learner(intents.length, course);
  const cases = examples.map(({ intent, text }) => ({
    features: featuresOf(text),
    meant: intents.indexOf(intent),
  }));
  const random = randomFrom(SEED);
  for (let round = 0; round < course.rounds; round += 1) {
    for (const { features, meant } of shuffled(cases, random)) learner.learn(features, meant);
  }
  return { intents, rows: learner.rows, biases: learner.biases };
}

class Learner {
  readonly rows: Float32Array[];
  readonly biases: Float32Array;
  private readonly steps: Float32Array[];

  constructor(
    count: number,
    private readonly course: Schooling,
  ) {
    this.rows = Array.from({ length: count }, () => new Float32Array(BUCKETS));
    this.steps = Array.from({ length: count }, () => new Float32Array(BUCKETS).fill(1e-3));
    this.biases = new Float32Array(count);
  }

  learn(features: readonly number[], meant: number): void {
    const size = 1 / Math.sqrt(Math.max(1, features.length));
    const shares = softmax(this.rows.map((row, at) => this.score(row, at, features, size)));
    shares.forEach((share, intent) => {
      const off = share - (intent === meant ? 1 : 0);
      if (Math.abs(off) > 1e-3) this.correct(intent, features, off * size);
      this.biases[intent] = (this.biases[intent] ?? 0) - 0.02 * off;
    });
  }

  private score(row: Float32Array, at: number, features: readonly number[], size: number): number {
    let sum = 0;
    for (const feature of features) sum += row[feature] ?? 0;
    return sum * size + (this.biases[at] ?? 0);
  }

  private correct(intent: number, features: readonly number[], gradient: number): void {
    const row = this.rows[intent];
    const steps = this.steps[intent];
    if (!row || !steps) return;
    const { rate, decay } = this.course;
    for (const feature of features) {
      const weight = row[feature] ?? 0;
      const slope = gradient + decay * weight;
      const taken = (steps[feature] ?? 0) + slope * slope;
      steps[feature] = taken;
      row[feature] = weight - (rate * slope) / Math.sqrt(taken);
    }
  }
}

/** A random number generator of its own (mulberry32): the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one === undefined || two === undefined) continue;
    order[at] = two;
    order[other] = one;
  }
  return order;
}

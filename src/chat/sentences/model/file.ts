// The trained weights as a file of bytes: the build writes it, the classifier reads it.
import type { Wordings } from '../questions/finder';
import { BUCKETS } from './features';
import type { Weights } from './train';

/** What stands before the weights, as JSON. */
interface Head {
  /** Names the corpus and the code that it was trained with. */
  readonly of: string;
  readonly intents: readonly string[];
  readonly biases: readonly number[];
  /** How much one step of a byte is worth, an intent each. */
  readonly steps: readonly number[];
  readonly questions: Wordings;
  /** Every word of the corpus, most frequent first. */
  readonly words: readonly string[];
}

export interface Model extends Head {
  /** A row a bucket, a byte an intent. */
  readonly bytes: Int8Array;
}

const LENGTH_BYTES = 4;

export function modelBytes(
  weights: Weights,
  of: string,
  { questions = {}, words = [] }: Partial<Pick<Head, 'questions' | 'words'>> = {},
): Uint8Array {
  const steps = weights.rows.map((row) => largest(row) / 127 || 1);
  const biases = [...weights.biases].map((bias) => Number(bias.toFixed(5)));
  const head = Buffer.from(
    JSON.stringify({ of, intents: weights.intents, biases, steps, questions, words }),
  );
  const file = new Uint8Array(LENGTH_BYTES + head.length + BUCKETS * steps.length);
  new DataView(file.buffer).setUint32(0, head.length);
  file.set(head, LENGTH_BYTES);
  const bytes = new Int8Array(file.buffer, LENGTH_BYTES + head.length);
  weights.rows.forEach((row, intent) => {
    const step = steps[intent] ?? 1;
    row.forEach((weight, bucket) => {
      bytes[bucket * steps.length + intent] = Math.round(weight / step);
    });
  });
  return file;
}

function largest(row: Float32Array): number {
  return row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

/** Throws on a file that the build did not write. */
export function readModel(file: Uint8Array): Model {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = view.getUint32(0);
  const text = Buffer.from(file.subarray(LENGTH_BYTES, LENGTH_BYTES + length)).toString();
  const head = JSON.parse(text) as Head;
  const from = LENGTH_BYTES + length;
  const bytes = new Int8Array(file.buffer, file.byteOffset + from, file.byteLength - from);
  if (bytes.length !== BUCKETS * head.intents.length) {
    throw new Error('The file of weights does not fit the code: build again');
  }
  return { ...head, bytes };
}

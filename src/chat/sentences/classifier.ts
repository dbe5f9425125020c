// Which intents a masked clause may have, and which questions lie near it; the reading of sentences calls it.
import { isIntent, type Intent } from './intents';
import { featuresOf } from './model/features';
import { readModel, type Model } from './model/file';
import { spellerOf } from './model/speller';
import { softmax } from './model/softmax';
import { finderOf, type Finder } from './questions/finder';

export interface Ranked {
  readonly intent: Intent;
  /** From 0 to 1; all together 1. */
  readonly share: number;
}

export interface Classifier {
  /** Every intent, likeliest first. */
  readonly rank: (masked: string) => readonly Ranked[];
  /** How many of its words stand in the corpus as they are. */
  readonly known: (masked: string) => number;
  /** Questions that are worded alike, nearest first. */
  readonly nearest: Finder;
}

/** Of the bytes that `npm run build` has made. */
export function openClassifier(file: Uint8Array): Classifier {
  const model = readModel(file);
  const spell = spellerOf(model.words);
  const words = new Set(model.words);
  const nearest = finderOf(model.questions);
  const mended = (masked: string): string => masked.split(' ').map(spell).join(' ');
  return {
    known: (masked) =>
      mended(masked)
        .split(' ')
        .filter((word) => words.has(word)).length,
    rank: (masked) => rankedBy(model, mended(masked)),
    nearest: (masked) => nearest(mended(masked)),
  };
}

function rankedBy({ intents, biases, steps, bytes }: Model, masked: string): readonly Ranked[] {
  const features = featuresOf(masked);
  const sums = new Int32Array(intents.length);
  for (const feature of features) {
    const row = feature * intents.length;
    for (let intent = 0; intent < sums.length; intent += 1) {
      sums[intent] = (sums[intent] ?? 0) + (bytes[row + intent] ?? 0);
    }
  }
  const size = 1 / Math.sqrt(Math.max(1, features.length));
  const scores = biases.map((bias, at) => bias + (sums[at] ?? 0) * (steps[at] ?? 1) * size);
  return softmax(scores)
    .flatMap((share, at) => {
      const intent = intents[at] ?? '';
      return isIntent(intent) ? [{ intent, share }] : [];
    })
    .sort((one, other) => other.share - one.share);
}

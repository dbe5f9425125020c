// Finds which question is asked: the wordings that lie nearest, each word weighing by how rare it is.
// The reading of sentences calls it.
import { featuresOf } from '../model/features';
import { isQuestion, type Question } from './questions';

export interface Nearest {
  readonly question: Question;
  /** From 0 to 1: how much of what was asked some wording of it says, and the other way round. */
  readonly near: number;
}

/** Every question with some likeness, nearest first. */
export type Finder = (masked: string) => readonly Nearest[];

/** Masked wordings by the name of their question. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

export function finderOf(wordings: Wordings): Finder {
  const asked = Object.entries(wordings).flatMap(([question, all]) =>
    isQuestion(question)
      ? all.map((text) => ({ question, features: featuresOf(meaningful(text)) }))
      : [],
  );
  const postings = postingsOf(asked);
  const weigh = (feature: number): number =>
    Math.log((asked.length + 1) / ((postings.get(feature)?.length ?? 0) + 1));
  const lengths = asked.map(({ features }) => lengthOf(features, weigh));
  return (masked) => {
    const features = featuresOf(meaningful(masked));
    const sums = new Float64Array(asked.length);
    for (const feature of features) {
      const weight = weigh(feature) ** 2;
      for (const at of postings.get(feature) ?? []) sums[at] = (sums[at] ?? 0) + weight;
    }
    const length = lengthOf(features, weigh);
    return bestOf(
      asked.map(({ question }, at) => ({
        question,
        near: (sums[at] ?? 0) / Math.max(1e-9, length * (lengths[at] ?? 1)),
      })),
    );
  };
}

/** Whom and when it is about decides nothing; that a colleague is named does. */
function meaningful(masked: string): string {
  return masked.replaceAll(/\{[ndtmh]\}(?: s(?= |$))?/g, ' ').trim();
}

function postingsOf(
  asked: readonly { readonly features: readonly number[] }[],
): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  asked.forEach(({ features }, at) => {
    for (const feature of features) {
      const known = postings.get(feature);
      if (known) known.push(at);
      else postings.set(feature, [at]);
    }
  });
  return postings;
}

function lengthOf(features: readonly number[], weigh: (feature: number) => number): number {
  return Math.sqrt(features.reduce((sum, feature) => sum + weigh(feature) ** 2, 0));
}

function bestOf(all: readonly Nearest[]): readonly Nearest[] {
  const best = new Map<Question, number>();
  for (const { question, near } of all) {
    if (near > (best.get(question) ?? 0)) best.set(question, near);
  }
  return [...best]
    .map(([question, near]) => ({ question, near }))
    .sort((one, other) => other.near - one.near);
}

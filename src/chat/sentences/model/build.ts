// From the corpus to the file of weights and the report on confusions; `npm run build` calls it.
import type { Language } from '../../../cti/course/language';
import { openClassifier } from '../classifier';
import { examplesIn, wordingsIn } from './corpus';
import { modelBytes } from './file';
import { train, type Example } from './train';

export type Corpora = Readonly<Record<Language, string>>;

/** Trains on all sentences; `of` names what it was trained with, so that nobody trains in vain. */
export function buildModel(corpora: Corpora, questions: Corpora, of: string): Uint8Array {
  const examples = Object.values(corpora).flatMap(examplesIn);
  const asked = wordingsIn(Object.values(questions).join('\n'));
  const texts = [...examples.map(({ text }) => text), ...Object.values(asked).flat()];
  return modelBytes(train(examples), of, { questions: asked, words: wordsOf(texts) });
}

/** Every word, most frequent first; of equally frequent ones the order is always the same. */
function wordsOf(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(' '))) {
    if (/^[a-z]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** So much of each language is kept aside to see what is taken for what. */
const KEPT_ASIDE = 5;

/** What is taken for what, of sentences that were kept aside: most often mistaken first. */
export function confusionsOf(corpora: Corpora): string {
  const all = Object.entries(corpora).flatMap(([language, corpus]) =>
    examplesIn(corpus).map((example) => ({ ...example, language })),
  );
  const isAside = (_: unknown, place: number): boolean => place % KEPT_ASIDE === 0;
  const learnt = train(all.filter((one, place) => !isAside(one, place)));
  const classifier = openClassifier(modelBytes(learnt, ''));
  const tried = all.filter(isAside).map(({ intent, text, language }) => {
    const [first, second, third] = classifier.rank(text);
    const places = [first?.intent, second?.intent, third?.intent];
    return { intent, text, language, taken: first?.intent ?? '', share: first?.share ?? 0, places };
  });
  return [...sharesIn(tried), '', ...confusionsIn(tried), ''].join('\n');
}

interface Tried extends Example {
  readonly language: string;
  readonly taken: string;
  readonly share: number;
  readonly places: readonly (string | undefined)[];
}

function sharesIn(tried: readonly Tried[]): string[] {
  return [...new Set(tried.map(({ language }) => language))].map((language) => {
    const of = tried.filter((one) => one.language === language);
    const first = of.filter(({ intent, taken }) => intent === taken).length;
    const among = of.filter(({ intent, places }) => places.includes(intent)).length;
    const sure = of.filter(({ share }) => share >= 0.9);
    const right = sure.filter(({ intent, taken }) => intent === taken).length;
    const percent = (part: number, whole: number): string =>
      `${Math.round((100 * part) / Math.max(1, whole))} %`;
    const shares = `${percent(first, of.length)} first, ${percent(among, of.length)} among three`;
    return `${language}: ${of.length} kept aside, ${shares}; sure of ${sure.length}, right ${percent(right, sure.length)}`;
  });
}

function confusionsIn(tried: readonly Tried[]): string[] {
  const pairs = new Map<string, string[]>();
  for (const { intent, taken, text } of tried.filter((one) => one.intent !== one.taken)) {
    const pair = `${intent} taken for ${taken}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), text]);
  }
  return [...pairs]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([pair, texts]) => `${texts.length} ${pair}: ${texts.slice(0, 4).join(' | ')}`);
}

// Reads the corpus, `intent: sentence | sentence`; the build trains on it, tests count it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { foldLetters, lineOf } from '../../line/line';
import { maskOf } from '../mask';
import { isIntent } from '../intents';
import { marksIn, type Seen } from '../marks/marks';
import { namesOf } from '../marks/people';
import type { Example } from './train';

/** Any day: dates are masked. */
const TODAY: PlainDate = '2027-03-10';
const PEOPLE = ['Sofie Lindgaard', 'Mette Holm', 'Jonas Krag'];
/** What stands for a slot while it is read, one after the other; the mask takes it away again. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  n: ['42', '63', '118'],
  d: ['12/3', '14/4-2027', '3. april'],
  t: ['kl 10', 'kl 9.30'],
  m: ['45 min', '20 min'],
  h: ['20 timer', '15 timer'],
  p: PEOPLE,
};
const SEEN: Seen = {
  today: TODAY,
  names: namesOf(PEOPLE.map((name) => ({ id: name, name }))),
};
const SLOT = /\{([a-z])\}/g;

/** The sentences of a corpus file with their intents, masked as the bot masks what people write. */
export function examplesIn(corpus: string): readonly Example[] {
  return corpus.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    const intent = line.slice(0, colon).trim();
    if (colon < 0 || line.startsWith('#')) return [];
    if (!isIntent(intent)) throw new Error(`The corpus names no intent of ours: ${intent}`);
    const sentences = line.slice(colon + 1).split('|');
    return sentences
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ intent, text: maskedSample(sentence) }));
  });
}

/** The sentence with its slots filled and masked again. */
export function maskedSample(sentence: string): string {
  const line = lineOf(filled(sentence), []);
  return maskOf(line, marksIn(line, SEEN));
}

function filled(sentence: string): string {
  let place = foldLetters(sentence).length;
  return sentence.replace(SLOT, (whole, slot: string) => {
    const samples = SAMPLES[slot] ?? [whole];
    place += 1;
    return samples[place % samples.length] ?? whole;
  });
}

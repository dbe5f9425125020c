// Reads the corpus and the wordings of questions, `name: sentence | sentence`; the build learns from it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { foldLetters, lineOf } from '../../line/line';
import { maskOf } from '../mask';
import { isIntent } from '../intents';
import { marksIn, type Seen } from '../marks/marks';
import { namesOf } from '../marks/people';
import type { Wordings } from '../questions/finder';
import { isQuestion } from '../questions/questions';
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
  return linesOf(corpus).flatMap(({ name, texts }) => {
    if (!isIntent(name)) throw new Error(`The corpus names no intent of ours: ${name}`);
    return texts.map((text) => ({ intent: name, text }));
  });
}

/** How the questions of a file are worded, masked alike; a name that several lines have stands once. */
export function wordingsIn(file: string): Wordings {
  const all: Record<string, string[]> = {};
  for (const { name, texts } of linesOf(file)) {
    if (!isQuestion(name)) throw new Error(`Nobody answers a question of that name: ${name}`);
    all[name] = [...new Set([...(all[name] ?? []), ...texts])];
  }
  return all;
}

function linesOf(file: string): readonly { readonly name: string; readonly texts: string[] }[] {
  return file.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 0 || line.startsWith('#')) return [];
    const sentences = line.slice(colon + 1).split('|');
    const texts = sentences
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '')
      .map(maskedSample);
    return [{ name: line.slice(0, colon).trim(), texts }];
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

import { distance } from 'fastest-levenshtein';
import type { PlainDate } from '../cti/plainDate';
import { canonical } from './canonical';
import type { Command, Suggestion } from './command';
import { commandOf, type Entry } from './entry';
import { PHRASES, type Phrase } from './find';
import { languageOf } from './language';
import { endOfWord, wordAt, type Line } from './line';
import { scan } from './scan';
import type { Found, Language } from './slot';
import { wordEnds } from './vocabulary';

const MOST_SUGGESTIONS = 4;
/** A slip is looked for among the first words only. */
const WORDS_LOOKED_AT = 8;

interface Near {
  readonly phrase: Phrase;
  /** Where the misspelt words end. */
  readonly end: number;
  /** Smaller is nearer. */
  readonly score: number;
}

interface Asked {
  readonly line: Line;
  readonly at: number;
  readonly today: PlainDate;
  readonly fallback: Language;
}

/** The nearest commands to a text that nobody understood, with what it said carried over. */
export function nearest(asked: Asked): Suggestion[] {
  const near = slips(asked.line, asked.at);
  const language = languageOf(asked.line, near[0]?.phrase.languages, asked.fallback);
  const lines = near.map(({ phrase, end }) =>
    canonical(carried(phrase.entry, asked, end), language),
  );
  const texts = [...new Set(lines)].slice(0, MOST_SUGGESTIONS);
  return (texts.length > 0 ? texts : sensible(asked, language)).map((text) => ({ text }));
}

/** The command of `entry` with every slot that can be read from `at`, or else from anywhere. */
function carried(entry: Entry, { line, today }: Asked, at: number): Command {
  const scanned = scan(entry, line, at, { today, before: {} });
  const found = 'fault' in scanned ? {} : scanned.found;
  return commandOf(entry, withNumber(entry, found, line));
}

function withNumber(entry: Entry, found: Found, line: Line): Found {
  if ('citizen' in found || !('citizen' in entry.slots)) return found;
  const number = numberIn(line);
  return number === undefined ? found : { ...found, citizen: number };
}

/** The first number in the text that could be a citizen's. */
function numberIn(line: Line): number | undefined {
  const match = /(?:^| )0*([1-9]\d{0,5})(?= |$)/.exec(line.folded.slice(0, 400));
  return match ? Number(match[1]) : undefined;
}

/** With nothing to go by: what can be asked about the number, or of the team. */
function sensible({ line }: Asked, language: Language): string[] {
  const number = numberIn(line);
  const commands: Command[] =
    number === undefined
      ? [{ name: 'help' }, { name: 'overview' }, { name: 'upcoming' }, { name: 'mine' }]
      : [
          { name: 'status', citizen: number },
          { name: 'checklist', citizen: number },
          { name: 'overview' },
          { name: 'help' },
        ];
  return commands.map((command) => canonical(command, language));
}

/** Commands spelt nearly so, nearest first, each once. */
function slips(line: Line, at: number): Near[] {
  const all: Near[] = [];
  let start = wordAt(line, at);
  for (let place = 0; place < WORDS_LOOKED_AT && start < line.folded.length; place += 1) {
    const ends = wordEnds(line, start, 3);
    for (const phrase of PHRASES) all.push(...nearAt(line, start, { phrase, ends, place }));
    start = wordAt(line, endOfWord(line, start));
  }
  all.sort((one, other) => one.score - other.score);
  const seen = new Set<Entry>();
  const best = all[0]?.score ?? 0;
  return all.filter(({ phrase, score }) => {
    if (seen.has(phrase.entry) || score > best + 0.34) return false;
    seen.add(phrase.entry);
    return true;
  });
}

function nearAt(
  line: Line,
  start: number,
  look: { readonly phrase: Phrase; readonly ends: readonly number[]; readonly place: number },
): Near[] {
  const { phrase, ends, place } = look;
  return [phrase.words - 1, phrase.words].flatMap((index) => {
    const end = ends[Math.min(index, ends.length - 1)];
    if (end === undefined || index > phrase.words) return [];
    const typed = line.folded.slice(start, end);
    const score = slipScore(typed, phrase.text);
    return score === undefined ? [] : [{ phrase, end, score: score + place * 0.05 }];
  });
}

/** How far a spelling is off, from 0; `undefined` when it is another word. */
function slipScore(typed: string, phrase: string): number | undefined {
  if (Math.abs(typed.length - phrase.length) > 3 || !/[a-z]/.test(typed)) return undefined;
  const apart = distance(typed.replaceAll(' ', ''), phrase.replaceAll(' ', ''));
  return apart <= slipsAllowed(phrase) ? apart / phrase.length : undefined;
}

function slipsAllowed(word: string): number {
  if (word.length <= 3) return word.length - 2;
  return word.length <= 6 ? 2 : 3;
}

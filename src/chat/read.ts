import { canonical } from './canonical';
import { holdsCpr } from './cprGuard';
import type { Command, Reading, ReadingContext, Suggestion } from './command';
import { commandOf, type Entry } from './entry';
import { pastCourtesy, phraseAt, type Phrase } from './find';
import { importLinesOf } from './importText';
import { languageOf } from './language';
import { lineOf, wordAt, type Line } from './line';
import { mended, saidAgain, type Torn } from './mend';
import { partOf, scan, type Leftover } from './scan';
import { isFault, type Found, type Language } from './slot';
import { citizenAt } from './slots';
import { nearest } from './suggest';

export { canonical } from './canonical';

/**
 * What a text means as a command of section 7; Danish and English both, whatever the display
 * language. What was left out stays absent, and nothing is checked against any course. Never throws;
 * linear in the length of the text. Days are dates in Copenhagen, seen from `context.today`.
 */
export function read(text: string, context: ReadingContext): Reading {
  const line = lineOf(text, context.mentions);
  if (holdsCpr(line.text) || holdsCpr(text)) return { kind: 'cpr' };
  const lines = importLinesOf(line);
  if (lines !== undefined) return { kind: 'command', command: { name: 'import', lines } };
  const at = pastCourtesy(line, 0);
  if (line.folded === '') return { kind: 'command', command: { name: 'help' } };
  const named: Named | undefined =
    phraseAt(line, at) ?? phraseAt(line, 0) ?? afterCitizen(line, at);
  if (!named) return unclear(line, at, context);
  const { entry, languages } = named.phrase;
  const begun = { entry, languages, from: named.end, before: named.found };
  return fromEntry(line, begun, context);
}

interface Named {
  readonly phrase: Phrase;
  readonly end: number;
  readonly found?: Found;
}

/** '42 status', 'borger 42 møde …': the number came first. */
function afterCitizen(line: Line, at: number): Named | undefined {
  const number = citizenAt(line, at);
  if (!number || isFault(number)) return undefined;
  const named = phraseAt(line, pastCourtesy(line, number.end));
  if (!named || !('citizen' in named.phrase.entry.slots)) return undefined;
  return { ...named, found: { citizen: number.value } };
}

interface Begun {
  readonly entry: Entry;
  readonly from: number;
  readonly before: Found | undefined;
  readonly languages: readonly Language[];
}

function fromEntry(line: Line, begun: Begun, context: ReadingContext): Reading {
  const { entry, from, before } = begun;
  const scanned = scan(entry, line, from, { today: context.today, before: before ?? {} });
  if ('fault' in scanned) return { kind: scanned.fault, typed: scanned.typed };
  const { leftover, found } = scanned;
  if (!leftover || mayPassOver(entry, leftover)) {
    return { kind: 'command', command: commandOf(entry, found) };
  }
  const part = partOf(line, leftover);
  const { today } = context;
  const torn = { line, entry, leftover, from, today, languages: begun.languages };
  return {
    kind: 'unclearPart',
    name: entry.name,
    part,
    suggestions: instead(torn, found, context),
  };
}

/** A look-up passes over words, but not over another number. */
function mayPassOver(entry: Entry, leftover: Leftover): boolean {
  return entry.sameAnswer || (entry.looksUp && !leftover.numbers);
}

/** The command with the part mended, explained otherwise, or left out. */
function instead(torn: Torn, found: Found, context: ReadingContext): Suggestion[] {
  const { entry, line, leftover } = torn;
  const mends = entry.repeats ? [] : mended(torn);
  const commands = [
    ...mends.map(({ command }) => command),
    ...entry.otherwise(found, partOf(line, leftover)).map((slots) => commandOf(entry, slots)),
    commandOf(entry, found),
    ...(entry.repeats ? saidAgain(torn, found) : []),
  ];
  const fallback = context.language ?? 'da';
  return suggested(commands, languageOf(mends[0]?.line ?? line, torn.languages, fallback));
}

function suggested(commands: readonly Command[], language: 'da' | 'en'): Suggestion[] {
  const texts = commands.map((command) => canonical(command, language));
  return [...new Set(texts)].slice(0, 4).map((text) => ({ text }));
}

function unclear(line: Line, at: number, context: ReadingContext): Reading {
  const fallback = context.language ?? 'da';
  return {
    kind: 'unclear',
    suggestions: nearest({ line, at: wordAt(line, at), today: context.today, fallback }),
  };
}

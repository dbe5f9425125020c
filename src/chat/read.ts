import { canonical } from './canonical';
import { holdsCpr } from './cprGuard';
import type { Command, Reading, ReadingContext, Suggestion } from './command';
import { commandOf, type Entry } from './entry';
import { pastCourtesy, phraseAt } from './find';
import { importLinesOf } from './importText';
import { languageOf } from './language';
import { lineOf, wordAt, type Line } from './line';
import { mended } from './mend';
import { partOf, scan } from './scan';
import { isFault, type Found } from './slot';
import { citizenSlot } from './slots';
import { nearest } from './suggest';

export { canonical } from './canonical';

const citizen = citizenSlot();

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
  return fromEntry(
    line,
    { entry: named.phrase.entry, from: named.end, before: named.found },
    context,
  );
}

interface Named {
  readonly phrase: { readonly entry: Entry };
  readonly end: number;
  readonly found?: Found;
}

/** '42 status', 'borger 42 møde …': the number came first. */
function afterCitizen(line: Line, at: number): Named | undefined {
  const spot = {
    line,
    at,
    after: at,
    last: null,
    today: '2000-01-01',
    known: {},
    stops: () => false,
  } as const;
  const number = citizen.read?.(spot) ?? citizen.bare?.(spot);
  if (!number || isFault(number)) return undefined;
  const named = phraseAt(line, pastCourtesy(line, number.end));
  if (!named || !('citizen' in named.phrase.entry.slots)) return undefined;
  return { ...named, found: { citizen: number.value } };
}

interface Begun {
  readonly entry: Entry;
  readonly from: number;
  readonly before: Found | undefined;
}

function fromEntry(line: Line, begun: Begun, context: ReadingContext): Reading {
  const { entry, from, before } = begun;
  const scanned = scan(entry, line, from, { today: context.today, before: before ?? {} });
  if ('fault' in scanned) return { kind: scanned.fault, typed: scanned.typed };
  const command = commandOf(entry, scanned.found);
  const { leftover } = scanned;
  if (!leftover || (entry.looksUp && harmless(line, leftover))) return { kind: 'command', command };
  const language = languageOf(line, undefined, context.language ?? 'da');
  const suggestions = mended({ line, entry, leftover, from, today: context.today });
  return {
    kind: 'unclearPart',
    name: entry.name,
    part: partOf(line, leftover),
    suggestions: suggested([...suggestions, command], language),
  };
}

/** A look-up passes over words, but never over another number. */
function harmless(line: Line, leftover: { readonly from: number; readonly to: number }): boolean {
  return !/[0-9]/.test(line.folded.slice(leftover.from, leftover.to));
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

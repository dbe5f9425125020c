// A line as the command that it is to the letter, or what it lacks: `read` asks first.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { CommandWritten } from '../command';
import type { Mask } from '../cprGuard';
import { commandOf } from './entry';
import { pastCourtesy, phraseAt, saidAlike, type Phrase } from './find';
import { importAsked } from '../import/text';
import { wordAt, type Line } from '../line/line';
import { pastListMark } from '../line/listMark';
import { mended, type Torn } from '../suggestions/mend';
import { scan } from './scan';
import { isFault, type Fault, type Found } from '../slots/slot';
import { anyOf } from '../slots/patterns';
import { citizenAt } from '../slots/slots';
import { WORDS } from '../words';

/** What a line means, before anything is suggested. */
export type Understood =
  | { readonly kind: 'command'; readonly command: CommandWritten; readonly loosely?: true }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** A command with a part that nobody understood. */
  | { readonly kind: 'torn'; readonly torn: Torn }
  /** No command; `at` is where the text begins once courtesy is passed over. */
  | { readonly kind: 'unknown'; readonly at: number };

export function understandLine(line: Line, today: PlainDate): Understood {
  const lines = importAsked(line);
  if (lines) return understood(lines);
  if (line.folded === '') return understood({ name: 'help' });
  const at = pastCourtesy(line, pastListMark(line));
  const named = phraseAt(line, at) ?? phraseAt(line, 0) ?? afterCitizen(line, at);
  if (named && !asksWhatItIs(line, named)) return withSlots(line, named, today);
  return numberAlone(line, at) ?? { kind: 'unknown', at: wordAt(line, at) };
}

const POLITE_END = new RegExp(`^\\W*(?:${anyOf(WORDS.talk.please)})?\\W*$`);
const WHAT_IS = new RegExp(`^${anyOf(WORDS.asked.whatIs)} `);

/** 'Hvad er jobmatch?' asks about the method; 'hvad er status 42' is a look-up. */
function asksWhatItIs({ folded }: Line, { phrase: { entry }, end }: Named): boolean {
  return !entry.looksUp && WHAT_IS.test(folded) && !/\d/.test(folded.slice(end));
}

/** Nothing but a citizen's number: how that course stands. */
function numberAlone(line: Line, at: number): Understood | undefined {
  const number = citizenAt(line, wordAt(line, at));
  if (!number || isFault(number)) return undefined;
  const isAll = POLITE_END.test(line.folded.slice(number.end));
  return isAll ? understood({ name: 'status', citizen: number.value }) : undefined;
}

function understood(command: CommandWritten): { kind: 'command'; command: CommandWritten } {
  return { kind: 'command', command };
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

function withSlots(line: Line, named: Named, today: PlainDate): Understood {
  const { entry, languages } = named.phrase;
  const scanned = scan(entry, line, named.end, { today, before: named.found ?? {} });
  if ('fault' in scanned) return { kind: 'fault', fault: scanned };
  const { leftover, found } = scanned;
  if (!leftover) return understood(commandOf(entry, found));
  const other = wholly(line, named, today);
  if (other) return other;
  const torn = { line, entry, leftover, found, from: named.end, today, languages };
  return mayPassOver(torn)
    ? { ...understood(commandOf(entry, found)), loosely: true }
    : { kind: 'torn', torn };
}

/** 'cti-plan 42' is a page, 'cti-plan 42 mapped housing' a focus area: who has a use for all of it. */
function wholly(line: Line, named: Named, today: PlainDate): Understood | undefined {
  for (const { entry } of saidAlike(named.phrase)) {
    const scanned = scan(entry, line, named.end, { today, before: named.found ?? {} });
    if (!('fault' in scanned) && !scanned.leftover)
      return understood(commandOf(entry, scanned.found));
  }
  return undefined;
}

/** A look-up passes over words, but not over another number, nor over a slip. */
function mayPassOver(torn: Torn): boolean {
  const { entry, leftover } = torn;
  return entry.sameAnswer || (entry.looksUp && !leftover.numbers && mended(torn).length === 0);
}

/** Minutes and the like; a larger number of four digits is no part of a command. */
const LARGEST_AMOUNT = 24 * 60;

/**
 * Where the citizen number stands right after its command's word, when the four digits behind it are
 * an amount of that command: then the two are no CPR number (D1). `undefined` in all other cases:
 * a number that the command has no use for, or takes into a text, may be the rest of one.
 */
export function numberInPlace(line: Line, today: PlainDate): Mask | undefined {
  const named = phraseAt(line, pastCourtesy(line, pastListMark(line))) ?? phraseAt(line, 0);
  if (!named || !('citizen' in named.phrase.entry.slots)) return undefined;
  const number = citizenAt(line, wordAt(line, named.end));
  if (!number || isFault(number)) return undefined;
  const amount = /^ (\d{4})(?= |$)/.exec(line.folded.slice(number.end))?.[1];
  if (amount === undefined || Number(amount) > LARGEST_AMOUNT) return undefined;
  const meant = withSlots(line, named, today);
  if (meant.kind !== 'command' || !amounts(meant.command).includes(Number(amount))) {
    return undefined;
  }
  const digits = /\d+$/.exec(line.folded.slice(0, number.end))?.[0].length ?? 0;
  const [from, to] = [line.from[number.end - digits], line.to[number.end - 1]];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function amounts(command: CommandWritten): readonly unknown[] {
  const parts: readonly (readonly [string, unknown])[] = Object.entries(command);
  return parts.flatMap(([name, value]) => (name === 'citizen' ? [] : [value]));
}

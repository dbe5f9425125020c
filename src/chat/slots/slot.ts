// What a slot is: its words, its reader, what was found; all of the grammar is typed by it.
import type { HalfWritten } from '../../cti/calendar/dayWritten';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Language } from '../../cti/course/language';
import { written, type Line } from '../line/line';

/** A part of a command, read from its place in the line up to `end`. */
export interface Hit<T> {
  readonly value: T;
  readonly end: number;
}

/** Something with the shape of a date or a citizen number that is none; as typed. */
export interface Fault {
  readonly fault: 'noSuchDate' | 'badNumber';
  readonly typed: string;
}

export type Found = Readonly<Record<string, unknown>>;

/** Where a slot is asked to read. */
export interface Spot {
  readonly line: Line;
  readonly at: number;
  readonly today: PlainDate;
  /** What a first look at the line found. */
  readonly known: Found;
  /** Whether something else of the command begins there: a plain name ends before it. */
  readonly stops: (at: number) => boolean;
  /** Whether a free text ends there. */
  readonly ends: (at: number) => boolean;
  /** Where the slot before ended. */
  readonly after: number;
  /** The slot read just before, by name; `null` right after the command's word. */
  readonly last: string | null;
}

/** Where a day is looked for. */
export interface DaySpot extends Pick<Spot, 'line' | 'at'> {
  /** Whole days alone are found by it: 'i dag', 'om 14 dage', 'fredag i næste uge'. */
  readonly today: PlainDate;
  /** No other number can stand there: '1.4' and '1-4' are days. */
  readonly alone?: boolean;
}

export type Reader<T> = (spot: Spot) => Hit<T> | Fault | undefined;

/** One part of a command: how it is read, and how it is written. */
export interface Slot<T> {
  /** Reads where an own word or shape says what it is. */
  readonly read?: Reader<T>;
  /** Reads what only its place in the line tells: a bare number, a plain name. Tried after all `read`s. */
  readonly bare?: Reader<T>;
  /** Said in several pieces ('cti @A job @B'): how the pieces become one. */
  readonly join?: (first: T, then: T) => T;
  /** As one would type it; empty when it goes without saying. */
  readonly say: (value: T, language: Language) => string;
  /** Words that announce it within a line of texts, with a colon after them. */
  readonly announcements?: readonly string[];
  /** Words that belong to it: where a name ends, and what a slip may have meant. */
  readonly words?: readonly string[];
}

export function isFault(result: Hit<unknown> | Fault | undefined): result is Fault {
  return result !== undefined && 'fault' in result;
}

/** The same hit with another value. */
export function as<T, U>(
  result: Hit<T> | Fault | undefined,
  value: (from: T) => U,
): Hit<U> | Fault | undefined {
  if (!result || isFault(result)) return result;
  return { value: value(result.value), end: result.end };
}

/** One day seen from today, so many letters long. */
export function distant({ line, at }: DaySpot, length: number, date: PlainDate): Hit<HalfWritten> {
  const end = at + length;
  return { value: { kind: 'distant', date, typed: written(line, at, end).trim() }, end };
}

// The slots of one command read off a line; understanding, mending and suggesting call it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Entry, Rest } from './entry';
import { endOfWord, wordAt, written, writtenAfter, type Line } from '../line/line';
import { isFault, type Fault, type Found, type Hit, type Slot, type Spot } from '../slots/slot';
import { REASON } from '../slots/reason';
import { isAnnounced, textUntil } from '../slots/texts';
import { anyOf } from '../slots/patterns';
import { phrases } from '../slots/vocabulary';
import { WORDS } from '../words';

export interface Scanned {
  readonly found: Found;
  /** The first words that nobody understood. */
  readonly leftover: Leftover | null;
}

export interface Leftover {
  /** Folded offsets. */
  readonly from: number;
  readonly to: number;
  /** There is a number among all that was not understood. */
  readonly numbers: boolean;
}

const FILLERS = phrases(WORDS.grammar.fillers);

/** A date in figures, with its preposition. */
const DATED = new RegExp(
  `^(?:${anyOf(WORDS.days.range.from, WORDS.days.article)} )?(?:\\d{1,2}/\\d{1,2}|\\d{4}-\\d|\\d{1,2}[.-]\\d{1,2}[.-]\\d)`,
);

const WORD = /[\p{L}\p{N}\uE000]/u;

const MOST_LEFTOVERS = 12;
/** Nobody's command has more parts. */
const MOST_STEPS = 100;

interface Given {
  readonly today: PlainDate;
  /** What was said before the command's own word. */
  readonly before: Found;
}

/**
 * Reads the slots of `entry` from `at` to the end of the line: once to see what it is about, and
 * again with that known, since a day without a year lies behind when the thing has happened.
 */
export function scan(entry: Entry, line: Line, at: number, given: Given): Scanned | Fault {
  const first = pass(entry, line, { ...given, at, known: {} });
  return isFaulty(first) ? first : pass(entry, line, { ...given, at, known: first.found });
}

interface Start extends Given {
  readonly at: number;
  readonly known: Found;
}

function isFaulty(result: Scanned | Fault): result is Fault {
  return 'fault' in result;
}

/** One walk along the line, slot by slot. */
function pass(entry: Entry, line: Line, start: Start): Scanned | Fault {
  const walk = new Walk(entry, line, start);
  while (!walk.over) {
    const fault = walk.step();
    if (fault) return fault;
  }
  return { found: walk.found, leftover: walk.leftover ?? walk.unread };
}

class Walk {
  readonly found: Record<string, unknown>;
  leftover: { from: number; to: number; numbers: boolean } | null = null;
  private at: number;
  /** Where the last slot that was read ends: what is left of the line begins there. */
  private after: number;
  private last: string | null = null;
  private leftovers = 0;
  private steps = 0;
  private tookTheRest = false;

  constructor(
    private readonly entry: Entry,
    private readonly line: Line,
    private readonly start: Start,
  ) {
    this.found = { ...start.before };
    this.at = start.at;
    this.after = start.at;
  }

  /** The end of a text that was too long to be walked through. */
  get unread(): Scanned['leftover'] {
    const { length } = this.line.folded;
    const unread = (this.line.cut && !this.tookTheRest) || !this.ended;
    return unread ? { from: Math.max(0, length - 20), to: length, numbers: true } : null;
  }

  private get ended(): boolean {
    return this.at >= this.line.folded.length;
  }

  get over(): boolean {
    this.at = wordAt(this.line, this.at);
    this.steps += 1;
    return this.ended || this.leftovers >= MOST_LEFTOVERS || this.steps > MOST_STEPS;
  }

  /** Reads one slot, or passes over one word. */
  step(): Fault | undefined {
    const reason = REASON.find(this.line, this.at);
    if (reason && this.endsInReason) return this.takeTheRest('reason', reason.end);
    for (const way of ['read', 'bare'] as const) {
      for (const [name, slot] of Object.entries(this.entry.slots)) {
        if (name in this.found && !slot.join) continue;
        const hit = slot[way]?.(this.spot());
        if (isFault(hit)) return hit;
        if (hit) return this.keep(name, slot, hit);
      }
    }
    return this.passOver();
  }

  private spot(): Spot {
    const { line, at, after, last, start } = this;
    const { today, known } = start;
    const stops = (next: number): boolean => this.stopsAt(next);
    const ends = (next: number): boolean => this.endsAt(next);
    return { line, at, after, last, today, known, stops, ends };
  }

  private keep(name: string, slot: Slot<unknown>, hit: Hit<unknown>): undefined {
    const before = this.found[name];
    this.found[name] = slot.join && before !== undefined ? slot.join(before, hit.value) : hit.value;
    this.at = hit.end;
    this.after = hit.end;
    this.last = name;
  }

  private get endsInReason(): boolean {
    return !this.entry.rest || 'reason' in this.entry.slots;
  }

  private passOver(): Fault | undefined {
    const { rest } = this.entry;
    const filler = FILLERS.find(this.line, this.at);
    if (!filler) return rest?.when(this.found) ? this.takeWhatIsLeft(rest) : this.leave();
    this.at = filler.end;
    return undefined;
  }

  /** A reason goes to the end of the line; another text to where the next one is announced. */
  private takeWhatIsLeft({ slot, whole }: Rest): Fault | undefined {
    if (whole) return this.takeTheRest(slot, this.after);
    const text = textUntil(this.spot(), wordAt(this.line, this.after));
    if (!text) return this.leave();
    this.found[slot] = text.value;
    this.at = text.end;
  }

  /** All that is still there, as typed; the day that closes it is apart where no word opened it. */
  private takeTheRest(slot: string, from: number): Fault | undefined {
    const closed = this.after === from ? this.closed(wordAt(this.line, from)) : undefined;
    if (closed && 'fault' in closed) return closed;
    const text = closed
      ? written(this.line, wordAt(this.line, from), closed.at - 1).trim()
      : writtenAfter(this.line, from);
    if (closed) this.found[closed.slot] = closed.value;
    if (slot in this.entry.slots && text !== '') this.found[slot] ??= text;
    this.at = this.line.folded.length;
    this.tookTheRest = true;
    return undefined;
  }

  /** The longest of the last words that a closing slot reads to the end; the text before it stays. */
  private closed(from: number): Closed | Fault | undefined {
    const { closing: closings = [] } = this.entry.rest ?? {};
    if (closings.some(({ slot }) => slot in this.found) || this.line.cut) return undefined;
    const starts = lastWords(this.line, MOST_CLOSING).filter((at) => at > from);
    for (const at of starts) {
      for (const { slot, read } of closings) {
        const hit = read({ ...this.spot(), at });
        if (isFault(hit)) return hit;
        if (hit?.end === this.line.folded.length) return { slot, value: hit.value, at };
      }
    }
    return undefined;
  }

  /** Nobody knows this word; punctuation is passed over without a word. */
  private leave(): undefined {
    const { folded } = this.line;
    const end = endOfWord(this.line, this.at);
    const letter = folded.slice(this.at, end).search(WORD);
    if (letter > 0 || letter < 0) {
      this.at = letter < 0 ? end : this.at + letter;
      return;
    }
    this.leftover ??= { from: this.at, to: end, numbers: false };
    if (/[0-9]/.test(folded.slice(this.at, end))) this.leftover.numbers = true;
    if (this.leftover.to === this.at - 1) this.leftover.to = end;
    this.leftovers += 1;
    this.at = end;
  }

  /** A name ends where a reason or another slot's word begins, misspelt in small letters too. */
  private stopsAt(at: number): boolean {
    const { line, entry } = this;
    if (REASON.find(line, at) || entry.stops.find(line, at)) return true;
    const word = line.folded.slice(at, endOfWord(line, at));
    return written(line, at, at + 1) === word[0] && entry.isSlip(word);
  }

  /** A text ends where a reason, a date or an announced slot ('delmål: …') begins. */
  private endsAt(at: number): boolean {
    const { line, entry } = this;
    if ('reason' in entry.slots && REASON.find(line, at)) return true;
    if ('date' in entry.slots && DATED.test(line.folded.slice(at, at + 16))) return true;
    const announcement = entry.announcements.find(line, at);
    return announcement !== undefined && isAnnounced(line, announcement.end);
  }
}

interface Closed {
  readonly slot: string;
  readonly value: unknown;
  readonly at: number;
}

/** 'fra fredag den 2. april 2027 til og med den 20. april 2027' and a little more. */
const MOST_CLOSING = 14;

/** Where the last words of a line begin, the furthest from its end first. */
function lastWords({ folded }: Line, most: number): readonly number[] {
  const starts: number[] = [];
  for (let at = folded.length; at > 0 && starts.length < most;) {
    at = folded.lastIndexOf(' ', at - 1);
    starts.unshift(at + 1);
    if (at < 0) break;
  }
  return starts;
}

/** What a person wrote in the part that nobody understood. */
export function partOf(
  line: Line,
  leftover: { readonly from: number; readonly to: number },
): string {
  return written(line, leftover.from, leftover.to).slice(0, 80);
}

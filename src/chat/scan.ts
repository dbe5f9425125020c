import type { PlainDate } from '../cti/plainDate';
import type { Entry } from './entry';
import { endOfWord, wordAt, written, writtenAfter, type Line } from './line';
import { isFault, type Fault, type Found, type Hit, type Slot, type Spot } from './slot';
import { REASON } from './reason';
import { phrases } from './vocabulary';

export interface Scanned {
  readonly found: Found;
  /** What nobody understood, by folded offsets. */
  readonly leftover: { readonly from: number; readonly to: number } | null;
}

const FILLERS = phrases({
  da: 'for, på, den, d, det, i, om, og, med, til, fra, er, en, et, pr, af, som, venligst, tak, borger, borgeren, forløb, forløbet, dato, hos, nr, nummer, skal, være, der, har, bliver, blev, blevet, er blevet, hej',
  en: 'the, of, in, on, to, and, with, from, is, a, an, as, please, thanks, thank you, citizen, course, date, was, be, number, no',
});

const MOST_LEFTOVERS = 12;

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
  return isOver(first) ? first : pass(entry, line, { ...given, at, known: first.found });
}

interface Start extends Given {
  readonly at: number;
  readonly known: Found;
}

function isOver(result: Scanned | Fault): result is Fault {
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
  leftover: { from: number; to: number } | null = null;
  private at: number;
  /** Where the last slot that was read ends: what is left of the line begins there. */
  private after: number;
  private last: string | null = null;
  private leftovers = 0;
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
    return this.line.cut && !this.tookTheRest
      ? { from: Math.max(0, length - 20), to: length }
      : null;
  }

  get over(): boolean {
    this.at = wordAt(this.line, this.at);
    return this.at >= this.line.folded.length || this.leftovers >= MOST_LEFTOVERS;
  }

  /** Reads one slot, or passes over one word. */
  step(): Fault | undefined {
    if (this.takesReason()) return undefined;
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
    return { line, at, after, last, today, known, stops: (next) => this.stopsAt(next) };
  }

  private keep(name: string, slot: Slot<unknown>, hit: Hit<unknown>): undefined {
    const before = this.found[name];
    this.found[name] = slot.join && before !== undefined ? slot.join(before, hit.value) : hit.value;
    this.at = hit.end;
    this.after = hit.end;
    this.last = name;
  }

  private takesReason(): boolean {
    const word = REASON.find(this.line, this.at);
    if (!word || (this.entry.rest && !('reason' in this.entry.slots))) return false;
    this.takeTheRest('reason', word.end);
    return true;
  }

  private passOver(): undefined {
    const { rest } = this.entry;
    const filler = FILLERS.find(this.line, this.at);
    if (filler) this.at = filler.end;
    else if (rest?.when(this.found)) this.takeTheRest(rest.slot, this.after);
    else this.leave();
  }

  /** All that is still there, as typed. */
  private takeTheRest(slot: string, from: number): void {
    const text = writtenAfter(this.line, from);
    if (slot in this.entry.slots && text !== '') this.found[slot] ??= text;
    this.at = this.line.folded.length;
    this.tookTheRest = true;
  }

  private leave(): void {
    const end = endOfWord(this.line, this.at);
    const isWord = /[\p{L}\p{N}\uE000]/u.test(this.line.folded.slice(this.at, end));
    if (isWord) {
      this.leftover ??= { from: this.at, to: end };
      if (this.leftovers > 0 && this.leftover.to === this.at - 1) this.leftover.to = end;
      this.leftovers += 1;
    }
    this.at = isWord ? end : this.at + 1;
  }

  /** A plain name ends where a reason, a number, a mention or another slot's word begins. */
  private stopsAt(at: number): boolean {
    const { line } = this;
    if (/[0-9\uE000§]/.test(line.folded[at] ?? '')) return true;
    if (REASON.find(line, at)) return true;
    return this.entry.stops.find(line, at) !== undefined;
  }
}

/** What a person wrote in the part that nobody understood. */
export function partOf(
  line: Line,
  leftover: { readonly from: number; readonly to: number },
): string {
  return written(line, leftover.from, leftover.to).slice(0, 80);
}

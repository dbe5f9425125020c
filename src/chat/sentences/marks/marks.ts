// Finds the marks of a clause, one walk from left to right; the classifier's mask and the slots call it.
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { endOfWord, wordAt, type Line } from '../../line/line';
import { dayAt } from '../../slots/dates';
import { isFault } from '../../slots/slot';
import { amountAt } from './amounts';
import { basisMarkAt, citizenMarkAt, hourAt, timeMarkAt, withSections } from './numbers';
import type { DayMark, Mark } from './mark';
import { personMarkAt, type Names } from './people';

export interface Seen {
  readonly today: PlainDate;
  readonly names: Names;
}

/** 'nu', 'now' are hardly ever a day in a sentence; 4:2:1 is nobody's number. */
const NO_MARK = new RegExp(`^(?:${anyOf(WORDS.cues.notADay)}|4[ :]2[ :]1)(?![a-z0-9])`);
/** Nobody's sentence holds more. */
const MOST_WORDS = 400;

/** Every mark of the line, none over another. Linear in its length. */
export function marksIn(line: Line, seen: Seen): readonly Mark[] {
  const marks: Mark[] = [];
  let at = wordAt(line, 0);
  for (let words = 0; at < line.folded.length && words < MOST_WORDS; words += 1) {
    const mark = markAt(line, at, seen, marks.at(-1));
    if (mark) marks.push(mark);
    at = wordAt(line, mark ? mark.to : past(line, at));
  }
  return withSections(line, withCitizen(marks));
}

/** The next word; of 4 2 1 the one after it. */
function past(line: Line, at: number): number {
  return line.folded.startsWith('4 2 1', at) ? at + 5 : endOfWord(line, at);
}

function markAt(line: Line, at: number, seen: Seen, last: Mark | undefined): Mark | undefined {
  if (NO_MARK.test(line.folded.slice(at, at + 12))) return undefined;
  const afterDay = last?.kind === 'day' && wordAt(line, last.to) === at;
  const found =
    personMarkAt(line, at, seen.names) ??
    basisMarkAt(line, at) ??
    amountAt(line, at) ??
    (afterDay ? hourAt(line, at) : undefined) ??
    dayMarkAt(line, at, seen.today) ??
    timeMarkAt(line, at) ??
    citizenMarkAt(line, at);
  // Whole words alone: '1/4' of '1/4-20/4' too, of which the dash is passed over next.
  return found && found.to > at ? found : undefined;
}

function dayMarkAt(line: Line, at: number, today: PlainDate): DayMark | undefined {
  const hit = isModal(line, at) ? undefined : dayAt({ line, at, today });
  return hit && !isFault(hit) ? { kind: 'day', from: at, to: hit.end, day: hit.value } : undefined;
}

const ASKING_MONTH = new RegExp(`^${anyOf(WORDS.cues.askingMonth)} \\d{1,6} (?!\\d)[a-z]`);

/** 'may 18 be extended' asks; it is no day in May. */
function isModal({ folded }: Line, at: number): boolean {
  return ASKING_MONTH.test(folded.slice(at, at + 24)) && at < 4;
}

/** Where nothing else can be the citizen, a bare number after a day is: 'talt i dag 18'. */
function withCitizen(marks: readonly Mark[]): readonly Mark[] {
  if (marks.some(({ kind }) => kind === 'citizen')) return marks;
  const bare = marks.filter((mark) => mark.kind === 'time' && mark.bare !== undefined);
  const [only] = bare;
  if (bare.length !== 1 || only?.kind !== 'time' || only.bare === undefined) return marks;
  const { from, to, bare: value } = only;
  return marks.map((mark) => (mark === only ? { kind: 'citizen', value, from, to } : mark));
}

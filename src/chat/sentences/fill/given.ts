// What a slot is filled from: the clause, and what is known of its course.
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import type { Course, PersonRef } from '../../../cti/course/course';
import type { Mark } from '../marks/mark';
import type { Clause } from '../sentence';

export interface Given {
  readonly clause: Clause;
  /** `null`: none is named, or none that exists. */
  readonly course: Course | null;
  readonly today: PlainDate;
  readonly me: PersonRef;
}

/** The words right before a mark, for its cue. */
export function before({ line }: Clause, { from }: Mark, length = 24): string {
  return line.folded.slice(Math.max(0, from - length), from);
}

export function after({ line }: Clause, { to }: Mark, length = 24): string {
  return line.folded.slice(to, to + length);
}

/** The only one of them; `undefined` where there is none, or a choice. */
export function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

const { not, notMore } = WORDS.cues;
const NOT = new RegExp(`(?:^| )${anyOf(not)}(?: ${anyOf(notMore)})* $`);

/** 'det var 63, ikke 42': what is named to be ruled out. */
export function isRuledOut(clause: Clause, mark: Mark): boolean {
  return NOT.test(before(clause, mark, 40));
}

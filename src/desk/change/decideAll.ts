// Decides several changes of one course, each seeing the ones before; a change and its rehearsal call it.
import type { Change } from '../../cti/course/changes';
import type { Course } from '../../cti/course/course';
import type { Recorded } from '../../cti/course/facts';
import { isRefusal, type Refusal } from '../../cti/course/refusal';
import { apply, decide, record } from '../../cti/decide/decide';
import { askedBy, type Caller } from '../ports/caller';

export interface Decided {
  readonly course: Course;
  readonly events: readonly Recorded[];
}

/** All of them, or the first refusal. */
export function decideAll(
  caller: Caller,
  from: Course,
  changes: readonly Change[],
): Decided | Refusal {
  let course = from;
  const events: Recorded[] = [];
  for (const change of changes) {
    const facts = decide(course, change, askedBy(caller));
    if (isRefusal(facts)) return facts;
    const recorded = record(facts, course, askedBy(caller));
    course = apply(course, recorded);
    events.push(...recorded);
  }
  return { course, events };
}

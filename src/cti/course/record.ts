// Facts numbered and signed as they go into the log: `decide` and the enrolment record by it.
import type { Asked } from './changes';
import { SCHEMA_VERSION, type Course } from './course';
import type { Fact, Recorded } from './facts';

/** Facts as lines of the course's log, numbered on from its last event. */
export function record(
  facts: readonly Fact[],
  course: Course | undefined,
  asked: Asked,
): readonly Recorded[] {
  const { at, today, by, command, via } = asked;
  const last = course?.seq ?? 0;
  return facts.map((fact, index) => ({
    v: SCHEMA_VERSION,
    seq: last + 1 + index,
    at,
    on: today,
    by,
    command,
    ...(via === undefined ? {} : { via }),
    fact,
  }));
}

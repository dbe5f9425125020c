// The rule for noting that a course's note was filed in the record system: `decide` calls it.
import type { Decider } from './decider';

/** The neutral note up to an event was filed in the record system, and by whom. */
export const decideNoteFiled: Decider<'fileNote'> = (course, change) => {
  const upTo = Math.min(Math.max(0, Math.trunc(change.upTo)), course.seq);
  return (course.notes.at(-1)?.upTo ?? 0) >= upTo ? [] : [{ type: 'noteFiled', upTo }];
};

// The rules for extending a course and for ending it early: `decide` calls them.
import { outline } from '../course/outline';
import { refuse } from '../course/refusal';
import { reasonOf, type Decider } from './decider';

/** T4: a course cannot be extended. */
export const decideExtend: Decider<'extend'> = (course, _change, asked) => {
  const { effectiveEnd } = outline(course, asked.today);
  if (effectiveEnd === null) return refuse('T4', 'cannotExtend');
  const over = effectiveEnd <= asked.today ? { over: 'yes' } : {};
  return refuse('T4', 'cannotExtend', { end: effectiveEnd, ...over });
};

/** T7: the course ends early, always with a reason; without a date it ends today. */
export const decideStop: Decider<'stop'> = (course, change, asked) => {
  const on = change.on ?? asked.today;
  const reason = reasonOf(change);
  if (reason === null) return refuse('T7', 'stopNeedsReason');
  if (course.stop?.on === on && course.stop.reason === reason) return [];
  const { end, start, effectiveEnd } = outline(course, asked.today);
  if (end !== null && on >= end) {
    if (asked.today >= end) return refuse('T7', 'courseEnded', { end });
    return on === end ? [] : refuse('T4', 'cannotExtend', { end });
  }
  if (course.stop && !change.on && effectiveEnd !== null && asked.today >= effectiveEnd) {
    return refuse('T7', 'courseEnded', { end: effectiveEnd });
  }
  if (start !== null && on < start && start <= asked.today) {
    return refuse('T7', 'dateImpossible', { date: on });
  }
  return [{ type: 'stopped', on, reason }];
};

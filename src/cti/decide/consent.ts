import type { Change } from '../course/changes';
import type { Course } from '../course/course';
import { refuse, type Refusal } from '../course/refusal';
import type { Decider } from './decider';

/** Consent to share data across the administrations: given, or withdrawn (P9). */
export const decideConsent: Decider<'consent'> = (course, change, asked) => {
  const on = change.on ?? asked.today;
  if (on > asked.today) return refuse('P9', 'dateAhead', { date: on });
  const { state } = change;
  if (course.consent.state === state && (!change.on || course.consent.on === on)) return [];
  return [{ type: 'consent', state, on }];
};

/** P9: what may be asked before consent is given; everything else asks for consent first. */
export function refuseWithoutConsent(course: Course, change: Change): Refusal | undefined {
  const { state, on } = course.consent;
  if (state === 'given' || change.type === 'consent' || change.type === 'stop') return undefined;
  if (state === 'withdrawn') return refuse('P9', 'consentWithdrawn', { on });
  // T4: it cannot be had, whatever is asked for first.
  if (change.type === 'extend') return undefined;
  return isAllowedPending(course, change) ? undefined : refuse('P9', 'consentFirst');
}

function isAllowedPending(course: Course, change: Change): boolean {
  switch (change.type) {
    case 'role':
    case 'discuss':
      return true;
    case 'meeting':
      return change.kind === 'startup';
    case 'confirmMeeting':
      return course.meetings.some(({ id, kind }) => id === change.meeting && kind === 'startup');
    case 'correct':
      return (
        change.what === 'number' ||
        change.what === 'basis' ||
        (change.what === 'meeting' && change.kind === 'startup')
      );
    default:
      return false;
  }
}

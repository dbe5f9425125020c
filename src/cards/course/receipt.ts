// When a status card is a short receipt: status.ts and statusButtons.ts ask it.
import type { FactType } from '../../cti/course/facts';
import type { StatusView } from '../../desk/views/views';
import type { Scene } from '../parts/timeline';

/** Records of everyday work: they move no date, and whoever tells them knows the course. */
const SMALL: ReadonlySet<FactType> = new Set([
  'contact',
  'hours',
  'focus',
  'focusClosed',
  'themes',
  'supportNeed',
  'agreement',
  'jointPlan',
  'decision',
  'appointment',
  'appointmentDropped',
  'meetingPlanned',
  'meetingCancelled',
  'meetingMissed',
  'meetingConfirmed',
  'meetingCorrected',
  'discussed',
]);

/**
 * Whether an answer need only say what was saved, the rest of the course one tap away. Not when the
 * course is over or frozen. What became a deviation today stands on it in a line of its own.
 */
export function isReceipt({ done, advice }: StatusView, { outline }: Scene): boolean {
  if (outline.stage === 'closed' || outline.frozen) return false;
  if (done.length === 0)
    return advice.some((key) => key === 'nothingChanged' || key === 'savedBefore');
  return done.every(({ type }) => SMALL.has(type));
}

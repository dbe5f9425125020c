// When a put-off notice comes back, and how often; the poster, presses and `mine` go by it.
import { addDays, type PlainDate } from '../../cti/calendar/plainDate';
import { workingDayOnOrAfter } from '../../cti/calendar/workingDays';
import type { TeamKey } from '../ports/teams';

/** What the reader of a 1:1 notice does with it. */
export interface Nudges {
  /** Shows it again after so many days, if it will still hold. */
  later(team: TeamKey, nudge: Nudge, days: 1 | 3 | 7): Promise<NudgeAnswer>;
  seen(team: TeamKey, nudge: Nudge): Promise<NudgeAnswer>;
}

/**
 * `waits`: it was shown three times and stays in `mine`. `settled`: what it asked for is done.
 * `passed`: by that day it would be no news any more; it stays in `mine` until then.
 */
export type NudgeAnswer = 'later' | 'seen' | 'waits' | 'settled' | 'passed' | 'unknown';

/** How often one due thing is shown to its reader, put off or not (N1). */
export const MOST_NUDGES = 3;

export interface Nudge {
  readonly citizen: number;
  /** `dueId` of the due thing. */
  readonly due: string;
}

/** The working day on which what was put off comes back. */
export function shownAgainOn(today: PlainDate, days: 1 | 3 | 7): PlainDate {
  return workingDayOnOrAfter(addDays(today, days));
}

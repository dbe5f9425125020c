// The shape of what a question says besides what it asks; parts.ts reads it, views and cards take it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import type { MeetingKind, PersonRef } from '../../../cti/course/course';

/** From the first day to the day before the second. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export interface QuestionParts {
  readonly phase: number | null;
  readonly meeting: MeetingKind | null;
  readonly period: Period | null;
  readonly person: PersonRef | null;
  /** Whoever asks speaks of themselves. */
  readonly isMine: boolean;
}

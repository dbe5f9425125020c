// Views that look ahead: what if, calendar, capacity, supervision; views.ts takes them in.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course, PersonRef } from '../../cti/course/course';
import type { GatheringKind } from '../../cti/meetings/planned';
import type { Due } from '../../cti/due/thing';
import type { Capacity } from '../../cti/planning/capacity';
import type { Load } from '../../cti/planning/caseload';
import type { CaseToDiscuss } from '../../cti/planning/supervision';
import type { Imagined } from '../../cti/planning/whatIf';

/** A course as it is and as it would be; nothing of it is saved. */
export interface WhatIfView {
  readonly kind: 'whatIf';
  readonly today: PlainDate;
  readonly now: Course;
  readonly imagined: Course;
  readonly supposed: Imagined;
  /** The first working day ahead (or the transition) that the dates count from while CTI has not started. */
  readonly expectedFrom?: PlainDate;
  /** The CTI worker's load on the day of the change, without and with it; `null` without a worker. */
  readonly load: { readonly now: Load; readonly imagined: Load } | null;
}

/** The person's own calendar feed: its address when it was just made, and only then. */
export type CalendarView =
  | { readonly kind: 'calendar'; readonly state: 'made'; readonly url: string }
  | { readonly kind: 'calendar'; readonly state: 'kept' | 'stopped' };

/** 26 weeks ahead per CTI worker (P4). */
export interface CapacityView {
  readonly kind: 'capacity';
  readonly today: PlainDate;
  readonly rows: readonly Capacity[];
}

/** The agenda of the team's case supervision, a page of it. */
export interface SupervisionView {
  readonly kind: 'supervision';
  readonly today: PlainDate;
  readonly cases: readonly CaseToDiscuss[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** One thing in somebody's calendar, told by the citizen's number only. */
export type CalendarEntry = {
  readonly course: string;
  readonly number: number;
  /** The last change of the course: the day, and which one it was (1, 2, 3 …). */
  readonly changed: { readonly on: PlainDate; readonly seq: number };
} & (
  | { readonly kind: 'due'; readonly due: Due; readonly on: PlainDate }
  | {
      readonly kind: 'meeting';
      readonly id: string;
      readonly meeting: GatheringKind;
      readonly on: PlainDate;
      /** `HH:MM` in Copenhagen. */
      readonly time: string | null;
      /** Its day has passed, and nobody has told what came of it. */
      readonly unconfirmed: boolean;
    }
);

export interface Feed {
  readonly person: PersonRef;
  readonly entries: readonly CalendarEntry[];
}

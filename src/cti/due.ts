import type { Course, Role } from './course';
import type { PlainDate } from './plainDate';

export const DUE_KEYS = [
  'contact.first',
  'jobmatch.missing',
  'cti.prepare',
  'cti.window',
  'cti.start',
  'cti.late',
  'phase.notice',
  'phase.change',
  'phase.open',
  'closing.prepare',
  'handover.deadline',
  'decision.deadline',
  'closing.unplanned',
  'course.end',
  'meeting.soon',
  'agreement.followup',
  'pause.check',
  'digest',
  'retention',
] as const;
export type DueKey = (typeof DUE_KEYS)[number];

/** The channel, or 1:1 to whoever has a role. */
export type Audience = 'channel' | Role;

/** One thing that falls due: key + course + ordinal + rule date + recipient (section 6). */
export interface Due {
  readonly key: DueKey;
  /** Internal id of the course; the team's own things (`digest`) carry `team`. */
  readonly course: string;
  /** Citizen number; 0 for the team's own things. */
  readonly number: number;
  /** 1st, 2nd … of a repeating thing; the phase change's number for phase.*; the meeting's id in `about`. */
  readonly ordinal: number;
  readonly about: string | null;
  /** The date in the rule book's table. */
  readonly ruleDate: PlainDate;
  /** The working day on which it goes out at 08:00 Copenhagen. */
  readonly sendOn: PlainDate;
  readonly audience: Audience;
  readonly kind: 'notice' | 'change' | 'atOnce';
  /** The day it speaks of; a notice whose target has passed is dropped. */
  readonly target: PlainDate;
  /** Things of one chain that are overdue together: only the furthest goes out. */
  readonly chain: 'start' | `phase${1 | 2}` | 'end' | null;
}

/** What the team decides that moves due things. */
export interface TeamSettings {
  readonly language: 'da' | 'en';
  readonly retentionMonths: number;
  readonly digest: boolean;
  readonly guests: boolean;
  /** Share of full time per worker id, 0.05-1; 1 if not set (P4). */
  readonly fullTimeShare: Readonly<Record<string, number>>;
  readonly coordinators: readonly string[];
}

export const DEFAULT_SETTINGS: TeamSettings = {
  language: 'da',
  retentionMonths: 6,
  digest: false,
  guests: false,
  fullTimeShare: {},
  coordinators: [],
};

/** All that the future holds for a course by the facts known now, by send date (section 6). */
export type DueOf = (course: Course, settings: TeamSettings, today: PlainDate) => readonly Due[];

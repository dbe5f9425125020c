// A due thing, its keys and the name it has in the ledger; everybody who deals with due things knows this.
import { parsePlainDate, type PlainDate } from '../calendar/plainDate';
import type { Course, Role } from '../course/course';
import type { TeamSettings } from '../course/settings';
import type { PhaseId } from '../programmes/ids';

/**
 * The one list of due keys, in the order of the rule book: of one chain the later is the further. All
 * that is keyed by it (the table, texts, cards) does not compile with one missing.
 */
export const DUE_KEYS = [
  'startup.missing',
  'consent.pending',
  'startup.prepare',
  'meeting.after',
  'contact.first',
  'jobmatch.missing',
  'cti.prepare',
  'phase.begin',
  'plan.missing',
  'cti.start',
  'cti.late',
  'phase.notice',
  'phase.change',
  'phase.open',
  'closing.prepare',
  'handover.deadline',
  'handover.plan',
  'decision.deadline',
  'closing.unplanned',
  'course.end',
  'meeting.soon',
  'agreement.followup',
  'pause.check',
  // Not in N1: P10, asked for by `involve`.
  'involve',
  // Nor is this: P12, what others have written down.
  'told',
  'digest',
  'retention',
] as const;

export type DueKey = (typeof DUE_KEYS)[number];

/** 1:1 to whoever has a role, or to the one person whom the row names (who enrolled, …). */
export type Addressee = Role | 'author';

/** The channel, or 1:1. */
export type Audience = 'channel' | Addressee;

/** One thing that falls due: key + course + ordinal + rule date + recipient (N1). */
export interface Due {
  readonly key: DueKey;
  /** Internal id of the course; the team's own things (`digest`) carry `team`. */
  readonly course: string;
  /** Citizen number; 0 for the team's own things. */
  readonly number: number;
  /** 1st, 2nd … of a repeating thing; the phase change's number for phase.*, 0 the start; the meeting's id in `about`. */
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
  /** The day by which it is to be done, where that is known: a calendar shows it there. */
  readonly by?: PlainDate;
  /** Things of one chain that are overdue together: only the furthest goes out. */
  readonly chain: Exclude<Chain, 'phase'> | PhaseId | null;
}

/** What belongs together: of several overdue things of one chain only the furthest goes out. */
export type Chain = 'startup' | 'consent' | 'start' | 'phase' | 'handover' | 'decision';

/** All that the future holds for a course by the facts known now, by send date (N1). */
export type DueOf = (course: Course, settings: TeamSettings, today: PlainDate) => readonly Due[];

/**
 * Names a due thing within its team: key, course, ordinal, rule date, recipient and generation. The
 * generation counts how often its date moved away and back, or an undo sent it again.
 */
export function dueId(thing: Due, generation: number): string {
  const { key, course, ordinal, about, ruleDate, audience } = thing;
  return [key, course, ordinal, about ?? '-', ruleDate, audience, generation].join('~');
}

/** What the ledger's name of a due thing tells of it. */
export interface Named {
  readonly key: DueKey;
  readonly ordinal: number;
  /** '-': it is about nothing in particular. */
  readonly about: string;
  readonly ruleDate: PlainDate;
  readonly audience: Audience;
}

/** Reads a name made by `dueId`; `undefined` for any other text, and for a key that is no more. */
export function readName(id: string): Named | undefined {
  const [key, , ordinal, ...rest] = id.split('~');
  const [, audience, on] = [...rest].reverse();
  const ruleDate = parsePlainDate(on ?? '');
  if (!isDueKey(key) || !audience || !ruleDate) return undefined;
  return {
    key,
    ordinal: Number(ordinal),
    about: rest.slice(0, -3).join('~'),
    ruleDate,
    audience: audience as Audience,
  };
}

function isDueKey(key: string | undefined): key is DueKey {
  return (DUE_KEYS as readonly (string | undefined)[]).includes(key);
}

// The shape of a programme's data file; the registry reads it, every room asks it.
import type { ChecklistItem } from '../checklists/types';
import type { MeetingKind, Role } from '../course/course';
import type { InEachLanguage } from '../course/language';
import type { CoreElement } from '../fidelity/coreElement';
import type { DeviationKind } from '../fidelity/deviation';
import type { BasisId, ListId, ProgrammeId } from './ids';

/** How long a course is, and how many of them one full-time worker carries (T1, P4). */
export interface Measure {
  /** Calendar months of one phase (T2). */
  readonly months: number;
  /** About so many courses a full-time CTI worker (P4). */
  readonly norm: number;
}

/** A legal basis that a programme offers: one row (T1). */
export interface Basis extends Measure {
  readonly id: BasisId;
  readonly label: InEachLanguage<string>;
  /** Where it stands among others: '§85', 'mentor support'. */
  readonly short: InEachLanguage<string>;
  /** In the form's list of choices, where the label alone says too little. */
  readonly choice?: InEachLanguage<string>;
  /** How the paragraph is written, the one that the bot writes first: '82b', '82'. */
  readonly paragraphs: readonly [string, ...string[]];
  /** What people write instead of a paragraph, with commas between. */
  readonly spoken?: InEachLanguage<string>;
}

/** What the card says on which a phase begins. */
export interface PhaseWords {
  /** What the phase is about. */
  readonly about: string;
  /** What it pays attention to, where the manual counts that up. */
  readonly points?: readonly string[];
  /** How the CTI worker's role shifts. */
  readonly role: string;
  /** What becomes of the CTI plan. */
  readonly plan: string;
  /** Where the manual says so. */
  readonly source: string;
}

export interface Phase {
  /** Its part of the support: 4, 2 and 1 of 4:2:1 (C4). */
  readonly weight: number;
  readonly words: InEachLanguage<PhaseWords>;
}

/** By the name of the command that tells of it. */
export type Beginning = 'jobmatch' | 'transition';

/** A point of the agenda for the end (C9), and the fact that shows it settled. */
export interface AgendaPoint extends InEachLanguage<string> {
  readonly settledBy?: 'handover' | 'decision';
}

/** What a programme is called and how it speaks, in one language. */
export interface ProgrammeWords {
  /** In lower case, to stand inside a sentence: 'fra ledighed til job'. */
  readonly name: string;
  /** A course of it: 'CTI-forløb fra ledighed til job'. */
  readonly course: string;
  /** What colleagues call such a course: 'jobforløb'. */
  readonly called: string;
  /** Behind 'forløb': 'ved anden overgang'. */
  readonly at: string;
  /** In the form's list of choices. */
  readonly choice: string;
  /** What people write for it, with commas between. */
  readonly spoken: string;
  /** The manual by its name: a source `job p. 18` is cited with it. */
  readonly manual: string;
}

/** Where the manual says what the bot goes by, as the rule book cites it. */
export interface Sources {
  readonly length: string;
  readonly start: string;
  readonly networkMeetings: string;
  /** That there is a start-up meeting, and a decision on continued support (C1, T10). */
  readonly startup: string;
  readonly decision: string;
  readonly deviations: Readonly<Record<DeviationKind, string>>;
}

/** A programme as its manual has it: all that one data file says, and nothing else in the house. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly words: InEachLanguage<ProgrammeWords>;
  /** How the start is planned (T3): a job match, with work agreement and hours (C1, C5), or a transition. */
  readonly begins: Beginning;
  /** Days before the first day on which CTI may start, exceptionally (T3); 0: not before it. */
  readonly earlyDays: number;
  readonly bases: readonly Basis[];
  /** Without a legal basis: refused (`needsBasis`), or this long. */
  readonly plain: Measure;
  readonly needsBasis: boolean;
  /** In order; all equally long (T2). */
  readonly phases: readonly Phase[];
  /** One list a change: `contact`, `phase2` … and `end` (L1). */
  readonly checklists: Readonly<Partial<Record<ListId, readonly ChecklistItem[]>>>;
  /** Roles that every course has, told or not; others only where somebody has them. */
  readonly roles: readonly Role[];
  /** The kinds of meeting that it knows, and the roles that take part beside the citizen (P6, P11, C1); to `network` the network comes too. */
  readonly meetings: Readonly<Partial<Record<MeetingKind, readonly Role[]>>>;
  /** Meetings at which somebody missing is a deviation (P6). */
  readonly allAttend: readonly MeetingKind[];
  /** Agenda of the preparation for the end (C9). */
  readonly agenda: readonly AgendaPoint[];
  readonly coreElements: readonly CoreElement[];
  readonly sources: Sources;
}

/** The items of a checklist that all stand in one place of the manual. */
export function from(
  source: string,
  items: readonly Omit<ChecklistItem, 'source'>[],
): readonly ChecklistItem[] {
  return items.map((item) => ({ ...item, source }));
}

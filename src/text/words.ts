import type {
  Attendee,
  ContactKind,
  ItemState,
  MeetingKind,
  PauseReason,
  Role,
  SupportDecision,
  Theme,
} from '../cti/course/course';
import type { Language } from '../cti/course/language';
import type { Stage } from '../cti/course/outline';
import type { Basis, ListId, Programme } from '../cti/course/programmes';
import type { RuleId } from '../cti/course/refusal';

/** The names of the things of case work, in lower case, to stand inside a sentence. */
export interface Words {
  readonly language: Language;
  readonly roles: Readonly<Record<Role, string>>;
  /** With the article: 'CTI-medarbejderen', 'the CTI worker'. */
  readonly theRoles: Readonly<Record<Role, string>>;
  readonly attendees: Readonly<Record<Attendee, string>>;
  readonly programmes: Readonly<Record<Programme, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly meetings: Readonly<Record<MeetingKind, string>>;
  readonly theMeetings: Readonly<Record<MeetingKind, string>>;
  readonly phases: readonly [string, string, string];
  readonly stages: Readonly<Record<Stage, string>>;
  readonly lists: Readonly<Record<ListId, string>>;
  readonly pauseReasons: Readonly<Record<PauseReason, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly contactKinds: Readonly<Record<ContactKind, string>>;
  readonly decisions: Readonly<Record<SupportDecision, string>>;
  readonly itemStates: Readonly<Record<ItemState, string>>;
  readonly hours: Readonly<Record<'ordinary' | 'practice', string>>;
  /** Where each rule of the rule book comes from, as a professional can look it up. */
  readonly sources: Readonly<Record<RuleId, string>>;
  /** A role that is empty on purpose. */
  readonly nobody: string;
  readonly notTold: string;
  /** What every card says in practice mode (R1). */
  readonly practice: string;
}

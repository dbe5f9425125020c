// The shape of the names of things in each language, and small numbers in words; text/ takes it.
import type {
  AppointmentKind,
  Attendee,
  ContactKind,
  ContactPartner,
  ItemState,
  MeetingKind,
  PauseReason,
  Role,
  SupportDecision,
  Theme,
} from '../cti/course/course';
import type { GatheringKind } from '../cti/meetings/planned';
import type { Language } from '../cti/course/language';
import type { Stage } from '../cti/course/outline';
import type { ListId, PhaseId } from '../cti/programmes';
import type { RuleId } from '../cti/course/refusal';
import type { Phased } from './programmes';

/** The names of the things of case work, in lower case, to stand inside a sentence. */
export interface Words {
  readonly language: Language;
  readonly roles: Readonly<Record<Role, string>>;
  /** With the article: 'CTI-medarbejderen', 'the CTI worker'. */
  readonly theRoles: Readonly<Record<Role, string>>;
  readonly attendees: Readonly<Record<Attendee, string>>;
  readonly meetings: Readonly<Record<MeetingKind, string>>;
  readonly theMeetings: Readonly<Record<MeetingKind, string>>;
  readonly appointments: Readonly<Record<AppointmentKind, string>>;
  readonly theAppointments: Readonly<Record<AppointmentKind, string>>;
  /** Those who come along to a network meeting, never named (P11). */
  readonly network: string;
  readonly stages: Phased<Exclude<Stage, PhaseId>>;
  readonly lists: Phased<Exclude<ListId, PhaseId>>;
  readonly pauseReasons: Readonly<Record<PauseReason, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly contactKinds: Readonly<Record<ContactKind, string>>;
  readonly contactPartners: Readonly<Record<ContactPartner, string>>;
  readonly decisions: Readonly<Record<SupportDecision, string>>;
  readonly itemStates: Readonly<Record<ItemState, string>>;
  readonly hours: Readonly<Record<'ordinary' | 'practice', string>>;
  /** Where each rule of the rule book comes from, as a professional can look it up. */
  readonly sources: Readonly<Record<RuleId, string>>;
  /** A role that is empty on purpose. */
  readonly nobody: string;
  readonly notTold: string;
  /** From nothing on: small numbers as prose writes them. */
  readonly numerals: readonly string[];
  /** What every card says in practice mode (R1). */
  readonly practice: string;
}

/** A meeting or an appointment by its kind: 'follow-up', 'home visit'. */
export function gatheringName(
  { meetings, appointments }: Pick<Words, 'meetings' | 'appointments'>,
  kind: GatheringKind,
): string {
  return { ...meetings, ...appointments }[kind];
}

/** The same with its article: 'the follow-up'. */
export function theGathering(
  { theMeetings, theAppointments }: Pick<Words, 'theMeetings' | 'theAppointments'>,
  kind: GatheringKind,
): string {
  return { ...theMeetings, ...theAppointments }[kind];
}

/** A small number as a word, a larger one in digits. */
export function numeral(count: number, { numerals }: Pick<Words, 'numerals'>): string {
  return numerals[count] ?? String(count);
}

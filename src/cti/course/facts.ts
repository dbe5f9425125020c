// The facts that a course is made of: `decide` writes them, `evolve` and the log read them.
import type { PlainDate } from '../calendar/plainDate';
import type {
  Appointment,
  Attendee,
  Contact,
  Focus,
  Handover,
  Holder,
  Hours,
  ItemState,
  MeetingKind,
  PauseReason,
  PersonRef,
  Role,
  SupportDecision,
  SupportNeed,
  Theme,
} from './course';
import type { BasisId, ListId, ProgrammeId } from '../programmes/ids';

/** What happened, as told. One command may tell several facts; they are recorded together. */
export type Fact =
  | {
      readonly type: 'enrolled';
      readonly number: number;
      readonly programme: ProgrammeId;
      readonly basis: BasisId | null;
      readonly targetGroup: boolean | null;
      readonly earlierSupport: boolean | null;
      /** Nothing that lay before this day is posted. */
      readonly quietBefore: PlainDate;
    }
  | {
      readonly type: 'consent';
      readonly state: 'given' | 'pending' | 'withdrawn';
      readonly on: PlainDate;
    }
  | {
      readonly type: 'role';
      readonly role: Role;
      readonly person: Holder;
      readonly reason: string | null;
    }
  | {
      readonly type: 'meetingPlanned';
      readonly meeting: string;
      readonly kind: MeetingKind;
      readonly date: PlainDate;
      readonly time: string | null;
      /** When it had stood at before: it was moved. The first releases did not keep it. */
      readonly from?: { readonly date: PlainDate; readonly time: string | null };
      /** Who is asked to it, where that was told (P11). */
      readonly invited?: readonly Attendee[];
    }
  | {
      readonly type: 'meetingHeld';
      readonly meeting: string;
      readonly kind: MeetingKind;
      readonly date: PlainDate;
      readonly attended: readonly Attendee[];
      /** Who should have taken part, by the roles of the day it was told (P6). */
      readonly expected?: readonly Attendee[];
      /** How many came from the network (P11); `null`: some did, not counted. */
      readonly network?: number | null;
      readonly reason: string | null;
    }
  | { readonly type: 'meetingCancelled'; readonly meeting: string; readonly reason: string | null }
  | {
      readonly type: 'meetingMissed';
      readonly meeting: string;
      readonly kind: MeetingKind;
      readonly date: PlainDate;
      readonly reason: string | null;
    }
  | {
      readonly type: 'meetingConfirmed';
      readonly meeting: string;
      readonly person: string;
      readonly comes: boolean;
    }
  | {
      readonly type: 'meetingCorrected';
      readonly meeting: string;
      /** When it had stood at before; the first releases did not keep it. */
      readonly from?: { readonly date: PlainDate; readonly time: string | null };
      readonly date: PlainDate;
      readonly time: string | null;
      readonly reason: string;
    }
  /** An appointment as it stands now: agreed, moved (`from`), held, cancelled, or the citizen not there. */
  | {
      readonly type: 'appointment';
      readonly appointment: Appointment;
      readonly from?: { readonly date: PlainDate; readonly time: string | null };
    }
  /** It was none: somebody had meant something else by the word. */
  | { readonly type: 'appointmentDropped'; readonly appointment: string }
  | { readonly type: 'jointPlan'; readonly responsible: 'jobcenter' | 'social' | null }
  | { readonly type: 'firstDay'; readonly date: PlainDate; readonly reason: string | null }
  | { readonly type: 'jobEnded'; readonly on: PlainDate; readonly reason: string | null }
  | { readonly type: 'agreement'; readonly followUp: PlainDate | null }
  | { readonly type: 'started'; readonly date: PlainDate; readonly reason: string | null }
  | {
      readonly type: 'ticked';
      readonly list: ListId;
      readonly item: string;
      readonly to: ItemState;
      readonly reason: string | null;
      readonly factAtTick: string | null;
    }
  | {
      readonly type: 'paused';
      readonly from: PlainDate;
      readonly reason: PauseReason;
      readonly note: string | null;
    }
  | {
      readonly type: 'resumed';
      readonly until: PlainDate;
      /** First day of the pause it ends; left out: the open one. */
      readonly from?: PlainDate;
    }
  | { readonly type: 'stopped'; readonly on: PlainDate; readonly reason: string }
  | { readonly type: 'themes'; readonly themes: readonly Theme[] }
  | { readonly type: 'focus'; readonly focus: Focus }
  | {
      readonly type: 'focusClosed';
      readonly focus: string;
      readonly on: PlainDate;
      readonly how: 'met' | 'replaced';
    }
  | { readonly type: 'contact'; readonly contact: Contact }
  | { readonly type: 'hours'; readonly hours: Hours }
  | {
      readonly type: 'decision';
      readonly support: SupportDecision;
      readonly by: PersonRef | null;
      readonly worker: string | null;
      /** Why the course's own CTI worker gives it (T8). */
      readonly reason?: string;
    }
  | { readonly type: 'handover'; readonly handover: Handover }
  | { readonly type: 'supportNeed'; readonly need: SupportNeed }
  | { readonly type: 'involved' }
  /** Talked about at the team's case supervision. */
  | { readonly type: 'discussed' }
  | {
      readonly type: 'numberCorrected';
      readonly from: number;
      readonly to: number;
      readonly reason: string;
    }
  | {
      readonly type: 'basisCorrected';
      readonly from: BasisId | null;
      readonly to: BasisId;
      readonly reason: string;
    }
  | {
      readonly type: 'startCorrected';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly reason: string;
    }
  | {
      readonly type: 'firstDayCorrected';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly reason: string;
    }
  | { readonly type: 'noteFiled'; readonly upTo: number }
  /** Takes back the events with these numbers; the course is folded again without them. */
  | { readonly type: 'undone'; readonly events: readonly number[] };

export type FactType = Fact['type'];

/** A fact with who told it and when: one line of the course's log. */
export interface Recorded {
  readonly v: number;
  /** 1, 2, 3 … within the course. */
  readonly seq: number;
  /** The bot's clock when it was told, ISO 8601. */
  readonly at: string;
  /** The same as a date in Copenhagen. */
  readonly on: PlainDate;
  /** `null`: the bot itself. */
  readonly by: PersonRef | null;
  /** Facts of one command share it: what `undo` takes back. */
  readonly command: string;
  /** Where it was said (P12); left out by earlier releases and by the bot itself. */
  readonly via?: Via;
  readonly fact: Fact;
}

/** In the team's channel, in a 1:1 chat, or by an import. */
export type Via = 'channel' | 'personal' | 'import';

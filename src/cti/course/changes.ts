// What a person asks of a course, complete and resolved: the desk makes it, `decide` answers it.
import type { PlainDate } from '../calendar/plainDate';
import type {
  AppointmentKind,
  Attendee,
  ContactKind,
  ContactPartner,
  Handover,
  Holder,
  ItemState,
  MeetingKind,
  MeetingState,
  PauseReason,
  PersonRef,
  Role,
  SupportDecision,
  Taker,
  Theme,
} from './course';
import type { Via } from './facts';
import type { BasisId, ListId, ProgrammeId } from '../programmes/ids';

/** What a person asks of one course, complete and with people and dates resolved. */
export type Change =
  | ({ readonly type: 'enrol' } & Enrolment)
  | {
      readonly type: 'role';
      readonly role: Role;
      readonly person: PersonRef | 'none';
      readonly reason?: string;
    }
  | {
      readonly type: 'meeting';
      readonly kind: MeetingKind;
      readonly state: MeetingState;
      /** Which one, by its id; left out: by its kind and day. */
      readonly meeting?: string;
      /** Of a kind that is planned already: whether that one moves, or it is one more. */
      readonly how?: 'move' | 'another';
      readonly date?: PlainDate;
      /** `HH:MM` in Copenhagen. */
      readonly time?: string;
      /** Who took part, or is asked to a planned one; left out: by its kind (P11). */
      readonly attended?: readonly Attendee[];
      /** How many came from the network; 0: nobody did; `null`: some, not counted. */
      readonly network?: number | null;
      readonly reason?: string;
    }
  | {
      readonly type: 'appointment';
      readonly state: MeetingState;
      /** Which one, by its id; left out: by its day, or the only one. */
      readonly appointment?: string;
      readonly how?: 'move';
      readonly kind?: AppointmentKind;
      readonly date?: PlainDate;
      readonly time?: string;
      /** How long it took, of one held. */
      readonly minutes?: number;
      readonly reason?: string;
    }
  | { readonly type: 'dropAppointment'; readonly appointment: string }
  | { readonly type: 'confirmMeeting'; readonly meeting: string; readonly comes: boolean }
  /** `job`: the first working day; `generic`: the day of the transition. */
  | { readonly type: 'firstDay'; readonly date: PlainDate; readonly reason?: string }
  | {
      readonly type: 'jobEnded';
      readonly on?: PlainDate;
      /** Confirmed that the day lies ahead (T13). */
      readonly ahead?: boolean;
      readonly reason?: string;
    }
  | { readonly type: 'agreement'; readonly followUp?: PlainDate }
  | { readonly type: 'start'; readonly date?: PlainDate; readonly reason?: string }
  | {
      readonly type: 'tick';
      readonly list: ListId;
      readonly item: string;
      readonly to: ItemState;
      readonly reason?: string;
    }
  | { readonly type: 'jointPlan'; readonly responsible?: 'jobcenter' | 'social' }
  | {
      readonly type: 'decision';
      readonly support: SupportDecision;
      readonly by?: PersonRef;
      readonly worker?: string;
      readonly reason?: string;
    }
  | { readonly type: 'themes'; readonly themes: readonly Theme[] }
  | {
      readonly type: 'focus';
      /** Which focus area to change; left out: a new one. */
      readonly focus?: string;
      readonly theme?: Theme;
      readonly goal?: string;
      readonly subgoals?: readonly string[];
      readonly activities?: string;
      readonly contact?: string;
      readonly laterSupport?: string;
      readonly laterSupportConfirmed?: boolean;
    }
  | { readonly type: 'closeFocus'; readonly focus: string; readonly how: 'met' | 'replaced' }
  | {
      readonly type: 'contact';
      readonly minutes: number;
      readonly kind: ContactKind;
      readonly with?: ContactPartner;
      /** The id of a focus area. */
      readonly focus?: string;
      readonly date?: PlainDate;
      readonly reason?: string;
    }
  | {
      readonly type: 'hours';
      readonly kind: 'ordinary' | 'practice';
      readonly hours: number;
      readonly workplace?: string;
      readonly from?: PlainDate;
    }
  | { readonly type: 'involve' }
  | { readonly type: 'discuss' }
  | {
      readonly type: 'pause';
      readonly reason: PauseReason;
      readonly from?: PlainDate;
      /** The day of resumption, when both are told at once. */
      readonly until?: PlainDate;
      readonly note?: string;
    }
  | { readonly type: 'resume'; readonly on?: PlainDate }
  | { readonly type: 'stop'; readonly reason: string; readonly on?: PlainDate }
  | { readonly type: 'extend' }
  | { readonly type: 'handover'; readonly handover: Partial<Omit<Handover, 'day'>> }
  | {
      readonly type: 'takeOver';
      /** The id of a focus area or of a support need; left out: a need that is new. */
      readonly thing?: string;
      readonly what?: string;
      /** `null`: nobody takes over after all. */
      readonly taker?: Taker | null;
      readonly who?: string;
      readonly confirmed?: boolean;
      /** There is no such need any more. */
      readonly gone?: boolean;
    }
  | { readonly type: 'consent'; readonly state: 'given' | 'withdrawn'; readonly on?: PlainDate }
  | {
      readonly type: 'correct';
      readonly what: 'start' | 'firstDay' | 'basis' | 'number' | 'meeting';
      readonly date?: PlainDate;
      readonly time?: string;
      readonly basis?: BasisId;
      readonly number?: number;
      readonly kind?: MeetingKind;
      readonly reason?: string;
    }
  | { readonly type: 'fileNote'; readonly upTo: number };

export interface Enrolment {
  readonly number: number;
  readonly programme: ProgrammeId;
  readonly basis: BasisId | null;
  readonly consent: 'given' | 'pending';
  readonly targetGroup?: boolean;
  readonly earlierSupport?: boolean;
  readonly people: Readonly<Partial<Record<Role, Holder>>>;
  /** The start-up meeting was held then. */
  readonly startup?: PlainDate;
  readonly startupAttended?: readonly Attendee[];
  readonly firstDay?: PlainDate;
  /** Takes over a course whose CTI has begun. */
  readonly start?: PlainDate;
  readonly reason?: string;
}

export type ChangeType = Change['type'];

/** The day and the person: all that `decide` needs besides the course. */
export interface Asked {
  readonly today: PlainDate;
  /** The bot's clock, ISO 8601. */
  readonly at: string;
  readonly by: PersonRef;
  /** Names the command in the log; one command is one step of `undo`. */
  readonly command: string;
  /** Where it is said (P12); left out: nobody is told. */
  readonly via?: Via;
}

// What a course is, with its people, meetings and plans: every room knows this shape.
import type { Stretch } from '../calendar/phases';
import type { PlainDate } from '../calendar/plainDate';
import type { BasisId, ListId, ProgrammeId } from '../programmes/ids';

/** Version of the stored shape of courses and events; old ones are read for ever. */
export const SCHEMA_VERSION = 1;

/** CTI worker, job consultant, job-centre caseworker, social caseworker. */
export const ROLES = ['cti', 'job', 'jobcenter', 'social'] as const;
export type Role = (typeof ROLES)[number];

export const MEETING_KINDS = ['startup', 'ctistart', 'followup', 'network', 'closing'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** What one worker agrees with the citizen, no meeting of the method; `other`: nobody said what. */
export const APPOINTMENT_KINDS = ['home', 'talk', 'accompany', 'phone', 'other'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** What becomes of a meeting or an appointment; `missed`: the citizen was not there. */
export const MEETING_STATES = ['planned', 'held', 'cancelled', 'missed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const ATTENDEES = ['citizen', ...ROLES] as const;
export type Attendee = (typeof ATTENDEES)[number];

export const PAUSE_REASONS = ['treatment', 'hospital', 'prison', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const ITEM_STATES = ['done', 'open', 'na'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const CONTACT_KINDS = ['home', 'workplace', 'elsewhere', 'phone', 'coordination'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** With whom a contact was (C11); 'provider': one who gives support or decides on it. */
export const CONTACT_PARTNERS = ['citizen', 'network', 'provider', 'employer'] as const;
export type ContactPartner = (typeof CONTACT_PARTNERS)[number];

/** Who carries on when CTI ends: the citizen, somebody in the network, or one named function (C6). */
export const TAKERS = ['citizen', 'network', 'function'] as const;
export type Taker = (typeof TAKERS)[number];

export const SUPPORT_DECISIONS = ['mentor', 'sel85', 'none'] as const;
export type SupportDecision = (typeof SUPPORT_DECISIONS)[number];

/** Themes of the needs mapping (C2). */
export const THEMES = [
  'housing',
  'mental',
  'physical',
  'economy',
  'network',
  'daily',
  'work',
] as const;
export type Theme = (typeof THEMES)[number];

/** A professional, by the directory id that Teams gives; the name is what Teams showed last. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

/** The id of who is no person: a team, a channel, a tag or a bot that was mentioned. */
export const NOBODY = '';

/** Somebody, nobody on purpose ('none': no social case), or not told yet (`null`). */
export type Holder = PersonRef | 'none' | null;

export interface Meeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly date: PlainDate;
  /** Copenhagen clock time `HH:MM`, if told. */
  readonly time: string | null;
  /** Nobody is taken at the calendar's word: `planned` until somebody tells what came of it. */
  readonly state: MeetingState;
  /** Who took part, of a meeting held. */
  readonly attended: readonly Attendee[];
  /** How many came from the citizen's network (P11); `null`: they came, and nobody counted them. */
  readonly network?: number | null;
  /** Who is asked to it, where that was told; else by its kind (P11). */
  readonly invited?: readonly Attendee[];
  /** Who should have taken part, by the roles of the day it was told (P6). */
  readonly expected?: readonly Attendee[];
  /** Ids of professionals who confirmed that they come. */
  readonly confirmed: readonly string[];
  /** Ids of those who said that they cannot. */
  readonly declined?: readonly string[];
  readonly reason: string | null;
  /** The day on which its date was told. */
  readonly toldOn?: PlainDate;
}

/** What a worker has agreed with the citizen: theirs alone, nobody else is told of it. */
export interface Appointment {
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly date: PlainDate;
  /** Copenhagen clock time `HH:MM`, if told. */
  readonly time: string | null;
  readonly state: MeetingState;
  /** Whose it is, and the role by which it is theirs: whoever takes over the role takes it over. */
  readonly worker: PersonRef;
  readonly role: Role;
  /** How long it took, once held; the contact stands among the contacts (C4). */
  readonly minutes?: number;
  readonly reason: string | null;
  /** The day on which its date was told. */
  readonly toldOn?: PlainDate;
}

export interface Pause extends Stretch {
  readonly reason: PauseReason;
  readonly note: string | null;
}

export interface Tick {
  readonly list: ListId;
  readonly item: string;
  readonly to: ItemState;
  readonly reason: string | null;
  readonly by: PersonRef;
  /** The instant of the tick, ISO 8601. */
  readonly at: string;
  readonly on: PlainDate;
  /** What the facts said when the person overruled them; new facts of the same kind win again (L1). */
  readonly factAtTick: string | null;
}

export interface Focus {
  readonly id: string;
  readonly theme: Theme | null;
  readonly goal: string;
  readonly subgoals: readonly string[];
  readonly activities: string | null;
  readonly contact: string | null;
  readonly laterSupport: string | null;
  readonly laterSupportConfirmed: boolean;
  readonly laterTaker?: Taker;
  readonly opened: PlainDate;
  readonly closed: { readonly on: PlainDate; readonly how: 'met' | 'replaced' } | null;
}

/** Something the citizen needs support with that is no focus area: it too is handed over (C6). */
export interface SupportNeed {
  readonly id: string;
  readonly what: string;
  readonly taker: Taker | null;
  /** The relative, the friend, the function by its name; the citizen needs none. */
  readonly who: string | null;
  readonly confirmed: boolean;
  readonly opened: PlainDate;
  /** The day from which there is no such need any more. */
  readonly gone: PlainDate | null;
}

export interface Contact {
  readonly date: PlainDate;
  readonly minutes: number;
  readonly kind: ContactKind;
  readonly by: PersonRef;
  readonly reason: string | null;
  /** Left out: the citizen (C11). */
  readonly with?: ContactPartner;
  /** The id of the focus area that it served (C11). */
  readonly focus?: string;
}

export interface Hours {
  readonly from: PlainDate;
  readonly kind: 'ordinary' | 'practice';
  /** Hours a week; 0 ends them. */
  readonly hours: number;
  /** A workplace by its short name or number when there are several (C5). */
  readonly workplace: string | null;
}

export interface Handover {
  readonly day: PlainDate;
  readonly need: string | null;
  readonly crisis: string | null;
  readonly relapse: string | null;
  readonly responsible: string | null;
  readonly supporters: string | null;
  readonly furtherSupport: string | null;
}

export interface RoleChange {
  readonly role: Role;
  readonly from: PersonRef;
  readonly to: PersonRef | 'none';
  readonly on: PlainDate;
  readonly reason: string | null;
}

/** What has changed: a state, a date or a role. */
export const TELLING_OF = [
  ...(['enrolled', 'consent', 'role', 'started', 'firstDay'] as const),
  ...(['paused', 'resumed', 'stopped', 'jobEnded'] as const),
] as const;

/** One change of a course, as others are told of it: no reason, no note. */
export interface Telling {
  /** The number of its event. */
  readonly seq: number;
  readonly what: (typeof TELLING_OF)[number];
  /** The morning on which it is told. */
  readonly on: PlainDate;
  /** Who did it; nobody is told what they did themselves. */
  readonly by: PersonRef;
  /** It was not said in the channel. */
  readonly aside: boolean;
  /** The day it speaks of. */
  readonly day: PlainDate | null;
  readonly role?: Role;
  readonly holder?: Holder;
  readonly former?: PersonRef;
}

/** One citizen's CTI, from enrolment to the end: the facts as told, nothing derived. */
export interface Course {
  readonly id: string;
  readonly number: number;
  /** Number of the last event folded into this course. */
  readonly seq: number;
  /** The day of that event: courses that never started are erased by it (D8). */
  readonly lastOn?: PlainDate;
  readonly programme: ProgrammeId;
  readonly basis: BasisId | null;
  readonly enrolledOn: PlainDate;
  /** Nothing that lay before this day is ever posted (courses taken over in the middle, N1). */
  readonly quietBefore: PlainDate;
  readonly consent: {
    readonly state: 'given' | 'pending' | 'withdrawn';
    readonly on: PlainDate;
    readonly by: PersonRef;
  };
  readonly targetGroup: boolean | null;
  readonly earlierSupport: boolean | null;
  readonly people: Readonly<Record<Role, Holder>>;
  /** Why a role combination that P2 calls a deviation was chosen. */
  readonly roleReasons: Readonly<Partial<Record<Role, string>>>;
  readonly roleChanges: readonly RoleChange[];
  readonly meetings: readonly Meeting[];
  readonly appointments?: readonly Appointment[];
  readonly jointPlan: {
    readonly on: PlainDate;
    readonly responsible: 'jobcenter' | 'social' | null;
  } | null;
  /** First working day (`job`) or the day of the transition (`generic`) (T3). */
  readonly firstDay: PlainDate | null;
  /** The day on which the first working day was told. */
  readonly firstDayToldOn: PlainDate | null;
  readonly firstDayReason: string | null;
  readonly jobEnded: PlainDate | null;
  /** First days at later workplaces, after a job that ended; they never move the clock (T3). */
  readonly newJobs?: readonly PlainDate[];
  readonly agreement: { readonly on: PlainDate; readonly followUp: PlainDate | null } | null;
  readonly start: {
    readonly date: PlainDate;
    readonly toldOn: PlainDate;
    readonly reason: string | null;
  } | null;
  readonly pauses: readonly Pause[];
  readonly stop: {
    readonly on: PlainDate;
    readonly toldOn: PlainDate;
    readonly reason: string;
    /** How many contacts were logged before the early end was told (T8); not known of old courses. */
    readonly contactsBefore?: number;
  } | null;
  readonly ticks: readonly Tick[];
  readonly themes: readonly Theme[];
  readonly focus: readonly Focus[];
  readonly supportNeeds?: readonly SupportNeed[];
  readonly contacts: readonly Contact[];
  readonly hours: readonly Hours[];
  readonly decision: {
    readonly support: SupportDecision;
    readonly by: PersonRef | null;
    readonly worker: string | null;
    readonly on: PlainDate;
    /** Why the course's own CTI worker gives it (T8). */
    readonly reason?: string;
  } | null;
  readonly handover: Handover | null;
  readonly involved: readonly PlainDate[];
  /** The newest changes, as others are told of them (P12); left out: none since an earlier release. */
  readonly told?: readonly Telling[];
  /** The last case supervision at which the team talked about the course. */
  readonly discussed?: PlainDate;
  readonly notes: readonly {
    readonly upTo: number;
    readonly on: PlainDate;
    readonly by: PersonRef;
  }[];
}

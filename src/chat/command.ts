// Every command by its parts: the grammar and the buttons make them, the desk carries them out.
import type { WithDaysWritten } from '../cti/calendar/dayWritten';
import type { PlainDate } from '../cti/calendar/plainDate';
import type {
  AppointmentKind,
  Attendee,
  ContactKind,
  ContactPartner,
  ItemState,
  MeetingKind,
  MeetingState,
  PauseReason,
  PersonRef,
  Role,
  SupportDecision,
  Taker,
  Theme,
} from '../cti/course/course';
import type { Language } from '../cti/course/language';
import type { BasisId, ListId, PhaseId, ProgrammeId } from '../cti/programmes/ids';

/** What the overview is narrowed to. */
export type OverviewFilter = 'attention' | 'contact' | PhaseId | 'paused' | 'open' | 'closed';

/**
 * Somebody as told: a Teams mention, a name that has to be looked up on the roster, or the directory
 * id that a form's list of people sends (resolved on the roster too, never trusted).
 */
export type PersonWord =
  { readonly mention: PersonRef } | { readonly name: string } | { readonly id: string };

/**
 * A command as typed or pressed: what was said is there, what was left out is absent, nothing is
 * checked against any course yet. A form card asks for what is missing.
 */
export type Command =
  | { readonly name: 'help' }
  /** `whole`: with all that a phone's first screen has no room for. */
  | { readonly name: 'status'; readonly citizen?: number; readonly whole?: true }
  | {
      readonly name: 'overview';
      readonly filter?: OverviewFilter;
      readonly page?: number;
    }
  | { readonly name: 'mine' }
  | { readonly name: 'upcoming'; readonly days?: number }
  | ({ readonly name: 'enrol' } & EnrolWords)
  | {
      readonly name: 'role';
      readonly citizen?: number;
      readonly role?: Role;
      readonly person?: PersonWord | 'none';
      readonly reason?: string;
    }
  | {
      readonly name: 'meeting';
      readonly citizen?: number;
      readonly kind?: MeetingKind;
      readonly state?: MeetingState;
      /** Which one, by its id: a card knows it. */
      readonly meeting?: string;
      /** Of a kind that is planned already. */
      readonly how?: 'move' | 'another';
      readonly date?: PlainDate;
      readonly time?: string;
      readonly attended?: readonly Attendee[];
      readonly attendedPeople?: readonly PersonWord[];
      /** 'uden social': everybody else took part. */
      readonly missing?: readonly Attendee[];
      /** 'without @X': everybody else took part. */
      readonly missingPeople?: readonly PersonWord[];
      /** How many came from the network; `some`: nobody counted them. */
      readonly network?: number | 'some';
      readonly reason?: string;
    }
  /** Another day for what is planned. */
  | {
      readonly name: 'moveMeeting';
      readonly citizen?: number;
      readonly kind?: MeetingKind;
      readonly meeting?: string;
      readonly date?: PlainDate;
      readonly time?: string;
    }
  | {
      readonly name: 'appointment';
      readonly citizen?: number;
      readonly kind?: AppointmentKind;
      readonly state?: MeetingState;
      readonly appointment?: string;
      readonly date?: PlainDate;
      readonly time?: string;
      readonly minutes?: number;
      readonly reason?: string;
    }
  | {
      readonly name: 'moveAppointment';
      readonly citizen?: number;
      readonly appointment?: string;
      readonly date?: PlainDate;
      readonly time?: string;
    }
  | {
      readonly name: 'jobmatch' | 'transition';
      readonly citizen?: number;
      readonly date?: PlainDate;
      readonly reason?: string;
    }
  | {
      readonly name: 'agreement';
      readonly citizen?: number;
      readonly date?: PlainDate;
      /** It was taken for an appointment, by this id, and was none. */
      readonly appointment?: string;
    }
  | {
      readonly name: 'start';
      readonly citizen?: number;
      readonly date?: PlainDate;
      readonly reason?: string;
    }
  | { readonly name: 'checklist'; readonly citizen?: number; readonly list?: ListId }
  | {
      readonly name: 'tick';
      readonly citizen?: number;
      readonly list?: ListId;
      /** An item's id (a press) or its row number from 1 (typed). */
      readonly item?: string | number;
      readonly to?: ItemState;
      readonly reason?: string;
    }
  | {
      readonly name: 'plan';
      readonly citizen?: number;
      readonly responsible?: 'jobcenter' | 'social';
    }
  | {
      readonly name: 'decision';
      readonly citizen?: number;
      readonly support?: SupportDecision;
      readonly by?: PersonWord;
      readonly worker?: string;
      readonly reason?: string;
    }
  | {
      readonly name: 'jobEnded';
      readonly citizen?: number;
      readonly date?: PlainDate;
      /** Confirmed that the day lies ahead. */
      readonly ahead?: boolean;
      readonly reason?: string;
    }
  | {
      readonly name: 'correct';
      readonly citizen?: number;
      readonly what?: 'start' | 'firstDay' | 'basis' | 'number' | 'meeting';
      readonly date?: PlainDate;
      readonly time?: string;
      readonly basis?: BasisId;
      readonly number?: number;
      readonly kind?: MeetingKind;
      readonly reason?: string;
    }
  | {
      readonly name: 'reassign';
      readonly to?: PersonWord;
      readonly from?: PersonWord;
      readonly role?: Role;
      readonly reason?: string;
    }
  | {
      /** The writer is away; alone: until when, and who stands in (P1). */
      readonly name: 'absence';
      readonly date?: PlainDate;
      /** The last day. */
      readonly until?: PlainDate;
      readonly standIn?: PersonWord;
      readonly ended?: boolean;
    }
  | {
      readonly name: 'focus';
      readonly citizen?: number;
      /** Which focus area by its place in the list, from 1; left out: a new one. */
      readonly place?: number;
      readonly close?: 'met' | 'replaced';
      readonly theme?: Theme;
      readonly goal?: string;
      readonly subgoals?: readonly string[];
      readonly activities?: string;
      readonly contact?: string;
      readonly laterSupport?: string;
      readonly laterSupportConfirmed?: boolean;
      readonly themes?: readonly Theme[];
    }
  | {
      readonly name: 'contact';
      readonly citizen?: number;
      readonly minutes?: number;
      readonly kind?: ContactKind;
      readonly with?: ContactPartner;
      /** Which focus area it served, by its place in the list, from 1. */
      readonly place?: number;
      readonly date?: PlainDate;
      readonly reason?: string;
    }
  | {
      readonly name: 'hours';
      readonly citizen?: number;
      readonly kind: 'ordinary' | 'practice';
      readonly hours?: number;
      readonly workplace?: string;
      readonly date?: PlainDate;
    }
  | { readonly name: 'involve'; readonly citizen?: number }
  | {
      readonly name: 'pause';
      readonly citizen?: number;
      readonly why?: PauseReason;
      readonly date?: PlainDate;
      /** 'pause 42 prison 1/4-20/4': told after it was over. */
      readonly until?: PlainDate;
      readonly reason?: string;
    }
  | { readonly name: 'resume'; readonly citizen?: number; readonly date?: PlainDate }
  | {
      readonly name: 'stop';
      readonly citizen?: number;
      readonly date?: PlainDate;
      readonly reason?: string;
    }
  | { readonly name: 'extend'; readonly citizen?: number }
  | {
      readonly name: 'consent';
      readonly citizen?: number;
      readonly state?: 'given' | 'withdrawn';
      readonly date?: PlainDate;
    }
  | { readonly name: 'undo' }
  | { readonly name: 'move'; readonly page?: number }
  | { readonly name: 'caseload' | 'capacity' }
  | { readonly name: 'calendar'; readonly what?: 'new' | 'stop' }
  /** With a citizen: that course has been talked about. */
  | { readonly name: 'supervision'; readonly citizen?: number; readonly page?: number }
  /** The citizen's page, or the CTI plan, as Word. */
  | {
      readonly name: 'leaflet';
      readonly citizen?: number;
      readonly which: 'citizenInfo' | 'ctiPlan';
    }
  | { readonly name: 'why' | 'export' | 'delete'; readonly citizen?: number }
  | { readonly name: 'closing'; readonly citizen?: number; readonly whole?: true }
  /** `older`: only that many rows, counted from the oldest. */
  | { readonly name: 'log'; readonly citizen?: number; readonly older?: number }
  /** Typed it shows the note; its button marks it as filed up to an event. */
  | { readonly name: 'note'; readonly citizen?: number; readonly upTo?: number }
  /** Typed it opens the plan; the form fills it in, part by part (C6). */
  | {
      readonly name: 'handover';
      readonly citizen?: number;
      readonly asWord?: true;
      readonly need?: string;
      readonly crisis?: string;
      readonly relapse?: string;
      readonly responsible?: string;
      readonly supporters?: string;
      readonly furtherSupport?: string;
      /** Who takes over what: a focus area's or need's id, or 'new'. */
      readonly thing?: string;
      readonly what?: string;
      readonly taker?: Taker | 'nobody';
      readonly who?: string;
      readonly sure?: boolean;
      readonly gone?: boolean;
    }
  /** `asWord`: the file at once. */
  | {
      readonly name: 'documentation';
      readonly citizen?: number;
      readonly whole?: true;
      readonly asWord?: true;
    }
  | {
      readonly name: 'import';
      readonly lines: string;
      /** For all lines that say nothing of it. */
      readonly consent?: 'given' | 'pending';
      /** Takes the lines with faults, or what was pasted before the last time, out of the draft. */
      readonly leave?: 'faults' | 'earlier';
    }
  | {
      readonly name: 'whatIf';
      readonly citizen?: number;
      readonly start?: PlainDate;
      /** Of a pause; without its end it is imagined to be open. */
      readonly from?: PlainDate;
      readonly until?: PlainDate;
      readonly basis?: BasisId;
    }
  /** Typed it shows them; the form changes those that it holds (D7). */
  | {
      readonly name: 'settings';
      readonly language?: Language;
      readonly digest?: boolean;
      readonly retentionMonths?: number;
      readonly guests?: boolean;
      readonly coordinator?: PersonWord;
      readonly formerCoordinator?: PersonWord;
      /** Whose `share` of full time, in per cent (P4). */
      readonly worker?: PersonWord;
      readonly share?: number;
    }
  | { readonly name: 'language'; readonly language?: Language }
  /** Practice only: moves the bot's clock. */
  | { readonly name: 'time'; readonly days?: number; readonly to?: PlainDate | 'now' };

export interface EnrolWords {
  readonly citizen?: number;
  readonly programme?: ProgrammeId;
  readonly basis?: BasisId;
  readonly consent?: 'given' | 'pending';
  readonly targetGroup?: boolean;
  readonly earlierSupport?: boolean;
  readonly people?: Readonly<Partial<Record<Role, PersonWord | 'none'>>>;
  readonly startup?: PlainDate;
  readonly startupMissing?: readonly Attendee[];
  readonly firstDay?: PlainDate;
  readonly start?: PlainDate;
  readonly reason?: string;
}

/** The same as it was typed: which day is meant is not decided yet (T13). */
export type CommandWritten = WithDaysWritten<Command>;
export type EnrolWritten = WithDaysWritten<EnrolWords>;

export type CommandName = Command['name'];

/** The command of that name. */
export type CommandNamed<N extends CommandName, C extends Command = Command> = C extends Command
  ? N extends C['name']
    ? C & { readonly name: N }
    : never
  : never;

/** What a command may tell besides its name. */
export type SlotOf<N extends CommandName> =
  CommandNamed<N> extends infer C ? Exclude<C extends Command ? keyof C : never, 'name'> : never;

/** What the bot made of a text. */
export type Reading =
  /** `loosely`: a look-up with words around it that nobody understood. */
  | { readonly kind: 'command'; readonly command: CommandWritten; readonly loosely?: true }
  /** Thanks, or a good weekend: no command, and nothing to misunderstand. */
  | { readonly kind: 'thanks' }
  /** 'Yes', 'no', 'cancel': no text settles a question, a card's buttons do. */
  | { readonly kind: 'answered' }
  /**
   * No command: a sentence, or one with a slip in its word. The commands that are spelt nearly so, each
   * complete and ready to send; `slip`: the first of them has a use for all that was written.
   */
  | {
      readonly kind: 'unclear';
      readonly suggestions: readonly Suggestion[];
      readonly slip: boolean;
    }
  /** A date that does not exist, as typed ('31/2'). */
  | { readonly kind: 'noSuchDate'; readonly typed: string }
  /** A citizen number that is not 1 to 6 digits, as typed. */
  | { readonly kind: 'badNumber'; readonly typed: string }
  /** Understood, but this part was not ('tick 42 phase9 …'): `part` as typed. */
  | {
      readonly kind: 'unclearPart';
      readonly name: CommandName;
      readonly part: string;
      readonly suggestions: readonly Suggestion[];
      /** The part is a word of the command, misspelt. */
      readonly slip: boolean;
    }
  /** Something that is, or looks like, a CPR number (D1). Nothing of it is kept. */
  | { readonly kind: 'cpr' };

/** A button that sends `text` as if the person had typed it. */
export interface Suggestion {
  readonly text: string;
}

/** What a text is read with. */
export interface ReadingContext {
  readonly today: PlainDate;
  /** People mentioned, in the order of their mentions; the text holds `<at>name</at>` for each. */
  readonly mentions: readonly { readonly text: string; readonly person: PersonRef }[];
  /** Language of suggestions when the text itself does not show one; Danish if left out. */
  readonly language?: Language;
}

// What the desk hands on to be shown, without words and layout: cards and papers read it.
import type { FormName } from '../../chat/buttons/forms';
import type { OverviewFilter } from '../../chat/command';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course, PersonRef, Role } from '../../cti/course/course';
import type { GatheringKind } from '../../cti/meetings/planned';
import type { Fact, Recorded } from '../../cti/course/facts';
import type { ListId, ProgrammeId } from '../../cti/programmes';
import type { Refusal } from '../../cti/course/refusal';
import type { TeamSettings } from '../../cti/course/settings';
import type { Addressee, Due, DueKey } from '../../cti/due/thing';
import type { Waiting } from '../../cti/due/waiting';
import type { DeadLetter, Look } from '../ports/storage';
import type { AnswerView } from './answerViews';
import type { CalendarView, CapacityView, SupervisionView, WhatIfView } from './aheadViews';
import type { ImportProgressView, ImportView } from './importView';
import type { MeetingAskView } from './meetingViews';
import type { MovingView } from './movingView';
import type { PaperView } from './paperViews';
import type { SayData, SayKey } from './sayKeys';
import type {
  ChoicesView,
  ConfirmView,
  GreetingView,
  QuestionsView,
  QuietView,
} from './sentenceViews';

export type {
  CalendarEntry,
  CalendarView,
  CapacityView,
  Feed,
  SupervisionView,
  WhatIfView,
} from './aheadViews';
export type {
  EnrolWords,
  ImportFault,
  ImportProblem,
  ImportProgressView,
  ImportRowView,
  ImportSource,
  ImportView,
} from './importView';
export type * from './answerViews';
export type * from './sayKeys';
export type { MeetingAskView } from './meetingViews';
export type { MovingOffer, MovingView } from './movingView';
export type * from './sentenceViews';
export type { FormName } from '../../chat/buttons/forms';
export { verbNamed, type Verb } from '../../chat/buttons/verbs';
export { FILE_KINDS } from './paperViews';
export type { DocumentationView, FileKind, FileView, HandoverView, NoteView } from './paperViews';

/**
 * What the desk answers: facts and a place in the method, no sentence and no layout. `cards/` and
 * `text/` make of it what a person sees.
 */
export type View =
  /** A plain sentence: see `SayKey` in text. */
  | { readonly kind: 'said'; readonly say: SayKey; readonly data: SayData }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly number: number | null }
  /** The same to the letter for an unknown number, another channel's and another team's (D2). */
  | { readonly kind: 'notFound'; readonly number: number }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'welcome';
      readonly installer: PersonRef | null;
      /** Who coordinates now, as the roster names them. */
      readonly coordinators: readonly PersonRef[];
      readonly courses: number;
    }
  | StatusView
  | OverviewView
  | {
      readonly kind: 'upcoming';
      readonly today: PlainDate;
      readonly days: number;
      readonly due: readonly UpcomingRow[];
    }
  | ChecklistView
  /** The bot's own post at a due thing. */
  | NoticeView
  | MorningView
  | DigestView
  | FormView
  | {
      readonly kind: 'suggestions';
      readonly typed: string;
      readonly suggestions: readonly string[];
      readonly part: string | null;
    }
  | QuestionView
  | MeetingAskView
  | ConfirmView
  | ChoicesView
  | GreetingView
  | QuietView
  | QuestionsView
  | AnswerView
  | {
      readonly kind: 'log';
      readonly number: number;
      /** All there is, newest first. */
      readonly rows: readonly LogRow[];
      /** Only so many, counted from the oldest: they keep their places while the log grows. */
      readonly older?: number;
    }
  | { readonly kind: 'why'; readonly course: Course; readonly today: PlainDate }
  | { readonly kind: 'caseload'; readonly today: PlainDate; readonly rows: readonly CaseloadRow[] }
  | CalendarView
  | WhatIfView
  | SupervisionView
  | CapacityView
  | { readonly kind: 'mine'; readonly today: PlainDate; readonly rows: readonly MineRow[] }
  | ReassignedView
  /** Preparation of the closing meeting (C9). */
  | {
      readonly kind: 'closing';
      readonly course: Course;
      readonly today: PlainDate;
      readonly whole?: boolean;
    }
  | {
      readonly kind: 'settings';
      readonly settings: TeamSettings;
      readonly coordinators: readonly PersonRef[];
      /** Who works less than full time (P4): `share` of 1. */
      readonly partTime?: readonly { readonly name: string; readonly share: number }[];
    }
  | ImportView
  | ImportProgressView
  | MovingView
  /** Note, handover plan, documentation, and files of them. */
  | PaperView
  /** 1:1: the number exists in several of my teams. `text` is the command to send again. */
  | {
      readonly kind: 'whichTeam';
      /** A citizen's number was asked for, and several teams have it. */
      readonly aboutNumber: boolean;
      readonly teams: readonly { readonly name: string; readonly team: string }[];
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
    };

export interface StatusView {
  readonly kind: 'status';
  readonly course: Course;
  readonly today: PlainDate;
  readonly settings: TeamSettings;
  /** What was just recorded, shown back on top; empty for a plain look-up. */
  readonly done: readonly Fact[];
  /** What an undo took back. */
  readonly takenBack?: readonly Fact[];
  readonly next: readonly Due[];
  readonly dead: readonly DeadLetter[];
  /** Advice that goes with what was done (a second start-up meeting attendee missing, C2: 2-3 focus areas). */
  readonly advice: readonly AdviceKey[];
  /** Asked for with all that is folded away on a phone. */
  readonly whole?: boolean;
}

export type AdviceKey =
  | 'attendanceAssumed'
  | 'chooseTwoOrThreeFocus'
  | 'givePeople'
  | 'startupBeforeJob'
  | 'planBeforeJob'
  | 'onePlan'
  | 'agreementNext'
  | 'askConsent'
  | 'notTargetGroup'
  | 'handOverInstead'
  | 'sameContact'
  | 'startupAgenda'
  | 'startByItself'
  | 'maybeAgreement'
  | 'nothingChanged'
  | 'postingStopped'
  | 'savedBefore';

export interface OverviewView {
  readonly kind: 'overview';
  readonly today: PlainDate;
  readonly courses: readonly {
    readonly course: Course;
    readonly next: Due | null;
    readonly dead: number;
    /** What should have been done by now; longest waiting first. */
    readonly waits: readonly Waiting[];
    /** How many deviations there are. */
    readonly differs: number;
  }[];
  readonly filter: OverviewFilter | null;
  /** How many courses each filter would show, in the order of the choices; `all`: those that run. */
  readonly counts: Readonly<Record<OverviewFilter | 'all', number>>;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Citizens whose course cannot be read (a newer release's row, or a damaged one); left out: none. */
  readonly unread?: readonly number[];
}

export interface UpcomingRow {
  readonly due: Due;
  /** The meeting or the appointment it is about, if it is one. */
  readonly meeting: GatheringKind | null;
}

export interface ChecklistView {
  readonly kind: 'checklist';
  readonly course: Course;
  readonly list: ListId;
  readonly today: PlainDate;
  /** Posted by the bot, perhaps for the second time: the label stays as long as the card. */
  readonly maybeRepeat?: boolean;
}

export interface NoticeView {
  readonly kind: 'notice';
  readonly due: Due;
  readonly course: Course;
  readonly today: PlainDate;
  readonly late: boolean;
  /** A card like this may already have been posted: it says so. */
  readonly maybeRepeat: boolean;
  /** A 1:1 notice that comes to the channel instead: whom it was meant for, and why. */
  readonly instead: { readonly role: Addressee; readonly person: PersonRef | null } | null;
  /** Its reader stands in for this colleague (P1). */
  readonly standsInFor?: string;
  /** Shown again because its reader put it off: the 2nd or 3rd time. */
  readonly again?: number;
  /** Replaces a card that was sent: its date has moved, it no longer holds. */
  readonly outdated?: boolean;
  /** Replaces a card that was sent: what it asked for is done, or the course is over. */
  readonly settled?: boolean;
  /** What the team has chosen: says when a closed course disappears. */
  readonly settings: TeamSettings;
  /** Names the due thing in 'later' and 'seen'; left out: its first generation (`dueId`). */
  readonly id?: string;
}

/**
 * Several notices as one message: what one person is told 1:1 on one morning (N1), the most urgent on
 * top.
 */
export interface MorningView {
  readonly kind: 'morning';
  readonly rows: readonly NoticeView[];
  /** What was just recorded by a press on it. */
  readonly done?: Pick<StatusView, 'course' | 'today' | 'done' | 'advice' | 'takenBack'>;
}

/** The week's changes, deadlines, meetings and open items of a team. */
export interface DigestView {
  readonly kind: 'digest';
  readonly today: PlainDate;
  /** Monday of this week. */
  readonly from: PlainDate;
  /** The first day after next week. */
  readonly until: PlainDate;
  readonly due: readonly Due[];
  readonly courses: readonly Course[];
  readonly late: boolean;
  readonly maybeRepeat: boolean;
}

export interface FormView {
  readonly kind: 'form';
  readonly form: FormName;
  /** The citizen, when it is settled; the form then shows it instead of asking. */
  readonly number: number | null;
  /** Input id → what was typed or is known; dates as `YYYY-MM-DD`, booleans as 'yes'/'no', people by id. */
  readonly values: Readonly<Record<string, string>>;
  /** Input id → what is wrong with it. */
  readonly errors: Readonly<Record<string, Refusal>>;
  /** Who can be picked for a role. */
  readonly roster: readonly PersonRef[];
  readonly programme: ProgrammeId | null;
  /** With it a form saves once. */
  readonly once?: string;
  /** A day left open (T13): saved with one of these by one press. */
  readonly days?: { readonly field: string; readonly days: readonly PlainDate[] };
}

export interface QuestionView {
  readonly kind: 'question';
  readonly ask: 'delete' | 'import';
  readonly number: number | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export type LogRow =
  | { readonly kind: 'event'; readonly event: Recorded; readonly undone: boolean }
  | { readonly kind: 'look'; readonly look: Look };

export interface CaseloadRow {
  readonly person: PersonRef;
  readonly courses: number;
  /** Load and weighted load as shares of the norm; over 1 is flagged (P4). */
  readonly load: number;
  readonly weighted: number;
  readonly share: number;
}

export interface MineRow {
  readonly team: string;
  /** The team as an opaque word, for the row's button in 1:1. */
  readonly word?: string;
  readonly course: Course;
  readonly roles: readonly Role[];
  readonly next: Due | null;
  /** What waits for me in these roles. */
  readonly waits: readonly Waiting[];
  /** How many deviations there are. */
  readonly differs: number;
  /** Notices that I have seen, put off, or been shown as often as anybody bears. */
  readonly nudges?: readonly MineNudge[];
}

/** What I did with a notice that I was sent and that still holds. */
export interface MineNudge {
  readonly key: DueKey;
  readonly ordinal: number;
  readonly state: 'seen' | 'putOff' | 'toldOften';
  /** The day on which it comes back. */
  readonly again: PlainDate | null;
}

/** A worker's courses have changed hands (P1), as many as the rules allow. */
export interface ReassignedView {
  readonly kind: 'reassigned';
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  readonly taken: number;
  readonly left: readonly LeftCourse[];
}

/** A course that stayed with the one who had it; `null`: something happened on it meanwhile. */
export interface LeftCourse {
  readonly number: number;
  readonly refusal: Refusal | null;
}

// What the texts of notices draw on, and their shape; the notice cards and each language use it.
import type { PlainDate } from '../cti/calendar/plainDate';
import type { Attendee, Course, MeetingState, Telling } from '../cti/course/course';
import type { AskingKey } from '../cti/due/table';
import type { GatheringKind } from '../cti/meetings/planned';
import type { ListId, PhaseNumber, ProgrammeId } from '../cti/programmes';
import type { Addressee, Audience, DueKey } from '../cti/due/thing';
import type { Uncovered } from '../cti/fidelity/coverage';

/** What a notice's sentences can draw on; dates as dates, to be shown with their year. */
export interface NoticeScene {
  readonly programme: ProgrammeId;
  readonly audience: Audience;
  /** 1st, 2nd … of a repeating thing; the phase change's number for phase.*. */
  readonly ordinal: number;
  /** The day it speaks of. */
  readonly target: PlainDate;
  readonly firstDay: PlainDate | null;
  /** The earliest day on which CTI may start; only a course that leads to a job may start early (T3). */
  readonly earliestStart: PlainDate | null;
  readonly lastDay: PlainDate | null;
  /** Network meetings should be held by then (T9). */
  readonly networkBy: PlainDate | null;
  readonly pausedSince: PlainDate | null;
  /** The citizen has been met or spoken with since the start-up meeting (P7). */
  readonly inTouch: boolean;
  /** The day of the start-up meeting, once it was held. */
  readonly metOn: PlainDate | null;
  /** Days the pause has lasted, or since the start-up meeting. */
  readonly days: number;
  /** Open items of the list at hand. */
  readonly open: number;
  readonly list: ListId;
  readonly meeting: MeetingTold | null;
  readonly enrolledOn: PlainDate;
  /** Whether something was chosen for the phase after the change at hand (C10). */
  readonly planned: boolean;
  /** The start-up, network or closing meeting that settles a notice, and whether it has been held. */
  readonly settledBy: { readonly date: PlainDate; readonly held: boolean } | null;
  /** The start is recorded: it comes by itself. */
  readonly startNoted: boolean;
  /** S: the recorded start, else the first day (T3). */
  readonly startsOn: PlainDate;
  /** The recorded start has come. */
  readonly begun: boolean;
  /** From when phase 2, 3 … run; `null` while that is not known. */
  readonly phases: readonly (PlainDate | null)[];
  /** The day on which the job ended, when a new match is asked for. */
  readonly jobEnded: PlainDate | null;
  /** The course has ended; one that never started is not. */
  readonly closed: boolean;
  /** When the course's data disappears, if known. */
  readonly erasedOn: PlainDate | null;
  /** Who holds the long-term responsibility; `null`: no handover plan was made (C6). */
  readonly responsible: string | null;
  readonly decision: Course['decision'];
  /** The change that is told of (P12); `null`: it was taken back, or it is none. */
  readonly told: Telling | null;
  /** What nobody takes over (C6). */
  readonly uncovered: Uncovered | null;
}

/** The meeting or the appointment that a notice is about. */
export interface MeetingTold {
  readonly is: 'meeting' | 'appointment';
  readonly kind: GatheringKind;
  readonly name: string;
  /** With its article. */
  readonly the: string;
  readonly date: PlainDate;
  readonly time: string | null;
  readonly state: MeetingState;
  /** Who is taken to have been there, unless somebody says otherwise (P11). */
  readonly presumed: readonly Attendee[];
}

export interface NoticeText {
  readonly title: string;
  readonly lines: readonly string[];
}

export type NoticeTelling = (scene: NoticeScene) => NoticeText;

/** What each due thing says, to whom, and what it is called in a list. */
export interface NoticeTexts {
  /** `ordinal` is `null` when it is not known. */
  readonly names: Readonly<Record<DueKey, (ordinal: number | null) => string>>;
  readonly tell: Readonly<Record<DueKey, NoticeTelling>>;
  /** What a card says once what it asked for is done. */
  readonly done: Readonly<Record<AskingKey, NoticeTelling>>;
  /** What it says when the course is over and nobody need do it any more. */
  readonly over: NoticeTelling;
  readonly late: (ruleDate: PlainDate) => string;
  readonly maybeRepeat: string;
  readonly again: (time: number) => string;
  readonly outdated: string;
  /** Why it comes to this reader (P1). */
  readonly standIn: (name: string) => string;
  /** The same of a change that was taken back (P12). */
  readonly takenBack: string;
  /** A 1:1 notice that comes to the channel: nobody has the role, or the person cannot be reached. */
  readonly instead: {
    readonly empty: Readonly<Record<Addressee, string>>;
    readonly unreachable: (name: string, role: Addressee) => string;
  };
  readonly phaseHeadings: {
    about: string;
    points: string;
    role: string;
    plan: string;
    list: string;
    earlier: string;
  };
  readonly phaseTitle: (phase: PhaseNumber, from: PlainDate) => string;
}

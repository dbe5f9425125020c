// What the table of due things must say of each key; whoever knows about due things reads it from there.
import type { PlainDate } from '../calendar/plainDate';
import type { Course, PersonRef } from '../course/course';
import type { Outline } from '../course/outline';
import type { ListId } from '../programmes';
import type { TeamSettings } from '../course/settings';
import type { Audience, Chain, Due, DueKey, Named } from './thing';

/** What a row of the table looks at. */
export interface Facts {
  readonly course: Course;
  readonly at: Outline;
  readonly settings: TeamSettings;
  readonly today: PlainDate;
}

/** A rule date as the facts stand, with what tells it from the others of its key. */
export interface Dated {
  readonly on: PlainDate;
  readonly ordinal: number;
  readonly about: string | null;
  /** The day it speaks of. */
  readonly target: PlainDate;
  /** Where one day of a key is told otherwise than its row says. */
  readonly kind?: Due['kind'];
  /** The day by which it is to be done, where that is known. */
  readonly by?: PlainDate;
}

/** A card that was sent, beside the rule dates of its key as they are now. */
export interface Sent {
  readonly named: Named;
  readonly facts: Facts;
  readonly dates: () => readonly Dated[];
}

/** The rule dates of a key, stated once: what comes due and what has moved since are both read here. */
export interface RuleDate {
  /** By the facts alone, whether or not there is still something to say on these days. */
  readonly dates: (facts: Facts) => readonly Dated[];
  /** Whether what was sent still stands; what is merely settled or over does. */
  readonly holds: (sent: Sent) => boolean;
  /** The day that a card spoke of when it was sent, as far as its name tells. */
  readonly spokeOf: (named: Named) => PlainDate;
}

/** Whether what a notice asked for has been done, by the course's facts. */
export type Done = (
  thing: Pick<Due, 'ordinal' | 'about'>,
  course: Course,
  today: PlainDate,
) => boolean;

/** A notice that asks for something: once it is done, its card says so and asks no more. */
export interface Asks {
  readonly done: Done;
  /** Done beforehand it is not told at all, or all the same. */
  readonly told: 'untilDone' | 'anyway';
}

export type LiveKind = 'checklist' | 'phaseChange' | 'closing' | 'start';

/** Which live card a thing's post in the channel is. */
export interface LivePost {
  readonly ordinal: number;
  readonly kind: LiveKind;
  /** The list's id, or what else tells cards of one kind apart. */
  readonly about: string;
}

/** How lists, pictures, the calendar and the case supervision show a thing. */
export interface Shown {
  readonly as: 'change' | 'meeting' | 'reminder';
  /** Under its rule date, or under the day it speaks of; `afterIt`: no news before that day has passed; `never`: no list names it. */
  readonly on: 'ruleDate' | 'itsDay' | 'afterIt' | 'never';
  readonly calendar: boolean;
  readonly deadline: boolean;
}

export interface DueRow {
  /** Notices go out before their date, changes after it, `atOnce` on the very day. */
  readonly kind: Due['kind'];
  readonly date: RuleDate;
  /** Whether there is something to tell on that day, as the facts stand. */
  readonly falls: (facts: Facts, day: Dated) => boolean;
  /** Nobody's roles are left out later; with nobody left it goes where `unreached` says. */
  readonly to: (facts: Facts, day: Dated) => readonly Audience[];
  /** Where it goes when the person it is for cannot be reached 1:1, or is nobody. */
  readonly unreached: 'channel' | 'nowhere';
  /** Who `author` is; `null`: nobody by now. */
  readonly author: (course: Course, about: string | null) => PersonRef | null;
  /** Of several overdue things of one chain only the furthest goes out; `phase`: of one phase change. */
  readonly chain: Chain | null;
  /** The days on which the facts were told that make it due: before them it was not late. */
  readonly toldOn: (course: Course) => readonly (PlainDate | null | undefined)[];
  /** `running`: neither in a pause (T6) nor under withdrawn consent (P9); `consented`: in a pause too. */
  readonly awake: 'running' | 'consented' | 'always';
  /** Whether it goes on after the end: the job consultant does (T8), and the course is erased (D6). */
  readonly afterTheEnd: boolean;
  readonly asks: Asks | null;
  /** Whether it stays, however often it was told, until somebody has seen to it. */
  readonly waits: boolean;
  /** The checklist that it is about. */
  readonly list: (ordinal: number) => ListId;
  /** None: its post in the channel stays as it was sent. */
  readonly live: readonly LivePost[];
  readonly shown: Shown;
}

/** Every due key has its row; a key without one, or a row without a part, does not compile. */
export type DueTable = Readonly<Record<DueKey, DueRow>>;

// What the poster needs of other rooms, and what it counts: its rooms read it, the wiring fills it.
import type { PlainDate } from '../cti/calendar/plainDate';
import type { Course, PersonRef } from '../cti/course/course';
import type { HasMoved } from '../cti/due/moved';
import type { Due, DueOf } from '../cti/due/thing';
import type {
  LiveCard,
  Message,
  Messenger,
  SendFault,
  Storage,
  TeamRecord,
} from '../desk/ports/storage';
import type { Address } from '../desk/ports/teams';
import type { DigestView, MorningView, NoticeView } from '../desk/views/views';
import type { MachineTime } from '../ground/machineTime';
import type { DeliveryRules } from './delivery/delivery';
import type { Throttle } from './delivery/throttle';
import type { SilenceWatch } from './sweep/silenceWatch';

/** What a due thing looks like, in the language of the channel or of the person. */
export type Render = (
  view: NoticeView | MorningView | DigestView,
  team: TeamRecord,
  to: 'channel' | PersonRef,
) => Message | Promise<Message>;

/** A live card as the course stands now; `undefined`: nothing to show any more. */
export type RenderLive = (
  card: LiveCard,
  course: Course,
  team: TeamRecord,
) => Message | undefined | Promise<Message | undefined>;

export { NEVER } from '../desk/ports/agenda';

export type Reached =
  | { readonly address: Address }
  /** `afterMs`: Teams wants to be left alone for so long. */
  | { readonly why: SendFault; readonly afterMs?: number };

/**
 * What stands in place of the cards of a course that was erased (D6), or moved to the channel named
 * (D8); it names no citizen.
 */
export type RenderErased = (team: TeamRecord, movedTo?: string) => Message | Promise<Message>;

/** The 1:1 conversation with a person, made through the team's roster if there is none. Never throws. */
export type Reach = (person: PersonRef, team: TeamRecord) => Promise<Reached>;

/** What is counted from the start of the process. */
export const COUNTED = [
  'due',
  'sent',
  'late',
  'repeated',
  'ambiguous',
  'refused',
  'throttled',
  'instead',
  'outdated',
  'dead',
  'cardUpdates',
] as const;
export type Counted = (typeof COUNTED)[number];

export type Measured =
  /** Due things that the last sweep left unsent. */
  | 'dueNow'
  /** Seconds since the oldest due thing that is not sent should have gone out; 0 when there is none. */
  | 'oldestDueSeconds'
  /** Unix time of the last sweep that came to its end, in seconds, by the machine's clock. */
  | 'lastSweepSeconds';

/** Where numbers go (`/metrics`). */
export interface Counts {
  add(what: Counted, by?: number): void;
  set(what: Measured, value: number): void;
}

/** Log lines of the poster: no text, no name, no citizen number (D4). */
export interface PostLog {
  alarm(event: string, data: Readonly<Record<string, string | number>>): void;
  info(event: string, data: Readonly<Record<string, string | number>>): void;
}

/** The moments between which a process may die; a test stops it there. */
export type Point = 'beforeClaim' | 'claimed' | 'sentNotMarked' | 'marked';

export interface PostParts {
  readonly storage: Pick<Storage, 'team' | 'agenda' | 'shared'>;
  readonly messenger: Messenger;
  readonly render: Render;
  readonly renderLive: RenderLive;
  /** Left out: the cards of an erased course stay as they are. */
  readonly renderErased?: RenderErased;
  readonly reach: Reach;
  /** What becomes of a person's 1:1 conversation; left out: it is kept. */
  readonly chats?: {
    /** It is not there any more. */
    readonly forget: (person: PersonRef) => Promise<void>;
    /** It takes nothing from the bot. */
    readonly shut: (person: PersonRef) => Promise<void>;
  };
  /** What is due, and what of it has moved since it was sent: by one table, or cards are sent twice. */
  readonly dueOf: DueOf;
  readonly hasMoved: HasMoved;
  /** The name of a due thing in the ledger. */
  readonly dueId: (due: Due) => string;
  readonly throttle: Throttle;
  readonly counts: Counts;
  readonly log: PostLog;
  readonly time: MachineTime;
  /** A new unique word each time. */
  readonly newOperation: () => string;
  /** In [0, 1). */
  readonly chance: () => number;
  readonly rules: DeliveryRules;
  readonly passing?: (point: Point) => Promise<void>;
}

/** What one sweep found and did. */
export interface SweepReport {
  teams: number;
  due: number;
  sent: number;
  later: number;
  dead: number;
  outdated: number;
  /** Due things that are still not sent. */
  open: number;
  /** The earliest day on which something was due that is still not sent. */
  oldest: PlainDate | null;
}

/** What the poster keeps in mind from sweep to sweep. */
export interface Memory {
  readonly watch: SilenceWatch;
  /** Due things that this process is sending right now: two sweeps of one team may meet. */
  readonly inHand: Set<string>;
  /** By course: what it had due and sent when its team was last looked at. */
  readonly known: Map<string, Known>;
  /** By course: since when its cards are behind. */
  readonly behind: Map<string, Behind>;
  /** By team whose channel turned the bot away: when it was last tried, monotonic milliseconds. */
  readonly triedAt: Map<string, number>;
}

/** Since when cards of a course are behind, and when that was last an alarm; monotonic milliseconds. */
export interface Behind {
  readonly since: number;
  readonly alarmedAt: number | null;
}

export interface Known {
  /** Names of the things whose day has come. */
  readonly standing: ReadonlySet<string>;
  /** Names of the things that were sent. */
  readonly sent: Set<string>;
  /** Names of those whose cards say that what they asked for is done. */
  readonly settled: Set<string>;
}

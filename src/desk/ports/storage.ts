// What the house keeps and how it is reached; the desk and the poster call it, tables/ fulfils it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course, PersonRef } from '../../cti/course/course';
import type { Recorded } from '../../cti/course/facts';
import type { TeamSettings } from '../../cti/course/settings';
import type { Language } from '../../cti/course/language';
import type { LiveKind } from '../../cti/due/row';
import type { Agenda } from './agenda';
import type { Address, TeamKey } from './teams';
import type { Unread, UnreadRow } from './unread';

export { AT_ONCE, type Agenda, type WakeUp } from './agenda';
export { NewerSchema, UnreadableRow, type Unread, type UnreadRow } from './unread';
export type {
  FileAttachment,
  Member,
  Message,
  Messenger,
  Roster,
  SendFault,
  SendResult,
} from './teams';

export interface TeamRecord {
  readonly key: TeamKey;
  readonly settings: TeamSettings;
  readonly address: Address;
  /** The team and channel names that Teams shows. */
  readonly name: string;
  /** Removed from the channel: nothing is posted any more (D8). */
  readonly removedOn: PlainDate | null;
  /**
   * Teams said that the bot has no place in the channel (403), though it told of no removal: nothing
   * is sent there until the bot is added again, somebody writes to it there, or an operator resends.
   * The word is why.
   */
  readonly turnedAway?: string | null;
  /** Words of the channels that its courses came from: buttons in 1:1 chats name them (D8). */
  readonly formerly?: readonly string[];
}

/** A card in the channel that follows the course. */
export interface LiveCard {
  readonly kind: LiveKind;
  /** The list id, or the phase. */
  readonly about: string;
  readonly activity: string;
  readonly conversation: string;
  /** `seq` of the course that the card shows; left out: as it was when it was posted. */
  readonly shown?: number;
  /** It was posted at a due thing, of its own accord; left out: it answered a command. */
  readonly posted?: boolean;
  /** What it says about its own delivery, as long as it stands. */
  readonly late?: boolean;
  readonly maybeRepeat?: boolean;
}

/** A due thing that could not be delivered, and why (shown in `status`). */
export interface DeadLetter {
  readonly due: string;
  readonly key: string;
  readonly on: PlainDate;
  readonly why: string;
  /** It went to the channel instead of 1:1. */
  readonly instead?: boolean;
}

/** A course as read, with what it takes to write it back. */
export interface Held {
  readonly course: Course;
  readonly etag: string;
  readonly live: readonly LiveCard[];
  readonly dead: readonly DeadLetter[];
  /** An ended course whose number is used again (D8): in `courses()`, no longer under its number. */
  readonly retired?: true;
}

/** One row of the delivery ledger. */
export interface Delivery {
  /** Identifies the due thing: key, ordinal, rule date, recipient, generation. */
  readonly due: string;
  readonly course: string;
  readonly state: 'sending' | 'sent' | 'dead' | 'retry';
  /** The claim's operation id: tells a lost answer from a lost race. */
  readonly operation: string;
  /** Sends begun so far. */
  readonly attempts: number;
  /** Not before this instant (ISO 8601), after a refusal. */
  readonly notBefore: string | null;
  readonly activity: string | null;
  readonly why: string | null;
  /** What only some rows have; kept as it is. */
  readonly more?: DeliveryMore;
}

/** Of a delivery, when it applies. Every field of it is written and read back. */
export interface DeliveryMore {
  /** Sends of which nobody knows whether they arrived; the next one is labelled as a possible repeat. */
  readonly unsure?: number;
  /** Milliseconds to wait after a refusal, for who does not trust the clock that wrote `notBefore`. */
  readonly pauseMs?: number;
  /** How often the thing was due before, with a date that moved away and came back. */
  readonly generation?: number;
  /** The date moved away: the card that was sent says so. */
  readonly voided?: boolean;
  /** It could not be brought 1:1 and goes to the channel, with a mention. */
  readonly instead?: boolean;
  /** The conversation it was sent to. */
  readonly conversation?: string;
  /** Put off by its reader: shown again on this day. */
  readonly again?: PlainDate;
  /** How often it was shown (3 at most). */
  readonly shown?: number;
  /** Marked as seen by its reader. */
  readonly seen?: boolean;
  /** Its card says that what it asked for is done. */
  readonly settled?: boolean;
  /** Its card tells of other things, too: the channel of the team whose things they are. */
  readonly morning?: string;
}

export interface HeldDelivery extends Delivery {
  readonly etag: string;
}

/** What one command writes, wholly or not at all: one atomic batch of one partition. */
export interface Commit {
  /** `null` creates the course's row: it fails when the number is taken. */
  readonly before: Held | null;
  readonly course: Course;
  readonly live: readonly LiveCard[];
  readonly dead: readonly DeadLetter[];
  readonly events: readonly Recorded[];
  /** Claims for what is posted at once. */
  readonly claims: readonly Delivery[];
  /** The activity that asked for it: handled once, however often it is delivered. */
  readonly handled: string | null;
  /** The row that `number` moves away from, when a number is corrected. */
  readonly formerNumber?: number;
  /** The ended course whose number is used again (D8): its row moves aside in the same batch. */
  readonly retires?: Held;
  /** Whose change it is: the same batch keeps it as this person's last one (`undo`); `null`: the bot's. */
  readonly by: string | null;
  /** The command that the events share, for the same purpose. */
  readonly command: string;
}

/** A person's last change in this channel: what `undo` takes back. */
export interface LastChange {
  readonly course: string;
  readonly number: number;
  readonly command: string;
}

export type CommitResult =
  | {
      readonly kind: 'done';
      readonly held: Held;
      /** The claims that were won; a due thing that somebody else has claimed is left out. */
      readonly claims: readonly HeldDelivery[];
    }
  /** Somebody else wrote first: read again, decide again. */
  | { readonly kind: 'lostRace' }
  /** This very activity was handled before. */
  | { readonly kind: 'handledBefore' };

export interface Look {
  readonly course: string;
  /** What was looked at: the command's name. */
  readonly what: string;
  readonly by: PersonRef;
  /** ISO 8601. */
  readonly at: string;
  readonly activity: string;
}

/**
 * One team's partition. Whoever holds it can reach no other team (D2). Every method throws
 * `StorageDown` when storage does not answer in time; nothing was changed then, or the same call
 * finds its own change done.
 */
export interface TeamStore {
  readonly key: TeamKey;
  readonly drafts: Drafts;
  /** Whom Teams last named as members of the channel, for when it does not answer. */
  readonly rosters: SharedValues;
  /** Cached for a minute. */
  team(): Promise<TeamRecord | undefined>;
  /** One point read: what another replica wrote a moment ago, too. */
  teamNow(): Promise<TeamRecord | undefined>;
  saveTeam(record: TeamRecord): Promise<void>;
  /** One point read. */
  course(number: number): Promise<Held | undefined>;
  /** One query: every course of the team that can be read. */
  courses(): Promise<readonly Held[]>;
  /** The same query, with those that cannot. */
  everyCourse(): Promise<CoursesRead>;
  /** One query: the log of a course, oldest first. */
  events(course: string): Promise<readonly Recorded[]>;
  looks(course: string): Promise<readonly Look[]>;
  /** One atomic batch. */
  commit(commit: Commit): Promise<CommitResult>;
  /**
   * Replaces live cards and dead letters of a course, unconditional on its facts. Tries with `held`
   * as it is (one write); after a lost race it reads again, a bounded number of times.
   */
  keepCards(
    held: Held,
    change: (held: Held) => Pick<Held, 'live' | 'dead'>,
  ): Promise<Held | undefined>;
  /** One query: the ended courses that had this number before (D8), newest first. */
  past(number: number): Promise<readonly Course[]>;
  /** One point read: whether this activity has changed anything here. */
  isHandled(activity: string): Promise<boolean>;
  /** One point read: whether this activity has looked at all courses, or erased one. */
  hasLooked(activity: string): Promise<boolean>;
  /** One point read. */
  lastChange(person: string): Promise<LastChange | undefined>;
  /** One write: the look-up in the audit trail; it also marks the activity as handled. `false`: it was before. */
  look(look: Look): Promise<boolean>;
  deliveries(): Promise<readonly HeldDelivery[]>;
  /** `undefined`: somebody else has claimed it. */
  claim(delivery: Delivery): Promise<HeldDelivery | undefined>;
  /** `undefined`: somebody else changed it meanwhile. */
  advance(held: HeldDelivery, change: Partial<Delivery>): Promise<HeldDelivery | undefined>;
  /** Forgets what is older than so many days, by storage's own clock. */
  forget(what: Passing, days: number): Promise<void>;
  /** Removes every row of a course (D6) but the ids of cards that are still to be blanked. */
  erase(course: string, number: number): Promise<void>;
  /**
   * Removes what was written about a course while it was being erased; `false`, and nothing removed,
   * when no such course was erased in this team. One read when there is none.
   */
  eraseLate(course: string): Promise<boolean>;
  /** One query: internal ids of the courses erased in the last so many days. */
  erasedLately(days: number): Promise<readonly string[]>;
  /** One write: an answer about a course was posted here, and is blanked when the course is erased. */
  keepAnswer(course: string, card: PostedCard): Promise<void>;
  /** One query: what `keepAnswer` has kept. An erasure leaves them until they are dropped. */
  answers(course: string): Promise<readonly PostedCard[]>;
  dropAnswers(course: string, cards: readonly PostedCard[]): Promise<void>;
}

/** A message of the bot's own. */
export type PostedCard = Pick<LiveCard, 'activity' | 'conversation'>;

/**
 * What is kept for a while: marks of activities that were handled (Teams repeats within minutes),
 * pasted lines that nobody has confirmed, the audit lines of looks at the whole team, and whom Teams
 * last named as members.
 */
export type Passing = 'handled' | 'drafts' | 'teamLooks' | 'rosters';

/** What came of moving one course. `taken`: its number is in use there. */
export type MovedCourse = 'moved' | 'taken' | 'gone';

export interface Storage {
  team(key: TeamKey): TeamStore;
  /**
   * Moves a course with its log, ledger and audit trail from one channel to another (D8). A change
   * that comes in between goes with it, and its cards follow it no more.
   */
  moveCourse(from: TeamKey, to: TeamKey, held: Held): Promise<MovedCourse>;
  readonly agenda: Agenda;
  readonly people: People;
  /** Throws `StorageDown` when storage does not answer. */
  ready(): Promise<void>;
  /** Small shared values: the practice clock's offset, the poster's lease. */
  readonly shared: SharedValues;
  /** Tells of every row that cannot be read, at each time that it is met; left out: nobody is told. */
  heed?(listener: (row: UnreadRow) => void): void;
  /** Tells of every question to storage: `null`, or why it was not answered; left out: nobody is told. */
  heedFaults?(listener: (fault: StorageFault | null) => void): void;
}

/** 1:1 conversations and where a person has worked with the bot; rebuildable. */
export interface People {
  /** The teams in which this person has had something to do with the bot. */
  teamsOf(person: string): Promise<readonly TeamKey[]>;
  remember(person: string, team: TeamKey): Promise<void>;
  /** `shut`: it takes nothing from the bot until the person writes or installs it again. */
  conversationWith(person: string): Promise<Address | 'shut' | undefined>;
  saveConversation(person: string, address: Address): Promise<void>;
  /** It is not there any more: the next notice opens it anew. */
  forgetConversation(person: string): Promise<void>;
  /** The person blocked the bot or took it away; `saveConversation` opens it again. */
  shutConversation(person: string): Promise<void>;
  /** The language this person chose for 1:1; cached for a minute. */
  languageOf(person: string): Promise<Language | undefined>;
  saveLanguage(person: string, language: Language): Promise<void>;
  /** The digest of the secret in the address of this person's calendar feed. */
  calendarOf(person: string): Promise<string | undefined>;
  /** A feed with this digest from now on, the only one; `null`: none any more. */
  saveCalendar(person: PersonRef, digest: string | null): Promise<void>;
  /** Whose feed it is. */
  calendarOwner(digest: string): Promise<PersonRef | undefined>;
}

export interface SharedValues {
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
  /** The value with the ETag that `swap` asks for. */
  read(name: string): Promise<{ readonly value: string; readonly etag: string } | undefined>;
  /**
   * Sets the value if its row is still the one with this ETag; `null`: if there is none yet.
   * Answers with the new ETag, or `undefined` when somebody else was faster.
   */
  swap(name: string, value: string, etag: string | null): Promise<string | undefined>;
}

/** What is under way and not yet anybody's course: pasted lines that wait for their confirmation. */
export interface Drafts extends SharedValues {
  drop(name: string): Promise<void>;
}

/**
 * Why storage was not to be had: it is busy or limits us, does not let us in (the role is missing, no
 * token), cannot be reached, is silent, or refuses for another reason.
 */
export type StorageFault =
  'busy' | 'throttled' | 'roleMissing' | 'noToken' | 'unreachable' | 'silent' | 'refused';

/** Storage did not answer, or refused; the message names no row and no key. */
export class StorageDown extends Error {
  override readonly name = 'StorageDown';
  constructor(
    message?: string,
    readonly fault: StorageFault = 'refused',
  ) {
    super(message);
  }
}

/** A course whose row cannot be read; the others of its team are as they were. */
export interface UnreadCourse {
  readonly number: number;
  readonly why: Unread;
}

/** All courses of one team, and those of which only the number can be told. */
export interface CoursesRead {
  readonly held: readonly Held[];
  readonly unread: readonly UnreadCourse[];
}

/** The bot's own time; practice mode can move it. */
export interface Clock {
  now(): Date;
}

/** What happens after a commit, outside its answer. What is not a promise neither waits nor throws. */
export interface Followers {
  /**
   * A course was changed (`committed`, if at hand, saves reading it): everybody else's cards of it are brought up to date, and what has become
   * due (at once, or by a date that moved) goes out.
   */
  follow(team: TeamKey, number: number, committed?: Held): void;
  /**
   * The channel is there again: what could not be delivered since it was gone is due once more; left
   * out: it is not.
   *
   * @throws StorageDown
   */
  revive?(team: TeamKey): Promise<void>;
  /** The team chose another language: its cards that follow a course are drawn anew. */
  reword(team: TeamKey): void;
  /**
   * Cards about who was erased: a line without content takes the place of each (D6). Answers with
   * those that are done with. `movedTo`: the line names the channel that the course is in now (D8).
   * Never throws.
   */
  blank(
    team: TeamRecord,
    cards: readonly PostedCard[],
    movedTo?: string,
  ): Promise<readonly PostedCard[]>;
}

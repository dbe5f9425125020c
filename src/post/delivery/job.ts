// What is to be sent now, as found and as done: the sweep makes jobs of it, `deliver` takes them.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Recipient } from '../../cti/due/sending/recipients';
import type { Moment } from '../../cti/due/sending/sendingHours';
import type { Due } from '../../cti/due/thing';
import type { Held, HeldDelivery, TeamRecord, TeamStore } from '../../desk/ports/storage';
import type { Fate } from './paced';
import type { DigestView, NoticeView } from '../../desk/views/views';

/** What the notice says about its own delivery. */
export interface Marks {
  readonly maybeRepeat: boolean;
  readonly instead: NoticeView['instead'];
  /** 2 or 3: its reader put it off before. */
  readonly again: number | null;
}

/** A due thing that still holds, as the facts are now. */
export interface Checked {
  /** `null`: the team's own thing, of no course. */
  readonly held: Held | null;
  readonly to: Recipient;
  readonly view: (marks: Marks) => NoticeView | DigestView;
}

/** One due thing that is to be sent now. */
export interface Job {
  readonly store: TeamStore;
  readonly team: TeamRecord;
  readonly due: Due;
  /** `dueId` of the thing. */
  readonly id: string;
  readonly late: boolean;
  readonly today: PlainDate;
  readonly replay: boolean;
  readonly step: Step;
  readonly row: HeldDelivery | undefined;
  /** The same thing may have been sent with another date, and nobody knows: this card says so. */
  readonly isDoubted?: true;
  readonly to: Recipient;
  /** Reads the facts once more; `undefined`: by now the thing is not to be sent. */
  readonly check: () => Promise<Checked | undefined>;
  /** `false`: this process may no longer send (another one has taken over, or it is stopping). */
  readonly mayGoOn: () => boolean;
}

/** `left`: not begun, for the next sweep. `taken`: somebody else is at it. */
export type Delivered = 'sent' | 'later' | 'dead' | 'outdated' | 'taken' | 'left';

/** A 1:1 conversation is known by its person: its own id may not exist yet. */
export function laneOf(job: Pick<Job, 'team' | 'to'>): { tenant: string; conversation: string } {
  const { key, address } = job.team;
  const conversation = job.to.kind === 'person' ? job.to.person.id : address.conversation;
  return { tenant: key.tenant, conversation };
}

export interface LookingAt {
  readonly store: TeamStore;
  readonly team: TeamRecord;
  readonly courses: readonly Held[];
  readonly ledger: ReadonlyMap<string, HeldDelivery>;
  readonly moment: Moment;
  readonly ready: Omit<Looking, 'row' | 'today'>;
  readonly mayGoOn: () => boolean;
  /** Cards of several things that this sweep has drawn anew, by conversation and id. */
  readonly redrawn: Map<string, Promise<Fate>>;
}

export function rowName(course: string, id: string): string {
  return `${course} ${id}`;
}

export interface Looking {
  readonly row: HeldDelivery | undefined;
  readonly today: PlainDate;
  /** The machine's clock: a pause after a refusal. */
  readonly wall: Date;
  readonly leaseMs: number;
  /** Milliseconds for which the row has stood still under this process's eyes. */
  readonly silentFor: (row: HeldDelivery) => number;
}

/** How a due thing's row comes into the hands of who sends it. */
export type Step = 'claim' | 'again' | 'takeOver' | 'bornAgain' | 'shownAgain';

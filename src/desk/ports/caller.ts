// Who asks, where and when, and what is answered; every use case of the desk takes and gives it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Asked } from '../../cti/course/changes';
import type { PersonRef } from '../../cti/course/course';
import type { KeptOut } from '../door/standing';
import type { Via } from '../../cti/course/facts';
import type { View } from '../views/views';
import type { FileOrder } from './fileOrder';
import type { Held, LiveCard, Member, TeamRecord, TeamStore } from './storage';

/** Who asks, in which case team, and when: all that a use case knows of the outside. */
export interface Caller {
  readonly person: PersonRef;
  readonly store: TeamStore;
  readonly team: TeamRecord;
  /** The bot's clock. */
  readonly at: Date;
  /** The same as a date in Copenhagen. */
  readonly today: PlainDate;
  /** Where it is said (P12). */
  readonly via: Via;
  /** The activity that asks; its effects happen once. */
  readonly activity: string;
  /**
   * The team's members as Teams has them, guests among them; as it told them last where it does not say.
   * `undefined`: nobody knows.
   */
  readonly members: () => Promise<readonly Member[] | undefined>;
  /** One person by directory id or Teams account; `null`: not a member; `undefined`: nobody knows. */
  readonly lookUp: (person: string) => Promise<Member | null | undefined>;
  /**
   * Why this caller may not ask any more, by a roster asked for now; `undefined`: they may. For what
   * cannot be taken back: erasing, importing, moving (D7).
   */
  readonly outByNow: () => Promise<KeptOut | undefined>;
  /** Practice mode: where no roster is to be had, a mention is believed. */
  readonly practice: boolean;
  /** This team is one of that person's from now on; whether they are on its roster is asked each time (D2). */
  readonly meet: (person: PersonRef) => Promise<void>;
  /** Whether the operator has stopped what the bot posts by itself; left out: nobody has. */
  readonly isPostingStopped?: () => Promise<boolean>;
  /** May import, erase, change settings and appoint (D7). */
  readonly coordinator: boolean;
}

/** What a use case answers. */
export interface Outcome {
  readonly view: View;
  /** The answer is a card that follows the course: to be remembered once it has an id. */
  readonly keep?: { readonly held: Held; readonly kind: LiveCard['kind']; readonly about: string };
  /** Internal id of the course that the answer speaks of, where the view does not hold the course. */
  readonly about?: string;
  /** Of more courses that it speaks of, or repeats a text about. */
  readonly alsoAbout?: readonly string[];
  /**
   * Internal ids of the courses that were erased: their cards are replaced by a line without content
   * (D6), and the log tells the ids (D4).
   */
  readonly erased?: readonly string[];
  /** A file was asked for: it is brought 1:1, and the answer says how. */
  readonly file?: FileOrder;
  /** A course that this command changed, as committed: its cards and what is due follow. */
  readonly changed?: Held;
  /** More of them, where one command changes several courses. */
  readonly alsoChanged?: readonly Held[];
  /** The team's language is another one now: its cards in the channel follow. */
  readonly reworded?: true;
}

export function askedBy(caller: Caller): Asked {
  return {
    today: caller.today,
    at: caller.at.toISOString(),
    by: caller.person,
    command: caller.activity,
    via: caller.via,
  };
}

// Which team is to be looked at when; the desk and the poster call it, tables/ fulfils it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { TeamKey } from './teams';

/** One row of the wake-up calls: this team has something to do on this day. */
export interface WakeUp {
  readonly date: PlainDate;
  readonly team: TeamKey;
  readonly etag: string;
  /** How old the row was when it was read, by storage's own clock; left out: not known. */
  readonly ageMs?: number;
  /** This process put it by `follow`, and knows itself whether it left anything behind. */
  readonly own?: true;
}

/** No day at all: every team that was ever looked at keeps a wake-up there, so that it can be found. */
export const NEVER: PlainDate = '9999-12-31';

/** A day that has come whatever the bot's clock says: a team called on it is looked at by every sweep. */
export const AT_ONCE: PlainDate = '2000-01-01';

export interface Agenda {
  /** One query, however many teams there are: what is due up to and including `date`. */
  upTo(date: PlainDate): Promise<readonly WakeUp[]>;
  put(team: TeamKey, date: PlainDate): Promise<void>;
  /**
   * Somebody's cards are about to be brought up to date: should this process die, the sweep does it.
   * One write for a team within five minutes; it wakes the team on the day `AT_ONCE`.
   */
  follow(team: TeamKey): Promise<void>;
  /** Does nothing when the row has changed since, or is younger than ten minutes. */
  remove(wakeUp: WakeUp): Promise<void>;
}

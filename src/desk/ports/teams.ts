// What the house needs of Teams; the desk and the poster call it, teams/ fulfils it.
import type { PersonRef } from '../../cti/course/course';

/** A message ready to send: a card with its summary, or plain text. */
export interface Message {
  /** What the notification shows; with no card, what the message says. */
  readonly text: string;
  readonly card?: object;
  /** Something of Teams' own in place of a card: a file's consent, a file that was stored. */
  readonly attachment?: FileAttachment;
  /** People to mention, each with the text that stands for them in `text`. */
  readonly mentions?: readonly PersonRef[];
}

/** What Teams shows of a file: the question whether to store it, or the file that was stored. */
export interface FileAttachment {
  readonly contentType:
    | 'application/vnd.microsoft.teams.card.file.consent'
    | 'application/vnd.microsoft.teams.card.file.info';
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export type SendResult =
  | { readonly kind: 'sent'; readonly activity: string }
  /** Not sent, and known not to be. `again`: later may help, not before `afterMs`. */
  | {
      readonly kind: 'refused';
      readonly why: SendFault;
      readonly again: boolean;
      readonly afterMs?: number;
    }
  /** Nobody knows: it may have been sent (time-out, reset, 408, 5xx). */
  | { readonly kind: 'ambiguous'; readonly why: SendFault };

export type SendFault =
  | 'throttled'
  | 'notInstalled'
  | 'blocked'
  | 'gone'
  | 'tooLarge'
  | 'unauthorized'
  | 'unreachable'
  | 'serverError'
  | 'timeout'
  | 'refused';

/** Sends once: no retry of its own, with its own time-out. Never throws. */
export interface Messenger {
  post(to: Address, message: Message): Promise<SendResult>;
  /** Replaces a message that was sent; may be repeated freely. */
  update(to: Address, activity: string, message: Message): Promise<SendResult>;
}

/** A member of a Teams team. */
export interface Member extends PersonRef {
  /** A guest of the tenant, or somebody of another tenant in a shared channel. */
  readonly guest: boolean;
  /** Teams named them as an owner of the team. */
  readonly owner?: true;
}

export interface Roster {
  /** Afresh from Teams; `undefined` when Teams does not answer. */
  members(key: TeamKey, address: Address): Promise<readonly Member[] | undefined>;
  /** The same, not older than a minute: for names, and for who writes in the channel itself. */
  lately(key: TeamKey, address: Address): Promise<readonly Member[] | undefined>;
  /**
   * One person alone, afresh: for teams too large for a list. `null`: Teams knows no such member there;
   * `undefined`: Teams does not answer.
   */
  one(key: TeamKey, address: Address, person: string): Promise<Member | null | undefined>;
}

/** One case team: one channel of one Teams team of one tenant (D2). */
export interface TeamKey {
  readonly tenant: string;
  /** The Teams team's id (`19:…@thread.tacv2`). */
  readonly team: string;
  /** The channel's id, without `;messageid=…`. */
  readonly channel: string;
}

/** Where messages to a conversation go: what the messenger needs, kept as it came. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly tenant: string;
  /** The bot's own account in Teams (`28:…`), as the activity named it. */
  readonly bot: { readonly id: string; readonly name: string };
}

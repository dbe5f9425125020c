// What can come in and what is answered, as types; teams/ makes the one and sends the other.
import type { PersonRef } from '../cti/course/course';
import type { PlaceNews } from '../desk/door/place';
import type { Message } from '../desk/ports/storage';
import type { Address, TeamKey } from '../desk/ports/teams';

/** Where something was said: a team's channel, a 1:1 chat, or a group chat (where the bot does not work). */
export type Where =
  | {
      readonly kind: 'channel';
      readonly key: TeamKey;
      readonly name: string;
      /** Teams named the channel itself; else the name is its team's, or none. */
      readonly isOwnName?: boolean;
    }
  | { readonly kind: 'personal' }
  | { readonly kind: 'group' };

interface Base {
  /** The activity's id: handled once, however often it is delivered. */
  readonly id: string;
  readonly where: Where;
  readonly from: PersonRef;
  /** The reply goes here: in a channel with the thread (`;messageid=…`). */
  readonly address: Address;
  readonly tenant: string;
  readonly locale: string | null;
}

/** What came in through the gate, discriminated by `kind`; inside, nobody meets raw activities. */
export type Incoming =
  | (Base & {
      readonly kind: 'text';
      /** HTML gone, the bot's own mention gone, other mentions as `<at>name</at>`. */
      readonly text: string;
      readonly mentions: readonly { readonly text: string; readonly person: PersonRef }[];
      /** The names of files that came along. */
      readonly files?: readonly string[];
      /** Those of them that may be fetched: in a 1:1 chat alone. */
      readonly sent?: readonly SentFile[];
    })
  | (Base & {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      /** The activity whose card was pressed, if Teams said so. */
      readonly card: string | null;
    })
  /** The question whether to store a file was answered; `context` is the client's, never trusted. */
  | (Base & {
      readonly kind: 'consented';
      readonly accepted: boolean;
      readonly context: Readonly<Record<string, unknown>>;
      readonly upload: Upload | null;
    })
  /**
   * A message was edited. It never executes anything; but what was written into it may have to be
   * deleted again (D1).
   */
  | (Base & { readonly kind: 'edited'; readonly text: string; readonly files?: readonly string[] })
  /** The bot was added to a channel or a chat. */
  | (Base & { readonly kind: 'added' })
  | (Base & { readonly kind: 'removed' })
  /**
   * Somebody came or went (what is remembered of rosters cares): who went, by directory id or Teams
   * account. Or something became of the channel or its team.
   */
  | (Base & {
      readonly kind: 'changed';
      readonly left?: readonly string[];
      readonly news?: PlaceNews;
    });

/** A file that lies in its sender's own storage; the address holds a key, works for a few minutes, and is never logged. */
export interface SentFile {
  readonly name: string;
  readonly address: string;
}

/** Where Teams wants an accepted file. */
export interface Upload {
  readonly name: string;
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** What one request is answered with: one message, or one sentence of refusal, or nothing at all. */
export interface Answer {
  readonly message: Message | null;
  /** A refusal's sentence: it leaves the pressed card as it is. */
  readonly refusal?: string;
  /**
   * Called once the answer is out, with the id of the message that now shows it: the new one, or
   * the pressed card's. Not called when nothing was sent. May be slow: nobody waits for it.
   */
  readonly afterSend?: (activityId: string) => Promise<void>;
}

/** The inside of the house: every request has one answer. */
export type Converse = (incoming: Incoming) => Promise<Answer>;

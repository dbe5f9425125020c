// What the conversation needs of the house: the wiring provides it.
import type { Classifier } from '../chat/sentences/classifier';
import type { PersonRef } from '../cti/course/course';
import type { Doorstep } from '../desk/commands/row';
import type { House } from '../desk/door/access';
import type { Caller } from '../desk/ports/caller';
import type { FileOrder } from '../desk/ports/fileOrder';
import type { Followers, SendResult, TeamRecord } from '../desk/ports/storage';
import type { Nudges } from '../desk/team/nudging';
import type { FileView } from '../desk/views/views';
import type { Log } from '../ground/log';
import type { Incoming } from './incoming';

export interface ConverseParts {
  readonly house: House;
  readonly followers: Followers;
  readonly nudges: Nudges;
  readonly log: Log;
  /** Which intent a sentence has. */
  readonly classifier: () => Classifier;
  /** `null`: files cannot be brought to people here. */
  readonly files: FileService | null;
  readonly calendarAddress: Doorstep['calendarAddress'];
  readonly moveClock: Doorstep['moveClock'];
  /** Fetches what somebody sent. */
  readonly download: (address: string) => Promise<Buffer | 'tooLarge' | 'failed'>;
}

export type Consented = Extract<Incoming, { kind: 'consented' }>;

/** How files reach people: what is offered, the way to a person's own chat, and the storing. */
export interface FileService {
  readonly offer: (caller: Caller, order: FileOrder) => FileView;
  /** Posts in the 1:1 chat with a person; `undefined`: there is no such chat. */
  readonly toPerson: (
    person: PersonRef,
    team: TeamRecord,
    view: FileView,
  ) => Promise<SendResult | undefined>;
  /**
   * Makes an accepted file and stores it where Teams wants it; the chat shows what came of it. A
   * declined one is not made.
   */
  readonly store: (consented: Consented) => Promise<void>;
}

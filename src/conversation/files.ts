import type { PersonRef } from '../cti/course/course';
import type { Caller, Outcome } from '../desk/ports/caller';
import type { FileOrder } from '../desk/team/files';
import type { SendResult, TeamRecord } from '../desk/ports/storage';
import type { FileView } from '../desk/views/views';
import type { Incoming } from './incoming';

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

/**
 * The answer to who asked for a file: in 1:1 the file itself, or Teams' question whether to store it;
 * in a channel, that it comes 1:1, so that it never lies in the channel.
 */
export async function withFile(
  files: FileService | null,
  incoming: Incoming,
  caller: Caller | null,
  outcome: Outcome,
): Promise<Outcome> {
  const { file, ...rest } = outcome;
  if (!file || !caller || !files) return outcome;
  const view = files.offer(caller, file);
  // Teams' own question can stand in a message of its own alone, not in a pressed card's place.
  const asksTeams = view.url === null && incoming.kind === 'press';
  if (incoming.where.kind === 'personal' && !asksTeams) return { ...rest, view };
  const result = await files.toPerson(caller.person, caller.team, view);
  const sent = result?.kind === 'sent' ? 'fileComesOneToOne' : 'fileNeedsChat';
  return { ...rest, view: { kind: 'said', say: sent, data: {} } };
}

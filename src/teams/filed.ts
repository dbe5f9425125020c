import type { Caller, Outcome } from '../desk/caller';
import type { FileDesk } from '../desk/files';
import type { PersonRef } from '../cti/course';
import type { SendResult, TeamRecord } from '../desk/ports';
import type { FileView } from '../desk/views';
import type { Incoming } from './incoming';

/** How files reach people: where they wait, and the way to a person's own chat. */
export interface FileService {
  readonly desk: FileDesk;
  /** Posts in the 1:1 chat with a person; `undefined`: there is no such chat. */
  readonly toPerson: (
    person: PersonRef,
    team: TeamRecord,
    view: FileView,
  ) => Promise<SendResult | undefined>;
}

/**
 * The answer to who asked for a file: in 1:1 where it is fetched; in a channel, that it comes 1:1, so
 * that it never lies in the channel. Without a file service the answer says so.
 */
export async function withFile(
  files: FileService | null,
  incoming: Incoming,
  caller: Caller | null,
  outcome: Outcome,
): Promise<Outcome> {
  const { file, ...rest } = outcome;
  if (!file || !caller || !files) return outcome;
  const view = files.desk.offer(caller, file);
  if (incoming.where.kind === 'personal') return { ...rest, view };
  const result = await files.toPerson(caller.person, caller.team, view);
  const say = result?.kind === 'sent' ? 'fileComesOneToOne' : 'fileNeedsChat';
  return { ...rest, view: { kind: 'said', say, data: {} } };
}

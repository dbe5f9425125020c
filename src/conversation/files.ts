// The answer to who asked for a file; called by answers.ts.
import type { Caller, Outcome } from '../desk/ports/caller';
import type { Incoming } from './incoming';
import type { FileService } from './ports';

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

// Writes a sent notice anew where it stands: for what has moved and for what is settled.
import type { PersonRef } from '../../cti/course/course';
import { addresseeOf } from '../../cti/due/sending/recipients';
import type { HeldDelivery, TeamRecord } from '../../desk/ports/storage';
import type { NoticeView } from '../../desk/views/views';
import { fateOf, update, type Fate } from '../delivery/paced';
import type { PostParts } from '../ports';
import { noteTurnedAway } from './turnedAway';

const PATIENCE_MS = 30_000;

/**
 * Writes a card that was sent anew, for whoever it was sent to, within the limits of its
 * conversation. May be repeated freely.
 */
export async function rewrite(
  sent: { readonly row: HeldDelivery; readonly view: NoticeView; readonly team: TeamRecord },
  parts: PostParts,
): Promise<Fate> {
  const { row, view, team } = sent;
  const conversation = row.more?.conversation ?? team.address.conversation;
  const reader =
    conversation === team.address.conversation ? 'channel' : addresseeOf(view.due, view.course);
  if (reader === null) return 'gone';
  const barred = reader === 'channel' ? undefined : await barredFrom(reader, sent, parts);
  if (barred) return barred;
  // The card is corrected when the bot is let into the channel again.
  if (reader === 'channel' && team.turnedAway) return 'again';
  // A 1:1 conversation is known by its person, as when it was posted to.
  const lane = {
    tenant: team.key.tenant,
    conversation: reader === 'channel' ? conversation : reader.id,
  };
  const card = {
    in: { ...team.address, conversation },
    activity: row.activity ?? '',
    message: await parts.render(view, team, reader),
  };
  const result = await update(card, { lane, patienceMs: PATIENCE_MS }, parts);
  if (reader === 'channel' && (await noteTurnedAway(team.key, result, parts))) return 'again';
  return fateOf(result);
}

/**
 * A card in a 1:1 chat tells how the course stands now: only to who has the role and is on the roster
 * at this moment (D2). Whoever had the role before keeps the card as it was.
 */
async function barredFrom(
  reader: PersonRef,
  { row, team }: { readonly row: HeldDelivery; readonly team: TeamRecord },
  parts: PostParts,
): Promise<Fate | undefined> {
  const reached = await parts.reach(reader, team);
  if ('address' in reached) {
    const isTheirs = reached.address.conversation === row.more?.conversation;
    return isTheirs ? undefined : 'gone';
  }
  const { why } = reached;
  return why === 'unreachable' || why === 'throttled' ? 'again' : 'lost';
}

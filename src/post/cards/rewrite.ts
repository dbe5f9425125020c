import type { PersonRef } from '../../cti/course/course';
import type { HeldDelivery, SendResult, TeamRecord } from '../../desk/ports/storage';
import type { NoticeView } from '../../desk/views/views';
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
): Promise<SendResult> {
  const { row, view, team } = sent;
  const conversation = row.more?.conversation ?? team.address.conversation;
  const reader = conversation === team.address.conversation ? 'channel' : holderOf(view);
  if (reader === null) return NOBODY_THERE;
  const barred = reader === 'channel' ? undefined : await barredFrom(reader, sent, parts);
  if (barred) return barred;
  if (reader === 'channel' && team.turnedAway) return SHUT_OUT;
  // A 1:1 conversation is known by its person, as when it was posted to.
  const lane = {
    tenant: team.key.tenant,
    conversation: reader === 'channel' ? conversation : reader.id,
  };
  if (!(await parts.throttle.enter(lane, PATIENCE_MS))) {
    return { kind: 'refused', why: 'throttled', again: true };
  }
  const message = await parts.render(view, team, reader);
  await parts.throttle.depart(lane);
  const address = { ...team.address, conversation };
  const result = await parts.messenger.update(address, row.activity ?? '', message);
  parts.throttle.arrived(lane);
  if (reader === 'channel' && (await noteTurnedAway(team.key, result, parts))) return SHUT_OUT;
  if (result.kind === 'refused' && result.why === 'throttled') {
    parts.throttle.holdBack(lane, result.afterMs ?? 1_000);
  }
  return result;
}

/**
 * A card in a 1:1 chat tells how the course stands now: only to who has the role and is on the roster
 * at this moment (D2). Whoever had the role before keeps the card as it was.
 */
async function barredFrom(
  reader: PersonRef,
  { row, team }: { readonly row: HeldDelivery; readonly team: TeamRecord },
  parts: PostParts,
): Promise<SendResult | undefined> {
  const reached = await parts.reach(reader, team);
  if ('address' in reached) {
    const isTheirs = reached.address.conversation === row.more?.conversation;
    return isTheirs ? undefined : NOBODY_THERE;
  }
  const { why } = reached;
  return { kind: 'refused', why, again: why === 'unreachable' || why === 'throttled' };
}

/** Whether what did not succeed is worth another try. */
export function mayStillLand(result: SendResult): boolean {
  return result.kind === 'ambiguous' || (result.kind === 'refused' && result.again);
}

/** The card is corrected when the bot is let into the channel again. */
const SHUT_OUT: SendResult = { kind: 'refused', why: 'notInstalled', again: true };

const NOBODY_THERE: SendResult = { kind: 'refused', why: 'gone', again: false };

function holderOf({ due, course }: NoticeView): PersonRef | null {
  const holder = due.audience === 'channel' ? null : course.people[due.audience];
  return holder === 'none' ? null : holder;
}

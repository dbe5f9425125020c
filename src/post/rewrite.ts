import type { HeldDelivery, SendResult, TeamRecord } from '../desk/ports';
import type { NoticeView } from '../desk/views';
import type { PostParts } from './parts';

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
  const reader = readerOf(view, conversation === team.address.conversation);
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
  if (result.kind === 'refused' && result.why === 'throttled') {
    parts.throttle.holdBack(lane, result.afterMs ?? 1_000);
  }
  return result;
}

/** Whether what did not succeed is worth another try. */
export function mayStillLand(result: SendResult): boolean {
  return result.kind === 'ambiguous' || (result.kind === 'refused' && result.again);
}

function readerOf(
  { due, course }: NoticeView,
  inChannel: boolean,
): Parameters<PostParts['render']>[2] {
  const holder = due.audience === 'channel' ? null : course.people[due.audience];
  return inChannel || holder === null || holder === 'none' ? 'channel' : holder;
}

import { moveTeam, offerMoves } from '../desk/moving';
import type { Visited } from '../desk/visit';
import { textsIn } from '../text';
import { sayText } from '../text/say';
import { channelOf, visitOf, type Pressed, type Spoken } from './asked';
import { alone, type ConverseParts } from './errands';
import { said } from './worded';

/** `move` in a channel: where its courses can go, or which can come here (D8). */
export async function offeredMoves(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
): Promise<Visited> {
  const channel = channelOf(incoming);
  if (!channel) return alone(said('moveInChannel'));
  return alone(await offerMoves(parts.house, visitOf(incoming), channel));
}

/** The offer was taken. The old channel's cards say where their course is now; nobody waits for that. */
export async function doneMove(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  wanted: { readonly from: string; readonly to: string },
): Promise<Visited> {
  const channel = channelOf(incoming);
  if (!channel) return alone(said('moveInChannel'));
  const moving = await moveTeam(parts.house, visitOf(incoming), channel, wanted);
  void tellOldChannel(parts, moving);
  return alone(moving.view);
}

/** Best effort, never throws: the data is in its new place whatever Teams takes. */
async function tellOldChannel(
  { messenger }: ConverseParts,
  { from, to, left }: Awaited<ReturnType<typeof moveTeam>>,
): Promise<void> {
  if (!from || !to) return;
  const texts = textsIn(from.team.settings.language);
  const text = sayText('courseMoved', { to: to.team.name }, texts);
  for (const { activity, conversation } of left) {
    await messenger.update({ ...from.team.address, conversation }, activity, { text });
  }
}

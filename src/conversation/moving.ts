// What follows when a channel's courses were moved; called by presses.ts.
import { saidView } from '../desk/views/saidView';
import { withoutTeam } from '../desk/door/visit';
import type { Visited } from '../desk/door/visit';
import { moveTeam } from '../desk/team/moving';
import type { ConverseParts } from './ports';
import { channelOf, visitOf, type Pressed, type Spoken } from './speaker';

/** The offer was taken. The old channel's cards say where their course is now; nobody waits for that. */
export async function doneMove(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  wanted: { readonly from: string; readonly to: string },
): Promise<Visited> {
  const channel = channelOf(incoming);
  if (!channel) return withoutTeam(saidView('moveInChannel'));
  const moving = await moveTeam(parts.house, visitOf(incoming), channel, wanted);
  const { from, to, left } = moving;
  if (from && to) void parts.followers.blank(from.team, left, to.team.name);
  return withoutTeam(moving.view);
}

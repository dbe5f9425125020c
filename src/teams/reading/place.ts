// Where a message was said and where its answer goes; called by activity.ts.
import type { Where } from '../../conversation/incoming';
import type { Address, TeamKey } from '../../desk/ports/teams';
import type { RawActivity } from '../door/shape';
import { keptName } from './keptName';

/** A practice channel without any tenant. */
const LOCAL = 'local';

export function tenantOf({ channelData, conversation }: RawActivity): string {
  return channelData?.tenant?.id || conversation.tenantId || LOCAL;
}

/** Where the reply goes: the conversation as it came, with its thread. */
export function addressOf(activity: RawActivity): Address {
  const { recipient, conversation, channelData } = activity;
  const asked = channelData?.settings?.selectedChannel?.id;
  return {
    serviceUrl: activity.serviceUrl ?? '',
    // Told at the installation: the channel that was chosen for the bot's posts.
    conversation: asked || conversation.id,
    tenant: tenantOf(activity),
    bot: { id: recipient.id, name: recipient.name ?? '' },
  };
}

export function whereOf(activity: RawActivity): Where {
  const { conversation, channelData } = activity;
  if (isChannel(activity)) {
    const own = keptName(channelData?.channel?.name);
    const name = own === '' ? keptName(channelData?.team?.name ?? conversation.name) : own;
    const isOwnName = own !== '' ? { isOwnName: true } : {};
    return { kind: 'channel', key: teamKey(activity), name, ...isOwnName };
  }
  const group = conversation.conversationType === 'groupChat' || conversation.isGroup === true;
  return { kind: group ? 'group' : 'personal' };
}

function isChannel({ conversation, channelData }: RawActivity): boolean {
  if (conversation.conversationType) return conversation.conversationType === 'channel';
  if (channelData?.channel?.id || channelData?.team?.id) return true;
  return /^19:.+@thread\.(tacv2|skype)/.test(conversation.id);
}

/**
 * The case team (D2): one channel of one team of one tenant. The General channel has the team's own
 * id, and Teams often leaves it out.
 */
function teamKey(activity: RawActivity): TeamKey {
  const { channelData, conversation } = activity;
  const asked = channelData?.settings?.selectedChannel?.id;
  const told = channelData?.channel?.id || channelData?.teamsChannelId;
  const channel = withoutThread(asked || told || conversation.id);
  const team = channelData?.team?.id || channelData?.teamsTeamId || channel;
  return { tenant: tenantOf(activity), team, channel };
}

/** A channel's conversation id carries the thread: kept to answer in it, cut off for a new post. */
export function withoutThread(conversation: string): string {
  return conversation.split(';')[0] ?? conversation;
}

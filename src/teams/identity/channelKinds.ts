// Which channels every member of their team shares; the roster asks before it takes the team's members.
import type { ConnectorClient } from 'botframework-connector';
import { Teams } from 'botframework-connector/lib/teams/operations/teams';
import { z } from 'zod';
import type { TeamKey } from '../../desk/ports/teams';

export interface ChannelKinds {
  /** As an activity names it: `standard`, `private`, `shared`. */
  learn(channel: string, kind: string): void;
  /** Whether the team's members are the channel's: never where nobody says so. */
  isStandard(client: ConnectorClient, key: TeamKey): Promise<boolean>;
}

const MOST = 20_000;
const STANDARD = 'standard';

const listShape = z.object({
  conversations: z.array(z.looseObject({ id: z.string(), type: z.string().nullish() })),
});

/**
 * Private and shared channels have members of their own, and the team's roster says nothing about
 * them (D2). Teams tells the kind with some activities and in the list of a team's channels. The
 * General channel, which has the team's own id, is everybody's.
 */
export function openChannelKinds(practice: boolean): ChannelKinds {
  const known = new Map<string, string>();
  const learn: ChannelKinds['learn'] = (channel, kind) => {
    if (known.size >= MOST) known.clear();
    known.set(channel, kind.toLowerCase());
  };
  return {
    learn,
    async isStandard(client, { team, channel }) {
      if (channel === team) return true;
      if (!known.has(channel)) {
        const listed = await channelsOf(client, team);
        if (!listed) return practice;
        for (const { id, type } of listed) learn(id, type ?? STANDARD);
      }
      return known.get(channel) === STANDARD;
    },
  };
}

/** `undefined`: the connector does not list them. */
async function channelsOf(client: ConnectorClient, team: string) {
  try {
    return listShape.parse(await new Teams(client).fetchChannelList(team)).conversations;
  } catch {
    return undefined;
  }
}

import type { PersonRef } from '../cti/course';
import type { Address, People, Roster, SendFault, TeamKey, TeamRecord } from '../desk/ports';
import type { MachineTime, Reach } from './parts';

/** A roster is believed for so long while many notices go out at once. */
const ROSTER_MS = 60_000;

export interface ReachParts {
  readonly people: Pick<People, 'conversationWith' | 'saveConversation'>;
  readonly roster: Roster;
  /** Opens the 1:1 chat with a member of the team; opening it again gives the same chat. */
  readonly open: (
    person: PersonRef,
    key: TeamKey,
    address: Address,
  ) => Promise<{ readonly address: Address } | { readonly fault: SendFault }>;
  readonly time: MachineTime;
}

/**
 * The way to a person's 1:1 chat: only for who is on the team's roster at that moment (D2), in a
 * conversation known from before or opened now. Who left the team is told nothing; the channel is.
 */
export function openReach(parts: ReachParts): Reach {
  const rosters = new Map<string, { readonly at: number; readonly ids: ReadonlySet<string> }>();
  const memberIds = async (team: TeamRecord): Promise<ReadonlySet<string> | undefined> => {
    const name = `${team.key.tenant} ${team.key.team} ${team.key.channel}`;
    const known = rosters.get(name);
    if (known && parts.time.monotonic() - known.at < ROSTER_MS) return known.ids;
    const at = parts.time.monotonic();
    const members = await parts.roster.members(team.key, team.address);
    if (!members) return undefined;
    const ids = new Set(members.map(({ id }) => id));
    rosters.set(name, { at, ids });
    return ids;
  };
  return async (person, team) => {
    const ids = await memberIds(team);
    if (!ids) return { why: 'unreachable' };
    if (!ids.has(person.id)) return { why: 'notInstalled' };
    const known = await parts.people.conversationWith(person.id);
    if (known && known.tenant === team.key.tenant) return { address: known };
    const opened = await parts.open(person, team.key, team.address);
    if ('fault' in opened) return { why: opened.fault };
    await parts.people.saveConversation(person.id, opened.address);
    return { address: opened.address };
  };
}

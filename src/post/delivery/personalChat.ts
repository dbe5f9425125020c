// Finds the 1:1 chat of a person, or why there is none: the poster's parts hold it for every send.
import type { PersonRef } from '../../cti/course/course';
import { keptOutOf } from '../../desk/door/standing';
import type { Member, People, Roster, SendFault, TeamRecord } from '../../desk/ports/storage';
import type { Address, TeamKey } from '../../desk/ports/teams';
import type { MachineTime } from '../../ground/machineTime';
import type { Reach } from '../ports';
import type { Throttle } from './throttle';

/** A roster is believed for so long while many notices go out at once. */
const ROSTER_MS = 60_000;
/** A roster that could not be had is not asked for again so soon, however many notices want it. */
const FAILURE_MS = 3_000;

export interface ReachParts {
  readonly people: Pick<People, 'conversationWith' | 'saveConversation'>;
  readonly roster: Pick<Roster, 'members' | 'one'>;
  /** Opens the 1:1 chat with a member of the team; opening it again gives the same chat. */
  readonly open: (
    person: PersonRef,
    key: TeamKey,
    address: Address,
  ) => Promise<
    { readonly address: Address } | { readonly fault: SendFault; readonly afterMs?: number }
  >;
  /** The directory id of who was named by a Teams account, once the roster has told it. */
  readonly personOf?: (account: string) => string | undefined;
  readonly time: MachineTime;
  /** Opening a chat and asking for a roster count towards the limits of the tenant, too. */
  readonly throttle?: Throttle;
}

const PATIENCE_MS = 30_000;

/**
 * The way to a person's 1:1 chat: only for who is on the team's roster at that moment and may ask there
 * (D2, D7), in a conversation known from before or opened now. Who left the team, and a guest whom the
 * team does not let in, are told nothing; the channel is.
 */
export function openReach(parts: ReachParts): Reach {
  const rosters = new Map<string, { readonly at: number; readonly members: Promise<Members> }>();
  const membersOf = (team: TeamRecord): Promise<Members> => {
    const name = `${team.key.tenant} ${team.key.team} ${team.key.channel}`;
    const known = rosters.get(name);
    const now = parts.time.monotonic();
    if (known && now - known.at < ROSTER_MS) return known.members;
    const members = askRoster(parts, team).then((answer) => {
      const until = parts.time.monotonic() + FAILURE_MS;
      if (!answer) rosters.set(name, { at: until - ROSTER_MS, members });
      return answer;
    });
    rosters.set(name, { at: now, members });
    return members;
  };
  return async (named, team) => {
    const members = await membersOf(team);
    // Named while no roster could be had, a person is known by the account of the mention alone.
    const person = { ...named, id: parts.personOf?.(named.id) ?? named.id };
    const member = members
      ? (members.find(({ id }) => id === person.id) ?? null)
      : await parts.roster.one(team.key, team.address, person.id);
    if (member === undefined) return { why: 'unreachable' };
    if (keptOutOf(team, member)) return { why: 'notInstalled' };
    const known = await parts.people.conversationWith(person.id);
    if (known === 'shut') return { why: 'blocked' };
    if (known && known.tenant === team.key.tenant) return { address: known };
    if (!(await enter(parts, team, `open ${person.id}`))) return { why: 'throttled' };
    const opened = await parts.open(person, team.key, team.address);
    if ('fault' in opened) {
      const { fault, afterMs } = opened;
      return { why: fault, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    await parts.people.saveConversation(person.id, opened.address);
    return { address: opened.address };
  };
}

/** `undefined`: Teams does not say. */
type Members = readonly Member[] | undefined;

async function askRoster(parts: ReachParts, team: TeamRecord): Promise<Members> {
  if (!(await enter(parts, team, 'roster'))) return undefined;
  return parts.roster.members(team.key, team.address);
}

async function enter({ throttle }: ReachParts, team: TeamRecord, what: string): Promise<boolean> {
  const lane = { tenant: team.key.tenant, conversation: `${team.key.channel} ${what}` };
  if (!throttle) return true;
  if (!(await throttle.enter(lane, PATIENCE_MS))) return false;
  await throttle.depart(lane);
  return true;
}

import type { PersonRef } from '../cti/course';
import { DEFAULT_SETTINGS } from '../cti/due';
import { dateAt } from '../cti/plainDate';
import type { Caller } from './caller';
import type { Address, Clock, Member, Roster, Storage, TeamKey, TeamRecord } from './ports';

/** What the desk works with. */
export interface House {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly roster: Roster;
  /** Practice mode: everybody may do what coordinators may (D7). */
  readonly practice: boolean;
  readonly language: 'da' | 'en';
  /** The address that Teams knows a person by, once the roster has told it: for meeting links. */
  readonly mailOf?: (person: string) => string | undefined;
}

/** Somebody who says something, and where. */
export interface Visit {
  readonly person: PersonRef;
  readonly activity: string;
}

/**
 * The caller in a channel's case team. Whoever can write there is a member; the team's partition is
 * the only one the caller can reach (D2).
 *
 * @throws StorageDown
 */
export async function enterChannel(
  house: House,
  visit: Visit,
  channel: { readonly key: TeamKey; readonly name: string; readonly address: Address },
): Promise<Caller> {
  const store = house.storage.team(channel.key);
  const known = await store.team();
  const team = known ?? newTeam(house, channel);
  if (!known) await store.saveTeam(team);
  await house.storage.people.remember(visit.person.id, channel.key);
  return callerIn(house, visit, team);
}

/** A team whose channel the bot has not met before, with the default settings. */
export function newTeam(
  house: House,
  channel: { readonly key: TeamKey; readonly name: string; readonly address: Address },
): TeamRecord {
  return {
    key: channel.key,
    settings: { ...DEFAULT_SETTINGS, language: house.language },
    address: withoutThread(channel.address),
    name: channel.name,
    removedOn: null,
  };
}

/**
 * The case teams that somebody in a 1:1 chat may see: those they have worked or been given a role in, whose roster still
 * holds them at this moment, guests only where the team lets them in (D2, D7).
 *
 * @throws StorageDown
 */
export async function enterPersonally(house: House, visit: Visit): Promise<readonly Caller[]> {
  const keys = await house.storage.people.teamsOf(visit.person.id);
  const callers = await Promise.all(keys.map((key) => enterOne(house, visit, key)));
  return callers.filter((caller) => caller !== undefined);
}

async function enterOne(house: House, visit: Visit, key: TeamKey): Promise<Caller | undefined> {
  const team = await house.storage.team(key).team();
  if (!team) return undefined;
  const members = await house.roster.members(key, team.address);
  const member = members?.find(({ id }) => id === visit.person.id);
  if (!member || (member.guest && !team.settings.guests)) return undefined;
  return callerIn(house, visit, team);
}

function callerIn(house: House, visit: Visit, team: TeamRecord): Caller {
  const at = house.clock.now();
  let asked: Promise<readonly Member[] | undefined> | undefined;
  return {
    person: visit.person,
    store: house.storage.team(team.key),
    team,
    at,
    today: dateAt(at),
    activity: visit.activity,
    meet: ({ id }) => house.storage.people.remember(id, team.key),
    members: () => (asked ??= house.roster.members(team.key, team.address)),
    coordinator: house.practice || team.settings.coordinators.includes(visit.person.id),
  };
}

/** A post goes to the channel itself, not into the thread in which the bot was spoken to. */
export function withoutThread(address: Address): Address {
  return { ...address, conversation: address.conversation.replace(/;messageid=.*$/, '') };
}

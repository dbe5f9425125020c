// Who may enter which case team (D2, D3); visits, files, calendars and the poster ask it.
import { setTimeout as sleep } from 'node:timers/promises';
import { dateAt } from '../../cti/calendar/plainDate';
import type { PersonRef } from '../../cti/course/course';
import { DEFAULT_SETTINGS } from '../../cti/course/settings';
import type { Language } from '../../cti/course/language';
import type { Caller } from '../ports/caller';
import type { Clock, Member, Storage, TeamRecord } from '../ports/storage';
import type { Address, TeamKey } from '../ports/teams';
import type { RememberingRoster } from './knownRoster';
import { keptOutOf, type KeptOut } from './standing';

/** What somebody tried who may not: told to who watches over the house (D2, D4), without any content. */
export type Attempted =
  'guest' | 'notOnRoster' | 'otherTenant' | 'unknownTeam' | 'unknownCourse' | 'notAddressee';

/** What the desk works with. */
export interface House {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly roster: RememberingRoster;
  /** Practice mode: everybody may do what coordinators may (D7). */
  readonly practice: boolean;
  readonly language: Language;
  /** The address that Teams knows a person by, once the roster has told it: for meeting links. */
  readonly mailOf?: (person: string) => string | undefined;
  /** The directory id of who is named by an account of Teams, once the roster has told it. */
  readonly personOf?: (account: string) => string | undefined;
  /** Whether the operator has stopped what the bot posts by itself; left out: nobody can. */
  readonly isPostingStopped?: () => Promise<boolean>;
  /** Hears of every attempt to reach what the person may not see. */
  readonly watch?: (attempted: Attempted, person: PersonRef) => void;
}

/** Somebody who says something, and where. */
export interface Visit {
  readonly person: PersonRef;
  readonly activity: string;
  /** The tenant that the activity names; left out where none is in play. */
  readonly tenant?: string;
}

interface ChannelNamed {
  readonly key: TeamKey;
  readonly name: string;
  readonly isOwnName?: boolean;
  readonly address: Address;
}

/**
 * The caller in a channel's case team; the team's partition is the only one the caller can reach
 * (D2). Guests are kept out where the team does not let them in (D7).
 *
 * @throws StorageDown
 */
export async function enterChannel(
  house: House,
  visit: Visit,
  channel: ChannelNamed,
): Promise<Caller | KeptOut> {
  const [team, member] = await Promise.all([
    teamAt(house, channel),
    writerAt(house, { ...channel, id: visit.person.id }),
  ]);
  if (team.turnedAway) await letIn(house, channel.key);
  const out = keptOut(house, team, member);
  if (out) return reported(house, visit, out);
  await house.storage.people.remember(visit.person.id, channel.key);
  const heard = team.turnedAway ? { ...team, turnedAway: null } : team;
  return callerIn(house, visit, { team: heard, member, via: 'channel' });
}

/** Somebody writes to the bot in a channel that turned it away: it is there again, and what waited goes out. */
async function letIn(house: House, key: TeamKey): Promise<void> {
  await house.storage.agenda.put(key, dateAt(house.clock.now()));
  const store = house.storage.team(key);
  const team = await store.teamNow();
  if (team?.turnedAway) await store.saveTeam({ ...team, turnedAway: null });
}

/** The channel's team, made with the default settings when the bot has not met it before. */
export async function teamAt(house: House, channel: ChannelNamed): Promise<TeamRecord> {
  const store = house.storage.team(channel.key);
  const known = await store.team();
  if (known && isNewName(known, channel)) return renamed(house, known, channel.name);
  if (known) return known;
  const team = newTeam(house, channel);
  await store.saveTeam(team);
  return team;
}

/** It was renamed while nobody could tell the bot. */
function isNewName(known: TeamRecord, { name, isOwnName }: ChannelNamed): boolean {
  return isOwnName === true && name !== '' && name !== known.name;
}

async function renamed(house: House, known: TeamRecord, name: string): Promise<TeamRecord> {
  const team = { ...known, name };
  await house.storage.team(known.key).saveTeam(team);
  return team;
}

/** Longer than this the roster does not hold up an answer in a channel. */
const ROSTER_MS = 2_000;
/** Longer than this one person alone is not asked for. */
const ONE_MS = 1_500;
/** Longer than this the roster does not hold up an answer in a 1:1 chat; nobody is let in without it. */
const PERSONAL_ROSTER_MS = 4_000;

/** The member who writes; `null`: the roster does not hold them; `undefined`: Teams does not say. */
type Writer = Member | null | undefined;

interface Asked extends Pick<ChannelNamed, 'key' | 'address'> {
  readonly id: string;
}

/**
 * Who writes in a channel, by a roster that may be a minute old: Teams itself has let them write
 * there at this moment, and whether somebody is a guest does not change from one minute to the next.
 */
async function writerAt(house: House, asked: Asked): Promise<Writer> {
  const { key, address } = asked;
  const known = foundIn(await answeredInTime(ROSTER_MS, house.roster.lately(key, address)), asked);
  // Somebody new is not on an old roster. In practice whoever writes is let in anyway.
  const writer =
    known === null && !house.practice
      ? foundIn(await answeredInTime(ROSTER_MS, house.roster.members(key, address)), asked)
      : known;
  return writer === undefined ? writerUnlisted(house, asked) : writer;
}

/** A list of nobody says nothing: the bot is asked in this very channel. */
function foundIn(members: readonly Member[] | undefined, { id }: Pick<Asked, 'id'>): Writer {
  if (!members || members.length === 0) return undefined;
  return members.find((each) => each.id === id) ?? null;
}

/**
 * There is no list: the person alone is asked for, then what Teams told last counts. Older than that,
 * it still says whom Teams has named as a member.
 */
async function writerUnlisted(house: House, { key, address, id }: Asked): Promise<Writer> {
  const one = await answeredInTime(ONE_MS, house.roster.one(key, address, id));
  // The local Teams knows no rosters: there everybody is let in.
  const isLocal = one === null && house.practice && !house.roster.hasTold(key);
  if (one || isLocal) return one;
  const { recent = [], members = [] } = (await house.roster.known(key)) ?? {};
  return [...recent, ...members.filter(({ guest }) => !guest)].find((m) => m.id === id);
}

function answeredInTime<T>(ms: number, work: Promise<T | undefined>): Promise<T | undefined> {
  return Promise.race([work, sleep(ms, undefined, { ref: false })]);
}

function keptOut(house: House, team: TeamRecord, writer: Writer): KeptOut | undefined {
  if (writer === undefined) return 'unsure';
  return writer === null && house.practice ? undefined : keptOutOf(team, writer);
}

function reported(house: House, visit: Visit, out: KeptOut): KeptOut {
  if (out !== 'unsure') house.watch?.(out, visit.person);
  return out;
}

/** A team whose channel the bot has not met before, with the default settings. */
export function newTeam(house: House, channel: ChannelNamed): TeamRecord {
  return {
    key: channel.key,
    settings: { ...DEFAULT_SETTINGS, language: house.language },
    address: addressWithoutThread(channel.address),
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
  return (await knockPersonally(house, visit)).filter(isCaller);
}

/** The same, and at how many doors the person was kept out, and why. */
export async function knockPersonally(
  house: House,
  visit: Visit,
): Promise<readonly (Caller | KeptOut)[]> {
  const keys = await house.storage.people.teamsOf(visit.person.id);
  const entered = await Promise.all(keys.map((key) => enterOne(house, visit, key)));
  return entered.filter((one) => one !== undefined);
}

export function isCaller(entered: Caller | KeptOut): entered is Caller {
  return typeof entered === 'object';
}

async function enterOne(
  house: House,
  visit: Visit,
  key: TeamKey,
): Promise<Caller | KeptOut | undefined> {
  const team = await house.storage.team(key).team();
  if (!team) return undefined;
  if (isOfOtherTenant(key, visit)) return reported(house, visit, 'otherTenant');
  const member = await memberNow(house, team, visit.person.id);
  const out = member === undefined ? 'unsure' : keptOutOf(team, member);
  return out
    ? reported(house, visit, out)
    : callerIn(house, visit, { team, member, via: 'personal' });
}

/**
 * The person by the roster of this very moment, or asked for alone where there is no list (D2). From
 * where the bot was removed Teams answers nothing any more: there nobody is a member.
 */
async function memberNow(house: House, team: TeamRecord, id: string): Promise<Writer> {
  const { key, address } = team;
  const members = await answeredInTime(PERSONAL_ROSTER_MS, house.roster.members(key, address));
  if (members) return members.find((each) => each.id === id) ?? null;
  const one = await answeredInTime(ONE_MS, house.roster.one(key, address, id));
  return one === undefined && (team.removedOn !== null || team.turnedAway) ? null : one;
}

/** What a client without any tenant is known by: in practice alone. */
const NO_TENANT = 'local';

function isOfOtherTenant(key: TeamKey, { tenant = NO_TENANT }: Visit): boolean {
  if (tenant === NO_TENANT || key.tenant === NO_TENANT) return false;
  return key.tenant.toLowerCase() !== tenant.toLowerCase();
}

async function callerIn(
  house: House,
  visit: Visit,
  entered: Pick<Caller, 'team' | 'via'> & { readonly member: Writer },
): Promise<Caller> {
  const { team, member, via } = entered;
  const at = house.clock.now();
  let asked: Promise<readonly Member[] | undefined> | undefined;
  const members: Caller['members'] = () => (asked ??= membersOrKnown(house, team));
  return {
    person: visit.person,
    store: house.storage.team(team.key),
    team,
    at,
    today: dateAt(at),
    activity: visit.activity,
    via,
    meet: ({ id }) => house.storage.people.remember(id, team.key),
    members,
    lookUp: (account) => lookedUp(house, team, account),
    outByNow: () => outByNow(house, team, visit),
    practice: house.practice,
    ...(house.isPostingStopped ? { isPostingStopped: house.isPostingStopped } : {}),
    coordinator: house.practice || (await coordinates(house, team, { visit, member, members })),
  };
}

/** The same, for as long as an answer in the channel waits for it. */
export function membersInTime(
  house: House,
  team: TeamRecord,
): Promise<readonly Member[] | undefined> {
  return answeredInTime(ROSTER_MS, membersOrKnown(house, team));
}

/** The roster afresh; what Teams told of it last where it says nothing now. */
async function membersOrKnown(
  { roster }: House,
  { key, address }: TeamRecord,
): Promise<readonly Member[] | undefined> {
  return (await roster.members(key, address)) ?? (await roster.known(key))?.recent;
}

/** Somebody named by Teams' account, or by directory id, where no list holds them. */
async function lookedUp(house: House, { key, address }: TeamRecord, id: string): Promise<Writer> {
  const person = house.personOf?.(id) ?? id;
  return answeredInTime(ONE_MS, house.roster.one(key, address, person));
}

/** Who may not ask any more, by a roster asked for at this moment. */
async function outByNow(
  house: House,
  team: TeamRecord,
  visit: Visit,
): Promise<KeptOut | undefined> {
  const member = await memberNow(house, team, visit.person.id);
  const out = keptOut(house, team, house.practice ? (member ?? null) : member);
  return out && reported(house, visit, out);
}

/**
 * Who installed the bot in a Teams team coordinates all its channels, and so does whom a channel's
 * coordinators appoint; with none of them on the roster (any more) the owners do, where it names
 * them (D7).
 */
async function coordinates(
  house: House,
  { key, settings }: TeamRecord,
  { visit, member, members }: Asking,
): Promise<boolean> {
  const known = [...settings.coordinators, ...(await installersOf(house, key))];
  if (known.includes(visit.person.id)) return true;
  if (member?.owner !== true) return false;
  if (known.length === 0) return true;
  const there = await members();
  return there !== undefined && !there.some(({ id }) => known.includes(id));
}

interface Asking extends Pick<Caller, 'members'> {
  readonly visit: Visit;
  readonly member: Writer;
}

/** Kept with the team's General channel (`welcome`). */
export async function installersOf(house: House, key: TeamKey): Promise<readonly string[]> {
  if (key.channel === key.team) return [];
  const general = await house.storage.team(generalOf(key)).team();
  return general?.settings.coordinators ?? [];
}

/** The General channel has the team's own id. */
export function generalOf(key: TeamKey): TeamKey {
  return { ...key, channel: key.team };
}

/** A post goes to the channel itself, not into the thread in which the bot was spoken to. */
export function addressWithoutThread(address: Address): Address {
  return { ...address, conversation: address.conversation.replace(/;messageid=.*$/, '') };
}

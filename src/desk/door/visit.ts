// An errand taken to the case team it belongs to; the conversation calls it.
import type { PersonRef } from '../../cti/course/course';
import type { Caller, Outcome } from '../ports/caller';
import type { Held, TeamRecord } from '../ports/storage';
import type { Address, TeamKey } from '../ports/teams';
import { mine } from '../team/mine';
import type { View } from '../views/views';
import {
  enterChannel,
  generalOf,
  installersOf,
  isCaller,
  knockPersonally,
  membersInTime,
  teamAt,
  addressWithoutThread,
  type House,
  type Visit,
} from './access';
import { channelsOf, closeFor, reopen } from './place';
import { keptOutOf, type KeptOut } from './standing';
import { teamWord } from './teamWord';

/** A channel as an activity names it. */
export interface Channel {
  readonly key: TeamKey;
  readonly name: string;
  /** Teams named the channel itself, which it does not at every message. */
  readonly isOwnName?: boolean;
  readonly address: Address;
}

/** What came of a visit; without a caller when no team was in play. */
export interface Visited {
  readonly caller: Caller | null;
  readonly outcome: Outcome;
}

/** Something to do for a caller, once it is settled in which case team. */
export interface Errand {
  /** The citizen it is about, if it is about one that exists already. */
  readonly citizen: number | null;
  /** 1:1 only: the team that the button names. */
  readonly team: string | null;
  /** Sends the same again: for 'in which team?'. */
  readonly again: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
  readonly run: (caller: Caller) => Promise<Outcome>;
  /** 1:1 only: where several teams fit, these alone are meant. */
  readonly among?: (caller: Caller) => boolean;
}

/**
 * An errand in a channel.
 *
 * @throws StorageDown
 */
export async function visitChannel(
  house: House,
  visit: Visit,
  channel: Channel,
  errand: Pick<Errand, 'run' | 'citizen'>,
): Promise<Visited> {
  const caller = await enterChannel(house, visit, channel);
  if (!isCaller(caller)) return withoutTeam(refusedInChannel(caller, errand.citizen));
  return seen(house, visit, { caller, outcome: await errand.run(caller) });
}

function refusedInChannel(out: KeptOut, citizen: number | null): View {
  if (out === 'unsure') return { kind: 'said', say: 'rosterSilentHere', data: {} };
  return refusedAtDoor([out], citizen);
}

/** Whoever is kept out learns of no course, not even that there is none (D2). */
function refusedAtDoor(out: readonly KeptOut[], citizen: number | null): View {
  if (citizen !== null) return { kind: 'notFound', number: citizen };
  return out.includes('guest') ? { kind: 'said', say: 'guest', data: {} } : noTeams();
}

/** A number that is not there may be another team's: nobody can tell, so each one is told of. */
function seen(house: House, visit: Visit, visited: Visited): Visited {
  if (visited.outcome.view.kind === 'notFound') house.watch?.('unknownCourse', visit.person);
  return visited;
}

/**
 * An errand in a 1:1 chat: in the one team it can mean; where several could be meant, asks which.
 *
 * @throws StorageDown
 */
export async function visitPersonally(
  house: House,
  visit: Visit,
  errand: Errand,
): Promise<Visited> {
  const { citizen, team } = errand;
  const doors = await knockPersonally(house, visit);
  const mine = doors.filter(isCaller);
  const named = team ? mine.filter((each) => answersTo(each, team)) : mine;
  const isUnsure = doors.includes('unsure') && (team === null || named.length === 0);
  if (isUnsure) return withoutTeam(ROSTER_SILENT);
  if (team && named.length === 0) house.watch?.('unknownTeam', visit.person);
  const fitting = citizen === null ? meantAmong(named, errand) : await having(named, citizen);
  const [only, ...others] = fitting;
  if (!only) {
    const out = doors.flatMap((door) => (isCaller(door) ? [] : [door]));
    return seen(house, visit, withoutTeam(refusedAtDoor(out, citizen)));
  }
  if (others.length > 0) return withoutTeam(whichTeam(fitting, errand));
  return seen(house, visit, { caller: only, outcome: await errand.run(only) });
}

/** A team whose roster Teams does not tell just now may be the one that is meant. */
const ROSTER_SILENT: View = { kind: 'said', say: 'rosterSilent', data: {} };

/** `mine` asks in all my teams at once; in a channel in its own alone. */
export async function visitMine(
  house: House,
  visit: Visit,
  channel: Channel | null,
): Promise<Outcome> {
  if (!channel) {
    const doors = await knockPersonally(house, visit);
    return doors.includes('unsure') ? { view: ROSTER_SILENT } : mine(doors.filter(isCaller));
  }
  const caller = await enterChannel(house, visit, channel);
  return isCaller(caller) ? mine([caller]) : { view: refusedInChannel(caller, null) };
}

/**
 * The bot was added to a channel: from now on it is a case team's. Whoever added it coordinates all
 * channels of that Teams team, so that it is kept with the General one too; but nobody becomes a
 * coordinator by adding the bot once more while there is one on the roster. The channel is told who
 * coordinates (D7). An app is added to a whole team, whichever channel Teams names: all its channels
 * are open again.
 */
export async function welcome(house: House, visit: Visit, channel: Channel): Promise<Welcomed> {
  const store = house.storage.team(channel.key);
  // Another replica may have been told a moment ago that the bot was removed: what it wrote is undone.
  const known = (await store.teamNow()) ?? (await teamAt(house, channel));
  const address = addressWithoutThread(channel.address);
  const coordinators = await coordinatedBy(house, visit, { ...known, address });
  const general = generalOf(channel.key);
  if (teamWord(general) !== teamWord(channel.key)) {
    const there = { ...channel.address, conversation: general.channel };
    const team = await teamAt(house, { ...channel, key: general, address: there });
    await coordinatedBy(house, visit, team);
  }
  // What came due while the bot was away goes out now, marked as late.
  const opened = await channelsOf(house, channel.key);
  for (const key of opened) await reopen(house, key);
  const courses = (await store.courses()).filter(({ retired }) => !retired);
  // Teams does not always say the name of who added the bot.
  const installer = visit.person.name === '' ? null : visit.person;
  const view = { kind: 'welcome', installer, coordinators, courses: courses.length } as const;
  return { view, courses, opened };
}

interface Welcomed {
  readonly view: View;
  readonly courses: readonly Held[];
  /** The channels that are open again. */
  readonly opened: readonly TeamKey[];
}

/** Keeps the team, with who added the bot as its coordinator where it has none; who coordinates it now. */
async function coordinatedBy(
  house: House,
  { person }: Visit,
  team: TeamRecord,
): Promise<readonly PersonRef[]> {
  const before = [
    ...new Set([...team.settings.coordinators, ...(await installersOf(house, team.key))]),
  ];
  const members = await membersInTime(house, team);
  const there = (members ?? []).filter((one) => before.includes(one.id) && !keptOutOf(team, one));
  const self = members?.find(({ id }) => id === person.id) ?? { ...person, guest: false };
  // Teams does not always say who it was. Where it names no members, nobody takes anybody's place.
  const isFree = members ? there.length === 0 : before.length === 0;
  const appointed = isFree && person.id !== '' && !keptOutOf(team, self) ? [self] : [];
  const coordinators = [...team.settings.coordinators, ...appointed.map(({ id }) => id)];
  const settings = { ...team.settings, coordinators: [...new Set(coordinators)] };
  await house.storage.team(team.key).saveTeam({ ...team, settings });
  return [...there, ...appointed].map(({ id, name }) => ({ id, name }));
}

/**
 * The bot was removed from a channel (D8). Where Teams names the General one, it was removed from the
 * whole team.
 */
export async function farewell(house: House, channel: Channel): Promise<void> {
  await teamAt(house, channel);
  const { key } = channel;
  const keys = key.channel === key.team ? await channelsOf(house, key) : [key];
  for (const each of keys) await closeFor(house, each);
}

/** Buttons name the channel that the courses were in when they were sent (D8). */
function answersTo({ store, team: { formerly = [] } }: Caller, word: string): boolean {
  return teamWord(store.key) === word || formerly.includes(word);
}

/** Where nobody of them may, the first one says so. */
function meantAmong(callers: readonly Caller[], { among }: Errand): readonly Caller[] {
  if (!among) return callers;
  const meant = callers.filter(among);
  return meant.length > 0 ? meant : callers.slice(0, 1);
}

async function having(callers: readonly Caller[], number: number): Promise<readonly Caller[]> {
  const held = await Promise.all(callers.map((caller) => caller.store.course(number)));
  return callers.filter((_caller, place) => held[place] !== undefined);
}

function whichTeam(callers: readonly Caller[], errand: Errand): View {
  return {
    kind: 'whichTeam',
    aboutNumber: errand.citizen !== null,
    teams: callers.map(({ team, store }) => ({ name: team.name, team: teamWord(store.key) })),
    ...errand.again,
  };
}

function noTeams(): View {
  return { kind: 'said', say: 'noTeams', data: {} };
}

/** An answer for which no case team was opened. */
export function withoutTeam(view: View): Visited {
  return { caller: null, outcome: { view } };
}

/**
 * Something that cannot be taken back, for a caller of whom the roster of this moment is asked once more:
 * who has just left the team, or became a guest there, cannot confirm it (D7).
 *
 * @throws StorageDown
 */
export async function onlyIfStillIn(
  caller: Caller,
  citizen: number | null,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  const out = await caller.outByNow();
  return out ? { view: refusedInChannel(out, citizen) } : run();
}

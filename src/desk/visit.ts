import { createHash } from 'node:crypto';
import { enterChannel, enterPersonally, newTeam, type House, type Visit } from './access';
import type { Caller, Outcome } from './caller';
import { mine } from './mine';
import type { Address, TeamKey } from './ports';
import type { View } from './views';

/** A channel as an activity names it. */
export interface Channel {
  readonly key: TeamKey;
  readonly name: string;
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
  errand: Pick<Errand, 'run'>,
): Promise<Visited> {
  const caller = await enterChannel(house, visit, channel);
  return { caller, outcome: await errand.run(caller) };
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
  const mine = await enterPersonally(house, visit);
  const named = team ? mine.filter((each) => teamWord(each.store.key) === team) : mine;
  const fitting = citizen === null ? named : await having(named, citizen);
  const [only, ...others] = fitting;
  if (!only) return alone(citizen === null ? noTeams() : { kind: 'notFound', number: citizen });
  if (others.length > 0) return alone(whichTeam(fitting, errand));
  return { caller: only, outcome: await errand.run(only) };
}

/** `mine` asks in all my teams at once; in a channel in its own alone. */
export async function visitMine(
  house: House,
  visit: Visit,
  channel: Channel | null,
): Promise<Visited> {
  const callers = channel
    ? [await enterChannel(house, visit, channel)]
    : await enterPersonally(house, visit);
  return { caller: null, outcome: await mine(callers) };
}

/** The bot was added to a channel: from now on it is a case team's, and whoever added it coordinates it (D7). */
export async function welcome(house: House, visit: Visit, channel: Channel): Promise<View> {
  const store = house.storage.team(channel.key);
  const team = (await store.team()) ?? newTeam(house, channel);
  const coordinators = [...new Set([...team.settings.coordinators, visit.person.id])];
  await store.saveTeam({
    ...team,
    address: newTeam(house, channel).address,
    removedOn: null,
    settings: { ...team.settings, coordinators },
  });
  const courses = (await store.courses()).length;
  // Teams does not always say the name of who added the bot.
  const installer = visit.person.name === '' ? null : visit.person;
  return { kind: 'welcome', installer, courses };
}

/** The bot was removed from a channel: nothing is posted there any more, retention runs on (D8). */
export async function farewell(house: House, visit: Visit, channel: Channel): Promise<void> {
  const caller = await enterChannel(house, visit, channel);
  await caller.store.saveTeam({ ...caller.team, removedOn: caller.today });
}

/** An opaque word for a team, for buttons in 1:1 chats. It gives no access: the roster is asked at every press. */
export function teamWord(key: TeamKey): string {
  const words = [key.tenant, key.team, key.channel].join('\n');
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}

async function having(callers: readonly Caller[], number: number): Promise<readonly Caller[]> {
  const held = await Promise.all(callers.map((caller) => caller.store.course(number)));
  return callers.filter((_caller, place) => held[place] !== undefined);
}

function whichTeam(callers: readonly Caller[], errand: Errand): View {
  return {
    kind: 'whichTeam',
    teams: callers.map(({ team, store }) => ({ name: team.name, team: teamWord(store.key) })),
    ...errand.again,
  };
}

function noTeams(): View {
  return { kind: 'said', say: 'noTeams', data: {} };
}

function alone(view: View): Visited {
  return { caller: null, outcome: { view } };
}

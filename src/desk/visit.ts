import { createHash } from 'node:crypto';
import type { Command } from '../chat/command';
import { enterChannel, enterPersonally, newTeam, type House, type Visit } from './access';
import type { Caller, Outcome } from './caller';
import { attend } from './desk';
import { mine } from './mine';
import type { Address, TeamKey } from './ports';
import type { View } from './views';

/** A channel as an activity names it. */
export interface Channel {
  readonly key: TeamKey;
  readonly name: string;
  readonly address: Address;
}

/** What was asked, read and checked, with how to ask it again in another team. */
export interface Asking {
  readonly command: Command;
  /** It came from a form's save button: what is optional may be left empty. */
  readonly fromForm: boolean;
  /** Sends the same again: for 'in which team?'. */
  readonly again: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
  /** 1:1 only: the team that the button names. */
  readonly team: string | null;
}

/**
 * A command said in a channel.
 *
 * @throws StorageDown
 */
export async function visitChannel(
  house: House,
  visit: Visit,
  channel: Channel,
  asking: Asking,
): Promise<{ readonly caller: Caller; readonly outcome: Outcome }> {
  const caller = await enterChannel(house, visit, channel);
  if (asking.command.name === 'mine') return { caller, outcome: await mine([caller]) };
  const outcome = await attend(caller, house.storage.agenda, asking.command, asking.fromForm);
  return { caller, outcome };
}

/**
 * A command said in a 1:1 chat: in the one team it can mean; where several could be meant, asks.
 *
 * @throws StorageDown
 */
export async function visitPersonally(
  house: House,
  visit: Visit,
  asking: Asking,
): Promise<{ readonly caller: Caller | null; readonly outcome: Outcome }> {
  const { command } = asking;
  if (command.name === 'help') return alone({ kind: 'help' });
  const callers = await enterPersonally(house, visit);
  if (command.name === 'mine') return { caller: null, outcome: await mine(callers) };
  const meant = asking.team
    ? callers.filter((each) => teamWord(each.store.key) === asking.team)
    : callers;
  const number = 'citizen' in command ? command.citizen : undefined;
  const fitting =
    number === undefined || command.name === 'enrol' ? meant : await having(meant, number);
  const [only, ...others] = fitting;
  if (!only) return alone(number === undefined ? noTeams() : { kind: 'notFound', number });
  if (others.length > 0) return alone(whichTeam(fitting, asking));
  const outcome = await attend(only, house.storage.agenda, command, asking.fromForm);
  return { caller: only, outcome };
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
  return { kind: 'welcome', installer: visit.person, courses };
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

function whichTeam(callers: readonly Caller[], asking: Asking): View {
  return {
    kind: 'whichTeam',
    teams: callers.map(({ team, store }) => ({ name: team.name, team: teamWord(store.key) })),
    ...asking.again,
  };
}

function noTeams(): View {
  return { kind: 'said', say: 'noTeams', data: {} };
}

function alone(view: View): { readonly caller: null; readonly outcome: Outcome } {
  return { caller: null, outcome: { view } };
}

// What becomes of a channel in Teams (removed, deleted, archived, back again, renamed): visits and news come here.
import { dateAt } from '../../cti/calendar/plainDate';
import type { TeamRecord } from '../ports/storage';
import { NEVER } from '../ports/agenda';
import type { TeamKey } from '../ports/teams';
import type { House } from './access';
import { teamWord } from './teamWord';

/** What Teams tells of a channel, or of a whole Teams team with all its channels. */
export interface PlaceNews {
  readonly of: 'channel' | 'team';
  /** `shut`: nothing can be posted there until it is told to be open again. */
  readonly what: 'shut' | 'open' | 'renamed';
  /** The new name. */
  readonly name?: string;
}

/** Why nothing is sent: Teams told that the place is deleted or archived. */
const SHUT = 'shut';

/**
 * Teams told of a channel or of a team. Shut: what is due waits. Open again: it goes out by itself,
 * marked as late. Renamed: the name is the new one wherever it is shown. Answers with the channels
 * that are open again.
 *
 * @throws StorageDown
 */
export async function heedNews(
  house: House,
  channel: { readonly key: TeamKey },
  news: PlaceNews,
): Promise<readonly TeamKey[]> {
  if (news.what === 'renamed') await rename(house, channel.key, news.name);
  if (news.what === 'renamed') return [];
  const keys = news.of === 'team' ? await channelsOf(house, channel.key) : [channel.key];
  for (const key of keys) {
    if (news.what === 'open') await reopen(house, key);
    else await change(house, key, () => ({ turnedAway: SHUT }));
  }
  return news.what === 'open' ? keys : [];
}

/** A team's own name is that of its General channel. */
async function rename(house: House, key: TeamKey, name: string | undefined): Promise<void> {
  if (name) await change(house, key, () => ({ name }));
}

/**
 * The channel takes messages again, whatever shut it: what waited goes out at the next sweep, and its
 * cards follow their courses.
 *
 * @throws StorageDown
 */
export async function reopen(house: House, key: TeamKey): Promise<void> {
  const { agenda } = house.storage;
  const isKnown = await change(house, key, () => ({ removedOn: null, turnedAway: null }));
  if (!isKnown) return;
  await agenda.put(key, dateAt(house.clock.now()));
  await agenda.follow(key);
}

/** The bot was taken out of the channel: nothing is posted there any more, retention runs on (D8). */
export async function closeFor(house: House, key: TeamKey): Promise<void> {
  const removedOn = dateAt(house.clock.now());
  await change(house, key, () => ({ removedOn }));
}

/**
 * All channels of a Teams team that the bot has been at work in, the named one among them. One query,
 * however many there are.
 */
export async function channelsOf(house: House, named: TeamKey): Promise<readonly TeamKey[]> {
  const keys = new Map([[teamWord(named), named]]);
  for (const { team } of await house.storage.agenda.upTo(NEVER))
    if (team.tenant === named.tenant && team.team === named.team) keys.set(teamWord(team), team);
  return [...keys.values()];
}

type Change = Partial<Pick<TeamRecord, 'removedOn' | 'turnedAway' | 'name'>>;

/** Past the cache: another replica may have been told something else a moment ago. */
async function change(house: House, key: TeamKey, to: () => Change): Promise<boolean> {
  const store = house.storage.team(key);
  const team = await store.teamNow();
  if (team) await store.saveTeam({ ...team, ...to() });
  return team !== undefined;
}

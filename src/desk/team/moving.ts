// A channel's courses moved to another (D8); its row offers it, conversation/moving does it.
import { saidView } from '../views/saidView';
import { dateAt } from '../../cti/calendar/plainDate';
import { enterChannel, enterPersonally, isCaller, type House, type Visit } from '../door/access';
import type { Caller } from '../ports/caller';
import type { Held, PostedCard } from '../ports/storage';
import { teamWord } from '../door/teamWord';
import type { MovingOffer, View } from '../views/views';
import type { Channel } from '../door/visit';

/** A card holds six buttons: so many offers beside the way out, fewer where it is turned over. */
const MOST_OFFERS = 5;
const A_PAGE = 3;

/** What came of a move: what to say, and what is left to do for who knows the messenger. */
export interface Moving {
  readonly view: View;
  /** Cards in the old channel, which now say where their course is. */
  readonly left: readonly PostedCard[];
  readonly from: Caller | null;
  readonly to: Caller | null;
}

/**
 * `move`: offers the channels that this one's courses can go to, or whose courses can come here. The
 * one who asks must coordinate both and stand on both rosters at this moment (D7, D8).
 *
 * @throws StorageDown
 */
export async function offerMoves(
  house: House,
  visit: Visit,
  channel: Channel,
  asked: number,
): Promise<View> {
  const here = await enterChannel(house, visit, channel);
  if (!isCaller(here)) return saidView(here === 'unsure' ? 'rosterSilentHere' : 'noTeams');
  if (!here.coordinator) return saidView('notCoordinator');
  const others = await othersOf(house, visit, here);
  const own = (await here.store.courses()).length;
  const offers = await Promise.all(others.map((other) => offersOf(here, own, other)));
  const all = offers.flat();
  return all.length === 0 ? saidView('moveNowhere') : pageOf(all, asked);
}

/** In the order of their names, all on one card where they fit. */
function pageOf(all: readonly MovingOffer[], asked: number): View {
  const sorted = [...all].sort((one, other) => one.name.localeCompare(other.name, 'da'));
  const size = all.length > MOST_OFFERS ? A_PAGE : MOST_OFFERS;
  const pages = Math.ceil(all.length / size);
  const page = Math.min(Math.max(1, asked), pages);
  const offers = sorted.slice((page - 1) * size, page * size);
  return { kind: 'moving', offers, page, pages };
}

async function othersOf(house: House, visit: Visit, here: Caller): Promise<readonly Caller[]> {
  const own = teamWord(here.store.key);
  return (await enterPersonally(house, visit)).filter(
    ({ store, coordinator }) => coordinator && teamWord(store.key) !== own,
  );
}

async function offersOf(here: Caller, own: number, other: Caller): Promise<MovingOffer[]> {
  const { name, removedOn } = other.team;
  const [at, there] = [teamWord(here.store.key), teamWord(other.store.key)];
  const count = (await other.store.courses()).length;
  return [
    ...(own > 0 && removedOn === null
      ? [{ way: 'away', name, count: own, from: at, to: there } as const]
      : []),
    ...(count > 0 ? [{ way: 'here', name, count, from: there, to: at } as const] : []),
  ];
}

/**
 * Moves all courses of one channel to another, one after the other, each wholly or not at all; asking
 * again goes on where it was cut short. Due things follow with the ledger, so that nothing is posted
 * twice; the new channel takes over the settings where it has no courses of its own.
 *
 * @throws StorageDown
 */
export async function moveTeam(
  house: House,
  visit: Visit,
  channel: Channel,
  wanted: { readonly from: string; readonly to: string },
): Promise<Moving> {
  const here = await enterChannel(house, visit, channel);
  if (!isCaller(here)) return nothing(here === 'unsure' ? 'rosterSilentHere' : 'noTeams');
  const out = await here.outByNow();
  if (out) return nothing(out === 'unsure' ? 'rosterSilentHere' : 'noTeams');
  if (!here.coordinator) return nothing('notCoordinator');
  const both = [here, ...(await othersOf(house, visit, here))];
  const named = (word: string) => both.find(({ store }) => teamWord(store.key) === word);
  const [from, to] = [named(wanted.from), named(wanted.to)];
  if (!from || !to || from === to || (from !== here && to !== here)) return nothing('oldCard');
  const [going, staying] = [await from.store.courses(), await to.store.courses()];
  const taken = numbersIn(going).filter((number) => numbersIn(staying).includes(number));
  if (taken.length > 0) return nothing('moveTaken', { numbers: taken.join(', ') });
  await welcomeTeam(from, to, staying.length === 0);
  return moveAll(house, { from, to, going });
}

function numbersIn(held: readonly Held[]): readonly number[] {
  return held.filter(({ retired }) => !retired).map(({ course }) => course.number);
}

/** The new channel answers to the old one's name in buttons; in an empty one its settings hold, too. */
async function welcomeTeam(from: Caller, to: Caller, isEmpty: boolean): Promise<void> {
  const { settings, formerly = [] } = to.team;
  const coordinators = [...new Set([...settings.coordinators, ...from.team.settings.coordinators])];
  const before = [teamWord(from.store.key), ...(from.team.formerly ?? [])];
  await to.store.saveTeam({
    ...to.team,
    formerly: [...new Set([...formerly, ...before])],
    settings: { ...(isEmpty ? from.team.settings : settings), coordinators },
  });
}

async function moveAll(
  house: House,
  { from, to, going }: { from: Caller; to: Caller; going: readonly Held[] },
): Promise<Moving> {
  const left: PostedCard[] = [];
  let count = 0;
  for (const held of going) {
    await meetAll(to, held);
    if ((await house.storage.moveCourse(from.store.key, to.store.key, held)) !== 'moved') continue;
    count += 1;
    left.push(...held.live);
  }
  await house.storage.agenda.put(to.store.key, dateAt(house.clock.now()));
  const data = { count, from: from.team.name, to: to.team.name };
  return { view: { kind: 'said', say: 'moved', data }, left, from, to };
}

/** Who has a role answers 1:1, and must be found in the new channel. */
async function meetAll(to: Caller, { course }: Held): Promise<void> {
  for (const holder of Object.values(course.people)) {
    if (holder !== null && holder !== 'none') await to.meet(holder);
  }
}

function nothing(...words: Parameters<typeof saidView>): Moving {
  return { view: saidView(...words), left: [], from: null, to: null };
}

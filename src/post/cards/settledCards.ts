// Says on a sent card that its thing is settled: after each change, and in the team's sweep.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import { liveKindOf } from '../../cti/due/liveKinds';
import { addresseeOf } from '../../cti/due/sending/recipients';
import type { Moment } from '../../cti/due/sending/sendingHours';
import { isAsking, isSettled } from '../../cti/due/settled';
import { readName, type Due, type Named } from '../../cti/due/thing';
import type { Held, HeldDelivery, TeamRecord, TeamStore } from '../../desk/ports/storage';
import type { NoticeView } from '../../desk/views/views';
import type { LookingAt } from '../delivery/job';
import type { PostParts } from '../ports';
import { dueAsNamed, standingOf } from './movedCards';
import { rewrite } from './rewrite';

/** A card that asks for what is done by now, or that says so although it is to be done again. */
export interface Unsettled {
  readonly held: Held;
  readonly row: HeldDelivery;
  readonly named: Named;
  /** What its card should say. */
  readonly settled: boolean;
}

/** Whether a notice that was sent asks for something, and that is done by now (or the course over). */
export function shouldSaySettled(named: Named, course: Course, today: PlainDate): boolean {
  return isFollowedHere(named) && isSettled(named, course, today);
}

/** What follows its course as a live card is left to the updater. */
function isFollowedHere(named: Named): boolean {
  return isAsking(named.key) && liveKindOf(named) === undefined;
}

/** The cards that do not say what holds. */
export function unsettledOf(
  at: Pick<LookingAt, 'courses' | 'ledger' | 'team' | 'moment'>,
  { hasMoved }: Pick<PostParts, 'hasMoved'>,
): readonly Unsettled[] {
  const byId = new Map(at.courses.map((held) => [held.course.id, held]));
  const all: Unsettled[] = [];
  for (const row of at.ledger.values()) {
    const held = byId.get(row.course);
    const named = readName(row.due);
    if (!held || !named || !row.activity || row.state !== 'sent' || row.more?.voided) continue;
    if (!isFollowedHere(named) || hasMoved(named, standingOf(held, at))) continue;
    const settled = shouldSaySettled(named, held.course, at.moment.today);
    if (settled !== (row.more?.settled ?? false)) all.push({ held, row, named, settled });
  }
  return all;
}

/**
 * Brings a card up to date. Answers whether it is done with; what failed for now is tried at the next
 * sweep.
 *
 * @throws StorageDown
 */
export async function saySettled(
  unsettled: Unsettled,
  at: { readonly store: TeamStore; readonly team: TeamRecord; readonly moment: Moment },
  parts: PostParts,
): Promise<boolean> {
  const { row, settled } = unsettled;
  const view = viewOf(unsettled, at, parts);
  // To be done again, but not due (its day has passed): the card tells what was so.
  if (!view) return true;
  if ((await rewrite({ row, view, team: at.team }, parts)) === 'again') return false;
  parts.counts.add('cardUpdates');
  return (await at.store.advance(row, { more: { ...row.more, settled } })) !== undefined;
}

function viewOf(
  { held, row, named, settled }: Unsettled,
  { team, moment }: { readonly team: TeamRecord; readonly moment: Moment },
  parts: PostParts,
): NoticeView | undefined {
  const { course } = held;
  const { settings } = team;
  const due = settled
    ? dueAsNamed({ held, named })
    : parts.dueOf(course, settings, moment.today).find((each) => isNamed(each, row, parts));
  if (!due) return undefined;
  const maybeRepeat = (row.more?.unsure ?? 0) > 0;
  const { today } = moment;
  return {
    ...{ kind: 'notice', due, course, today, settings, late: false, maybeRepeat },
    ...{ instead: shownInstead(due, row, { course, team }) },
    ...(settled ? { settled } : {}),
  };
}

function isNamed(due: Due, row: HeldDelivery, parts: PostParts): boolean {
  return parts.dueId(due) === row.due;
}

/** What stands in the channel although it was meant for one person goes on saying so. */
function shownInstead(
  due: Due,
  { more }: HeldDelivery,
  { course, team }: { readonly course: Course; readonly team: TeamRecord },
): NoticeView['instead'] {
  const { audience } = due;
  if (audience === 'channel' || more?.conversation !== team.address.conversation) return null;
  return { role: audience, person: addresseeOf(due, course) };
}

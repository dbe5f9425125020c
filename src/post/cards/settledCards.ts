// Says on a sent card that its thing is settled: after each change, and in the team's sweep.
import type { Course } from '../../cti/course/course';
import { dueAsNamed } from '../../cti/due/moved';
import { addresseeOf } from '../../cti/due/sending/recipients';
import { isFollowed, shouldSaySettled } from '../../cti/due/settled';
import { readName, type Due, type Named } from '../../cti/due/thing';
import type { Held, HeldDelivery, TeamRecord } from '../../desk/ports/storage';
import type { NoticeView } from '../../desk/views/views';
import type { LookingAt } from '../delivery/job';
import type { PostParts } from '../ports';
import { standingOf } from './movedCards';
import { rewrite, type Drawn } from './rewrite';

/** A card that asks for what is done by now, or that says so although it is to be done again. */
export interface Unsettled {
  readonly held: Held;
  readonly row: HeldDelivery;
  readonly named: Named;
  /** What its card should say. */
  readonly settled: boolean;
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
    if (!isFollowed(named) || hasMoved(named, standingOf(held, at))) continue;
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
  at: Drawn,
  parts: PostParts,
): Promise<boolean> {
  const { row, settled } = unsettled;
  const view = viewOf(unsettled, at, parts);
  // To be done again, but not due (its day has passed): the card tells what was so.
  if (!view) return true;
  if ((await rewrite({ row, view }, at, parts)) === 'again') return false;
  parts.counts.add('cardUpdates');
  return (await at.store.advance(row, { more: { ...row.more, settled } })) !== undefined;
}

function viewOf(
  { held, row, named, settled }: Unsettled,
  { team, moment }: Pick<Drawn, 'team' | 'moment'>,
  parts: PostParts,
): NoticeView | undefined {
  const { course } = held;
  const { settings } = team;
  const due = settled
    ? dueAsNamed(named, course)
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

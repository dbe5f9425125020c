// Corrects the card of a thing whose date has moved since it was sent: the team's sweep calls it.
import { liveKindOf } from '../../cti/due/liveKinds';
import { dueAsNamed, type Standing } from '../../cti/due/moved';
import { readName, type Due, type Named } from '../../cti/due/thing';
import type { Held, HeldDelivery } from '../../desk/ports/storage';
import type { LookingAt } from '../delivery/job';
import type { Fate } from '../delivery/paced';
import type { PostParts } from '../ports';
import { rewrite, type Drawn } from './rewrite';
import { forgetUndelivered } from './undelivered';

/** What was sent (or given up) and no longer holds, since its date has moved. */
export interface Outdated {
  readonly held: Held;
  readonly row: HeldDelivery;
  readonly named: Named;
}

export function outdatedOf(
  at: Pick<LookingAt, 'courses' | 'ledger' | 'team' | 'moment'>,
  { hasMoved }: Pick<PostParts, 'hasMoved'>,
): readonly Outdated[] {
  const byId = new Map(at.courses.map((held) => [held.course.id, held]));
  const all: Outdated[] = [];
  for (const row of at.ledger.values()) {
    const held = byId.get(row.course);
    const named = readName(row.due);
    const isDone = row.state === 'sent' || row.state === 'dead';
    if (!held || !named || !isDone || row.more?.voided) continue;
    if (hasMoved(named, standingOf(held, at))) all.push({ held, row, named });
  }
  return all;
}

/** How a course stands at this moment, for the question whether a date of it has moved. */
export function standingOf(
  { course }: Held,
  { team, moment }: Pick<Drawn, 'team' | 'moment'>,
): Standing {
  return { course, settings: team.settings, today: moment.today };
}

/**
 * Corrects a card whose date has moved, and lets the thing be sent anew should the date come back. A
 * card that follows the course anyway (a checklist, the closing card) is left to its updater.
 * Answers whether it is done with; what failed for now is tried at the next sweep.
 *
 * @throws StorageDown
 */
export async function correct(outdated: Outdated, at: Drawn, parts: PostParts): Promise<boolean> {
  const { held, row, named } = outdated;
  const due = dueAsNamed(named, held.course);
  const kind = liveKindOf(due)?.kind;
  const follows = kind === 'checklist' || kind === 'closing';
  if (!follows && row.activity) {
    await at.store.keepCards(held, ({ live, dead }) => ({
      live: live.filter(({ activity }) => activity !== row.activity),
      dead,
    }));
    if ((await sayOutdated({ ...outdated, due }, at, parts)) === 'again') return false;
  }
  await forgetUndelivered({ store: at.store, held, due: row.due }, parts);
  parts.log.info('delivery.corrected', { key: named.key });
  return (await at.store.advance(row, { more: { ...row.more, voided: true } })) !== undefined;
}

function sayOutdated(
  { held, row, due }: Outdated & { readonly due: Due },
  at: Drawn,
  parts: PostParts,
): Promise<Fate> {
  const { team, moment } = at;
  const view = {
    ...({ kind: 'notice', due, course: held.course, today: moment.today } as const),
    ...{ late: false, maybeRepeat: false, instead: null, outdated: true, settings: team.settings },
  };
  return rewrite({ row, view }, at, parts);
}

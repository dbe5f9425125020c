import type { Due } from '../cti/due';
import type { DeadLetter, Held, HeldDelivery, LiveCard, TeamStore } from '../desk/ports';
import { StorageDown } from '../desk/ports';
import type { PostParts } from './parts';

/** A course remembers so many cards and letters: the newest. */
const MOST_CARDS = 8;
const MOST_LETTERS = 10;

type Sort = Pick<LiveCard, 'kind' | 'about'>;

/** Which live card a due thing's post in the channel is; `undefined`: none, it stays as it was sent. */
export function liveKindOf(due: Due): Sort | undefined {
  if (due.audience !== 'channel') return undefined;
  const next = due.ordinal === 1 ? 'phase2' : 'phase3';
  switch (due.key) {
    case 'cti.prepare':
      return { kind: 'checklist', about: 'contact' };
    case 'cti.start':
      return { kind: 'start', about: 'start' };
    case 'phase.notice':
      return { kind: 'checklist', about: next };
    case 'phase.change':
      return { kind: 'phaseChange', about: next };
    case 'closing.prepare':
      return { kind: 'closing', about: 'end' };
    case 'course.end':
      return { kind: 'phaseChange', about: 'end' };
    default:
      return undefined;
  }
}

/** The posted card follows the course from now on; an older one of the same activity gives way. */
export async function rememberCard(
  sent: {
    readonly store: TeamStore;
    readonly held: Held;
    readonly due: Due;
    readonly card: Pick<LiveCard, 'activity' | 'conversation'>;
  },
  parts: PostParts,
): Promise<void> {
  const sort = liveKindOf(sent.due);
  if (!sort) return;
  const card: LiveCard = { ...sort, ...sent.card, shown: sent.held.course.seq };
  await keeping(parts, () =>
    sent.store.keepCards(sent.held, ({ live, dead }) => ({
      live: [...live.filter((old) => old.activity !== card.activity), card].slice(-MOST_CARDS),
      dead,
    })),
  );
}

/** What could not be delivered, or not to whom it was meant for, shows in `status`. */
export async function rememberUndelivered(
  lost: {
    readonly job: { readonly store: TeamStore; readonly due: Due; readonly id: string };
    readonly row: HeldDelivery;
    readonly held: Held | null;
    readonly instead: boolean;
  },
  parts: PostParts,
): Promise<void> {
  const { store, due, id } = lost.job;
  const held = lost.held ?? (await store.course(due.number));
  if (held?.course.id !== due.course) return;
  const letter: DeadLetter = {
    due: id,
    key: due.key,
    on: due.sendOn,
    why: lost.row.why ?? 'refused',
    ...(lost.instead ? { instead: true } : {}),
  };
  await keeping(parts, () =>
    store.keepCards(held, ({ live, dead }) => ({
      live,
      dead: [...dead.filter((old) => old.due !== id), letter].slice(-MOST_LETTERS),
    })),
  );
}

/** The post stands whatever becomes of the note about it. */
async function keeping(parts: PostParts, keep: () => Promise<unknown>): Promise<void> {
  try {
    await keep();
  } catch (fault) {
    if (!(fault instanceof StorageDown)) throw fault;
    parts.log.info('delivery.cardNotKept', {});
  }
}

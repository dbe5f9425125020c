// What a course's row says of undelivered things: deliveries write it, the live card shows it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { liveKindOf } from '../../cti/due/liveKinds';
import { readName, type Due } from '../../cti/due/thing';
import { rememberCard } from '../../desk/change/liveCards';
import type { DeadLetter, Held, HeldDelivery, LiveCard, TeamStore } from '../../desk/ports/storage';
import { StorageDown } from '../../desk/ports/storage';
import type { PostParts } from '../ports';

/** A course remembers so many letters: the newest. */
export const MOST_LETTERS = 10;

/** The posted card follows the course from now on. */
export async function rememberPosted(
  sent: {
    readonly store: TeamStore;
    readonly held: Held;
    readonly due: Due;
    readonly card: Pick<LiveCard, 'activity' | 'conversation' | 'late' | 'maybeRepeat'>;
  },
  parts: PostParts,
): Promise<void> {
  const sort = liveKindOf(sent.due);
  if (!sort) return;
  const card = { ...sort, ...sent.card, posted: true };
  await keeping(parts, async () => {
    const behind = await rememberCard(sent.store, sent.held, card);
    if (behind) await parts.storage.agenda.follow(sent.store.key);
  });
}

/** What could not be delivered, or not to whom it was meant for, shows in `status`. */
export async function rememberUndelivered(
  lost: {
    readonly store: TeamStore;
    readonly held: Held;
    readonly letter: DeadLetter;
  },
  parts: PostParts,
): Promise<void> {
  const { store, held, letter } = lost;
  await keeping(parts, () =>
    store.keepCards(held, ({ live, dead }) => ({
      live,
      dead: [...dead.filter((old) => old.due !== letter.due), letter].slice(-MOST_LETTERS),
    })),
  );
}

/** The thing is due no more, or was delivered after all. */
export async function forgetUndelivered(
  { store, held, due }: { readonly store: TeamStore; readonly held: Held; readonly due: string },
  parts: PostParts,
): Promise<void> {
  if (!held.dead.some((letter) => letter.due === due)) return;
  await keeping(parts, () =>
    store.keepCards(held, ({ live, dead }) => ({
      live,
      dead: dead.filter((letter) => letter.due !== due),
    })),
  );
}

/** The letter that a row of the ledger stands for; `undefined`: it reached whom it was meant for. */
export function letterOf(
  row: HeldDelivery,
  thing: Pick<Due, 'key'> & { readonly on: PlainDate },
): DeadLetter | undefined {
  const { due, state, why, more } = row;
  const instead = state === 'sent' && more?.instead === true;
  if (more?.voided || !(state === 'dead' || instead)) return undefined;
  const letter = { due, key: thing.key, on: thing.on, why: why ?? 'refused' };
  return instead ? { ...letter, instead } : letter;
}

/**
 * Letters that a process did not come to write before it died: the ledger knows. As many as a course
 * has room for.
 */
export function missingLetters(held: Held, rows: readonly HeldDelivery[]): readonly DeadLetter[] {
  const known = new Set(held.dead.map(({ due }) => due));
  const missing = rows.flatMap((row) => {
    const named = known.has(row.due) ? undefined : readName(row.due);
    return (named && letterOf(row, { key: named.key, on: named.ruleDate })) ?? [];
  });
  return missing.slice(0, Math.max(0, MOST_LETTERS - held.dead.length));
}

/** The post stands whatever becomes of the note about it. */
export async function keeping(parts: PostParts, keep: () => Promise<unknown>): Promise<void> {
  try {
    await keep();
  } catch (fault) {
    if (!(fault instanceof StorageDown)) throw fault;
    parts.log.info('delivery.cardNotKept', {});
  }
}

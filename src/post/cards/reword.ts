// Draws all cards of a team anew when its language changes: the live cards call it.
import type { Held, LiveCard, TeamStore } from '../../desk/ports/storage';

/** What it takes to draw a team's cards anew. */
export interface Rewording {
  readonly store: Pick<TeamStore, 'courses' | 'keepCards'>;
  /** Draws the cards of one course; resolves when they are drawn, or are left for later. */
  readonly draw: (held: Held) => Promise<void>;
  /** The process is to stop: what is left is drawn by who comes next. */
  readonly isHurried: () => boolean;
}

/**
 * A team's cards in its new language. First every course's cards are marked as out of date (one query,
 * one write for each course that has cards), so that nothing is forgotten in a crash; then they are
 * drawn one course after the other, so that the channel's send limits are never queued up.
 *
 * @throws StorageDown
 */
export async function rewordCards({ store, draw, isHurried }: Rewording): Promise<void> {
  const marked: Held[] = [];
  for (const held of await store.courses()) {
    if (held.live.length === 0 || held.retired) continue;
    const kept = await store.keepCards(held, ({ live, dead }) => ({
      live: live.map(outdated),
      dead,
    }));
    if (kept) marked.push(kept);
  }
  for (const held of marked) {
    if (isHurried()) return;
    await draw(held);
  }
}

/** Shown as of before the first event. */
function outdated(card: LiveCard): LiveCard {
  return { ...card, shown: 0 };
}

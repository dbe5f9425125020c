import { LISTS, type Course } from '../cti/course';
import { due, type Due, type TeamSettings } from '../cti/due';
import type { PlainDate } from '../cti/plainDate';
import type { View } from './views';
import type { Caller, Outcome } from './caller';
import type { LiveCard } from './ports';

/** A course's cards that are followed at most; older ones stay as they were. */
const MOST = 8;

/**
 * Remembers that a posted card follows a course, so that everybody's copy is brought up to date. The
 * newest card of a kind takes the place of the one before it. No write when it is known already.
 *
 * @throws StorageDown
 */
export async function rememberCard(
  caller: Caller,
  keep: NonNullable<Outcome['keep']>,
  card: { readonly activity: string; readonly conversation: string },
): Promise<void> {
  const { held, kind, about } = keep;
  if (held.live.some(({ activity }) => activity === card.activity)) return;
  const added: LiveCard = { kind, about, ...card, shown: held.course.seq };
  await caller.store.keepCards(held, ({ live, dead }) => ({
    dead,
    live: [...live.filter((each) => each.activity !== card.activity), added].slice(-MOST),
  }));
}

/**
 * What a live card shows as the course stands now; `undefined` when there is nothing to show any
 * more.
 */
export function liveView(
  card: LiveCard,
  course: Course,
  at: { readonly settings: TeamSettings; readonly today: PlainDate },
): View | undefined {
  const { today } = at;
  const list = LISTS.find((id) => id === card.about);
  if (card.kind === 'checklist') {
    return list ? { kind: 'checklist', course, list, today } : undefined;
  }
  if (card.kind === 'closing' && card.about === 'meeting') {
    return { kind: 'closing', course, today };
  }
  const thing = due(course, at.settings, today).find((each) => isOf(card, each));
  if (!thing) return undefined;
  return {
    kind: 'notice',
    due: thing,
    course,
    today,
    late: false,
    maybeRepeat: false,
    instead: null,
  };
}

function isOf(card: LiveCard, { key, ordinal, audience }: Due): boolean {
  if (audience !== 'channel') return false;
  switch (card.kind) {
    case 'phaseChange':
      return card.about === 'end'
        ? key === 'course.end'
        : key === 'phase.change' && ordinal === (card.about === 'phase2' ? 1 : 2);
    case 'start':
      return key === 'cti.start';
    case 'closing':
      return key === 'closing.prepare';
    case 'checklist':
      return false;
  }
}

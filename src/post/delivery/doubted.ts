// Whether a thing may have been sent before with another date, and nobody knows: the candidates ask.
import { readName, type Due } from '../../cti/due/thing';
import type { HeldDelivery } from '../../desk/ports/storage';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A send of which nobody knows whether it arrived (its answer was lost, or its process died) leaves a
 * card that nothing can correct, since its id is unknown. When the date moves, the card with the new
 * one says that there may be another (N1).
 */
export function isDoubted(due: Due, id: string, ledger: Iterable<HeldDelivery>): boolean {
  for (const row of ledger)
    if (row.course === due.course && row.due !== id && isInDoubt(row) && isSameThing(row, due))
      return true;
  return false;
}

function isInDoubt({ state, more }: HeldDelivery): boolean {
  if (state === 'sending') return true;
  return state !== 'sent' && !more?.voided && (more?.unsure ?? 0) > 0;
}

/** What it is about may itself be a date. */
function isSameThing(row: HeldDelivery, { key, ordinal, audience, about }: Due): boolean {
  const named = readName(row.due);
  if (named?.key !== key || named.ordinal !== ordinal || named.audience !== audience) return false;
  const now = about ?? '-';
  return named.about === now || (DAY.test(named.about) && DAY.test(now));
}

// The rule for ticking an item of a checklist: `decide` calls it.
import { checklist } from '../checklists';
import { refuse } from '../course/refusal';
import { reasonOf, type Decider } from './decider';

/**
 * A person ticks or unticks a row, or calls it not relevant with a reason (L1). It stands
 * until new facts of the same kind come. Late ticks are welcome and carry their date (T5).
 */
export const decideTick: Decider<'tick'> = (course, change, asked) => {
  const { list, item, to } = change;
  const row = checklist(course, list, asked.today).find((each) => each.item.id === item);
  if (!row) return refuse('T5', 'itemUnknown', { list, item });
  const reason = reasonOf(change);
  if (to === 'na' && reason === null) return refuse('C3', 'naNeedsReason', { list, item });
  if (row.state === to && (to !== 'na' || row.reason === reason)) return [];
  return [{ type: 'ticked', list, item, to, reason, factAtTick: row.proof?.mark ?? null }];
};

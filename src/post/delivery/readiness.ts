// What may be done with a due thing now, by its row in the ledger: the sweep's candidates ask.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { HeldDelivery } from '../../desk/ports/storage';
import { MOST_NUDGES } from '../../desk/team/nudging';
import type { Looking, Step } from './job';

/** What is to be done with a selected due thing, by its row. */
export type Readiness = { readonly step: Step } | 'settled' | 'notYet';

/** The next arrow in the life of a due thing (see delivery.ts), if it may be taken now. */
export function readinessOf(looking: Looking): Readiness {
  const { row } = looking;
  if (!row) return { step: 'claim' };
  switch (row.state) {
    case 'sending':
      return isAbandoned(row, looking) ? { step: 'takeOver' } : 'notYet';
    case 'retry':
      return isRested(row, looking) ? { step: 'again' } : 'notYet';
    case 'sent':
      return readinessOfSent(row, looking.today);
    case 'dead':
      return row.more?.voided ? { step: 'bornAgain' } : 'settled';
  }
}

function isAbandoned(row: HeldDelivery, looking: Looking): boolean {
  return looking.silentFor(row) >= looking.leaseMs;
}

/** By the instant that was written, or, should that clock be ahead of ours, by watching the row. */
function isRested(row: HeldDelivery, { wall, silentFor }: Looking): boolean {
  if (row.notBefore === null) return true;
  const pauseMs = row.more?.pauseMs ?? Infinity;
  return silentFor(row) >= pauseMs || new Date(row.notBefore) <= wall;
}

function readinessOfSent(row: HeldDelivery, today: PlainDate): Readiness {
  const { voided, again, seen, shown = 1 } = row.more ?? {};
  if (voided) return { step: 'bornAgain' };
  const wanted = again !== undefined && !seen && shown < MOST_NUDGES;
  return wanted && again <= today ? { step: 'shownAgain' } : 'settled';
}

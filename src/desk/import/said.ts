// A plain sentence as an import's answer; called by the files beside.
import type { Outcome } from '../ports/caller';
import type { SayData, SayKey } from '../views/views';

export function said(say: SayKey, data: SayData = {}): Outcome {
  return { view: { kind: 'said', say, data } };
}

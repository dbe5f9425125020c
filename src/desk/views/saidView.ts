// A plain sentence as an answer; called wherever nothing but a sentence is said.
import type { Outcome } from '../ports/caller';
import type { SayData, SayKey, View } from './views';

export function saidView(say: SayKey, data: SayData = {}): View {
  return { kind: 'said', say, data };
}

/** An answer of one sentence, with which nothing was changed. */
export function justSaid(say: SayKey, data: SayData = {}): Outcome {
  return { view: saidView(say, data) };
}

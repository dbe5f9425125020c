// Questions that have an answer of their own, one row an intent; any other is answered by the look-up
// that comes closest (intents.ts). The conversation calls it in the team that was asked.
import type { Intent } from '../../chat/sentences/intents';
import type { Caller, Outcome } from '../ports/caller';
import type { Proposal } from './meant';

/** What was asked of whom; the command names the citizen, if one was named. */
type Answer = (caller: Caller, asked: Proposal) => Promise<Outcome>;

const ANSWERS: Partial<Record<Intent, Answer>> = {
  messages: ({ team }) =>
    Promise.resolve({ view: { kind: 'quiet', digest: team.settings.digest } }),
};

/** `undefined`: the look-up answers. */
export function answerTo(caller: Caller, asked: Proposal): Promise<Outcome> | undefined {
  return ANSWERS[asked.intent]?.(caller, asked);
}

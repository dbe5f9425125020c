// What a sentence came to: answered, shown as a confirmation, offered as choices, or not understood.
import type { CommandWritten } from '../../chat/command';
import type { Intent } from '../../chat/sentences/intents';
import type { QuestionParts } from '../../chat/sentences/questions/part';
import type { MethodQuestion, Question } from '../../chat/sentences/questions/questions';

/** A command that a sentence may mean. */
export interface Proposal {
  readonly intent: Intent;
  readonly command: CommandWritten;
}

/** A question that has an answer of its own, and what it says besides. */
export interface AskedFor {
  readonly question: Question;
  readonly parts: QuestionParts;
}

export type Meant =
  /** A look-up, or a question with the look-up that comes closest to an answer. */
  | ({ readonly kind: 'answer'; readonly asked?: AskedFor } & Proposal)
  /** Questions of the method that lie near, nearest first. */
  | { readonly kind: 'questions'; readonly questions: readonly MethodQuestion[] }
  /** Facts and plans, one or several: shown, and saved by a button alone. */
  | { readonly kind: 'confirm'; readonly proposals: readonly Proposal[] }
  /** Likeliest first, look-ups before changes; `known`: something of it was understood. */
  | { readonly kind: 'choices'; readonly proposals: readonly Proposal[]; readonly known: boolean }
  /** The command that the grammar read, words passed over. */
  | { readonly kind: 'did'; readonly command: CommandWritten }
  /** A command with a slip: what may have been meant, `part` what was not understood. */
  | { readonly kind: 'slip'; readonly suggestions: readonly string[]; readonly part: string | null }
  /** Greetings, thanks and chat. */
  | { readonly kind: 'talk'; readonly intent: Intent };

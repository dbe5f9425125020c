// The shape of the texts that ask for certainty; da/pages.ts fills it.
import type { QuestionView } from '../desk/views/views';

interface QuestionWords {
  readonly title: (number: number) => string;
  readonly lines: readonly string[];
  readonly confirm: string;
}

/** What is asked once before something that cannot be taken back. */
export type QuestionTexts = Readonly<Record<QuestionView['ask'], QuestionWords>> & {
  readonly cancel: string;
};

// Answers that are one sentence and no card; shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import type { View } from '../../desk/views/views';
import { notFoundText, refusalText } from '../../text/refusals';
import { reassignedText } from '../../text/reassigned';
import { sayText } from '../../text/say';
import type { CardContext } from './context';

/** Answers that are one sentence: no card. */
export function plainMessage(
  view: Extract<View, { kind: 'said' | 'refused' | 'notFound' | 'reassigned' }>,
  { texts }: CardContext,
): Message {
  switch (view.kind) {
    case 'said':
      return { text: sayText(view.say, view.data, texts) };
    case 'refused':
      return { text: refusalText(view.refusal, texts, view.number) };
    case 'notFound':
      return { text: notFoundText(view.number, texts) };
    case 'reassigned':
      return { text: reassignedText(view, texts) };
  }
}

import type { Message } from '../desk/ports';
import type { View } from '../desk/views';
import { questionCard, suggestionsCard, whichTeamCard } from './asking';
import { checklistCard } from './checklist';
import type { CardContext } from './context';
import { helpCard, welcomeCard } from './help';
import { noticeCard } from './notice';
import { overviewCard } from './overview';
import { plainMessage } from './plain';
import { statusCard } from './status';

export { warmUpCards } from './templates';
export type { CardContext } from './context';

/** What a person sees of a view: a card with its summary, or a plain sentence. Pure. */
export function render(view: View, context: CardContext): Message {
  switch (view.kind) {
    case 'said':
    case 'refused':
    case 'notFound':
      return plainMessage(view, context);
    case 'help':
      return helpCard(context);
    case 'welcome':
      return welcomeCard(view, context);
    case 'status':
      return statusCard(view, context);
    case 'overview':
      return overviewCard(view, context);
    case 'checklist':
      return checklistCard(view, context);
    case 'notice':
      return noticeCard(view, context);
    case 'suggestions':
      return suggestionsCard(view, context);
    case 'question':
      return questionCard(view, context);
    case 'whichTeam':
      return whichTeamCard(view, context);
    default:
      return { text: view.kind };
  }
}

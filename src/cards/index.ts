import type { Message } from '../desk/ports';
import type { View } from '../desk/views';
import { questionCard, suggestionsCard, whichTeamCard } from './asking';
import { calendarCard } from './calendar';
import { capacityCard } from './capacity';
import { caseloadCard } from './caseload';
import { checklistCard } from './checklist';
import { closingCard } from './closing';
import type { CardContext } from './context';
import { documentationCard } from './documentation';
import { fileCard } from './file';
import { formCard } from './forms';
import { handoverCard } from './handover';
import { helpCard, welcomeCard } from './help';
import { importCard } from './importPreview';
import { logCard } from './log';
import { mineCard } from './mine';
import { movingCard } from './moving';
import { noticeCard } from './notice';
import { noteCard } from './note';
import { overviewCard } from './overview';
import { plainMessage } from './plain';
import { settingsCard } from './settings';
import { statusCard } from './status';
import { supervisionCard } from './supervision';
import { digestCard, upcomingCard } from './upcoming';
import { whatIfCard } from './whatIf';
import { whyCard } from './why';

export { warmUpCards } from './templates';
export type { CardContext } from './context';

/** What a person sees of a view: a card with its summary, or a plain sentence. Pure. */
export function render(view: View, context: CardContext): Message {
  switch (view.kind) {
    case 'said':
    case 'refused':
    case 'notFound':
    case 'reassigned':
      return plainMessage(view, context);
    case 'help':
      return helpCard(context);
    case 'welcome':
      return welcomeCard(view, context);
    case 'calendar':
      return calendarCard(view, context);
    case 'whatIf':
      return whatIfCard(view, context);
    case 'supervision':
      return supervisionCard(view, context);
    case 'capacity':
      return capacityCard(view, context);
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
    case 'moving':
      return movingCard(view, context);
    case 'closing':
      return closingCard(view, context);
    case 'note':
      return noteCard(view, context);
    case 'handover':
      return handoverCard(view, context);
    case 'documentation':
      return documentationCard(view, context);
    case 'file':
      return fileCard(view, context);
    case 'upcoming':
      return upcomingCard(view, context);
    case 'digest':
      return digestCard(view, context);
    case 'log':
      return logCard(view, context);
    case 'why':
      return whyCard(view, context);
    case 'caseload':
      return caseloadCard(view, context);
    case 'mine':
      return mineCard(view, context);
    case 'settings':
      return settingsCard(view, context);
    case 'import':
      return importCard(view, context);
    case 'form':
      return formCard(view, context);
  }
}

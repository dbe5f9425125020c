// A view as a message with its card: the conversation and the poster call `render`.
import type { Message } from '../desk/ports/storage';
import type { View } from '../desk/views/views';
import { questionCard, suggestionsCard, whichTeamCard } from './frame/asking';
import { answerCard, questionsCard } from './answers/answer';
import { calendarCard } from './team/calendar';
import { capacityCard } from './team/capacity';
import { caseloadCard } from './team/caseload';
import { checklistCard } from './course/checklist';
import { closingCard } from './course/closing';
import type { CardContext } from './frame/context';
import { documentationCard } from './course/documentation';
import { fileCard } from './course/file';
import { formCard } from './forms';
import { handoverCard } from './course/handover';
import { helpCard, welcomeCard } from './team/help';
import { importCard, importProgressCard } from './team/importPreview';
import { logCard } from './course/log';
import { mineCard } from './team/mine';
import { movingCard } from './team/moving';
import { confirmCard } from './sentences/confirm';
import { choicesCard } from './sentences/choices';
import { greetingCard, quietCard } from './sentences/talk';
import { morningCard } from './notice/morning';
import { noticeCard } from './notice/notice';
import { noteCard } from './course/note';
import { overviewCard } from './team/overview';
import { plainMessage } from './frame/plain';
import { settingsCard } from './team/settings';
import { statusCard } from './course/status';
import { supervisionCard } from './team/supervision';
import { meetingAskCard } from './frame/meetingAsk';
import { digestCard, upcomingCard } from './team/upcoming';
import { whatIfCard } from './course/whatIf';
import { whyCard } from './course/why';

export { warmUpCards } from './frame/templates';
export type { CardContext } from './frame/context';

/** What a person sees of a view: a card with its summary, or a plain sentence. Pure. */
export function render(view: View, context: CardContext): Message {
  const message = messageOf(view, context);
  if (message.card === undefined) return message;
  // So that a screen reader speaks Danish in an English Teams; what is inside inherits it.
  return { ...message, card: { ...message.card, lang: context.language } };
}

function messageOf(view: View, context: CardContext): Message {
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
    case 'morning':
      return morningCard(view, context);
    case 'suggestions':
      return suggestionsCard(view, context);
    case 'confirm':
      return confirmCard(view, context);
    case 'choices':
      return choicesCard(view, context);
    case 'greeting':
      return greetingCard(view, context);
    case 'quiet':
      return quietCard(view, context);
    case 'answer':
      return answerCard(view, context);
    case 'questions':
      return questionsCard(view, context);
    case 'meetingAsk':
      return meetingAskCard(view, context);
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
    case 'importProgress':
      return importProgressCard(view, context);
    case 'form':
      return formCard(view, context);
  }
}

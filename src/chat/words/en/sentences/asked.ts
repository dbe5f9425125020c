// What a question says besides what it asks, in English: phases and stretches of days; read by chat/words.
import type { ChatWords } from '../../da';

export const asked: ChatWords['asked'] = {
  whatIs: 'what is, whats, what s',
  phase: 'phase',
  first: 'first, 1st',
  second: 'second, 2nd',
  third: 'third, 3rd',
  inMonth: 'in, during',
  ahead: 'next, coming, the next, the coming',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  periods: {
    today: 'today',
    tomorrow: 'tomorrow',
    nextWeek: 'next week',
    thisWeek: 'this week',
    nextMonth: 'next month',
    thisMonth: 'this month',
  },
};

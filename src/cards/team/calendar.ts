// A person's own calendar feed, as a card; shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import type { CalendarView } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { listCard } from '../parts/list';
import { press, type Press } from '../frame/press';

/** The person's own calendar feed: its address once, a new one, or none any more. */
export function calendarCard(view: CalendarView, context: CardContext): Message {
  const { calendar } = context.texts.cards;
  const button = (title: string, what: 'new' | 'stop'): Press =>
    press(context, { title, verb: 'calendar', send: { what } });
  const again = button(calendar.another, 'new');
  return listCard(
    {
      title: calendar.title,
      state: calendar.state[view.state],
      lines: view.state === 'made' ? [view.url] : [],
      notes: view.state === 'made' ? [calendar.how, calendar.secret] : [calendar.what],
      buttons: view.state === 'stopped' ? [again] : [again, button(calendar.stop, 'stop')],
    },
    context,
  );
}

// Where a channel's courses can go, one button each (D8); shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import type { MovingView } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { listCard } from '../parts/list';
import { press, type Press } from '../frame/press';

/** Where a channel's courses can go, and which can come here: one button each (D8). */
export function movingCard(view: MovingView, context: CardContext): Message {
  const { offers, page = 1, pages = 1 } = view;
  const { moving, question, overview } = context.texts.cards;
  const turn = (title: string, to: number): Press =>
    press(context, { title, verb: 'move', send: { page: to } });
  return listCard(
    {
      title: moving.title,
      ...(pages > 1 ? { kind: overview.page(page, pages) } : {}),
      lines: moving.lines,
      buttons: [
        ...offers.map(({ way, name, count, from, to }) =>
          press(context, {
            title: moving[way](count, name),
            verb: 'confirm',
            send: { ask: 'move', from, to },
          }),
        ),
        ...(page > 1 ? [turn(overview.previous, page - 1)] : []),
        ...(page < pages ? [turn(overview.following, page + 1)] : []),
        press(context, { title: question.cancel, verb: 'cancel', send: { ask: 'move' } }),
      ],
    },
    context,
  );
}

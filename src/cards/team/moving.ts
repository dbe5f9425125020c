// Where a channel's courses can go, one button each (D8); shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import type { MovingView } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { listCard } from '../parts/list';
import { press } from '../frame/press';

/** Where a channel's courses can go, and which can come here: one button each (D8). */
export function movingCard({ offers }: MovingView, context: CardContext): Message {
  const { moving, question } = context.texts.cards;
  return listCard(
    {
      title: moving.title,
      lines: moving.lines,
      buttons: [
        ...offers.map(({ way, name, count, from, to }) =>
          press(context, {
            title: moving[way](count, name),
            verb: 'confirm',
            send: { ask: 'move', from, to },
          }),
        ),
        press(context, { title: question.cancel, verb: 'cancel', send: { ask: 'move' } }),
      ],
    },
    context,
  );
}

// What may have been meant by a sentence, up to five buttons, look-ups first (section 7a).
import type { ChoicesView } from '../../desk/views/sentenceViews';
import type { Message } from '../../desk/ports/storage';
import { shownAsTyped } from '../../text/say';
import type { CardContext } from '../frame/context';
import { press, saying, type Press } from '../frame/press';
import { listCard } from '../parts/list';

export function choicesCard(view: ChoicesView, context: CardContext): Message {
  const { choices } = context.texts.sentences;
  const { help } = context.texts.help.buttons;
  const offersHelp = view.choices.some(({ text }) => text === help.text);
  return listCard(
    {
      title: view.known ? choices.known : choices.unknown,
      lines: [choices.typed(shownAsTyped(view.typed)), choices.nothingSaved],
      buttons: [
        ...view.choices.map((choice) => buttonOf(choice, context)),
        ...(offersHelp ? [] : [saying(context, help.title, help.text)]),
      ],
    },
    context,
  );
}

/** A look-up is done at once; a change is shown first. */
function buttonOf({ text, propose }: ChoicesView['choices'][number], context: CardContext): Press {
  if (propose === null) return saying(context, text, text);
  return press(context, { title: `${text} …`, verb: 'propose', send: { row1: propose } });
}

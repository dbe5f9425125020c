// Cards that ask back: what was meant, whether it is sure, which team; shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import { verbNamed, type QuestionView, type View } from '../../desk/views/views';
import { shownAsTyped } from '../../text/say';
import type { CardContext } from './context';
import { listCard } from '../parts/list';
import { press, saying } from './press';

const MOST_SUGGESTIONS = 4;

/** What was not understood is answered with the nearest commands as buttons (G1). */
export function suggestionsCard(
  view: Extract<View, { kind: 'suggestions' }>,
  context: CardContext,
): Message {
  const { suggestions } = context.texts.cards;
  const { help } = context.texts.help.buttons;
  const said =
    view.part === null
      ? suggestions.typed(shownAsTyped(view.typed))
      : suggestions.part(shownAsTyped(view.part));
  const offers = view.suggestions.slice(0, MOST_SUGGESTIONS);
  return listCard(
    {
      title: suggestions.title,
      lines: [said, ...(offers.length > 0 ? [suggestions.meant] : [])],
      buttons: [
        ...offers.filter((text) => text !== help.text).map((text) => saying(context, text, text)),
        saying(context, help.title, help.text),
      ],
    },
    context,
  );
}

/** Asked once before something that cannot be taken back. */
export function questionCard(view: QuestionView, context: CardContext): Message {
  const { question } = context.texts.cards;
  const words = question[view.ask];
  const send = { ask: view.ask, ...(view.number === null ? {} : { citizen: view.number }) };
  return listCard(
    {
      title: words.title(view.number ?? 0),
      lines: words.lines,
      buttons: [
        press(context, {
          title: words.confirm,
          verb: 'confirm',
          send: { ...view.data, ...send },
          style: 'destructive',
        }),
        press(context, { title: question.cancel, verb: 'cancel', send }),
      ],
    },
    context,
  );
}

/** 1:1: the number exists in several of my teams, or a command is about one of them. */
export function whichTeamCard(
  view: Extract<View, { kind: 'whichTeam' }>,
  context: CardContext,
): Message {
  const { whichTeam } = context.texts.cards;
  return listCard(
    {
      title: view.aboutNumber ? whichTeam.title : whichTeam.several,
      lines: [whichTeam.ask],
      buttons: view.teams.slice(0, 6).map(({ name, team }, place) =>
        press(
          { ...context, team },
          {
            title: name || whichTeam.unnamed(place + 1),
            verb: verbNamed(view.verb) ?? 'help',
            send: view.data,
          },
        ),
      ),
    },
    context,
  );
}

// Answers to a greeting, and to who gets too many messages; render() calls them.
import type { GreetingView, QuietView } from '../../desk/views/sentenceViews';
import type { Message } from '../../desk/ports/storage';
import type { CardContext } from '../frame/context';
import { saying, type Press } from '../frame/press';
import { listCard } from '../parts/list';

/** Three lines, and the four buttons that this person is likeliest to want. */
export function greetingCard(view: GreetingView, context: CardContext): Message {
  const { greeting } = context.texts.sentences;
  const title = greeting.title(view.name);
  const courses = greeting.courses(view.courses);
  const page = { title, lines: [courses, greeting.how], buttons: likely(view, context) };
  return listCard({ ...page, summary: `${title}. ${courses}` }, context);
}

const MOST_STATUS = 2;

function likely({ numbers }: GreetingView, context: CardContext): readonly Press[] {
  const { greeting } = context.texts.sentences;
  const { buttons } = context.texts.help;
  const own = numbers
    .slice(0, MOST_STATUS)
    .map((number) => saying(context, greeting.status(number), `status ${number}`));
  const team = [
    saying(context, greeting.overview, buttons.overview.text),
    saying(context, greeting.upcoming, buttons.upcoming.text),
    saying(context, greeting.enrol, buttons.enrol.text),
  ];
  const mine = saying(context, greeting.mine, buttons.mine.text);
  const help = saying(context, greeting.help, buttons.help.text);
  const all = numbers.length > 0 ? [...own, mine, ...team] : team;
  return [...all.slice(0, 3), help];
}

/** What can be turned down, and what cannot. */
export function quietCard({ digest }: QuietView, context: CardContext): Message {
  const { quiet } = context.texts.sentences;
  const { buttons } = context.texts.help;
  return listCard(
    {
      title: quiet.title,
      lines: [...quiet.lines, digest ? quiet.digestOn : quiet.digestOff],
      buttons: [
        saying(context, quiet.settings, buttons.settings.text),
        saying(context, quiet.mine, buttons.mine.text),
      ],
    },
    context,
  );
}

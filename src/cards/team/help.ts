// The help card and the welcome (G1); shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import { joinList } from '../../text/dates';
import type { View } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { listCard, type ListSection } from '../parts/list';
import { saying, type Press } from '../frame/press';

type HelpKey = 'overview' | 'enrol' | 'upcoming' | 'mine' | 'caseload' | 'settings' | 'help';

/** What the bot can do, with buttons (G1). */
export function helpCard(context: CardContext): Message {
  const { help } = context.texts;
  return listCard(
    {
      title: help.title,
      lines: [help.intro],
      sections: help.groups.slice(0, 1).map(helpSection),
      folded: help.groups
        .slice(1)
        .map((group, place) => ({ ...helpSection(group), id: `help${place}` })),
      notes: [help.privacy],
      buttons: buttonsFor(context, ['overview', 'enrol', 'upcoming', 'mine', 'caseload']),
    },
    context,
  );
}

/** Said once, when the bot is added to a channel. */
export function welcomeCard(
  view: Extract<View, { kind: 'welcome' }>,
  context: CardContext,
): Message {
  const { welcome } = context.texts.help;
  const by = view.installer ? [welcome.by(view.installer.name)] : [];
  const names = view.coordinators.map(({ name }) => name).filter((name) => name !== '');
  const who = joinList(names, context.language);
  const coordinators = names.length > 0 ? [welcome.coordinators(who, names.length)] : [];
  return listCard(
    {
      title: welcome.title,
      lines: [...by, ...coordinators, ...welcome.lines, welcome.privacy],
      notes: [welcome.courses(view.courses), welcome.digest],
      buttons: buttonsFor(context, ['enrol', 'overview', 'settings', 'help']),
    },
    context,
  );
}

function helpSection(group: {
  readonly title: string;
  readonly examples: readonly { readonly text: string; readonly does: string }[];
}): ListSection {
  return {
    title: group.title,
    rows: group.examples.map(({ text, does }) => ({ lead: text, text: `– ${does}` })),
  };
}

function buttonsFor(context: CardContext, keys: readonly HelpKey[]): readonly Press[] {
  const { buttons } = context.texts.help;
  return keys.map((key, index) => ({
    ...saying(context, buttons[key].title, buttons[key].text),
    style: index === 0 ? 'positive' : 'default',
  }));
}

// What the team has chosen, as a card (D7); shown by cards/index.
import type { Message } from '../../desk/ports/storage';
import type { View } from '../../desk/views/views';
import { joinList, languageName } from '../../text/dates';
import type { CardContext } from '../frame/context';
import { listCard, type ListRow } from '../parts/list';
import { press } from '../frame/press';

/** What the team has chosen, and the way to change it (D7). */
export function settingsCard(
  view: Extract<View, { kind: 'settings' }>,
  context: CardContext,
): Message {
  const { settings } = context.texts.cards;
  const change = press(context, {
    title: settings.change,
    verb: 'form',
    send: { form: 'settings' },
    style: 'positive',
  });
  return listCard(
    {
      title: settings.title,
      sections: [{ title: '', rows: settingRows(view, context) }],
      buttons: [change],
    },
    context,
  );
}

function settingRows(
  { settings, coordinators, partTime = [] }: Extract<View, { kind: 'settings' }>,
  { texts, language }: CardContext,
): readonly ListRow[] {
  const words = texts.cards.settings;
  const yesNo = (chosen: boolean): string => (chosen ? words.yes : words.no);
  const names = coordinators.map(({ name }) => name);
  const who = names.length > 0 ? joinList(names, language) : words.noCoordinators;
  const shares = partTime.map(
    ({ name, share }) => `${name} ${texts.cards.whatIf.percent(Math.round(share * 100))}`,
  );
  const told: readonly (readonly [string, string])[] = [
    [words.language, languageName(settings.language, language)],
    [words.digest, yesNo(settings.digest)],
    [words.retention, words.months(settings.retentionMonths)],
    [words.guests, yesNo(settings.guests)],
    [words.coordinators, who],
    ...(shares.length > 0 ? [[words.shares, joinList(shares, language)] as const] : []),
  ];
  return told.map(([lead, text]) => ({ lead: `${lead}:`, text }));
}

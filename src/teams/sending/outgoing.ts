// A message as Teams wants it; called by messenger.ts.
import type { Activity, Attachment, Entity } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { PersonRef } from '../../cti/course/course';
import type { Message } from '../../desk/ports/storage';
import type { Address } from '../../desk/ports/teams';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The Teams account (`29:…`) of a person known by directory id, if the bot has met it. */
export type AccountOf = (person: string) => string | undefined;

/** A message as the activity that Teams wants; `text` is plain, whatever a person wrote into it. */
export function activityOf(to: Address, message: Message, accountOf: AccountOf): Partial<Activity> {
  const mentions = message.mentions ?? [];
  const spoken = spokenText(message, mentions);
  return {
    type: ActivityTypes.Message,
    from: { id: to.bot.id, name: to.bot.name },
    conversation: { id: to.conversation, tenantId: to.tenant } as Activity['conversation'],
    ...spoken,
    ...(message.card ? { attachments: [attached(message.card)], summary: message.text } : {}),
    ...(message.attachment ? { attachments: [{ ...message.attachment }] } : {}),
    ...(mentions.length > 0 ? { entities: mentions.map((who) => mention(who, accountOf)) } : {}),
  };
}

/** A card speaks for itself, unless somebody is to be called to it. */
function spokenText(
  message: Message,
  mentions: readonly PersonRef[],
): Pick<Partial<Activity>, 'text' | 'textFormat'> {
  if (mentions.length === 0) {
    return message.card ? {} : { text: message.text, textFormat: 'plain' };
  }
  const text = message.card ? mentions.map((who) => who.name).join(', ') : message.text;
  return { text: withMentions(text, mentions), textFormat: 'xml' };
}

/** The text as XML, each person's name once as a mention. */
function withMentions(text: string, mentions: readonly PersonRef[]): string {
  const told = mentions.reduce((rest, who, at) => {
    const tagged = `<at>${who.name}</at>`;
    return rest.replace(rest.includes(tagged) ? tagged : who.name, () => `\u0000${at}\u0000`);
  }, text);
  return escapedText(told)
    .replaceAll('\n', '<br/>')
    .replace(/\u0000(\d+)\u0000/g, (_all, at: string) => tag(mentions[Number(at)]));
}

function tag(who: PersonRef | undefined): string {
  return who ? `<at>${escapedText(who.name)}</at>` : '';
}

function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function mention(who: PersonRef, accountOf: AccountOf): Entity {
  const id = accountOf(who.id) ?? who.id;
  return { type: 'mention', text: tag(who), mentioned: { id, name: who.name } };
}

function attached(card: object): Attachment {
  return { contentType: CARD, content: card };
}

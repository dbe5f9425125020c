// The text of a message with its true mentions; called by activity.ts.
import { plainText, tidied } from './html';
import { withoutOwnName } from './ownName';
import { NOBODY, type PersonRef } from '../../cti/course/course';
import type { RawActivity } from '../door/shape';

/** Somebody mentioned, by the ids that the activity names. */
interface Mentioned {
  /** What stands for the mention in the activity's text. */
  readonly stands: string;
  readonly person: PersonRef;
  /** Teams' own account of that person, when the directory id is not told. */
  readonly unresolved: boolean;
  readonly bot: boolean;
}

export interface ReadText {
  /** HTML gone, the bot's own mentions gone, others as `<at>name</at>`. */
  readonly text: string;
  /** One for each `<at>` in the text, in its order. */
  readonly mentions: readonly { text: string; person: PersonRef; unresolved: boolean }[];
}

/** Stand-ins that no keyboard writes; the text is cleared of them before. */
const MARK = '\ue000';
const MARKED = /\ue000(\d{1,4})\ue000/g;

/**
 * The text of a message. Only what Teams itself says is a mention becomes one: `<at>` typed by a
 * person is text, and a person cannot forge another's mention with it.
 */
export function readText(activity: RawActivity): ReadText {
  const told = mentionedIn(activity);
  const found: Mentioned[] = [];
  const raw = bodyOf(activity).replaceAll(MARK, '');
  const marked = marking(raw, { told, found, bot: activity.recipient.name ?? '' });
  const text = tidied(withoutTags(plainText(marked)));
  const mentions: ReadText['mentions'][number][] = [];
  const shown = text.replace(MARKED, (_all, at: string) => {
    const one = found[Number(at)];
    if (!one || one.bot) return '';
    const tag = `<at>${nameInTag(one.person.name)}</at>`;
    mentions.push({ text: tag, person: one.person, unresolved: one.unresolved });
    return tag;
  });
  return { text: withoutOwnName(tidied(shown), activity.recipient.name ?? ''), mentions };
}

/** A pasted table is whole only in the HTML that comes beside the text. */
function bodyOf(activity: RawActivity): string {
  const html = activity.attachments?.find((each) => each.contentType === 'text/html')?.content;
  if (typeof html !== 'string' || !/<table\b/i.test(html)) return activity.text ?? '';
  return html.replace(
    /<span\b[^<>]*schema\.skype\.com\/Mention[^<>]*>([^<>]{0,200})<\/span>/gi,
    (_all, name: string) => `<at>${name}</at>`,
  );
}

function mentionedIn({ entities, recipient }: RawActivity): Mentioned[] {
  return (entities ?? []).flatMap(({ type, text, mentioned }) => {
    if (type !== 'mention' || !mentioned) return [];
    const name = mentioned.name ?? tidied(withoutTags(plainText(text ?? '')));
    const stands = text ?? `<at>${name}</at>`;
    if (stands === '') return [];
    const isPerson = namesPerson(mentioned);
    const person = { id: isPerson ? (mentioned.aadObjectId ?? mentioned.id) : NOBODY, name };
    const bot = mentioned.id === recipient.id;
    return [{ stands, person, unresolved: isPerson && !mentioned.aadObjectId, bot }];
  });
}

/** Teams mentions teams, channels and tags in the same way, and bots (K2). */
function namesPerson({ id, aadObjectId, type }: MentionedAccount): boolean {
  if (typeof type === 'string' && NO_PEOPLE.includes(type.toLowerCase())) return false;
  return Boolean(aadObjectId) || !/^(19|28|48):/.test(id);
}

type MentionedAccount = NonNullable<NonNullable<RawActivity['entities']>[number]['mentioned']>;

const NO_PEOPLE = ['tag', 'team', 'channel', 'conversation', 'bot', 'application'];

interface Marking {
  readonly told: readonly Mentioned[];
  /** What was found, in its order: filled here. */
  readonly found: Mentioned[];
  /** The bot's own name, if the activity tells it. */
  readonly bot: string;
}

/** Plain clients write the bot's mention without telling of it: calling the bot is no forgery. */
function isBotCalled(inner: string | undefined, bot: string): boolean {
  return inner !== undefined && bot !== '' && same(plainText(inner), bot);
}

/** Every `<at>…</at>` and every stand-in, from left to right, replaced by a mark or by its name. */
function marking(raw: string, { told, found, bot }: Marking): string {
  const open = [...told];
  const stands = [...new Set(told.map((one) => one.stands))].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    [...stands.map(literally), '<at\\b[^<>]{0,200}>([^<>]{0,200})</at>'].join('|'),
    'gi',
  );
  return raw.replace(any, (hit: string, ...groups: unknown[]) => {
    const inner = typeof groups[0] === 'string' ? groups[0] : undefined;
    const one = taken(open, told, hit, inner);
    if (!one) return isBotCalled(inner, bot) ? ' ' : (inner ?? hit);
    found.push(one);
    return `${MARK}${found.length - 1}${MARK}`;
  });
}

/** The next mention written like this; the last one stands for all further ones. */
function taken(
  open: Mentioned[],
  told: readonly Mentioned[],
  hit: string,
  inner: string | undefined,
): Mentioned | undefined {
  const fits = (one: Mentioned): boolean =>
    same(one.stands, hit) || (inner !== undefined && same(one.person.name, plainText(inner)));
  const at = open.findIndex(fits);
  return at >= 0 ? open.splice(at, 1)[0] : told.findLast(fits);
}

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `<at>` that came out of decoding was typed by a person. */
function withoutTags(text: string): string {
  return text.replace(/<\/?at\b[^<>]*>/gi, '');
}

const nameInTag = (name: string): string => tidied(name).replace(/[<>]/g, '');

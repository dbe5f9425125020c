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

/** Nobody mentions more in one message; what comes after them is plain text. */
const MOST_MENTIONS = 100;
/** Teams itself writes every mention between tags. */
const MOST_UNTAGGED = 10;

function mentionedIn({ entities, recipient }: RawActivity): Mentioned[] {
  const told = (entities ?? []).flatMap(({ type, text, mentioned }) => {
    if (type !== 'mention' || !mentioned) return [];
    const name = mentioned.name ?? tidied(withoutTags(plainText(text ?? '')));
    const stands = text ?? `<at>${name}</at>`;
    if (stands === '') return [];
    const isPerson = namesPerson(mentioned);
    const person = { id: isPerson ? (mentioned.aadObjectId ?? mentioned.id) : NOBODY, name };
    const bot = mentioned.id === recipient.id;
    return [{ stands, person, unresolved: isPerson && !mentioned.aadObjectId, bot }];
  });
  return told.slice(0, MOST_MENTIONS);
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
  return inner !== undefined && bot !== '' && alike(plainText(inner)) === alike(bot);
}

const TAG = '<at\\b[^<>]{0,200}>([^<>]{0,200})</at>';
const WHOLE_TAG = new RegExp(`^(?:${TAG})$`, 'i');

/**
 * Every `<at>…</at>` and every stand-in, from left to right, replaced by a mark or by its name. Takes
 * time by the length of the text, however many are told.
 */
function marking(raw: string, { told, found, bot }: Marking): string {
  const take = takerOf(told);
  const stands = [...new Set(told.map((one) => one.stands))].filter((one) => !WHOLE_TAG.test(one));
  const few = stands.slice(0, MOST_UNTAGGED);
  const longestFirst = few.sort((a, b) => b.length - a.length).map(literally);
  const any = new RegExp([...longestFirst, TAG].join('|'), 'gi');
  return raw.replace(any, (hit: string, ...groups: unknown[]) => {
    const inner = typeof groups[0] === 'string' ? groups[0] : undefined;
    const one = found.length < MOST_MENTIONS ? take(hit, inner) : undefined;
    if (!one) return isBotCalled(inner, bot) ? ' ' : (inner ?? hit);
    found.push(one);
    return `${MARK}${found.length - 1}${MARK}`;
  });
}

type Take = (hit: string, inner: string | undefined) => Mentioned | undefined;

/** Gives the next mention written like this; the last one stands for all further ones. */
function takerOf(told: readonly Mentioned[]): Take {
  const [byStands, byName] = [new Map<string, number[]>(), new Map<string, number[]>()];
  told.forEach(({ stands, person }, place) => {
    noted(byStands, alike(stands), place);
    noted(byName, alike(person.name), place);
  });
  const taken = new Set<number>();
  return (hit, inner) => {
    const places = [
      ...(byStands.get(alike(hit)) ?? []),
      ...(inner === undefined ? [] : (byName.get(alike(plainText(inner))) ?? [])),
    ].sort((a, b) => a - b);
    const next = places.find((place) => !taken.has(place)) ?? places.at(-1);
    if (next === undefined) return undefined;
    taken.add(next);
    return told[next];
  };
}

function noted(places: Map<string, number[]>, name: string, place: number): void {
  places.set(name, [...(places.get(name) ?? []), place]);
}

const alike = (text: string): string => text.trim().toLowerCase();

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `<at>` that came out of decoding was typed by a person. */
function withoutTags(text: string): string {
  return text.replace(/<\/?at\b[^<>]*>/gi, '');
}

const nameInTag = (name: string): string => tidied(name).replace(/[<>]/g, '');

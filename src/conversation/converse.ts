// From what came in to the one answer: the wiring hands this to the door of Teams.
import { saidView } from '../desk/views/saidView';
import { holdsCpr } from '../chat/cprGuard';
import { read } from '../chat/read';
import { dateAt } from '../cti/calendar/plainDate';
import { heedNews } from '../desk/door/place';
import { farewell, welcome } from '../desk/door/visit';
import { NewerSchema, StorageDown, UnreadableRow } from '../desk/ports/storage';
import { languageFor, worded, wordedAlone } from './answers';
import { fromText } from './fromText';
import type { Answer, Converse, Incoming } from './incoming';
import type { ConverseParts } from './ports';
import { doPress } from './presses';
import { fromSheet } from './sheets';
import { channelOf, visitOf, type Pressed, type Spoken } from './speaker';

/** Broken dependencies that have a sentence of their own; anything else is a fault with a reference. */
const SAYS = [
  [StorageDown, 'storageDown'],
  [NewerSchema, 'newerData'],
  [UnreadableRow, 'unreadableData'],
] as const;

/** From what came in to the one answer: read, do, word. Knows no SDK. */
export function createConverse(parts: ConverseParts): Converse {
  return async (incoming) => {
    try {
      return await answer(parts, incoming);
    } catch (fault) {
      const say = SAYS.find(([kind]) => fault instanceof kind)?.[1];
      if (!say) throw fault;
      const why = fault instanceof StorageDown ? { why: fault.fault } : {};
      parts.log.error(`storage.${say}`, { kind: incoming.kind, ...why });
      return wordedAlone(parts, incoming, saidView(say));
    }
  };
}

async function answer(parts: ConverseParts, incoming: Incoming): Promise<Answer> {
  switch (incoming.kind) {
    case 'changed':
      return changed(parts, incoming);
    case 'added':
      return added(parts, incoming);
    case 'removed':
      return removed(parts, incoming);
    case 'edited':
      return edited(parts, incoming);
    case 'consented':
      return stored(parts, incoming);
    case 'text':
    case 'press':
      return answerTo(parts, incoming);
  }
}

async function answerTo(parts: ConverseParts, incoming: Spoken | Pressed): Promise<Answer> {
  if (incoming.where.kind === 'group') {
    const isSheet = incoming.kind === 'text' && incoming.sent;
    return wordedAlone(parts, incoming, saidView(isSheet ? 'sheetOneToOne' : 'groupChat'));
  }
  if (filesHoldCpr(incoming)) return wordedAlone(parts, incoming, saidView('cpr'));
  await rememberPersonally(parts, incoming);
  const visited =
    incoming.kind === 'text'
      ? ((await fromSheet(parts, incoming)) ?? (await fromText(parts, incoming, incoming)))
      : await doPress(parts, incoming);
  return worded(parts, incoming, visited);
}

async function added(parts: ConverseParts, incoming: Incoming): Promise<Answer> {
  const channel = channelOf(incoming);
  if (channel) {
    const { view, courses, opened } = await welcome(parts.house, visitOf(incoming), channel);
    for (const key of opened) await parts.followers.revive?.(key);
    // What its cards there did not follow while the bot was away.
    for (const held of courses) parts.followers.follow(channel.key, held.course.number, held);
    return wordedAlone(parts, incoming, view);
  }
  if (incoming.where.kind === 'group') return wordedAlone(parts, incoming, saidView('groupChat'));
  await rememberPersonally(parts, incoming);
  return wordedAlone(parts, incoming, { kind: 'help' });
}

/** An edit executes nothing; a CPR number written into it is answered as everywhere (D1). */
async function edited(
  parts: ConverseParts,
  incoming: Extract<Incoming, { kind: 'edited' }>,
): Promise<Answer> {
  const today = dateAt(parts.house.clock.now());
  const language = await languageFor(parts, incoming);
  const { kind } = read(incoming.text, { today, mentions: [], language });
  const found = kind === 'cpr' || filesHoldCpr(incoming);
  return found ? wordedAlone(parts, incoming, saidView('cpr')) : { message: null };
}

function filesHoldCpr(incoming: Incoming): boolean {
  const { files = [] } = 'text' in incoming ? incoming : {};
  return files.some((name) => holdsCpr(name));
}

/**
 * Nobody said anything, and nobody is answered. Who went is no member any more, also while Teams tells
 * no roster (D2); what became of a channel or its team is heeded (D8).
 */
async function changed(
  parts: ConverseParts,
  incoming: Extract<Incoming, { kind: 'changed' }>,
): Promise<Answer> {
  const { house, followers } = parts;
  const { left = [], news } = incoming;
  const channel = channelOf(incoming);
  if (!channel) return { message: null };
  const people = left.map((id) => house.personOf?.(id) ?? id);
  if (people.length > 0) await house.roster.left(channel.key, people);
  const opened = news ? await heedNews(house, channel, news) : [];
  for (const key of opened) await followers.revive?.(key);
  return { message: null };
}

async function removed(parts: ConverseParts, incoming: Incoming): Promise<Answer> {
  const channel = channelOf(incoming);
  if (channel) await farewell(parts.house, channel);
  return { message: null };
}

/** A file that was accepted is made now and stored where Teams wants it; the chat then shows it. */
async function stored(
  parts: ConverseParts,
  incoming: Extract<Incoming, { kind: 'consented' }>,
): Promise<Answer> {
  await parts.files?.store(incoming);
  return { message: null };
}

/** A 1:1 chat that somebody has used is where the bot can reach them. */
async function rememberPersonally(parts: ConverseParts, incoming: Incoming): Promise<void> {
  if (incoming.where.kind !== 'personal') return;
  await parts.house.storage.people.saveConversation(incoming.from.id, incoming.address);
}

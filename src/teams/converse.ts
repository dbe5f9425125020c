import type { Command, ReadingContext } from '../chat/command';
import { read } from '../chat/read';
import { dateAt } from '../cti/plainDate';
import type { House } from '../desk/access';
import { attend } from '../desk/desk';
import type { Caller, Outcome } from '../desk/caller';
import {
  NewerSchema,
  StorageDown,
  type Followers,
  type Messenger,
  type Nudges,
} from '../desk/ports';
import type { View } from '../desk/views';
import {
  farewell,
  visitChannel,
  visitMine,
  visitPersonally,
  welcome,
  type Errand,
  type Visited,
} from '../desk/visit';
import type { Log } from '../log';
import { textsIn } from '../text';
import { sayText } from '../text/say';
import { channelOf, visitOf, type Pressed, type Spoken } from './asked';
import type { FileService } from './filed';
import type { Answer, Converse, Incoming } from './incoming';
import { doPress } from './pressed';
import { languageFor, said, worded, wordedAlone } from './worded';

export interface ConverseParts {
  readonly house: House;
  readonly followers: Followers;
  readonly nudges: Nudges;
  readonly messenger: Pick<Messenger, 'update'>;
  readonly log: Log;
  /** `null`: files cannot be brought to people here. */
  readonly files: FileService | null;
  /** Practice only: moves the bot's clock; the view says where it stands now. */
  readonly moveClock: ((command: TimeCommand) => Promise<View>) | null;
}

export type TimeCommand = Extract<Command, { name: 'time' }>;

/** Broken dependencies that have a sentence of their own; anything else is a fault with a reference. */
const SAYS = [
  [StorageDown, 'storageDown'],
  [NewerSchema, 'newerData'],
] as const;

/** From what came in to the one answer: read, do, word. Knows no SDK. */
export function createConverse(parts: ConverseParts): Converse {
  return async (incoming) => {
    try {
      return await answer(parts, incoming);
    } catch (fault) {
      const say = SAYS.find(([kind]) => fault instanceof kind)?.[1];
      if (!say) throw fault;
      parts.log.error(`storage.${say}`, { kind: incoming.kind });
      return wordedAlone(parts, incoming, said(say));
    }
  };
}

async function answer(parts: ConverseParts, incoming: Incoming): Promise<Answer> {
  switch (incoming.kind) {
    case 'changed':
      return { message: null };
    case 'added':
      return added(parts, incoming);
    case 'removed':
      return removed(parts, incoming);
    case 'edited':
      return edited(parts, incoming);
    case 'text':
    case 'press':
      return asked(parts, incoming);
  }
}

async function asked(parts: ConverseParts, incoming: Spoken | Pressed): Promise<Answer> {
  if (incoming.where.kind === 'group') return wordedAlone(parts, incoming, said('groupChat'));
  await rememberPersonally(parts, incoming);
  const visited =
    incoming.kind === 'text'
      ? await fromText(parts, incoming, incoming)
      : await doPress(parts, incoming);
  return worded(parts, incoming, visited);
}

/** What a text comes to, typed or sent by a button. */
export async function fromText(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  line: {
    readonly text: string;
    readonly mentions: ReadingContext['mentions'];
    readonly team?: string | null;
  },
): Promise<Visited> {
  const { text, mentions, team = null } = line;
  const today = dateAt(parts.house.clock.now());
  const language = await languageFor(parts, incoming);
  const reading = read(text, { today, mentions, language });
  switch (reading.kind) {
    case 'command': {
      const { command } = reading;
      return doCommand(parts, incoming, { command, team, again: { verb: 'say', data: { text } } });
    }
    case 'cpr':
      return alone(said('cpr'));
    case 'noSuchDate':
    case 'badNumber':
      return alone(said(reading.kind, { typed: reading.typed }));
    case 'unclear':
    case 'unclearPart':
      return alone({
        kind: 'suggestions',
        typed: text,
        suggestions: reading.suggestions.map((suggestion) => suggestion.text),
        part: reading.kind === 'unclearPart' ? reading.part : null,
      });
  }
}

/** A command, and how to ask it again in another team. */
export interface Asking extends Pick<Errand, 'team' | 'again'> {
  readonly command: Command;
  /** It came from a form's save button: what is optional may be left empty. */
  readonly fromForm?: boolean;
}

/** Does what was asked, in the team it was asked of. */
export async function doCommand(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  asking: Asking,
): Promise<Visited> {
  const { command, fromForm = false, team, again } = asking;
  const { house } = parts;
  const personal = incoming.where.kind === 'personal';
  if (command.name === 'help') return alone({ kind: 'help' });
  if (command.name === 'time') return alone(await movedClock(parts, command));
  if (command.name === 'mine') return visitMine(house, visitOf(incoming), channelOf(incoming));
  if (command.name === 'language' && command.language && personal) {
    await house.storage.people.saveLanguage(incoming.from.id, command.language);
    return alone(said('languageSet', { language: command.language }));
  }
  return runErrand(parts, incoming, {
    citizen: citizenOf(command),
    team,
    again,
    run: (caller) => attend(caller, house.storage.agenda, command, fromForm),
  });
}

/** Runs an errand where it belongs; then everybody's cards and what is due follow. */
export async function runErrand(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  errand: Errand,
): Promise<Visited> {
  const channel = channelOf(incoming);
  const visited = channel
    ? await visitChannel(parts.house, visitOf(incoming), channel, errand)
    : await visitPersonally(parts.house, visitOf(incoming), errand);
  const { caller, outcome } = visited;
  if (caller && outcome.changed) {
    const { changed } = outcome;
    parts.followers.follow(caller.store.key, changed.course.number, changed);
  }
  if (caller && outcome.blank) void blankCards(parts, caller, outcome.blank);
  return visited;
}

/** One after the other, within Teams' limits, and nobody waits; never throws. What is gone is left. */
async function blankCards(
  parts: ConverseParts,
  { team }: Caller,
  cards: NonNullable<Outcome['blank']>,
): Promise<void> {
  const texts = textsIn(team.settings.language);
  const message = { text: sayText('cardErased', {}, texts) };
  for (const { activity, conversation } of cards) {
    await parts.messenger.update({ ...team.address, conversation }, activity, message);
  }
}

/** The citizen a command is about; an enrolment is about none that exists yet. */
function citizenOf(command: Command): number | null {
  if (command.name === 'enrol' || !('citizen' in command)) return null;
  return command.citizen ?? null;
}

export function alone(view: View): Visited {
  return { caller: null, outcome: { view } };
}

async function movedClock(parts: ConverseParts, command: TimeCommand): Promise<View> {
  return parts.moveClock ? parts.moveClock(command) : said('practiceOnly');
}

async function added(parts: ConverseParts, incoming: Incoming): Promise<Answer> {
  const channel = channelOf(incoming);
  if (channel) {
    const view = await welcome(parts.house, visitOf(incoming), channel);
    return wordedAlone(parts, incoming, view);
  }
  if (incoming.where.kind === 'group') return wordedAlone(parts, incoming, said('groupChat'));
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
  return kind === 'cpr' ? wordedAlone(parts, incoming, said('cpr')) : { message: null };
}

async function removed(parts: ConverseParts, incoming: Incoming): Promise<Answer> {
  const channel = channelOf(incoming);
  if (channel) await farewell(parts.house, visitOf(incoming), channel);
  return { message: null };
}

/** A 1:1 chat that somebody has used is where the bot can reach them. */
async function rememberPersonally(parts: ConverseParts, incoming: Incoming): Promise<void> {
  if (incoming.where.kind !== 'personal') return;
  await parts.house.storage.people.saveConversation(incoming.from.id, incoming.address);
}

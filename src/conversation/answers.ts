// A view worded for the place it goes to; everything in this room that answers calls it.
import { render } from '../cards';
import type { CardContext } from '../cards/frame/context';
import type { Language } from '../cti/course/language';
import { aboutOf, rememberCard } from '../desk/change/liveCards';
import type { House } from '../desk/door/access';
import { teamWord } from '../desk/door/teamWord';
import type { Visited } from '../desk/door/visit';
import type { Outcome } from '../desk/ports/caller';
import type { TeamKey } from '../desk/ports/teams';
import type { View } from '../desk/views/views';
import { textsIn } from '../text';
import { withFile } from './files';
import type { Answer, Incoming } from './incoming';
import type { ConverseParts } from './ports';

/** Views that are answers in themselves: pressed, they show as a sentence and leave the card as it is. */
const SENTENCES: readonly View['kind'][] = ['said', 'refused', 'notFound', 'reassigned'];

/** The language of the channel's team, or the one a person chose for 1:1. */
export async function languageFor(
  parts: Pick<ConverseParts, 'house'>,
  incoming: Incoming,
): Promise<Language> {
  const { house } = parts;
  if (incoming.where.kind === 'channel') {
    const team = await house.storage.team(incoming.where.key).team();
    return team?.settings.language ?? house.language;
  }
  const chosen = await house.storage.people.languageOf(incoming.from.id);
  return chosen ?? house.language;
}

/** The answer in the words of the place, with what follows once it is out. */
export async function worded(
  parts: ConverseParts,
  incoming: Incoming,
  { caller, outcome: asked }: Visited,
): Promise<Answer> {
  const outcome = await withFile(parts.files, incoming, caller, asked);
  const language = await languageFor(parts, incoming);
  const personal = incoming.where.kind === 'personal' ? (caller?.store.key ?? null) : null;
  const answer = answerOf(outcome.view, cardContext(parts.house, language, personal));
  const { keep } = outcome;
  const about = new Set([aboutOf(outcome) ?? [], outcome.alsoAbout ?? []].flat());
  if (!caller) return answer;
  const { conversation } = incoming.address;
  if (keep && incoming.where.kind === 'channel') {
    const { held, kind, about: shows } = keep;
    const afterSend = async (activity: string): Promise<void> => {
      // Known already: no write.
      if (held.live.some((card) => card.activity === activity)) return;
      await parts.house.storage.agenda.follow(caller.store.key);
      const card = { kind, about: shows, activity, conversation };
      const behind = await rememberCard(caller.store, held, card);
      if (behind) parts.followers.follow(caller.store.key, held.course.number);
    };
    return { ...answer, afterSend };
  }
  if (about.size === 0) return answer;
  // So that it can be blanked when the course is erased (D6); a card that follows it is known.
  const known = new Set(outcome.changed?.live.map((card) => card.activity));
  const afterSend = async (activity: string): Promise<void> => {
    if (known.has(activity)) return;
    for (const course of about) await caller.store.keepAnswer(course, { activity, conversation });
  };
  return { ...answer, afterSend };
}

/** The same where no team is in play. Works without storage: then in the bot's own language. */
export async function wordedAlone(
  parts: ConverseParts,
  incoming: Incoming,
  view: View,
): Promise<Answer> {
  const language = await languageFor(parts, incoming).catch(() => parts.house.language);
  return answerOf(view, cardContext(parts.house, language, null));
}

function answerOf(view: Outcome['view'], context: CardContext): Answer {
  const message = render(view, context);
  return SENTENCES.includes(view.kind) ? { message, refusal: message.text } : { message };
}

/** What a card is built with; `personal`: the team of a 1:1 chat's card, `null` in a channel or of none. */
export function cardContext(
  house: House,
  language: Language,
  personal: TeamKey | null,
): CardContext {
  const { practice, mailOf } = house;
  const team = personal && teamWord(personal);
  return { language, texts: textsIn(language), practice, team, ...(mailOf ? { mailOf } : {}) };
}

// What is no command is understood as a sentence (section 7a): answered, shown before it is saved, or
// offered as choices. `commands.ts` hands it on; nothing is saved here.
import { withoutTeam } from '../desk/door/visit';
import type { CommandWritten, ReadingContext } from '../chat/command';
import { canonical } from '../chat/grammar/canonical';
import { intentRow, type Intent } from '../chat/sentences/intents';
import { marksOf } from '../chat/sentences/marks/mark';
import { namesOf } from '../chat/sentences/marks/people';
import { readSentence, type Sentence } from '../chat/sentences/sentence';
import { dateAt } from '../cti/calendar/plainDate';
import type { Language } from '../cti/course/language';
import { visitMine, type Visited } from '../desk/door/visit';
import type { Caller, Outcome } from '../desk/ports/caller';
import { answerTo, methodAnswer } from '../desk/sentences/answers';
import { methodAsked } from '../desk/sentences/questions';
import { isAbout } from '../chat/sentences/questions/questions';
import { dataOf, propose } from '../desk/sentences/propose';
import type { Meant, Proposal } from '../desk/sentences/meant';
import type { Unsure } from '../desk/sentences/scene';
import { understandSentence } from '../desk/sentences/understand';
import type { ChoicesView, View } from '../desk/views/views';
import { saidView } from '../desk/views/saidView';
import { doCommand, runErrand } from './commands';
import type { ConverseParts } from './ports';
import { channelOf, visitOf, type Pressed, type Spoken } from './speaker';

export interface SentenceSaid {
  readonly text: string;
  readonly mentions: ReadingContext['mentions'];
  readonly team: string | null;
  readonly reading: Unsure;
  readonly language: Language;
}

/** Talk is answered without a team; all else in the one that the sentence is about. */
export async function fromSentence(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  told: SentenceSaid,
): Promise<Visited> {
  const { text, mentions, team, reading, language } = told;
  const classifier = parts.classifier();
  const today = dateAt(parts.house.clock.now());
  const alike = { today, names: namesOf([]), classifier };
  const sentence = readSentence(text, mentions, alike);
  const talked = await talk(parts, incoming, reading, sentence);
  if (talked) return talked;
  const asked = methodAsked(sentence, classifier, today);
  // What may hold a citizen's number is not repeated where no erasure would find it (D6).
  const repeated = /\d/.test(text) ? '' : asSeen(text, mentions);
  if (asked) return withoutTeam(methodView(asked, language, repeated));
  const again = { verb: 'say', data: { text } };
  let done: CommandWritten | undefined;
  const visited = await runErrand(parts, incoming, {
    ...{ citizen: onlyCitizen(sentence), team, again },
    run: async (caller) => {
      const meant = await understandSentence(caller, { text, mentions, classifier, reading });
      const outcome = await shownOf(parts, caller, {
        ...{ meant, language },
        typed: asSeen(text, mentions),
      });
      if (!outcome && 'command' in meant) done = meant.command;
      if (!outcome) return { view: saidView('chat') };
      return { ...outcome, alsoAbout: await coursesWrittenOf(caller, text) };
    },
  });
  return done ? doCommand(parts, incoming, { command: done, team, again }) : visited;
}

/** Nobody writes about more citizens in one breath. */
const MOST_CITIZENS = 8;

/**
 * The courses whose number stands anywhere in a text that is repeated: when one is erased, so is the
 * answer (D6).
 */
async function coursesWrittenOf({ store }: Caller, text: string): Promise<readonly string[]> {
  const written = [...text.matchAll(/(?<!\d)\d{1,6}(?!\d)/g)].map(([digits]) => Number(digits));
  const numbers = [...new Set(written)].filter((number) => number > 0).slice(0, MOST_CITIZENS);
  const held = await Promise.all(numbers.map(async (number) => store.course(number)));
  return held.flatMap((one) => (one ? [one.course.id] : []));
}

/** What is asked about the method: answered, or the questions that lie near it. */
function methodView(
  asked: NonNullable<ReturnType<typeof methodAsked>>,
  language: Language,
  typed: string,
): View {
  if (asked.kind === 'questions') return { ...asked, typed };
  if (asked.kind === 'talk') return saidView('noAnswer');
  const question = asked.asked?.question;
  return question && isAbout(question, 'method')
    ? methodAnswer(question, asked, language)
    : { kind: 'help' };
}

const SURE_TALK = 0.6;

/** Greetings, thanks, chat: no course has to do with them. */
async function talk(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  reading: Unsure,
  { whole }: Sentence,
): Promise<Visited | undefined> {
  const [first] = whole.ranked;
  if (!first || first.share < SURE_TALK || intentRow(first.intent).kind !== 'talk')
    return undefined;
  if (reading.kind === 'command' || reading.slip || whole.marks.length > 0) return undefined;
  return first.intent === 'greeting'
    ? greeted(parts, incoming)
    : withoutTeam(saidView(TALK[first.intent] ?? 'chat'));
}

const TALK: Partial<Record<Intent, 'welcome' | 'answerByButton' | 'upset'>> = {
  thanks: 'welcome',
  cancel: 'answerByButton',
  upset: 'upset',
};

async function greeted(parts: ConverseParts, incoming: Spoken | Pressed): Promise<Visited> {
  const outcome = await visitMine(parts.house, visitOf(incoming), channelOf(incoming));
  const { view } = outcome;
  if (view.kind !== 'mine') return { caller: null, outcome };
  const numbers = view.rows.map(({ course }) => course.number);
  const [name = ''] = incoming.from.name.split(' ');
  return withoutTeam({ kind: 'greeting', name, numbers, courses: numbers.length });
}

/** In 1:1 it says in which team; an enrolment is about nobody who is there yet. */
function onlyCitizen({ whole }: Sentence): number | null {
  const numbers = new Set(marksOf(whole.marks, 'citizen').map(({ value }) => value));
  const [number] = numbers;
  return numbers.size === 1 && whole.ranked[0]?.intent !== 'enrol' ? (number ?? null) : null;
}

interface Shown {
  readonly meant: Meant;
  readonly language: Language;
  readonly typed: string;
}

/** `undefined`: a command of its own answers, as if it had been typed. */
async function shownOf(
  parts: ConverseParts,
  caller: Caller,
  { meant, language, typed }: Shown,
): Promise<Outcome | undefined> {
  const { agenda } = parts.house.storage;
  switch (meant.kind) {
    case 'confirm': {
      const commands = meant.proposals.map(({ command }) => command);
      return propose({ caller, agenda, language }, commands);
    }
    case 'choices':
      return { view: choicesView(meant, language, typed) };
    case 'slip': {
      const { suggestions, part } = meant;
      return { view: { kind: 'suggestions', typed, suggestions, part } };
    }
    case 'answer':
      return answerTo(caller, meant, language);
    case 'questions':
      return { view: { ...meant, typed } };
    case 'talk':
      return { view: saidView(TALK[meant.intent] ?? 'chat') };
    case 'did':
      return undefined;
  }
}

function choicesView(
  { proposals, known }: Extract<Meant, { kind: 'choices' }>,
  language: Language,
  typed: string,
): ChoicesView {
  const choices = proposals.map(({ intent, command }: Proposal) => ({
    text: canonical(command, language),
    propose: isChange(intent, command) ? dataOf(command) : null,
  }));
  return { kind: 'choices', typed, known, choices };
}

function isChange(intent: Intent, { name }: Proposal['command']): boolean {
  return intentRow(intent).kind === 'change' && name !== 'help';
}

/** The text as its writer sees it: a mention is a name there. */
export function asSeen(text: string, mentions: ReadingContext['mentions']): string {
  return mentions.reduce(
    (seen, { text: tag, person }) => seen.replace(tag, () => `@${person.name}`),
    text,
  );
}

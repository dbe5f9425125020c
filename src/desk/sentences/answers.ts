// Questions that have an answer of their own: in one or two lines, the card one tap away (G2). Any other
// is answered by the look-up that comes closest (intents.ts). The conversation calls it.
import type { CommandWritten } from '../../chat/command';
import { canonical } from '../../chat/grammar/canonical';
import { intentRow, type Intent } from '../../chat/sentences/intents';
import {
  isAbout,
  rowOfQuestion,
  type MethodQuestion,
  type Question,
  type TeamQuestion,
} from '../../chat/sentences/questions/questions';
import type { QuestionParts } from '../../chat/sentences/questions/part';
import type { Language } from '../../cti/course/language';
import { nextDue } from '../../cti/due/due';
import { frozenOut, lookUp, notFound } from '../course/lookups';
import type { Caller, Outcome } from '../ports/caller';
import { lookAtTeam } from '../team/upcoming';
import type { AnswerView } from '../views/views';
import type { AskedFor, Proposal } from './meant';

/** What was asked of whom; the command names the citizen, if one was named. */
type Asked = Proposal & { readonly asked?: AskedFor };

/** `undefined`: the look-up answers. */
export async function answerTo(
  caller: Caller,
  meant: Asked,
  language: Language,
): Promise<Outcome | undefined> {
  const { intent, asked } = meant;
  if (intent === 'messages') {
    return { view: { kind: 'quiet', digest: caller.team.settings.digest } };
  }
  if (!asked) return undefined;
  const { question, parts } = asked;
  const cards = [canonical(meant.command, language)];
  if (isAbout(question, 'method')) return { view: methodAnswer(question, meant, language) };
  if (isAbout(question, 'team')) return ofTeam(caller, question, { parts, cards });
  return ofCourse(caller, meant, { parts, cards });
}

/** Needs no team: it is the same for everybody. */
export function methodAnswer(
  question: MethodQuestion,
  { command }: Pick<Proposal, 'command'>,
  language: Language,
): AnswerView {
  const { source = '' } = rowOfQuestion(question);
  const cards = command.name === 'status' ? [canonical(command, language)] : [];
  return { kind: 'answer', about: 'method', question, source, cards };
}

interface Told {
  readonly parts: QuestionParts;
  readonly cards: readonly string[];
}

const MOST_NEXT = 100;

/** A look-up as any other (D4); of a frozen course its card says what still goes (P9). */
async function ofCourse(
  caller: Caller,
  { command, asked }: Asked,
  told: Told,
): Promise<Outcome | undefined> {
  const number = 'citizen' in command ? command.citizen : undefined;
  if (number === undefined || !asked || !isAbout(asked.question, 'course')) return undefined;
  const held = await lookUp(caller, number, 'status');
  if (!held) return notFound(number);
  if (frozenOut(held)) return undefined;
  const { course } = held;
  const { today, team } = caller;
  const next = nextDue(course, team.settings, today, MOST_NEXT);
  const { question } = asked;
  const view = { kind: 'answer', about: 'course', question, course, today, next, ...told } as const;
  return { view, about: course.id };
}

async function ofTeam(caller: Caller, question: TeamQuestion, told: Told): Promise<Outcome> {
  const held = await caller.store.courses();
  await lookAtTeam(caller, LOOKED[rowOfQuestion(question).intent] ?? 'overview');
  const { today, team, person } = caller;
  const courses = held.map(({ course }) => course);
  const asked = { question, courses, settings: team.settings, today, asks: person };
  return { view: { kind: 'answer', about: 'team', ...asked, ...told } };
}

/** As what it stands in the audit trail: as the card that shows the same (D4). */
const LOOKED: Partial<Record<Intent, string>> = {
  capacity: 'capacity',
  caseload: 'caseload',
  upcoming: 'upcoming',
  supervision: 'supervision',
};

/** The card that is one tap away from an answer. */
export function cardOf(
  question: Question,
  citizen: number | undefined,
  { phase }: Pick<QuestionParts, 'phase'>,
): CommandWritten {
  const { intent, about } = rowOfQuestion(question);
  const { command, known = {} } = intentRow(intent);
  if (about === 'method' || !command) {
    return citizen === undefined ? { name: 'help' } : { name: 'status', citizen };
  }
  const number = about === 'course' ? { citizen } : {};
  const filter = question === 'inPhase' && phase ? { filter: `phase${phase}` } : FILTERS[question];
  return Object.assign({ name: command }, known, filter, number) as CommandWritten;
}

/** The overview that shows those whom the answer names. */
const FILTERS: Partial<Record<Question, object>> = {
  onPause: { filter: 'paused' },
  urgent: { filter: 'attention' },
  waitsForJob: { filter: 'contact' },
};

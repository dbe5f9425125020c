// Which question a clause asks for sure, or which ones it may ask; the conversation and the desk call it.
import type { Classifier, Ranked } from '../classifier';
import { intentRow, type Intent } from '../intents';
import { marksOf } from '../marks/mark';
import { maskOf } from '../mask';
import type { Clause } from '../sentence';
import type { Nearest } from './finder';
import { rowOfQuestion, type Question } from './questions';

export interface QuestionAsked {
  /** `undefined`: none for sure. */
  readonly question: Question | undefined;
  /** Up to three that it may be, nearest first. */
  readonly likely: readonly Question[];
}

/** From here on a question is answered, if no other one lies as near. */
const SURE = 0.55;
/** And where the sentence is taken for a question of that kind anyway. */
const SURE_OF_KIND = 0.45;
/** And where it is taken for something else: a change ('er der lavet en plan?'), another look-up. */
const SURE_AGAINST = 0.75;
const TAKEN = 0.8;
/** So much nearer than any other. */
const APART = 0.04;
const LIKELY = 0.3;
const MOST_LIKELY = 3;

const NONE: QuestionAsked = { question: undefined, likely: [] };

export function questionAsked(clause: Clause, classifier: Classifier): QuestionAsked {
  const [first] = clause.ranked;
  if (!first) return NONE;
  if (isTold(clause, first.intent)) return NONE;
  const near = fitting(classifier.nearest(maskOf(clause.line, clause.marks)), clause);
  const [best, next] = near;
  if (!best) return NONE;
  const isSure = isApart(best, next) && best.near >= sureFrom(best.question, first);
  const likely = near.filter((one) => one.near >= LIKELY).slice(0, MOST_LIKELY);
  return {
    question: isSure ? best.question : undefined,
    likely: likely.map((one) => one.question),
  };
}

/** Of the team's the answers are alike: the nearer one will do. */
function isApart(best: Nearest, next: Nearest | undefined): boolean {
  if (!next || best.near > 0.9 || best.near - next.near >= APART) return true;
  const [one, other] = [rowOfQuestion(best.question), rowOfQuestion(next.question)];
  return one.about === 'team' && one.intent === other.intent;
}

function isTold({ asks }: Clause, intent: Intent): boolean {
  return !asks && intentRow(intent).kind === 'change';
}

function sureFrom(question: Question, { intent, share }: Ranked): number {
  if (isOfKind(question, intent)) return SURE_OF_KIND;
  const { kind } = intentRow(intent);
  return kind === 'change' || (kind === 'lookUp' && share >= TAKEN) ? SURE_AGAINST : SURE;
}

/** Of a course where a citizen is named, else of the method or the team; the likelier kind first. */
function fitting(near: readonly Nearest[], clause: Clause): readonly Nearest[] {
  const isNamed = marksOf(clause.marks, 'citizen').length > 0;
  return near
    .filter(({ question }) => isNamed || rowOfQuestion(question).about !== 'course')
    .map(({ question, near: at }) => ({
      question,
      near: isNamed && rowOfQuestion(question).about !== 'course' ? at - NOT_NAMED : at,
    }))
    .sort((one, other) => other.near - one.near);
}

/** With a number a question of the method is the less likely one. */
const NOT_NAMED = 0.12;

const KINDS: readonly (readonly Intent[])[] = [
  ['explain', 'allowed', 'privacy', 'intensity', 'extend', 'help'],
  ['when', 'who', 'minutes', 'intensity', 'status', 'checklist', 'closing', 'why'],
  ['overview', 'upcoming', 'caseload', 'capacity', 'supervision'],
];

function isOfKind(question: Question, intent: Intent): boolean {
  const { intent: own } = rowOfQuestion(question);
  return own === intent || KINDS.some((kind) => kind.includes(own) && kind.includes(intent));
}

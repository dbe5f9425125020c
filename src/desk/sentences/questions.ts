// Which question a sentence asks, before it is weighed as anything else: of the method without any team.
// The conversation and the reading of sentences call it.
import { intentRow } from '../../chat/sentences/intents';
import type { Classifier } from '../../chat/sentences/classifier';
import { marksOf } from '../../chat/sentences/marks/mark';
import { questionAsked } from '../../chat/sentences/questions/asked';
import { partsOfQuestion } from '../../chat/sentences/questions/parts';
import { isAbout, rowOfQuestion, type Question } from '../../chat/sentences/questions/questions';
import type { Clause, Sentence } from '../../chat/sentences/sentence';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { cardOf } from './answers';
import type { Meant } from './meant';

/** From here on it is a question of the method, if only nobody knows which. */
const SURE_OF_KIND = 0.5;

/** Better none than a wrong one. */
const NO_ANSWER = { kind: 'talk', intent: 'chat' } as const;

/** What is asked about the method is the same for everybody: no team has to be known. */
export function methodAsked(
  { whole }: Sentence,
  classifier: Classifier,
  today: PlainDate,
): Extract<Meant, { kind: 'answer' | 'questions' | 'talk' }> | undefined {
  const { question, likely } = questionAsked(whole, classifier);
  if (question) {
    return isAbout(question, 'method') ? meantBy(question, whole, today) : undefined;
  }
  const [first] = whole.ranked;
  const isOfMethod =
    first && first.share >= SURE_OF_KIND && intentRow(first.intent).command === 'help';
  if (!isOfMethod || first.intent === 'help') return undefined;
  const questions = likely.filter((one) => isAbout(one, 'method'));
  return questions.length > 0 ? { kind: 'questions', questions } : NO_ANSWER;
}

/** A question of a course or of the team that is sure. */
export function questionMeant(
  { whole }: Sentence,
  classifier: Classifier,
  today: PlainDate,
): Extract<Meant, { kind: 'answer' }> | undefined {
  const { question } = questionAsked(whole, classifier);
  return question && meantBy(question, whole, today);
}

function meantBy(
  question: Question,
  clause: Clause,
  today: PlainDate,
): Extract<Meant, { kind: 'answer' }> | undefined {
  const numbers = [...new Set(marksOf(clause.marks, 'citizen').map(({ value }) => value))];
  const [citizen, ...others] = numbers;
  if (rowOfQuestion(question).about === 'course' && others.length > 0) return undefined;
  const parts = partsOfQuestion(clause, today);
  const { intent } = rowOfQuestion(question);
  const command = cardOf(question, others.length > 0 ? undefined : citizen, parts);
  return { kind: 'answer', intent, command, asked: { question, parts } };
}

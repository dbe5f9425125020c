// A short answer to a question: one or two lines, the source, and the card one tap away (G2).
// render() calls it.
import type { AnswerView, QuestionsView } from '../../desk/views/views';
import type { Message } from '../../desk/ports/storage';
import { sourceText } from '../../text/method';
import { shownAsTyped } from '../../text/say';
import type { CardContext } from '../frame/context';
import { saying } from '../frame/press';
import { listCard } from '../parts/list';
import { linesOfCourse } from './course';
import { linesOfTeam } from './team';

export function answerCard(view: AnswerView, context: CardContext): Message {
  const lines = linesOf(view, context).filter((line) => line !== '');
  return listCard(
    {
      title: titleOf(view, context),
      lines,
      notes: notesOf(view, context),
      buttons: view.cards.map((typed) => saying(context, typed, typed)),
      summary: summaryOf(view, lines, context),
    },
    context,
  );
}

/** A notification shows whom it is about, and the answer. */
function summaryOf(view: AnswerView, lines: readonly string[], context: CardContext): string {
  const whom = view.about === 'course' ? `${titleOf(view, context)}: ` : '';
  return `${whom}${lines.join(' ')}`;
}

/** Whom it is about; of the method the question itself, so that everybody sees what was understood. */
function titleOf(view: AnswerView, { texts }: CardContext): string {
  switch (view.about) {
    case 'method':
      return texts.answers.method[view.question].asked;
    case 'course':
      return texts.cards.citizen(view.course.number);
    case 'team':
      return texts.sentences.answers.team;
  }
}

function linesOf(view: AnswerView, context: CardContext): readonly string[] {
  switch (view.about) {
    case 'method':
      return [context.texts.answers.method[view.question].answer];
    case 'course':
      return linesOfCourse(view, context);
    case 'team':
      return linesOfTeam(view, context);
  }
}

function notesOf(view: AnswerView, { texts }: CardContext): readonly string[] {
  return view.about === 'method' ? [texts.method.cited(sourceText(view.source, texts))] : [];
}

const LETTERS = ['A', 'B', 'C'];

/** Up to three questions that may have been meant, a button each. */
export function questionsCard(view: QuestionsView, context: CardContext): Message {
  const { answers, choices } = context.texts.sentences;
  const asked = view.questions.map((question) => context.texts.answers.method[question].asked);
  return listCard(
    {
      title: answers.which,
      lines: view.typed === '' ? [] : [choices.typed(shownAsTyped(view.typed))],
      // A button does not break its title over lines: on a phone a whole question would be cut off.
      sections: [{ title: '', rows: asked.map((text, i) => ({ lead: LETTERS[i] ?? '', text })) }],
      buttons: asked.map((text, i) => saying(context, answers.answerTo(LETTERS[i] ?? ''), text)),
      summary: answers.which,
    },
    context,
  );
}

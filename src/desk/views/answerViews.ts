// Short answers to questions: of the method, of one course, of the team; views.ts has them among all views.
import type {
  CourseQuestion,
  MethodQuestion,
  TeamQuestion,
} from '../../chat/sentences/questions/questions';
import type { QuestionParts } from '../../chat/sentences/questions/part';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course, PersonRef } from '../../cti/course/course';
import type { TeamSettings } from '../../cti/course/settings';
import type { Due } from '../../cti/due/thing';

export type {
  CourseQuestion,
  MethodQuestion,
  TeamQuestion,
} from '../../chat/sentences/questions/questions';
export type { Period } from '../../chat/sentences/questions/part';

interface Answer {
  readonly kind: 'answer';
  /** The cards one tap away, as one would type for them. */
  readonly cards: readonly string[];
}

export interface MethodAnswer extends Answer {
  readonly about: 'method';
  readonly question: MethodQuestion;
  /** As the rule book cites it. */
  readonly source: string;
}

export interface CourseAnswer extends Answer {
  readonly about: 'course';
  readonly question: CourseQuestion;
  readonly parts: QuestionParts;
  readonly course: Course;
  readonly today: PlainDate;
  /** What is due next, soonest first. */
  readonly next: readonly Due[];
}

export interface TeamAnswer extends Answer {
  readonly about: 'team';
  readonly question: TeamQuestion;
  readonly parts: QuestionParts;
  readonly courses: readonly Course[];
  readonly settings: TeamSettings;
  readonly today: PlainDate;
  readonly asks: PersonRef;
}

/** One or two lines, with the source or the card one tap away (G2). */
export type AnswerView = MethodAnswer | CourseAnswer | TeamAnswer;

// A question about a course with where it stands and the words of the answer; the answers' files share it.
import type { Outline } from '../../cti/course/outline';
import type { CourseAnswer } from '../../desk/views/views';
import type { Texts } from '../../text/texts';
import type { CardContext } from '../frame/context';

export interface Asked extends CourseAnswer {
  readonly at: Outline;
  readonly text: Texts['answers']['course'];
  readonly context: CardContext;
}

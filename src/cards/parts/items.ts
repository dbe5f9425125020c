import { CHECKLISTS } from '../../cti/checklists';
import type { Course } from '../../cti/course/course';
import type { Language } from '../../cti/course/language';
import type { ListId } from '../../cti/course/programmes';

/** A checklist item's text, by its id. */
export function itemText(
  course: Pick<Course, 'programme'>,
  list: ListId,
  item: string,
  language: Language,
): string | undefined {
  return CHECKLISTS[course.programme][list].find(({ id }) => id === item)?.[language];
}

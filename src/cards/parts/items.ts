import { CHECKLISTS } from '../../cti/checklists';
import type { Course, ListId } from '../../cti/course/course';
import type { Language } from '../../text';

/** A checklist item's text, by its id. */
export function itemText(
  course: Pick<Course, 'programme'>,
  list: ListId,
  item: string,
  language: Language,
): string | undefined {
  return CHECKLISTS[course.programme][list].find(({ id }) => id === item)?.[language];
}

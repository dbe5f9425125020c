import type { Course, ListId } from '../cti/course';
import { CHECKLISTS } from '../cti/checklists';
import type { PlainDate } from '../cti/plainDate';
import type { Language } from '../text';
import type { CardContext } from './context';

export function deviationsOf(
  _course: Course,
  _today: PlainDate,
  _context: CardContext,
): readonly string[] {
  return [];
}

/** A checklist item's text, by its id. */
export function itemText(
  course: Pick<Course, 'programme'>,
  list: ListId,
  item: string,
  language: Language,
): string | undefined {
  return CHECKLISTS[course.programme][list].find(({ id }) => id === item)?.[language];
}

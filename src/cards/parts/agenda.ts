import type { Course } from '../../cti/course/course';
import { uncovered } from '../../cti/fidelity/coverage';
import { isHandoverMade } from '../../cti/fidelity/handover';
import type { CardContext } from '../frame/context';

/** One point of the closing meeting's agenda; what has to be in place for it shows whether it is. */
export interface AgendaRow {
  readonly lead: string;
  readonly text: string;
}

/** The agenda of the closing meeting (C9), or what to look back on in a generic course (P6). */
export function agenda(course: Course, { texts }: CardContext): readonly AgendaRow[] {
  const { cards, papers } = texts;
  return cards.closing.agendaItems[course.programme].map((text, place) => {
    const settled = SETTLED[place]?.(course) ?? null;
    if (settled === null) return { lead: '• ', text };
    return settled
      ? { lead: '✓ ', text }
      : { lead: '○ ', text: `${text} (${papers.closing.notSettled})` };
  });
}

/** By place in the agenda, which both programmes share: the plan is third, the decision fourth. */
const SETTLED: Readonly<Record<number, (course: Course) => boolean>> = {
  2: (course) => isHandoverMade(course.handover) && uncovered(course) === null,
  3: (course) => course.decision !== null,
};

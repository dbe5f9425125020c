// What is to be talked about at the closing meeting (C9); its card and its link in Teams call it.
import type { Course } from '../../cti/course/course';
import { uncovered } from '../../cti/fidelity/coverage';
import { isHandoverMade } from '../../cti/fidelity/handover';
import type { CardContext } from '../frame/context';
import { programmeOf, type AgendaPoint } from '../../cti/programmes';

/** One point of the closing meeting's agenda; what has to be in place for it shows whether it is. */
export interface AgendaRow {
  readonly lead: string;
  readonly text: string;
}

/** The agenda of the closing meeting (C9), or what to look back on in a generic course (P6). */
export function agenda(course: Course, { texts, language }: CardContext): readonly AgendaRow[] {
  const { papers } = texts;
  return programmeOf(course.programme).agenda.map((point) => {
    const text = point[language];
    const settled = point.settledBy ? SETTLED[point.settledBy](course) : null;
    if (settled === null) return { lead: '• ', text };
    return settled
      ? { lead: '✓ ', text }
      : { lead: '○ ', text: `${text} (${papers.closing.notSettled})` };
  });
}

/** What the facts say of a point that they can settle. */
const SETTLED: Readonly<
  Record<NonNullable<AgendaPoint['settledBy']>, (course: Course) => boolean>
> = {
  handover: (course) => isHandoverMade(course.handover) && uncovered(course) === null,
  decision: (course) => course.decision !== null,
};

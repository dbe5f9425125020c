// A course as it would be after a change that nobody has made: the desk's what-if shows it.
import type { PlainDate } from '../calendar/plainDate';
import type { Asked, Change } from '../course/changes';
import type { Course } from '../course/course';
import { outline, type Outline } from '../course/outline';
import type { BasisId } from '../programmes/ids';
import { isRefusal, type Refusal } from '../course/refusal';
import { apply, decide, record } from '../decide/decide';

/** What somebody imagines of a course. */
export interface Imagined {
  readonly start?: PlainDate;
  /** Without `until` the pause is still open. */
  readonly pause?: { readonly from: PlainDate; readonly until?: PlainDate };
  readonly basis?: BasisId;
}

export interface WhatIf {
  /** The course as it would be; for its dates, its load, its deviations. Never saved. */
  readonly course: Course;
  readonly before: Outline;
  readonly after: Outline;
}

/**
 * The course as it would be: judged as the real commands would judge it, reasons taken as given,
 * nothing saved. A refusal where the method forbids what is imagined.
 */
export function whatIf(course: Course, imagined: Imagined, today: PlainDate): WhatIf | Refusal {
  const asked: Asked = {
    today,
    at: `${today}T12:00:00.000Z`,
    by: { id: 'what-if', name: 'what-if' },
    command: 'what-if',
  };
  let after = course;
  for (const change of changesImagined(course, imagined)) {
    const facts = decide(after, change, asked);
    if (isRefusal(facts)) return facts;
    after = apply(after, record(facts, after, asked));
  }
  return { course: after, before: outline(course, today), after: outline(after, today) };
}

const SUPPOSED = '?';

/** On a course without a first working day the imagined start is taken to be it (T3). */
function changesImagined(course: Course, { start, pause, basis }: Imagined): Change[] {
  const needsFirstDay = start !== undefined && course.firstDay === null;
  return [
    ...(basis ? [{ type: 'correct', what: 'basis', basis, reason: SUPPOSED } as const] : []),
    ...(needsFirstDay ? [{ type: 'firstDay', date: start } as const] : []),
    ...(start ? [{ type: 'start', date: start, reason: SUPPOSED } as const] : []),
    ...(pause ? [{ type: 'pause', reason: 'other', ...pause } as const] : []),
  ];
}

import type { Course, Focus } from './course';

/** Who carries on with a focus area when CTI ends, and how sure that is (C6). */
export interface Coverage {
  readonly focus: Focus;
  readonly state: 'confirmed' | 'unconfirmed' | 'uncovered';
}

/** Every focus area that has not been replaced, with who takes it over (C6, C2). */
export function coverageOf(course: Pick<Course, 'focus'>): readonly Coverage[] {
  return course.focus
    .filter(({ closed }) => closed?.how !== 'replaced')
    .map((focus) => ({ focus, state: stateOf(focus) }));
}

/** The focus areas that nobody takes over yet; at the end they are a deviation (C6). */
export function uncovered(course: Pick<Course, 'focus'>): readonly Focus[] {
  return coverageOf(course)
    .filter(({ state }) => state === 'uncovered')
    .map(({ focus }) => focus);
}

function stateOf({ laterSupport, laterSupportConfirmed }: Focus): Coverage['state'] {
  if (laterSupport === null) return 'uncovered';
  return laterSupportConfirmed ? 'confirmed' : 'unconfirmed';
}

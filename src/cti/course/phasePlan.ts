// What is chosen for a phase (C10): due things, documents and cards ask here.
import type { Course } from './course';

/** Whether there is a focus area to work with. */
export function hasPhasePlan({ focus }: Pick<Course, 'focus'>): boolean {
  return focus.some(({ closed }) => closed === null);
}

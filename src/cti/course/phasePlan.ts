// What is chosen for each phase (C10): due things, documents and cards ask here.
import type { PhaseNumber } from '../programmes/ids';
import type { Course } from './course';

/** Whether there is a focus area for the phase. */
export function hasPhasePlan({ focus }: Pick<Course, 'focus'>, _phase: PhaseNumber): boolean {
  return focus.some(({ closed }) => closed === null);
}

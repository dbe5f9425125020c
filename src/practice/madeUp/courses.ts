// All made-up courses as they stand on a day (R1); plant.ts puts them into storage.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { course17 } from './course17';
import { course23 } from './course23';
import { course31 } from './course31';
import { course42 } from './course42';
import type { MadeUpCourse } from './told';

/** Four courses in different phases, as they would stand on `today` (R1). */
export function madeUpCourses(today: PlainDate): readonly MadeUpCourse[] {
  return [course17(today), course23(today), course31(today), course42(today)];
}

// A waiting course as if it began on its first day: the capacity and the what-if look ahead by it.
import type { Course } from '../course/course';
import type { PlainDate } from '../calendar/plainDate';

/**
 * A course that waits for its first working day (`generic`: the day of the transition), as if it
 * began on it (T3); any other as it is, and so one whose day is past.
 */
export function asExpected(course: Course, today: PlainDate): Course {
  const { firstDay, start, stop } = course;
  if (start || stop || !firstDay || firstDay < today) return course;
  return { ...course, start: { date: firstDay, toldOn: today, reason: null } };
}

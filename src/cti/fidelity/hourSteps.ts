// The hours of work as steps from date to date: the papers' pictures and figures draw them.
import type { Course, Hours } from '../course/course';
import type { PlainDate } from '../calendar/plainDate';

/** Hours a week from a day on, in all workplaces together. */
export interface HourStep {
  readonly from: PlainDate;
  readonly hours: number;
}

/** Hours of one kind a week in all workplaces together, at each day on which they changed (C5). */
export function hourSteps(course: Pick<Course, 'hours'>, kind: Hours['kind']): readonly HourStep[] {
  const told = course.hours.filter((each) => each.kind === kind);
  const days = [...new Set(told.map(({ from }) => from))].sort();
  return days.map((day) => ({ from: day, hours: sumOn(told, day) }));
}

/** The hours that hold on a day; 0 before the first. */
export function hoursOn(
  course: Pick<Course, 'hours'>,
  kind: Hours['kind'],
  day: PlainDate,
): number {
  return sumOn(
    course.hours.filter((each) => each.kind === kind),
    day,
  );
}

/** What was told last of each workplace, by the day from which it holds. */
function sumOn(told: readonly Hours[], day: PlainDate): number {
  const atWork = new Map<string, Hours>();
  for (const each of told) {
    if (each.from > day) continue;
    const before = atWork.get(each.workplace ?? '');
    if (!before || before.from <= each.from) atWork.set(each.workplace ?? '', each);
  }
  return [...atWork.values()].reduce((sum, { hours }) => sum + hours, 0);
}

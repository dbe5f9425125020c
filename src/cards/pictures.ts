import type { Contact, Course } from '../cti/course';
import type { PlainDate } from '../cti/plainDate';
import { barOf, type BarCell } from './bar';
import type { Scene } from './timeline';

/** Bars under a heading, each with its figure as text. */
export interface Picture {
  readonly title: string;
  readonly bars: readonly { readonly text: string; readonly bar: readonly BarCell[] }[];
  readonly notes: readonly { readonly text: string }[];
}

/** Pictures of a course: ordinary hours over time (C5). */
export function picturesOf(scene: Scene): readonly Picture[] {
  return hoursPicture(scene);
}

const MOST_STEPS = 9;

function hoursPicture({ course, context }: Scene): readonly Picture[] {
  const { status } = context.texts.cards;
  const steps = hourSteps(course).slice(-MOST_STEPS);
  if (steps.length === 0) return [];
  const most = Math.max(...steps.map(({ hours }) => hours), 1);
  const bars = steps.map(({ from, hours }) => ({
    text: status.hoursLine(hours, from),
    bar: barOf(hours, most),
  }));
  return [{ title: status.hours, bars, notes: [] }];
}

/** Ordinary hours a week in all workplaces together, at each day on which they changed. */
function hourSteps(course: Course): readonly { from: PlainDate; hours: number }[] {
  const ordinary = course.hours.filter(({ kind }) => kind === 'ordinary');
  const days = [...new Set(ordinary.map(({ from }) => from))].sort();
  return days.map((day) => {
    const atWork = new Map<string, number>();
    for (const each of ordinary) if (each.from <= day) atWork.set(each.workplace ?? '', each.hours);
    return { from: day, hours: [...atWork.values()].reduce((sum, hours) => sum + hours, 0) };
  });
}

export type { Contact };

// Pictures of a course, intensity and hours; its status and documentation cards call it.
import type { Course } from '../../cti/course/course';
import { intensity, supportLine, type PhaseIntensity } from '../../cti/fidelity/intensity';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { barOf, type BarCell } from './bar';
import type { CardContext } from '../frame/context';
import type { Scene } from './timeline';

/** Bars under a heading, each with its figure as text. */
export interface Picture {
  readonly title: string;
  readonly bars: readonly { readonly text: string; readonly bar: readonly BarCell[] }[];
  readonly notes: readonly { readonly text: string }[];
}

/** Pictures of a course: intensity beside the 4:2:1 line (C4), ordinary hours over time (C5). */
export function picturesOf(scene: Scene): readonly Picture[] {
  return [...intensityPicture(scene), ...hoursPicture(scene)];
}

/** What was given in each phase, and under it what 4:2:1 would make of the same total (C4). */
function intensityPicture({ course, today, context }: Scene): readonly Picture[] {
  const { status, timeline } = context.texts.cards;
  const phases = intensity(course, today).phases.filter(({ days }) => days > 0);
  if (phases.every(({ support }) => support === 0)) return [];
  const most = Math.max(...phases.flatMap(({ per30, guide }) => [per30, guide]));
  const bars = phases.flatMap(({ phase, per30, guide }) => [
    { text: status.intensityLine(timeline.phase(phase), per30), bar: barOf(per30, most) },
    { text: status.guideLine(supportLine(course), guide), bar: barOf(guide, most, 'good') },
  ]);
  const notes = [status.intensityGuide(supportLine(course)), ...coordinationNote(phases, context)];
  return [{ title: status.intensity, bars, notes: notes.map((text) => ({ text })) }];
}

/** Coordination stands beside the line, not in it. */
function coordinationNote(
  phases: readonly PhaseIntensity[],
  { texts }: CardContext,
): readonly string[] {
  const sum = phases.reduce((total, { coordination }) => total + coordination, 0);
  return sum > 0 ? [texts.cards.status.coordination(sum)] : [];
}

const MOST_STEPS = 9;

function hoursPicture(scene: Scene): readonly Picture[] {
  const { course, context } = scene;
  const { status } = context.texts.cards;
  const steps = hoursOverTime(course).slice(-MOST_STEPS);
  if (steps.length === 0) return [];
  const most = Math.max(...steps.map(({ hours }) => hours), 1);
  const bars = steps.map(({ from, hours }) => ({
    text: status.hoursLine(hours, from),
    bar: barOf(hours, most),
  }));
  return [{ title: status.hours, bars, notes: practiceNote(scene) }];
}

/** Ordinary hours a week in all workplaces together, at each day on which they changed. */
function hoursOverTime(course: Course): readonly { from: PlainDate; hours: number }[] {
  const ordinary = course.hours.filter(({ kind }) => kind === 'ordinary');
  const days = [...new Set(ordinary.map(({ from }) => from))].sort();
  return days.map((day) => {
    const atWork = new Map<string, number>();
    for (const each of ordinary) if (each.from <= day) atWork.set(each.workplace ?? '', each.hours);
    return { from: day, hours: [...atWork.values()].reduce((sum, hours) => sum + hours, 0) };
  });
}

/** Practice hours are not ordinary hours: told apart (C5). */
function practiceNote({ course, today, context }: Scene): readonly { readonly text: string }[] {
  const told = course.hours.filter(({ kind, from }) => kind === 'practice' && from <= today);
  const last = told.at(-1);
  if (!last || last.hours === 0) return [];
  return [{ text: context.texts.cards.status.practiceHours(last.hours) }];
}

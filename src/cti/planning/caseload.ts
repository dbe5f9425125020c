// What each CTI worker carries today: the caseload card shows it, the capacity counts on from it.
import { ALPHABET_OF_NAMES } from '../course/language';
import type { PlainDate } from '../calendar/plainDate';
import type { Course, PersonRef } from '../course/course';
import { outline } from '../course/outline';
import { measureOf } from '../programmes';
import type { TeamSettings } from '../course/settings';
import { supportPerPhase } from '../fidelity/intensity';
import { holderOf } from '../meetings/attendance';

/** What one CTI worker carries (P4). */
export interface Load {
  readonly person: PersonRef;
  /** Courses in their phases, paused ones too. */
  readonly courses: number;
  /** Share of the norm, 1 = full; over 1 is flagged, never blocked. */
  readonly load: number;
  /** The same with more weight on phase 1 (4:2:1 with mean 1) and none on paused courses. */
  readonly weighted: number;
  /** The worker's share of full time. */
  readonly share: number;
}

/** Courses and load per CTI worker on a day (P4), in order of names: a planning aid, no ranking. */
export function caseload(
  courses: readonly Course[],
  settings: Pick<TeamSettings, 'fullTimeShare'>,
  today: PlainDate,
): readonly Load[] {
  return [...byWorker(courses)]
    .map(([id, { person, carried }]) => {
      const share = settings.fullTimeShare[id] ?? 1;
      return { person, share, ...sumOf(carried, share, today) };
    })
    .sort((a, b) => a.person.name.localeCompare(b.person.name, ALPHABET_OF_NAMES));
}

interface Carried {
  readonly person: PersonRef;
  readonly carried: Course[];
}

function byWorker(courses: readonly Course[]): Map<string, Carried> {
  const workers = new Map<string, Carried>();
  for (const course of courses) {
    const person = holderOf(course, 'cti');
    if (!person) continue;
    const known = workers.get(person.id) ?? { person, carried: [] };
    known.carried.push(course);
    workers.set(person.id, known);
  }
  return workers;
}

function sumOf(
  carried: readonly Course[],
  share: number,
  today: PlainDate,
): Pick<Load, 'courses' | 'load' | 'weighted'> {
  const running = carried.filter((course) => outline(course, today).day !== null);
  const total = (weight: (course: Course) => number): number =>
    running.reduce((sum, course) => sum + weight(course) / measureOf(course).norm, 0) / share;
  return {
    courses: running.length,
    load: total(() => 1),
    weighted: total((course) => weightOf(course, today)),
  };
}

/** 4:2:1 with mean 1: support falls over the phases, so an early course fills more (P4, C4). */
function weightOf(course: Course, today: PlainDate): number {
  const { day, pause } = outline(course, today);
  return pause || !day ? 0 : (meanOne(supportPerPhase(course))[day.phase - 1] ?? 0);
}

function meanOne(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (part * parts.length) / sum);
}

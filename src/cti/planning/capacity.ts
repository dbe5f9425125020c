// The weeks ahead of each CTI worker: the team's capacity card and the what-if show them.
import { addDays, weekday, type PlainDate } from '../calendar/plainDate';
import type { Course, PersonRef } from '../course/course';
import type { TeamSettings } from '../course/settings';
import { asExpected } from '../meetings/expected';
import { caseload, type Load } from './caseload';

/** So many weeks a team looks ahead. */
export const WEEKS_AHEAD = 26;

export interface WeekAhead {
  /** Monday of the week. */
  readonly from: PlainDate;
  /** Weighted load by the facts known now (P4); 1 = full. */
  readonly weighted: number;
}

export interface Capacity {
  readonly person: PersonRef;
  readonly share: number;
  readonly weeks: readonly WeekAhead[];
  /** The first week from which the worker stays under the norm; `null`: not within the weeks shown. */
  readonly roomFrom: PlainDate | null;
}

/**
 * How full each CTI worker is in the weeks ahead, this week first, as the courses now known will go
 * on (P4). A paused course weighs nothing until it is resumed. In order of names.
 */
export function capacity(
  courses: readonly Course[],
  settings: Pick<TeamSettings, 'fullTimeShare'>,
  today: PlainDate,
): readonly Capacity[] {
  const monday = addDays(today, 1 - weekday(today));
  const weeks = Array.from({ length: WEEKS_AHEAD }, (_, index) => addDays(monday, 7 * index));
  const expected = courses.map((course) => asExpected(course, today));
  const loads = weeks.map((from) => ({ from, rows: caseload(expected, settings, from) }));
  return caseload(expected, settings, today).map(({ person, share }) => {
    const ahead = loads.map(({ from, rows }) => ({ from, weighted: weightOfPerson(rows, person) }));
    return { person, share, weeks: ahead, roomFrom: roomFrom(ahead) };
  });
}

function weightOfPerson(rows: readonly Load[], person: PersonRef): number {
  return rows.find((row) => row.person.id === person.id)?.weighted ?? 0;
}

function roomFrom(weeks: readonly WeekAhead[]): PlainDate | null {
  const lastFull = weeks.findLastIndex(({ weighted }) => weighted >= 1);
  return weeks[lastFull + 1]?.from ?? null;
}

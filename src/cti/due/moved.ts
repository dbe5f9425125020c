// What became of the date of a thing that was sent: for the poster, which corrects its card.
import type { PlainDate } from '../calendar/plainDate';
import type { Course } from '../course/course';
import { outline } from '../course/outline';
import type { TeamSettings } from '../course/settings';
import type { DueTable } from './row';
import { TABLE } from './table';
import type { Due, DueKey, Named } from './thing';

/** How things stand, on whose account something may have moved. */
export interface Standing {
  readonly course: Course;
  readonly settings: TeamSettings;
  readonly today: PlainDate;
}

/**
 * Whether the date of a thing that was sent has moved since, or was taken back: then its card no
 * longer holds. A thing that is merely settled (started, ticked, planned, over) has not moved.
 */
export type HasMoved = (named: Named, standing: Standing) => boolean;

/** By the same rows from which `dueBy` tells what is due. */
export function movedBy(table: DueTable): HasMoved {
  return (named, standing) => {
    const facts = { ...standing, at: outline(standing.course, standing.today) };
    const { dates, holds } = table[named.key].date;
    return !holds({ named, facts, dates: () => dates(facts) });
  };
}

export const hasMoved: HasMoved = movedBy(TABLE);

/** The day that a thing spoke of when it was sent, as far as its name tells: what its card keeps naming. */
export function dayNamed(named: Named): PlainDate {
  return TABLE[named.key].date.spokeOf(named);
}

/** The day that a thing speaks of by the facts as they are, due or not; `null`: there is none. */
export function dayOf(key: DueKey, ordinal: number, standing: Standing): PlainDate | null {
  const facts = { ...standing, at: outline(standing.course, standing.today) };
  const found = TABLE[key].date.dates(facts).find((each) => each.ordinal === ordinal);
  return found?.target ?? null;
}

/** A thing as it was when it was sent, as far as its name tells. */
export function dueAsNamed(named: Named, { id, number }: Course): Due {
  const { key, ordinal, about, ruleDate, audience } = named;
  return {
    ...{ key, ordinal, ruleDate, kind: 'change', chain: null },
    ...{ course: id, number, audience },
    about: about === '-' ? null : about,
    sendOn: ruleDate,
    target: dayNamed(named),
  };
}

// What waits on a course until somebody tells of it: `mine`, the overview and supervision list it.
import type { PlainDate } from '../calendar/plainDate';
import type { Course } from '../course/course';
import { outline } from '../course/outline';
import type { TeamSettings } from '../course/settings';
import { due } from './due';
import { TABLE, type WaitingKey } from './table';
import { DUE_KEYS, type Audience, type Due, type DueKey } from './thing';

/** What lay before a course was taken over is never posted, but it does wait. */
const LONG_AGO: PlainDate = '1900-01-01';

export type WaitKey = WaitingKey | 'consent';

/** Something that should have been done, and is not by the facts told so far. */
export interface Waiting {
  readonly key: WaitKey;
  /** The meeting or appointment that it is about, by its id. */
  readonly about: string | null;
  /** Since when: the day on which it was first told of, or of enrolment for a missing consent. */
  readonly since: PlainDate;
  /** Whom it waits for; every role for a missing consent. */
  readonly to: readonly Audience[];
}

/**
 * What waits on a course (N1): derived from the facts like all that is due, so it goes away
 * by itself when it is done, and stays when its reminders have stopped. Longest waiting first. A
 * course under withdrawn consent waits for nothing (P9), nor does one in a pause (T6).
 */
export function waiting(
  course: Course,
  settings: TeamSettings,
  today: PlainDate,
): readonly Waiting[] {
  const at = outline(course, today);
  if (at.frozen || at.pause !== null || at.stage === 'closed') return [];
  const told = due({ ...course, quietBefore: LONG_AGO }, settings, today).filter(
    ({ sendOn }) => sendOn <= today,
  );
  const things = DUE_KEYS.filter(isWaiting).flatMap((key) =>
    waitingOf(
      key,
      told.filter((each) => each.key === key),
    ),
  );
  const consent: readonly Waiting[] =
    course.consent.state === 'pending'
      ? [{ key: 'consent', about: null, since: course.enrolledOn, to: ['channel'] }]
      : [];
  return [...consent, ...things].sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** Things that stay until somebody has seen to them, however often they were told. */
function isWaiting(key: DueKey): key is WaitingKey {
  return TABLE[key].waits;
}

function waitingOf(key: WaitKey, told: readonly Due[]): readonly Waiting[] {
  return [...new Set(told.map(({ about }) => about))].flatMap((about) => {
    const these = told.filter((each) => each.about === about);
    const [first] = these;
    if (!first) return [];
    const to = [...new Set(these.map(({ audience }) => audience))];
    return [{ key, about, since: first.sendOn, to }];
  });
}

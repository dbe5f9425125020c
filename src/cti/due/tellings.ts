// Whom a change of a course concerns (P12), for its row in table.ts.
import { addDays } from '../calendar/plainDate';
import { ROLES, type Course, type PersonRef, type Role, type Telling } from '../course/course';
import { MOST_TELLINGS } from '../course/telling';
import { holderOf } from '../meetings/attendance';
import type { Dated, Facts, RuleDate } from './row';
import type { Audience } from './thing';

/** What the bot could not say for so long is no news any more. */
const NEWS_DAYS = 31;

/** Each change on the morning after it; one that was taken back no longer holds. */
export const WHEN_CHANGED: RuleDate = {
  dates: ({ course: { told = [] }, today }) =>
    told
      .filter(({ on }) => addDays(on, NEWS_DAYS) >= today)
      .map(({ seq, on }) => ({ on, ordinal: seq, about: `${seq}`, target: on })),
  holds: ({ named, facts: { course }, dates }) => {
    if (isLongAgo(course, named.ordinal)) return true;
    const now = dates().find(({ ordinal }) => ordinal === named.ordinal);
    return (
      changeTold(course, named.ordinal) !== undefined &&
      (now?.on ?? named.ruleDate) === named.ruleDate
    );
  },
  spokeOf: ({ ruleDate }) => ruleDate,
};

/** Of the newest changes alone the course still knows whether they were taken back. */
function isLongAgo({ told = [] }: Course, seq: number): boolean {
  const [oldest] = told;
  return oldest !== undefined && told.length >= MOST_TELLINGS && seq < oldest.seq;
}

/** The change that a due thing tells of; `undefined`: it was taken back. */
export function changeTold({ told = [] }: Course, seq: number): Telling | undefined {
  return told.find((telling) => telling.seq === seq);
}

const EVERYBODY = ROLES;
const WORKERS = ['cti', 'job'] as const;

/** `model`, `faq 53`: the caseworkers where the plan or its support ends or pauses. */
const CONCERNS: Readonly<Record<Exclude<Telling['what'], 'role'>, readonly Role[]>> = {
  enrolled: [],
  consent: [],
  started: WORKERS,
  firstDay: WORKERS,
  resumed: WORKERS,
  paused: EVERYBODY,
  stopped: EVERYBODY,
  jobEnded: EVERYBODY,
};

/** The channel has a card of its own about it that day. */
const HEARD_ANYWAY: readonly Telling['what'][] = ['started'];

/** The channel unless it was said there, and the role holders that it concerns but for who did it. */
export function toWhomItConcerns({ course }: Facts, { ordinal }: Dated): readonly Audience[] {
  const telling = changeTold(course, ordinal);
  if (!telling) return [];
  const roles = telling.what === 'role' ? ofRoleChange(telling, course) : CONCERNS[telling.what];
  const others = roles.filter((role) => {
    const holder = holderOf(course, role);
    return holder !== null && holder.id !== telling.by.id;
  });
  return [
    ...(telling.aside && !HEARD_ANYWAY.includes(telling.what) ? (['channel'] as const) : []),
    ...others,
    ...(formerHolder(course, `${ordinal}`) ? (['author'] as const) : []),
  ];
}

/** The new holder, and of a changed CTI worker the caseworkers. */
function ofRoleChange({ role, holder, former }: Telling, course: Course): readonly Role[] {
  if (role === undefined) return [];
  const isStill = isPerson(holder) && holderOf(course, role)?.id === holder.id;
  return [
    ...(isStill ? [role] : []),
    ...(role === 'cti' && former ? (['jobcenter', 'social'] as const) : []),
  ];
}

/**
 * Who had the role before, if there is something to tell them: not what they did themselves, and not
 * the end of a role that they were never told of.
 */
export function formerHolder(course: Course, about: string | null): PersonRef | null {
  const telling = changeTold(course, Number(about));
  const { former, role, by, on, seq } = telling ?? {};
  if (!former || role === undefined || former.id === by?.id) return null;
  if (holderOf(course, role)?.id === former.id) return null;
  const wasNews = course.told?.some(
    (each) =>
      each.on === on &&
      each.seq < (seq ?? 0) &&
      each.role === role &&
      isPerson(each.holder) &&
      each.holder.id === former.id,
  );
  return wasNews ? null : former;
}

function isPerson(holder: Telling['holder']): holder is PersonRef {
  return holder !== undefined && holder !== null && holder !== 'none';
}

import { addDays, weekday, type PlainDate } from '../calendar/plainDate';
import type { Course } from '../course/course';
import { outline } from '../course/outline';
import type { TeamSettings } from '../course/settings';
import { sendDay, workingDayFor } from './sendDay';
import { TABLE, type Facts, type Falls } from './table';
import { DUE_KEYS, type Audience, type Due, type DueKey, type DueOf } from './thing';

/**
 * All that the facts known now make due, past things included: what has been delivered already is
 * for the ledger to say, and which of several overdue ones goes out for the poster. In order of
 * their send days. Nothing that lay before a course was taken over is there, nothing that a pause
 * holds back without a known end, and under withdrawn consent only `retention` (N1, P9).
 */
export const due: DueOf = (course, settings, today) => {
  const facts: Facts = { course, settings, today, at: outline(course, today) };
  return KEYS_OF_COURSES.filter((key) => !facts.at.frozen || key === 'retention')
    .flatMap((key) => TABLE[key].falls(facts).flatMap((falls) => dueThings(key, falls, facts)))
    .sort(bySendDay);
};

/** The next things of a course, `today` included, each once however many people it goes to. */
export function nextDue(
  course: Course,
  settings: TeamSettings,
  today: PlainDate,
  count: number,
): readonly Due[] {
  const closed = outline(course, today).stage === 'closed';
  const ahead = due(course, settings, today).filter(
    // What goes out at once is not ahead any more, and that an unused course would be erased some
    // day is no news while it lives (D8).
    ({ sendOn, key, kind }) =>
      sendOn >= today && kind !== 'atOnce' && (closed || key !== 'retention'),
  );
  const seen = new Set<string>();
  const once = ahead.filter((thing) => {
    const name = [thing.key, thing.ordinal, thing.about, thing.ruleDate].join('|');
    return seen.size < seen.add(name).size;
  });
  return once.slice(0, count);
}

/**
 * The team's weekly digest of this week: first working day from Monday. None where the team has not
 * turned it on, nor for the rest of the week in which it did.
 */
export function digestDue(settings: TeamSettings, today: PlainDate): Due | undefined {
  if (!settings.digest) return undefined;
  const monday = addDays(today, 1 - weekday(today));
  const sendOn = workingDayFor('change', monday);
  // A practice clock may have been moved back behind the day.
  const { digestFrom = monday } = settings;
  if (sendOn < digestFrom && digestFrom <= today) return undefined;
  return {
    key: 'digest',
    course: 'team',
    number: 0,
    ordinal: 1,
    about: null,
    ruleDate: monday,
    sendOn,
    audience: 'channel',
    kind: 'change',
    target: addDays(monday, 6),
    chain: null,
  };
}

const KEYS_OF_COURSES = DUE_KEYS.filter((key) => key !== 'digest');

/** What goes on after the end: the job consultant does (T8), and the course is erased (D6). */
const AFTER_THE_END: readonly DueKey[] = [
  'course.end',
  'meeting.soon',
  'agreement.followup',
  'retention',
];

function dueThings(key: Exclude<DueKey, 'digest'>, falls: Falls, facts: Facts): Due[] {
  const { course, at, today } = facts;
  const { kind } = TABLE[key];
  const { on: ruleDate, ordinal = 1, about = null, target = ruleDate, chain = null } = falls;
  const sendOn = sendDay({ key, kind, ruleDate }, course, at);
  const isPast = kind === 'notice' && target < today;
  if (sendOn === null || isPast || ruleDate < course.quietBefore) return [];
  const isOver = at.effectiveEnd !== null && ruleDate >= at.effectiveEnd;
  if (isOver && !AFTER_THE_END.includes(key)) return [];
  const { id, number } = course;
  const thing = { key, course: id, number, ordinal, about, ruleDate, sendOn, kind, target, chain };
  return recipients(falls.to, course).map((audience) => ({ ...thing, audience }));
}

/** A role that is nobody's on purpose is left out; with nobody left the channel hears of it. */
function recipients(to: readonly Audience[], course: Course): readonly Audience[] {
  const somebody = to.filter(
    (audience) => audience === 'channel' || course.people[audience] !== 'none',
  );
  return somebody.length > 0 ? somebody : ['channel'];
}

function bySendDay(a: Due, b: Due): number {
  if (a.sendOn !== b.sendOn) return a.sendOn < b.sendOn ? -1 : 1;
  return DUE_KEYS.indexOf(a.key) - DUE_KEYS.indexOf(b.key) || a.ordinal - b.ordinal;
}

// What the sentences of a notice draw on; called by the files beside.
import { addDays, addMonths, daysBetween, type PlainDate } from '../../cti/calendar/plainDate';
import { checklist, isItemOpen } from '../../cti/checklists';
import { networkMeetingsBy } from '../../cti/course/outline';
import { hasPhasePlan } from '../../cti/course/phasePlan';
import type { MeetingKind } from '../../cti/course/course';
import { programmeOf, type ListId } from '../../cti/programmes';
import { erasedOn } from '../../cti/due/retention';
import { TABLE } from '../../cti/due/table';
import { changeTold } from '../../cti/due/tellings';
import type { Due, DueKey } from '../../cti/due/thing';
import { uncovered } from '../../cti/fidelity/coverage';
import { isHandoverMade } from '../../cti/fidelity/handover';
import { isInTouch } from '../../cti/meetings/inTouch';
import { presumedAt } from '../../cti/meetings/attendance';
import { gatheringOf } from '../../cti/meetings/planned';
import type { NoticeView } from '../../desk/views/views';
import type { NoticeScene } from '../../text/notices';
import { gatheringName, theGathering } from '../../text/words';
import type { Scene } from '../parts/timeline';

/** What the sentences of a notice draw on. */
export function noticeScene({ due, settings, outdated }: NoticeView, scene: Scene): NoticeScene {
  const { course, outline, today } = scene;
  const list = listOf(due);
  const { earlyDays } = programmeOf(course.programme);
  return {
    programme: course.programme,
    audience: due.audience,
    ordinal: due.ordinal,
    target: due.target,
    firstDay: course.firstDay,
    earliestStart: course.firstDay && earlyDays > 0 ? addDays(course.firstDay, -earlyDays) : null,
    lastDay: outline.lastDay,
    networkBy: outdated
      ? networkBySaid(due)
      : outline.effectiveEnd && networkMeetingsBy(outline.effectiveEnd),
    pausedSince: outline.pause?.from ?? null,
    inTouch: isInTouch(course),
    metOn: metOn(scene),
    days: daysSince(due, scene),
    open: checklist(course, list, today).filter(isItemOpen).length,
    list,
    enrolledOn: course.enrolledOn,
    planned: hasPhasePlan(course),
    meeting: noticeMeeting(due, scene),
    settledBy: settlingMeeting(due, scene),
    startNoted: course.start !== null,
    startsOn: (outdated ? null : (course.start?.date ?? course.firstDay)) ?? due.target,
    begun: course.start !== null && course.start.date <= today,
    phases: outline.boundaries.slice(0, -1),
    jobEnded: due.about === 'jobEnded' ? course.jobEnded : null,
    closed: outline.stage === 'closed',
    erasedOn: erasedOn(course, settings, today),
    responsible: isHandoverMade(course.handover) ? (course.handover?.responsible ?? null) : null,
    decision: course.decision,
    told: (due.key === 'told' && changeTold(course, due.ordinal)) || null,
    uncovered: uncovered(course),
  };
}

/** The checklist that a due thing is about. */
export function listOf({ key, ordinal }: Due): ListId {
  return TABLE[key].list(ordinal);
}

/** Days the pause has lasted, or since the start-up meeting. */
function daysSince({ key, ruleDate }: Due, scene: Scene): number {
  const { pause } = scene.outline;
  if (key === 'pause.check' && pause) return daysBetween(pause.from, ruleDate);
  const met = metOn(scene);
  return met ? daysBetween(met, ruleDate) : 0;
}

function metOn({ course }: Scene): NoticeScene['metOn'] {
  const held = course.meetings.find(({ kind, state }) => kind === 'startup' && state === 'held');
  return held?.date ?? null;
}

/** The day that a card named which holds no longer: its own rule date tells it (T9). */
function networkBySaid({ ordinal, ruleDate }: Due): PlainDate {
  return ordinal === 1 ? addMonths(ruleDate, 1) : addDays(ruleDate, 7);
}

/** Which meeting settles it, where it is not the network's. */
const SETTLING: Readonly<Partial<Record<DueKey, MeetingKind>>> = {
  'startup.missing': 'startup',
  'closing.unplanned': 'closing',
};

function settlingMeeting({ key }: Due, { course }: Scene): NoticeScene['settledBy'] {
  const kind = SETTLING[key] ?? 'network';
  const meeting = course.meetings.findLast(
    (each) => each.kind === kind && (each.state === 'held' || each.state === 'planned'),
  );
  return meeting ? { date: meeting.date, held: meeting.state === 'held' } : null;
}

function noticeMeeting({ about }: Due, { course, context }: Scene): NoticeScene['meeting'] {
  const found = gatheringOf(course, about);
  if (!found) return null;
  const { is, kind, date, time, state } = found;
  const { words } = context.texts;
  const names = { name: gatheringName(words, kind), the: theGathering(words, kind) };
  const presumed = found.is === 'meeting' ? presumedAt(course, found.kind, found) : [];
  return { is, kind, date, time, state, presumed, ...names };
}

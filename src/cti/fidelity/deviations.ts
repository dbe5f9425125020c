// How a course differs from the manual: receipts, documentation, `mine` and the overview show it.
import { addDays, daysBetween, type PlainDate } from '../calendar/plainDate';
import { checklist } from '../checklists';
import type { Course, Role } from '../course/course';
import { networkMeetingsBy, outline, type Outline } from '../course/outline';
import {
  hasClosingMeeting,
  leadsToJob,
  listsOf,
  phaseNumber,
  programmeOf,
  type ListId,
} from '../programmes';
import type { RuleId } from '../course/refusal';
import { isDecidedOnCti } from '../course/continuedSupport';
import { holderOf, missingAt } from '../meetings/attendance';
import { heldMeetings, mayHaveMet } from '../meetings/planned';
import { uncovered } from './coverage';
import type { Deviation, DeviationKind } from './deviation';

export type { Deviation, DeviationKind } from './deviation';

interface Facts {
  readonly course: Course;
  readonly at: Outline;
  readonly today: PlainDate;
}

/**
 * Everything in which the course as it happened differs from the method, derived from its facts, in
 * order of days. Nothing that a course taken over had behind it is held against it.
 */
export function deviations(course: Course, today: PlainDate): readonly Deviation[] {
  const facts = { course, today, at: outline(course, today) };
  return JUDGES.flatMap((judge) => judge(facts)).sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}

type Judge = (facts: Facts) => readonly Deviation[];

const JUDGES: readonly Judge[] = [
  workerChanged,
  jobConsultantChanged,
  workerIsJobConsultant,
  workerSupportedBefore,
  missingAtMeetings,
  startDiffers,
  beforeTheJob,
  agreementByPhase2,
  itemsLeftOpen,
  stoppedEarly,
  supportAfterEnd,
  supportByCti,
  lateForTheEnd,
];

function workerChanged({ course }: Facts): readonly Deviation[] {
  return changesOf(course, 'cti', 'ctiChanged');
}

/** P1: the job consultant follows the whole course of who is to get a job. */
function jobConsultantChanged({ course }: Facts): readonly Deviation[] {
  return leadsToJob(course) ? changesOf(course, 'job', 'jobConsultantChanged') : [];
}

function changesOf(course: Course, changed: Role, kind: DeviationKind): readonly Deviation[] {
  return course.roleChanges
    .filter(({ role }) => role === changed)
    .map(({ from, to, on, reason }) => {
      const data = { from: from.name, to: to === 'none' ? 'none' : to.name };
      return { rule: 'P1', kind, on, reason, data };
    });
}

function workerIsJobConsultant({ course }: Facts): readonly Deviation[] {
  const worker = holderOf(course, 'cti');
  if (worker === null || worker.id !== holderOf(course, 'job')?.id) return [];
  const since = course.roleChanges.findLast(({ role }) => role === 'cti' || role === 'job');
  const { cti, job } = course.roleReasons;
  return [
    {
      rule: 'P2',
      kind: 'ctiIsJobConsultant',
      on: since?.on ?? course.enrolledOn,
      reason: job ?? cti ?? null,
      data: { person: worker.name },
    },
  ];
}

function workerSupportedBefore({ course }: Facts): readonly Deviation[] {
  if (course.earlierSupport !== true) return [];
  const reason = course.roleReasons.cti ?? null;
  return [{ rule: 'P5', kind: 'supportedBefore', on: course.enrolledOn, reason, data: {} }];
}

/** P6: somebody was missing at the start-up or the closing meeting, and no later one had them all. */
function missingAtMeetings({ course }: Facts): readonly Deviation[] {
  return programmeOf(course.programme).allAttend.flatMap((kind): readonly Deviation[] => {
    const meetings = heldMeetings(course, kind);
    const last = meetings.at(-1);
    if (!last || meetings.some((meeting) => missingAt(meeting).length === 0)) return [];
    const data = { meeting: kind, missing: missingAt(last).join(',') };
    return [{ rule: 'P6', kind: 'missingAtMeeting', on: last.date, reason: last.reason, data }];
  });
}

/** T3. Early within the days that the manual allows, and with a reason, is no deviation. */
function startDiffers({ course, today }: Facts): readonly Deviation[] {
  const { start, firstDay } = course;
  if (!start || start.date > today) return [];
  const { date: on, reason } = start;
  if (firstDay === null) {
    return [{ rule: 'T3', kind: 'startedWithoutFirstDay', on, reason, data: {} }];
  }
  const days = daysBetween(firstDay, on);
  const { earlyDays: allowed } = programmeOf(course.programme);
  if (days >= -allowed && days <= 0) return [];
  const kind = days > 0 ? 'startedLate' : 'startedTooEarly';
  const data = { firstDay, days: Math.abs(days), ...(allowed === 0 && { notBefore: 'yes' }) };
  return [{ rule: 'T3', kind, on, reason, data }];
}

/** C1: before the job starts, the start-up meeting and one joint plan. */
function beforeTheJob({ course, today }: Facts): readonly Deviation[] {
  const firstDay = course.firstDay;
  if (!leadsToJob(course) || firstDay === null || firstDay > today) return [];
  if (firstDay < course.quietBefore) return [];
  const about = { rule: 'C1', on: firstDay, reason: null, data: { firstDay } } as const;
  const [startup] = heldMeetings(course, 'startup');
  const by = addDays(firstDay, 1);
  const met =
    (startup !== undefined && startup.date <= firstDay) ||
    mayHaveMet(course, 'startup', { by, today });
  const planned = course.jointPlan !== null && course.jointPlan.on <= firstDay;
  return [
    ...(met ? [] : [{ ...about, kind: 'startupAfterJob' } as const]),
    ...(planned ? [] : [{ ...about, kind: 'jointPlanAfterJob' } as const]),
  ];
}

function agreementByPhase2({ course, at, today }: Facts): readonly Deviation[] {
  const on = at.boundaries[0] ?? null;
  if (!leadsToJob(course) || !hasPassed(on, { course, at, today })) return [];
  if (course.agreement !== null && course.agreement.on <= on) return [];
  return [{ rule: 'C1', kind: 'agreementLate', on, reason: null, data: {} }];
}

/** T5: the phase changes on its date whatever is ticked; what was open then stays told. */
function itemsLeftOpen(facts: Facts): readonly Deviation[] {
  return listsOf(programmeOf(facts.course.programme)).flatMap((list) => {
    const on = changeAfter(list, facts.at);
    return hasPassed(on, facts, list === 'end') ? openAt(facts, list, on) : [];
  });
}

/** The day of the change before which a checklist is to be settled. */
function changeAfter(list: ListId, { start, boundaries, effectiveEnd }: Outline): PlainDate | null {
  if (list === 'contact') return start;
  if (list === 'end') return effectiveEnd;
  return boundaries[(phaseNumber(list) ?? 0) - 2] ?? null;
}

function openAt({ course, today }: Facts, list: ListId, on: PlainDate): readonly Deviation[] {
  const rows = checklist(course, list, today).filter(({ optional }) => !optional);
  const open = rows.filter(({ state }) => state === 'open');
  const late = rows.filter((row) => row.state !== 'open' && row.on !== null && row.on > on);
  if (open.length + late.length === 0) return [];
  const items = [...open, ...late].map(({ item }) => item.id).join(',');
  const data = { list, open: open.length, late: late.length, items };
  return [{ rule: 'T5', kind: 'openAtChange', on, reason: null, data }];
}

function stoppedEarly({ course, at, today }: Facts): readonly Deviation[] {
  const { stop } = course;
  if (!stop || stop.on > today || (at.end !== null && stop.on >= at.end)) return [];
  const data = at.end === null ? {} : { end: at.end };
  return [{ rule: 'T7', kind: 'stoppedEarly', on: stop.on, reason: stop.reason, data }];
}

/** T8. What was logged on the very day of an early end, before it was told, was not after-care. */
function supportAfterEnd({ course, at }: Facts): readonly Deviation[] {
  const end = at.effectiveEnd;
  if (end === null) return [];
  const loggedBefore = course.stop?.on === end ? (course.stop.contactsBefore ?? 0) : 0;
  return course.contacts
    .filter(({ date, kind }, place) => {
      const after = date > end || (date === end && place >= loggedBefore);
      return after && kind !== 'coordination';
    })
    .map(({ date, kind, minutes, reason }) => {
      return { rule: 'T8', kind: 'supportAfterEnd', on: date, reason, data: { minutes, kind } };
    });
}

/** T8: continued support is somebody else's. */
function supportByCti({ course }: Facts): readonly Deviation[] {
  const { decision } = course;
  if (decision === null || !isDecidedOnCti(decision, course)) return [];
  const { on, reason = null } = decision;
  return [{ rule: 'T8', kind: 'supportByCti', on, reason, data: {} }];
}

/** What should have been in place before the end: T9, T10, C6, C9. Not asked of a course stopped early. */
function lateForTheEnd(facts: Facts): readonly Deviation[] {
  const { course, at, today } = facts;
  const { end, effectiveEnd } = at;
  if (end === null || end !== effectiveEnd || course.enrolledOn > end) return [];
  const isOver = today >= end;
  return [
    ...networkMeetingLate(facts, networkMeetingsBy(end)),
    ...(isOver ? late('T10', 'decisionLate', course.decision?.on ?? null, end) : []),
    ...(isOver && hasClosingMeeting(course) ? closingMeetingLate(course, { by: end, today }) : []),
    ...(isOver ? focusUncovered(course, end) : []),
  ];
}

/** T9; a citizen may decline a support network (C3): then there is nobody to meet. */
function networkMeetingLate({ course, today }: Facts, by: PlainDate): readonly Deviation[] {
  const talks = checklist(course, 'end', today).find(({ item }) => item.id === 'handoverTalks');
  if (today <= by || by < course.quietBefore || talks?.state === 'na') return [];
  const [first] = heldMeetings(course, 'network');
  if (first && first.date <= by) return [];
  // Planned, and nobody has said that it was not held.
  if (mayHaveMet(course, 'network', { by: addDays(by, 1), today })) return [];
  return [{ rule: 'T9', kind: 'networkMeetingLate', on: by, reason: null, data: { by } }];
}

function closingMeetingLate(
  course: Course,
  when: { readonly by: PlainDate; readonly today: PlainDate },
): readonly Deviation[] {
  const [first] = heldMeetings(course, 'closing');
  if (!first && mayHaveMet(course, 'closing', when)) return [];
  return late('C9', 'noClosingMeeting', first?.date ?? null, when.by);
}

function late(
  rule: RuleId,
  kind: DeviationKind,
  happened: PlainDate | null,
  end: PlainDate,
): readonly Deviation[] {
  if (happened !== null && happened < end) return [];
  return [{ rule, kind, on: end, reason: null, data: { end } }];
}

function focusUncovered(course: Course, end: PlainDate): readonly Deviation[] {
  const open = uncovered(course);
  if (open === null) return [];
  return [{ rule: 'C6', kind: 'focusUncovered', on: end, reason: null, data: { ...open } }];
}

/**
 * A change that lies back, that this team saw, and that the course reached before it ended early.
 * The end is reached on its own day.
 */
function hasPassed(
  on: PlainDate | null,
  { course, at, today }: Facts,
  isEnd = false,
): on is PlainDate {
  if (on === null || on > today || on < course.quietBefore) return false;
  return isEnd || at.effectiveEnd === null || addDays(on, 1) <= at.effectiveEnd;
}

// Answers on what is planned and what is still to be done on a course.
import { addDays } from '../../cti/calendar/plainDate';
import { progress } from '../../cti/checklists';
import { networkMeetingsBy } from '../../cti/course/outline';
import { dayShown } from '../../cti/due/due';
import { uncovered } from '../../cti/fidelity/coverage';
import { isHandoverMade } from '../../cti/fidelity/handover';
import { heldMeetings } from '../../cti/meetings/planned';
import { hasClosingMeeting } from '../../cti/programmes';
import { dueLine } from '../parts/dueNames';
import type { Asked } from './asked';

/** What the end still lacks, each by its name. */
export function closingLines(asked: Asked): readonly string[] {
  const { course, today, text, at } = asked;
  if (at.stage === 'closed') return [text.closed(at.lastDay)];
  const { open } = progress(course, 'end', today);
  const isMet = heldMeetings(course, 'closing').length > 0;
  const lacks = [
    ...(open > 0 ? [text.lacks.items(open)] : []),
    ...(hasClosingMeeting(course) && !isMet ? [text.lacks.closing] : []),
    ...(course.decision === null ? [text.lacks.decision] : []),
    ...(isHandoverMade(course.handover) ? [] : [text.lacks.handover]),
  ];
  return [
    lacks.length > 0 ? text.notReady(lacks) : text.readyToClose,
    at.lastDay ? text.lastDay(at.lastDay) : '',
  ];
}

const MOST_NEXT = 3;
const DAYS_AHEAD = 14;

/** What is due in the days that were asked about, else in the next two weeks, else the very next. */
export function nextLines(asked: Asked): readonly string[] {
  const { course, next, parts, today, text, context, at } = asked;
  if (at.stage === 'closed') return [text.closed(at.lastDay)];
  const { from, until } = parts.period ?? { from: today, until: addDays(today, DAYS_AHEAD) };
  const within = next.filter((due) => dayShown(due) >= from && dayShown(due) < until);
  const [first] = next;
  const shown = within.length > 0 ? within.slice(0, MOST_NEXT) : [];
  if (shown.length > 0) return shown.map((due) => dueLine(due, course, context));
  const none = text.nothingDue(addDays(until, -1));
  return [none, first ? `${text.next} ${dueLine(first, course, context)}` : ''];
}

export function jointLine({ course: { jointPlan }, text, context }: Asked): string {
  if (!jointPlan) return text.noJoint;
  const { responsible, on } = jointPlan;
  return text.joint(on, responsible && context.texts.words.theRoles[responsible]);
}

export function focusLines({ course: { focus }, text }: Asked): readonly string[] {
  const open = focus.filter(({ closed }) => closed === null);
  const met = focus.filter(({ closed }) => closed?.how === 'met').length;
  const count = text.focusCount(open.length);
  const goals = open.length > 0 ? text.focus(open.map(({ goal }) => goal)) : '';
  return [met > 0 ? `${count} ${text.focusMet(met)}` : count, goals];
}

export function decisionLines({
  course: { decision },
  at,
  text,
  context,
}: Asked): readonly string[] {
  if (decision) return [text.decided(context.texts.words.decisions[decision.support], decision.on)];
  return [text.notDecided, at.end ? text.decideBy(at.end) : ''];
}

export function networkLines({ course, at, text }: Asked): readonly string[] {
  const held = heldMeetings(course, 'network');
  const last = held.at(-1);
  if (last) return [text.networkHeld(held.length, last.date)];
  const planned = course.meetings.find(
    ({ kind, state }) => kind === 'network' && state === 'planned',
  );
  return [
    planned ? text.meeting(planned.kind, planned.date, planned.time) : text.networkNotHeld,
    at.end ? text.networkBy(networkMeetingsBy(at.end)) : '',
  ];
}

export function handoverLines({ course, text }: Asked): readonly string[] {
  const open = uncovered(course);
  const count = open ? open.focus + open.needs : 0;
  const isMade = isHandoverMade(course.handover);
  const hasAny = course.focus.length > 0 || (course.supportNeeds ?? []).length > 0;
  return [isMade ? text.handoverMade : text.handoverOpen, hasAny ? text.uncovered(count) : ''];
}

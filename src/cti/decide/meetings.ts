// The rules for planning, holding and confirming meetings: `decide` calls them.
import { expectedAt, withTwinRoles } from '../meetings/attendance';
import type { Asked } from '../course/changes';
import type { Attendee, Course, Meeting, MeetingKind } from '../course/course';
import type { PlainDate } from '../calendar/plainDate';
import { refuse } from '../course/refusal';
import {
  nextId,
  reasonOf,
  refuseWhenEnded,
  type ChangeOf,
  type Decider,
  type Decision,
} from './decider';

type MeetingChange = ChangeOf<'meeting'>;

/** Kinds of which a course has one at a time: planning it again moves it. */
const SINGLE: readonly MeetingKind[] = ['startup', 'ctistart', 'closing'];

/** A meeting planned, held, cancelled or missed (P6, P7). */
export const decideMeeting: Decider<'meeting'> = (course, change, asked) => {
  switch (change.state) {
    case 'planned':
      return planMeeting(course, change, asked);
    case 'held':
      return hold(course, change, asked);
    case 'missed':
      return miss(course, change, asked);
    case 'cancelled':
      return cancel(course, change);
  }
};

/** A professional says whether they come: one tap for oneself. */
export const decideConfirmation: Decider<'confirmMeeting'> = (course, change, asked) => {
  const meeting = course.meetings.find(({ id }) => id === change.meeting);
  if (meeting?.state !== 'planned') return refuse('P6', 'meetingUnknown');
  const { comes } = change;
  const said = comes ? meeting.confirmed : (meeting.declined ?? []);
  if (said.includes(asked.by.id)) return [];
  return [{ type: 'meetingConfirmed', meeting: meeting.id, person: asked.by.id, comes }];
};

function planMeeting(course: Course, change: MeetingChange, asked: Asked): Decision {
  const { kind, date } = change;
  if (!date) return refuse('P6', 'meetingNeedsDate', { kind });
  const ended = date >= asked.today ? refuseWhenEnded(course, asked.today) : undefined;
  if (ended) return ended;
  const before = SINGLE.includes(kind)
    ? planned(course, kind).at(-1)
    : planned(course, kind).find((meeting) => meeting.date === date);
  const time = change.time ?? (before?.date === date ? before.time : null);
  if (before?.date === date && before.time === time) return [];
  return [{ type: 'meetingPlanned', meeting: before?.id ?? nextId(course, 'm'), kind, date, time }];
}

function hold(course: Course, change: MeetingChange, asked: Asked): Decision {
  const { kind } = change;
  const meeting = meant(course, change, asked.today);
  const date = change.date ?? dayHeld(meeting, asked.today);
  if (date > asked.today) return refuse('P6', 'meetingAhead', { date, kind });
  const expected = expectedAt(course, kind);
  const attended = withTwinRoles(course, change.attended ?? expected);
  const reason = reasonOf(change);
  if (meeting?.state === 'held' && (!change.attended || same(meeting.attended, attended))) {
    return [];
  }
  const id = meeting?.id ?? nextId(course, 'm');
  return [{ type: 'meetingHeld', meeting: id, kind, date, attended, expected, reason }];
}

function miss(course: Course, change: MeetingChange, asked: Asked): Decision {
  const { kind } = change;
  const meeting = meant(course, change, asked.today);
  // Nobody has failed to come to a meeting that is still ahead.
  const date = change.date ?? meeting?.date ?? asked.today;
  if (date > asked.today) return refuse('P6', 'meetingAhead', { date, kind, state: 'missed' });
  if (meeting?.state === 'missed') return [];
  const id = meeting?.id ?? nextId(course, 'm');
  return [{ type: 'meetingMissed', meeting: id, kind, date, reason: reasonOf(change) }];
}

function cancel(course: Course, change: MeetingChange): Decision {
  const { kind, date } = change;
  const candidates = course.meetings.filter(
    (meeting) => meeting.kind === kind && (!date || meeting.date === date),
  );
  const meeting = candidates.find(({ state }) => state === 'planned');
  if (meeting) {
    return [{ type: 'meetingCancelled', meeting: meeting.id, reason: reasonOf(change) }];
  }
  return candidates.at(-1)?.state === 'cancelled' ? [] : refuse('P6', 'meetingUnknown', { kind });
}

/**
 * Which meeting of the course is meant by one told as held or missed: the one already told of that
 * day; else the planned one of that day; else the only planned one of its kind; told again without a
 * day, the same as before. None: a new one.
 */
function meant(course: Course, change: MeetingChange, today: PlainDate): Meeting | undefined {
  const { kind, state } = change;
  const plans = planned(course, kind);
  const day = change.date;
  const told = course.meetings.filter(
    (meeting) => meeting.kind === kind && meeting.state === state,
  );
  const onDay = (meeting: Meeting): boolean => meeting.date === (day ?? today);
  const passed = plans.filter((meeting) => meeting.date <= today);
  return (
    told.find(onDay) ??
    plans.find(onDay) ??
    (day ? undefined : passed[0]) ??
    (plans.length === 1 ? plans[0] : undefined) ??
    (day || !SINGLE.includes(kind) ? undefined : told.at(-1))
  );
}

/** A planned meeting told as held was held on its day; told before its day, it was held today. */
function dayHeld(meeting: Meeting | undefined, today: PlainDate): PlainDate {
  return meeting && meeting.date < today ? meeting.date : today;
}

function planned(course: Course, kind: MeetingKind): Meeting[] {
  return course.meetings.filter((meeting) => meeting.kind === kind && meeting.state === 'planned');
}

function same(a: readonly Attendee[], b: readonly Attendee[]): boolean {
  return a.length === b.length && a.every((who) => b.includes(who));
}

// The rules for planning, moving, holding and confirming meetings: `decide` calls them.
import { askedTo, expectedAt, presumedAt, withTwinRoles } from '../../meetings/attendance';
import type { Asked } from '../../course/changes';
import type { Attendee, Course, Meeting } from '../../course/course';
import type { Fact } from '../../course/facts';
import type { PlainDate } from '../../calendar/plainDate';
import { programmeOf } from '../../programmes';
import { refuse, type Refusal } from '../../course/refusal';
import {
  nextId,
  reasonOf,
  refuseWhenEnded,
  type ChangeOf,
  type Decider,
  type Decision,
} from '../decider';
import { meetingMeant, plannedAlready, plannedMeetings } from './which';

type MeetingChange = ChangeOf<'meeting'>;

/** Most people that anybody brings from a network: more is a slip of the pen. */
const MOST_OF_A_NETWORK = 50;

/** A meeting planned, moved, held, cancelled or missed (P6, P7, P11). */
export const decideMeeting: Decider<'meeting'> = (course, change, asked) => {
  const refused = refuseStranger(course, change, asked.today);
  if (refused) return refused;
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

/** A card names its meeting: it must be there, and what came of it is told when its day has come. */
function refuseStranger(
  course: Course,
  { meeting: id, kind, state }: MeetingChange,
  today: PlainDate,
): Refusal | undefined {
  if (id === undefined) return undefined;
  const meeting = course.meetings.find((each) => each.id === id);
  if (meeting?.kind !== kind) return refuse('P6', 'meetingUnknown', { kind });
  const isAhead = meeting.state === 'planned' && meeting.date > today;
  if (!isAhead || state === 'planned' || state === 'cancelled') return undefined;
  return refuse('P6', 'meetingAhead', { date: meeting.date, kind, state });
}

/** A professional says whether they come: one tap for oneself. */
export const decideConfirmation: Decider<'confirmMeeting'> = (course, change, asked) => {
  const meeting = course.meetings.find(({ id }) => id === change.meeting);
  if (meeting?.state !== 'planned') return refuse('P6', 'meetingUnknown');
  const { comes } = change;
  const said = comes ? meeting.confirmed : (meeting.declined ?? []);
  if (said.includes(asked.by.id)) return [];
  return [{ type: 'meetingConfirmed', meeting: meeting.id, person: asked.by.id, comes }];
};

/** A new day for what is planned, a first plan, or one more: never a guess which of them (P11). */
function planMeeting(course: Course, change: MeetingChange, asked: Asked): Decision {
  if (change.how === 'move' || change.meeting !== undefined) return move(course, change, asked);
  const { kind, date } = change;
  if (!date) return refuse('P6', 'meetingNeedsDate', { kind });
  const same = plannedMeetings(course, kind).find((meeting) => meeting.date === date);
  if (same && isSameTime(same, change)) return planned(same, change, same, asked, course);
  const before = same ?? plannedAlready(course, kind, asked.today);
  if (before && change.how !== 'another') return refuseSecond(before, date);
  return planned(undefined, change, { date, time: change.time ?? null }, asked, course);
}

/** The same hour, or the hour that had been left open. */
function isSameTime({ time }: Meeting, change: MeetingChange): boolean {
  return time === null || change.time === undefined || change.time === time;
}

function refuseSecond({ kind, date, time }: Meeting, wanted: PlainDate): Decision {
  return refuse('P11', 'meetingPlannedAlready', { kind, date, time: time ?? '', wanted });
}

function move(course: Course, change: MeetingChange, asked: Asked): Decision {
  const { kind } = change;
  const plans = plannedMeetings(course, kind);
  const named = plans.find(({ id }) => id === change.meeting);
  const meeting = change.meeting === undefined && plans.length === 1 ? plans[0] : named;
  if (!meeting && change.meeting === undefined && plans.length > 1) {
    return refuse('P11', 'whichOfSeveral', { what: 'meeting' });
  }
  if (!meeting) return refuse('P6', 'meetingUnknown', { kind });
  const date = change.date ?? meeting.date;
  const time = change.time ?? (date === meeting.date ? meeting.time : null);
  return planned(meeting, change, { date, time }, asked, course);
}

interface When {
  readonly date: PlainDate;
  readonly time: string | null;
}

function planned(
  before: Meeting | undefined,
  change: MeetingChange,
  when: When,
  asked: Asked,
  course: Course,
): Decision {
  const { kind, attended: invited } = change;
  const { date } = when;
  const time = when.time ?? change.time ?? null;
  const isNew = invited && !(before && same(askedTo(course, before), invited));
  if (before?.date === date && before.time === time && !isNew) return [];
  const ended = date >= asked.today ? refuseWhenEnded(course, asked.today) : undefined;
  if (ended) return ended;
  const from = before && (before.date !== date || before.time !== null) ? timeOf(before) : null;
  const id = before?.id ?? nextId(course, 'm');
  const fact = { type: 'meetingPlanned', meeting: id, kind, date, time } as const;
  return [{ ...fact, ...(from && { from }), ...(isNew && { invited }) }];
}

function timeOf({ date, time }: Meeting): When {
  return { date, time };
}

function hold(course: Course, change: MeetingChange, asked: Asked): Decision {
  const { kind } = change;
  const meeting = meetingMeant(course, change, asked.today);
  const date = change.date ?? dayHeld(meeting, asked.today);
  if (date > asked.today) return refuse('P6', 'meetingAhead', { date, kind });
  const { network } = change;
  if (typeof network === 'number' && !isCount(network)) {
    return refuse('P11', 'amountImpossible', { value: network });
  }
  const attended = withTwinRoles(course, change.attended ?? presumedAt(course, kind, meeting));
  if (meeting?.state === 'held' && !isToldAnew(meeting, change, attended)) return [];
  const id = meeting?.id ?? nextId(course, 'm');
  const expected = shouldCome(course, kind, meeting);
  const reason = reasonOf(change);
  const fact: Fact = { type: 'meetingHeld', meeting: id, kind, date, attended, expected, reason };
  return [{ ...fact, ...networkTold(change, meeting) }];
}

/** P6: at some meetings all must be there, whoever was asked. */
function shouldCome(
  course: Course,
  kind: Meeting['kind'],
  meeting: Meeting | undefined,
): readonly Attendee[] {
  const { allAttend } = programmeOf(course.programme);
  return allAttend.includes(kind) || !meeting ? expectedAt(course, kind) : askedTo(course, meeting);
}

/** P11: to a network meeting the network is asked; how many came nobody has to count. */
function networkTold(
  { kind, network }: MeetingChange,
  meeting: Meeting | undefined,
): { readonly network?: number | null } {
  if (network !== undefined) return { network };
  if (meeting?.network !== undefined) return { network: meeting.network };
  return kind === 'network' ? { network: null } : {};
}

function isToldAnew(
  meeting: Meeting,
  { attended: told, network }: MeetingChange,
  attended: readonly Attendee[],
): boolean {
  const others = told !== undefined && !same(meeting.attended, attended);
  return others || (network !== undefined && network !== meeting.network);
}

function isCount(network: number): boolean {
  return Number.isInteger(network) && network >= 0 && network <= MOST_OF_A_NETWORK;
}

function miss(course: Course, change: MeetingChange, asked: Asked): Decision {
  const { kind } = change;
  const meeting = meetingMeant(course, change, asked.today);
  // Nobody has failed to come to a meeting that is still ahead.
  const date = change.date ?? meeting?.date ?? asked.today;
  if (date > asked.today) return refuse('P6', 'meetingAhead', { date, kind, state: 'missed' });
  if (meeting?.state === 'missed') return [];
  const id = meeting?.id ?? nextId(course, 'm');
  return [{ type: 'meetingMissed', meeting: id, kind, date, reason: reasonOf(change) }];
}

function cancel(course: Course, change: MeetingChange): Decision {
  const { kind, date } = change;
  const candidates = course.meetings.filter((meeting) =>
    change.meeting === undefined
      ? meeting.kind === kind && (!date || meeting.date === date)
      : meeting.id === change.meeting,
  );
  const meeting = candidates.find(({ state }) => state === 'planned');
  if (meeting) {
    return [{ type: 'meetingCancelled', meeting: meeting.id, reason: reasonOf(change) }];
  }
  return candidates.at(-1)?.state === 'cancelled' ? [] : refuse('P6', 'meetingUnknown', { kind });
}

/** A planned meeting told as held was held on its day; told before its day, it was held today. */
function dayHeld(meeting: Meeting | undefined, today: PlainDate): PlainDate {
  return meeting && meeting.date < today ? meeting.date : today;
}

function same(a: readonly Attendee[], b: readonly Attendee[]): boolean {
  return a.length === b.length && a.every((who) => b.includes(who));
}

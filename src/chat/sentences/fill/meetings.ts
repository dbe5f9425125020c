// Which meeting a clause is about: by its words, else the one that the course has planned.
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import { comingWeekday, type DayWritten } from '../../../cti/calendar/dayWritten';
import { dayMeant } from '../../../cti/course/dayMeant';
import type { DayFor } from '../../../cti/course/possibleDays';
import type { Meeting, MeetingKind } from '../../../cti/course/course';
import { marksOf } from '../marks/mark';
import type { Found } from '../../slots/slot';
import { dayIn, movedDays } from './days';
import { before, isRuledOut, only, type Given } from './given';
import { wordsTold } from './words';

type State = 'planned' | 'held' | 'cancelled' | 'missed';

/** Kind, day and time of a meeting that is planned, held, called off or missed. */
export function meetingSlots(given: Given, state: State): Found {
  const date = dayIn(given);
  const time = timeOf(given);
  const said = wordsTold.meeting(given.clause.line);
  if (state === 'planned') return slotsTold({ kind: said, date, time });
  const on =
    date && settled(given, date, state === 'cancelled' ? 'meetingCancelled' : 'meetingHeld');
  const meant = plannedMeant(given, { kind: said, on, state });
  return slotsTold({ kind: said ?? meant?.kind, date: date ?? meant?.date });
}

/** A planned meeting that gets another day or hour. */
export function movedSlots(given: Given): Found {
  const { date, old } = movedDays(given);
  const said = wordsTold.meeting(given.clause.line);
  const on = old && settled(given, old, 'meetingCancelled');
  const meant = plannedMeant(given, { kind: said, on, state: 'cancelled' });
  const coming = date && ahead(given, date);
  return slotsTold({ kind: said ?? meant?.kind, date: coming, time: timeOf(given) });
}

/** A meeting is moved to a day that comes. */
function ahead({ today }: Given, day: DayWritten): DayWritten {
  if (typeof day === 'string' || day.kind !== 'weekday' || day.next) return day;
  return { kind: 'distant', date: comingWeekday(today, day.weekday), typed: day.typed };
}

/** The day, where the course and today leave but one (T13). */
function settled({ course, today }: Given, written: DayWritten, fact: DayFor): string | undefined {
  const meant = dayMeant({ written, fact, course, today });
  return typeof meant === 'string' ? meant : undefined;
}

interface Wanted {
  readonly kind: MeetingKind | undefined;
  readonly on: string | undefined;
  readonly state: State;
}

/** The only planned meeting that it can be; what was held or missed does not lie ahead. */
function plannedMeant({ course, today }: Given, { kind, on, state }: Wanted): Meeting | undefined {
  const planned = (course?.meetings ?? []).filter((meeting) => meeting.state === 'planned');
  const fitting = planned.filter(
    (meeting) =>
      (!kind || meeting.kind === kind) &&
      (!on || meeting.date === on) &&
      (state === 'cancelled' || meeting.date <= today),
  );
  return only(fitting);
}

const TO = new RegExp(`(?:^| )${anyOf(WORDS.days.range.to)}(?: ${anyOf(WORDS.times.at)})? ?$`);

/** The hour that is meant: of two the one that comes, none where nobody can tell. */
export function timeOf({ clause }: Given): string | undefined {
  const times = marksOf(clause.marks, 'time').filter((mark) => !isRuledOut(clause, mark));
  const coming = times.filter((mark) => TO.test(before(clause, mark)));
  return (only(times) ?? only(coming))?.value;
}

export function slotsTold(slots: Readonly<Record<string, unknown>>): Found {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}

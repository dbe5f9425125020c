// The rules for what one worker agrees with the citizen (P11): `decide` calls them.
import type { Asked } from '../../course/changes';
import {
  ROLES,
  type Appointment,
  type AppointmentKind,
  type ContactKind,
  type Course,
  type Role,
} from '../../course/course';
import type { Fact } from '../../course/facts';
import type { PlainDate } from '../../calendar/plainDate';
import { holderOf } from '../../meetings/attendance';
import { isRefusal, refuse, type Refusal } from '../../course/refusal';
import {
  nextId,
  reasonOf,
  refuseWhenEnded,
  type ChangeOf,
  type Decider,
  type Decision,
} from '../decider';
import { decideContact } from '../support';
import { appointmentMeant, plannedAppointments } from './which';

type AppointmentChange = ChangeOf<'appointment'>;

/** As what kind of contact an appointment counts, once held (C4). */
const CONTACT: Readonly<Record<AppointmentKind, ContactKind>> = {
  home: 'home',
  talk: 'elsewhere',
  accompany: 'elsewhere',
  phone: 'phone',
  other: 'elsewhere',
};

/** An appointment agreed, moved, held, cancelled, or the citizen not there. */
export const decideAppointment: Decider<'appointment'> = (course, change, asked) => {
  const refused = refuseStranger(course, change, asked.today);
  if (refused) return refused;
  switch (change.state) {
    case 'planned':
      return change.how === 'move' ? move(course, change, asked) : agree(course, change, asked);
    case 'held':
      return hold(course, change, asked);
    case 'missed':
      return miss(course, change, asked);
    case 'cancelled':
      return cancel(course, change, asked);
  }
};

/** A card names its appointment: it must be there, and what came of it is told when its day has come. */
function refuseStranger(
  { appointments = [] }: Course,
  { appointment: id, state }: AppointmentChange,
  today: PlainDate,
): Refusal | undefined {
  if (id === undefined) return undefined;
  const appointment = appointments.find((each) => each.id === id);
  if (!appointment) return refuse('P11', 'appointmentUnknown');
  const isAhead = appointment.state === 'planned' && appointment.date > today;
  if (!isAhead || state === 'planned' || state === 'cancelled') return undefined;
  return refuse('P11', 'appointmentAhead', { date: appointment.date, state });
}

/** Somebody meant something else by the word: then there was no appointment. */
export const decideDropped: Decider<'dropAppointment'> = (course, { appointment }) => {
  const isThere = course.appointments?.some(({ id }) => id === appointment) ?? false;
  return isThere ? [{ type: 'appointmentDropped', appointment }] : [];
};

function agree(course: Course, change: AppointmentChange, asked: Asked): Decision {
  const { date } = change;
  if (!date) return refuse('P11', 'appointmentNeedsDate');
  const ended = date >= asked.today ? refuseWhenEnded(course, asked.today) : undefined;
  if (ended) return ended;
  const again = plannedAppointments(course).find((each) => isAgain(each, change));
  const kind = change.kind ?? again?.kind ?? 'other';
  const time = change.time ?? again?.time ?? null;
  const isSame = again?.kind === kind && again.time === time;
  const appointment = { ...(again ?? fresh(course, asked)), kind, date, time };
  return isSame ? [] : [{ type: 'appointment', appointment }];
}

/** The same day, and the hour or the kind that had been left open is told now. */
function isAgain({ date, time, kind }: Appointment, change: AppointmentChange): boolean {
  const isHour = time === null || change.time === undefined || change.time === time;
  const isKind = kind === 'other' || change.kind === undefined || change.kind === kind;
  return date === change.date && isHour && isKind;
}

/** Whose it is: who writes it, by their role; who has none writes it for the CTI worker. */
function fresh(
  course: Course,
  asked: Asked,
): Pick<Appointment, 'id' | 'state' | 'worker' | 'role' | 'reason'> {
  const own = ROLES.find((role) => holderOf(course, role)?.id === asked.by.id);
  const role: Role = own ?? 'cti';
  const worker = holderOf(course, role) ?? asked.by;
  return { id: nextId(course, 'a'), state: 'planned', worker, role, reason: null };
}

function move(course: Course, change: AppointmentChange, asked: Asked): Decision {
  const plans = plannedAppointments(course);
  const named = plans.find(({ id }) => id === change.appointment);
  const before = change.appointment === undefined && plans.length === 1 ? plans[0] : named;
  if (!before && change.appointment === undefined && plans.length > 1) {
    return refuse('P11', 'whichOfSeveral', { what: 'appointment' });
  }
  if (!before) return refuse('P11', 'appointmentUnknown');
  const date = change.date ?? before.date;
  const time = change.time ?? (date === before.date ? before.time : null);
  if (date === before.date && time === before.time) return [];
  const ended = date >= asked.today ? refuseWhenEnded(course, asked.today) : undefined;
  if (ended) return ended;
  const from = { date: before.date, time: before.time };
  return [{ type: 'appointment', appointment: { ...before, date, time }, from }];
}

/** C4: what was held is a contact, with its minutes. */
function hold(course: Course, change: AppointmentChange, asked: Asked): Decision {
  const before = appointmentMeant(course, change, asked.today);
  const date = change.date ?? dayOf(before, asked.today);
  if (date > asked.today) return refuse('P11', 'appointmentAhead', { date });
  if (before?.state === 'held') return [];
  const { minutes } = change;
  if (minutes === undefined) return refuse('C4', 'minutesNeeded');
  const kind = change.kind ?? before?.kind ?? 'other';
  const contact = { type: 'contact', minutes, kind: CONTACT[kind], date } as const;
  const contacts = decideContact(course, contact, asked);
  if (isRefusal(contacts)) return contacts;
  const told = { ...whole(before, change, date, fresh(course, asked)), kind, minutes };
  return [became(told, 'held', change), ...contacts];
}

function miss(course: Course, change: AppointmentChange, asked: Asked): Decision {
  const before = appointmentMeant(course, change, asked.today);
  const date = change.date ?? before?.date ?? asked.today;
  if (date > asked.today) return refuse('P11', 'appointmentAhead', { date, state: 'missed' });
  if (before?.state === 'missed') return [];
  const told = whole(before, change, date, fresh(course, asked));
  return [became(told, 'missed', change)];
}

function cancel(course: Course, change: AppointmentChange, asked: Asked): Decision {
  const before = appointmentMeant(course, change, asked.today);
  if (!before) return refuse('P11', 'appointmentUnknown');
  return before.state === 'planned' ? [became(before, 'cancelled', change)] : [];
}

function whole(
  before: Appointment | undefined,
  { kind = 'other', time }: AppointmentChange,
  date: PlainDate,
  unplanned: ReturnType<typeof fresh>,
): Appointment {
  return before ? { ...before, date } : { ...unplanned, kind, date, time: time ?? null };
}

function became(
  appointment: Appointment,
  state: Appointment['state'],
  change: AppointmentChange,
): Fact {
  return {
    type: 'appointment',
    appointment: { ...appointment, state, reason: reasonOf(change) },
  };
}

/** Told before its day, it was held today. */
function dayOf(appointment: Appointment | undefined, today: PlainDate): PlainDate {
  return appointment && appointment.date < today ? appointment.date : today;
}

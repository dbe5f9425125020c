// The schema of a stored course, of every release: the course's row is read with it.
import { z } from 'zod';
import { TELLING_OF, type Course } from '../../cti/course/course';
import {
  appointment,
  attendee,
  basis,
  consentState,
  contact,
  date,
  focus,
  handover,
  holder,
  hours,
  itemState,
  list,
  listId,
  meetingKind,
  meetingState,
  open,
  orNull,
  pauseReason,
  person,
  programme,
  responsible,
  role,
  support,
  supportNeed,
  text,
  theme,
  type Same,
} from './shapes';

const meeting = open({
  id: text,
  kind: meetingKind,
  date,
  time: orNull(text),
  state: meetingState,
  attended: list(attendee),
  network: z.nullable(z.number()).exactOptional(),
  invited: z.array(attendee).exactOptional(),
  expected: z.array(attendee).exactOptional(),
  confirmed: list(text),
  declined: z.array(text).exactOptional(),
  reason: orNull(text),
  toldOn: date.exactOptional(),
});

const pause = open({
  from: date,
  until: orNull(date),
  reason: pauseReason,
  note: orNull(text),
});

const tick = open({
  list: listId,
  item: text,
  to: itemState,
  reason: orNull(text),
  by: person,
  at: text,
  on: date,
  factAtTick: orNull(text),
});

const roleChange = open({
  role,
  from: person,
  to: z.union([person, z.literal('none')]),
  on: date,
  reason: orNull(text),
});

const telling = open({
  seq: z.int(),
  what: z.enum(TELLING_OF),
  on: date,
  by: person,
  aside: z.boolean(),
  day: orNull(date),
  role: role.exactOptional(),
  holder: holder.exactOptional(),
  former: person.exactOptional(),
});

/**
 * A course as it is stored. Only what a course cannot be without must be there; the rest reads as
 * 'not told', so that rows of every earlier release stay readable.
 */
export const courseSchema = open({
  id: text,
  number: z.int().min(0),
  seq: z.int().min(0),
  lastOn: date.exactOptional(),
  programme,
  basis: orNull(basis),
  enrolledOn: date,
  quietBefore: date,
  consent: open({ state: consentState, on: date, by: person }),
  targetGroup: orNull(z.boolean()),
  earlierSupport: orNull(z.boolean()),
  people: open({
    cti: holder.default(null),
    job: holder.default(null),
    jobcenter: holder.default(null),
    social: holder.default(null),
  }),
  roleReasons: z.partialRecord(role, text).default({}),
  roleChanges: list(roleChange),
  meetings: list(meeting),
  appointments: z.array(appointment).exactOptional(),
  jointPlan: orNull(open({ on: date, responsible: orNull(responsible) })),
  firstDay: orNull(date),
  firstDayToldOn: orNull(date),
  firstDayReason: orNull(text),
  jobEnded: orNull(date),
  newJobs: z.array(date).exactOptional(),
  agreement: orNull(open({ on: date, followUp: orNull(date) })),
  start: orNull(open({ date, toldOn: date, reason: orNull(text) })),
  pauses: list(pause),
  stop: orNull(
    open({
      on: date,
      toldOn: date,
      reason: text,
      contactsBefore: z.number().exactOptional(),
    }),
  ),
  ticks: list(tick),
  themes: list(theme),
  focus: list(focus),
  supportNeeds: z.array(supportNeed).exactOptional(),
  contacts: list(contact),
  hours: list(hours),
  decision: orNull(
    open({
      support,
      by: orNull(person),
      worker: orNull(text),
      on: date,
      reason: text.exactOptional(),
    }),
  ),
  handover: orNull(handover),
  involved: list(date),
  told: z.array(telling).exactOptional(),
  discussed: date.exactOptional(),
  notes: list(open({ upTo: z.int(), on: date, by: person })),
});

/** Fails to compile when the stored shape and the method's own type part ways. */
export const courseAgrees: Same<z.output<typeof courseSchema>, Course> = true;

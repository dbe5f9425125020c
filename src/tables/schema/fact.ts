// The schema of each stored fact, of every release: the log is read with it.
import { z } from 'zod';
import type { Fact, Recorded } from '../../cti/course/facts';
import {
  appointment,
  attendee,
  basis,
  closingOfFocus,
  consentState,
  contact,
  date,
  focus,
  formerTime,
  handover,
  holder,
  hours,
  itemState,
  list,
  listId,
  meetingKind,
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

const is = <Type extends string>(type: Type): z.ZodLiteral<Type> => z.literal(type);

const enrolled = open({
  type: is('enrolled'),
  number: z.int(),
  programme,
  basis: orNull(basis),
  targetGroup: orNull(z.boolean()),
  earlierSupport: orNull(z.boolean()),
  quietBefore: date,
});

const meetingFacts = [
  open({
    type: is('meetingPlanned'),
    meeting: text,
    kind: meetingKind,
    date,
    time: orNull(text),
    from: formerTime.exactOptional(),
    invited: z.array(attendee).exactOptional(),
  }),
  open({
    type: is('meetingHeld'),
    meeting: text,
    kind: meetingKind,
    date,
    attended: list(attendee),
    expected: z.array(attendee).exactOptional(),
    network: z.nullable(z.number()).exactOptional(),
    reason: orNull(text),
  }),
  open({ type: is('meetingCancelled'), meeting: text, reason: orNull(text) }),
  open({
    type: is('meetingMissed'),
    meeting: text,
    kind: meetingKind,
    date,
    reason: orNull(text),
  }),
  open({ type: is('meetingConfirmed'), meeting: text, person: text, comes: z.boolean() }),
  open({
    type: is('meetingCorrected'),
    meeting: text,
    from: formerTime.exactOptional(),
    date,
    time: orNull(text),
    reason: text,
  }),
  open({ type: is('appointment'), appointment, from: formerTime.exactOptional() }),
  open({ type: is('appointmentDropped'), appointment: text }),
] as const;

const clockFacts = [
  open({ type: is('firstDay'), date, reason: orNull(text) }),
  open({ type: is('jobEnded'), on: date, reason: orNull(text) }),
  open({ type: is('agreement'), followUp: orNull(date) }),
  open({ type: is('started'), date, reason: orNull(text) }),
  open({ type: is('paused'), from: date, reason: pauseReason, note: orNull(text) }),
  open({ type: is('resumed'), until: date, from: date.exactOptional() }),
  open({ type: is('stopped'), on: date, reason: text }),
] as const;

const contentFacts = [
  open({
    type: is('ticked'),
    list: listId,
    item: text,
    to: itemState,
    reason: orNull(text),
    factAtTick: orNull(text),
  }),
  open({ type: is('themes'), themes: list(theme) }),
  open({ type: is('focus'), focus }),
  open({ type: is('focusClosed'), focus: text, on: date, how: closingOfFocus }),
  open({ type: is('contact'), contact }),
  open({ type: is('hours'), hours }),
  open({
    type: is('decision'),
    support,
    by: orNull(person),
    worker: orNull(text),
    reason: text.exactOptional(),
  }),
  open({ type: is('handover'), handover }),
  open({ type: is('supportNeed'), need: supportNeed }),
  open({ type: is('involved') }),
  open({ type: is('discussed') }),
  open({ type: is('noteFiled'), upTo: z.int() }),
] as const;

const corrections = [
  open({ type: is('numberCorrected'), from: z.int(), to: z.int(), reason: text }),
  open({ type: is('basisCorrected'), from: orNull(basis), to: basis, reason: text }),
  open({ type: is('startCorrected'), from: date, to: date, reason: text }),
  open({ type: is('firstDayCorrected'), from: date, to: date, reason: text }),
  open({ type: is('undone'), events: list(z.int()) }),
] as const;

export const factSchema = z.discriminatedUnion('type', [
  enrolled,
  open({ type: is('consent'), state: consentState, on: date }),
  open({ type: is('role'), role, person: holder.default(null), reason: orNull(text) }),
  open({ type: is('jointPlan'), responsible: orNull(responsible) }),
  ...meetingFacts,
  ...clockFacts,
  ...contentFacts,
  ...corrections,
]);

export const recordedSchema = open({
  v: z.int().min(1),
  seq: z.int().min(1),
  at: text,
  on: date,
  by: orNull(person),
  command: text,
  via: z.enum(['channel', 'personal', 'import']).exactOptional(),
  fact: factSchema,
});

/** Fail to compile when the stored shape and the method's own type part ways. */
export const factAgrees: Same<z.output<typeof factSchema>, Fact> = true;
export const recordedAgrees: Same<z.output<typeof recordedSchema>, Recorded> = true;

/** The kinds of fact that this release knows. */
export const factTypes: ReadonlySet<string> = new Set(
  factSchema.options.map((option) => option.shape.type.value),
);

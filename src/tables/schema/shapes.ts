// The small shapes that stored things are made of: every schema of this room is built from them.
import { z } from 'zod';
import type { PlainDate } from '../../cti/calendar/plainDate';
import {
  APPOINTMENT_KINDS,
  ATTENDEES,
  CONTACT_KINDS,
  CONTACT_PARTNERS,
  ITEM_STATES,
  MEETING_KINDS,
  MEETING_STATES,
  PAUSE_REASONS,
  ROLES,
  SUPPORT_DECISIONS,
  TAKERS,
  THEMES,
} from '../../cti/course/course';
import { bases, isListId, isProgramme, type ListId } from '../../cti/programmes';

/**
 * An object that keeps what it does not know: a field that a later release added survives being
 * read and written back by this one.
 */
export function open<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape);
}

/** What may be missing in rows of an earlier release reads as 'not told'. */
export function orNull<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodDefault<z.ZodNullable<Schema>> {
  return z.nullable(schema).default(null as z.core.util.NoUndefined<z.output<Schema> | null>);
}

/** A list that may be missing in rows of an earlier release reads as empty. */
export function list<Schema extends z.ZodType>(schema: Schema): z.ZodDefault<z.ZodArray<Schema>> {
  return z.array(schema).default([]);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const date = z.custom<PlainDate>((value) => typeof value === 'string' && DATE.test(value));
export const text = z.string();
export const person = open({ id: text, name: text });
export const holder = z.union([person, z.literal('none'), z.null()]);

/** A row of a programme that this release does not know is a fault that names it: nothing of it is guessed or lost. */
export const programme = z.string().refine(isProgramme, {
  error: ({ input }) => `There is no programme ${String(input)}`,
});
export const basis = z.string().refine((id) => bases().some((known) => known.id === id), {
  error: ({ input }) => `There is no legal basis ${String(input)}`,
});
export const role = z.enum(ROLES);
export const listId = z.custom<ListId>((value) => typeof value === 'string' && isListId(value));
export const itemState = z.enum(ITEM_STATES);
export const meetingKind = z.enum(MEETING_KINDS);
export const meetingState = z.enum(MEETING_STATES);
export const attendee = z.enum(ATTENDEES);
export const pauseReason = z.enum(PAUSE_REASONS);
export const theme = z.enum(THEMES);
export const support = z.enum(SUPPORT_DECISIONS);
export const consentState = z.enum(['given', 'pending', 'withdrawn']);
export const responsible = z.enum(['jobcenter', 'social']);
export const closingOfFocus = z.enum(['met', 'replaced']);

/** When something had stood at before it was moved. */
export const formerTime = open({ date, time: orNull(text) });

export const appointment = open({
  id: text,
  kind: z.enum(APPOINTMENT_KINDS),
  date,
  time: orNull(text),
  state: meetingState,
  worker: person,
  role,
  minutes: z.number().exactOptional(),
  reason: orNull(text),
  toldOn: date.exactOptional(),
});

export const taker = z.enum(TAKERS);

export const supportNeed = open({
  id: text,
  what: text,
  taker: orNull(taker),
  who: orNull(text),
  confirmed: z.boolean().default(false),
  opened: date,
  gone: orNull(date),
});

export const focus = open({
  id: text,
  theme: orNull(theme),
  goal: text,
  subgoals: list(text),
  activities: orNull(text),
  contact: orNull(text),
  laterSupport: orNull(text),
  laterSupportConfirmed: z.boolean().default(false),
  laterTaker: taker.exactOptional(),
  opened: date,
  closed: orNull(open({ on: date, how: closingOfFocus })),
});

export const contact = open({
  date,
  minutes: z.number(),
  kind: z.enum(CONTACT_KINDS),
  by: person,
  reason: orNull(text),
  with: z.enum(CONTACT_PARTNERS).exactOptional(),
  focus: text.exactOptional(),
});

export const hours = open({
  from: date,
  kind: z.enum(['ordinary', 'practice']),
  hours: z.number(),
  workplace: orNull(text),
});

export const handover = open({
  day: date,
  need: orNull(text),
  crisis: orNull(text),
  relapse: orNull(text),
  responsible: orNull(text),
  supporters: orNull(text),
  furtherSupport: orNull(text),
});

/** The type without `readonly`, so that a schema's output can be compared with it. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** `true` when the two types agree field by field; anything else fails to compile where it is used. */
export type Same<One, Other> =
  (<T>() => T extends Plain<One> ? 1 : 2) extends <T>() => T extends Plain<Other> ? 1 : 2
    ? true
    : false;

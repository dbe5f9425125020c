// The form that asks for what a command lacks: the desk and its rows call it.
import { formNamed } from '../../chat/buttons/forms';
import type { Command, CommandWritten, PersonWord } from '../../chat/command';
import { isHalfWritten } from '../../cti/calendar/dayWritten';
import type { Course, PersonRef } from '../../cti/course/course';
import { presumedAt } from '../../cti/meetings/attendance';
import { coverageOf } from '../../cti/fidelity/coverage';
import { HANDOVER_PARTS } from '../../cti/fidelity/handover';
import type { Refusal, RefusalWhy } from '../../cti/course/refusal';
import { colleagues } from '../door/people';
import type { Caller } from '../ports/caller';
import { formToken } from './once';
import { slotsOf } from './slots';
import type { FormName, FormView, View } from '../views/views';

/** Refusals that one more word would settle: the form that asks for it, and at which field. */
interface Asking {
  readonly form: FormName | 'same';
  readonly field: string;
}
const ASK_INSTEAD: Partial<Record<RefusalWhy, Asking>> = {
  earlyStartNeedsReason: { form: 'same', field: 'reason' },
  startNeedsReason: { form: 'same', field: 'reason' },
  ctiChangeNeedsReason: { form: 'same', field: 'reason' },
  jobChangeNeedsReason: { form: 'same', field: 'reason' },
  supportByCti: { form: 'same', field: 'reason' },
  ctiIsJobConsultant: { form: 'same', field: 'reason' },
  naNeedsReason: { form: 'tick', field: 'reason' },
  stopNeedsReason: { form: 'stop', field: 'reason' },
  correctionNeedsReason: { form: 'correct', field: 'reason' },
  meetingNeedsDate: { form: 'meeting', field: 'date' },
  basisNeeded: { form: 'same', field: 'basis' },
  minutesNeeded: { form: 'appointment', field: 'minutes' },
  appointmentNeedsDate: { form: 'appointment', field: 'date' },
  textTooLong: { form: 'same', field: 'reason' },
  jobEndAhead: { form: 'jobEnded', field: 'date' },
  functionUnnamed: { form: 'takeOver', field: 'who' },
  needUnnamed: { form: 'takeOver', field: 'what' },
};

/** While a course is being enrolled, a part that is missing is asked for on the same form. */
const ASK_OF_ENROLMENT: Partial<Record<RefusalWhy, string>> = {
  noFirstDay: 'firstDay',
  consentFirst: 'consent',
};

/** The form of a command's own; the plan has two: its words, and who takes over what (C6). */
export function formOf(command: CommandWritten): FormName | undefined {
  const isTaking = command.name === 'handover' && command.thing !== undefined;
  return isTaking ? 'takeOver' : formNamed(command.name);
}

/** The form with what was said filled in and the missing word asked for; `null` when no word would help. */
export async function formAgain(
  caller: Caller,
  command: Command,
  course: Course | null,
  refusal: Refusal,
): Promise<FormView | null> {
  const ask = askInstead(command, refusal);
  if (!ask) return null;
  const form = ask.form === 'same' ? formOf(command) : ask.form;
  if (!form) return null;
  const field = refusal.why === 'textTooLong' ? (longest(command) ?? ask.field) : ask.field;
  const errors = { [field]: refusal };
  return openForm({ caller, command: confirming(command, refusal), form, course, errors });
}

/** Saving the form again is what confirms a day ahead (T13). */
function confirming(command: Command, { why }: Refusal): Command {
  return why === 'jobEndAhead' && command.name === 'jobEnded'
    ? { ...command, ahead: true }
    : command;
}

function askInstead({ name }: Command, { why }: Refusal): Asking | undefined {
  const field = name === 'enrol' ? ASK_OF_ENROLMENT[why] : undefined;
  return field ? { form: 'same', field } : ASK_INSTEAD[why];
}

/** The field that holds the longest text. */
function longest(command: CommandWritten): string | undefined {
  return Object.entries(slotsOf(command))
    .filter((slot): slot is [string, string] => typeof slot[1] === 'string')
    .sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

interface Opening {
  readonly caller: Caller;
  readonly command: CommandWritten;
  readonly form: FormName;
  readonly course: Course | null;
  readonly errors?: Readonly<Record<string, Refusal>>;
  readonly days?: FormView['days'];
}

/** A form card with all that is known already filled in. */
export async function openForm(opening: Opening): Promise<FormView> {
  const { caller, command, form, course, errors = {}, days } = opening;
  const number = course?.number ?? null;
  return {
    kind: 'form',
    form,
    number,
    values: { ...knownOf(opening), ...valuesOf(command, form) },
    errors,
    roster: await colleagues(caller),
    programme: course?.programme ?? null,
    once: formToken(caller.activity),
    ...(days ? { days } : {}),
  };
}

/** What stands today, where a form changes it. */
function knownOf({ caller, command, form, course }: Opening): Readonly<Record<string, string>> {
  if (form === 'handover') return handoverValues(course);
  if (form === 'takeOver') return takerValues(course, command);
  if (form === 'meeting') return meetingValues(course, command);
  if (form === 'appointment') return appointmentValues(course, command);
  if (form !== 'settings') return {};
  const { language, digest, retentionMonths, guests } = caller.team.settings;
  return {
    language,
    digest: asText(digest),
    retentionMonths: String(retentionMonths),
    guests: asText(guests),
  };
}

/** What earlier sittings wrote stands in the form (C6). */
function handoverValues(course: Course | null): Readonly<Record<string, string>> {
  const written = HANDOVER_PARTS.map((part) => [part, course?.handover?.[part] ?? ''] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

/** Of a meeting told as held: who is taken to have been there, to be corrected (P11). */
function meetingValues(
  course: Course | null,
  command: CommandWritten,
): Readonly<Record<string, string>> {
  if (!course || command.name !== 'meeting') return {};
  const meeting = course.meetings.find(({ id }) => id === command.meeting);
  const kind = meeting?.kind ?? command.kind;
  if (!kind || (command.state ?? meeting?.state) !== 'held') return {};
  const there = meeting?.state === 'held' ? meeting.attended : presumedAt(course, kind, meeting);
  const network = typeof meeting?.network === 'number' ? String(meeting.network) : '';
  return { kind, date: meeting?.date ?? '', attended: there.join(', '), network };
}

/** Of an appointment that a card names: what was agreed. */
function appointmentValues(
  course: Course | null,
  command: CommandWritten,
): Readonly<Record<string, string>> {
  if (command.name !== 'appointment') return {};
  const known = course?.appointments?.find(({ id }) => id === command.appointment);
  return known ? { kind: known.kind, date: known.date } : {};
}

/** A need for support that is not on the plan yet. */
export const NEW_NEED = 'new';

/** Who takes over the thing now; `about` names it (C6). */
function takerValues(
  course: Course | null,
  command: CommandWritten,
): Readonly<Record<string, string>> {
  const thing = command.name === 'handover' ? command.thing : undefined;
  const row = course && coverageOf(course).find(({ id }) => id === thing);
  if (!row) return { thing: NEW_NEED };
  const known = {
    [row.kind === 'need' ? 'what' : 'about']: row.what,
    taker: row.taker ?? '',
    who: row.who ?? '',
    sure: row.state === 'uncovered' ? '' : asText(row.state === 'confirmed'),
  };
  return Object.fromEntries(Object.entries(known).filter(([, text]) => text !== ''));
}

/** A form as it was sent in, with what was typed and what is wrong with it. */
export async function reopenForm(again: {
  readonly caller: Caller;
  readonly command: CommandWritten;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, Refusal>>;
}): Promise<FormView | Extract<View, { kind: 'said' }>> {
  const { caller, command, values, errors } = again;
  const form = formOf(command);
  if (!form) return { kind: 'said', say: 'oldCard', data: {} };
  const number = 'citizen' in command && command.name !== 'enrol' ? command.citizen : undefined;
  const held = number === undefined ? undefined : await caller.store.course(number);
  const opened = await openForm({ caller, command, form, course: held?.course ?? null, errors });
  return { ...opened, values: { ...opened.values, ...wiped(values), ...values } };
}

/** Texts that stood in the form and were wiped out do not come back. */
function wiped({ had = '' }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(had === '' ? [] : had.split(',').map((id) => [id, '']));
}

/** A command's slots as a form shows them: text by input id. */
export function valuesOf(
  command: CommandWritten,
  form?: FormName,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [slot, value] of Object.entries(slotsOf(command))) {
    if (slot === 'name' || value === 'some') continue;
    if (slot === 'people') Object.assign(values, peopleValues(value));
    else if (slot === 'subgoals' && Array.isArray(value)) values[slot] = value.join('\n');
    else if (value !== undefined) values[slot] = asText(value);
  }
  if (form === 'citizen') values['command'] = command.name;
  return values;
}

function peopleValues(people: unknown): Record<string, string> {
  if (typeof people !== 'object' || people === null) return {};
  return Object.fromEntries(Object.entries(people).map(([role, word]) => [role, asText(word)]));
}

function asText(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map(asText).join(', ');
  if (isPersonWord(value)) return personText(value);
  if (isHalfWritten(value)) return value.typed;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isPersonWord(value: unknown): value is PersonWord {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('mention' in value || 'id' in value || 'name' in value)
  );
}

function personText(word: PersonWord): string {
  if ('mention' in word) return refText(word.mention);
  return 'id' in word ? word.id : word.name;
}

function refText(person: PersonRef): string {
  return person.id;
}

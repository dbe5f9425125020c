// What a press asks for, read from data that nobody trusts: the conversation calls it.
import { z } from 'zod';
import { ROLES } from '../../cti/course/course';
import { holdsCpr } from '../cprGuard';
import type { CommandWritten, CommandName, Reading, ReadingContext } from '../command';
import { FIELDS } from './formFields';
import { textField, type Field } from './fields';
import { formNamed, type FormName } from './forms';
import { isOwnVerb, verbNamed, type CommandVerb, type OwnVerb } from './verbs';
import { read } from '../read';

type Values = Readonly<Record<string, string>>;
type Data = Readonly<Record<string, unknown>>;

/** What the bot made of a button press or a form. A `say` button gives what its text reads as. */
export type Press =
  | Reading
  /** Opens a form; `command` holds what is known already. */
  | { readonly kind: 'form'; readonly form: FormName; readonly command: CommandWritten }
  /** Saves what a confirmation showed; `rest` stays on the card. */
  | {
      readonly kind: 'save';
      readonly commands: readonly CommandWritten[];
      readonly rest: readonly CommandWritten[];
    }
  /** Shows a change before it is saved. */
  | { readonly kind: 'propose'; readonly command: CommandWritten }
  /** Settles a question; `data` is what the question's card sent back, bounded but not trusted. */
  | { readonly kind: 'confirm' | 'cancel'; readonly data: Data }
  | {
      readonly kind: 'later';
      readonly citizen: number;
      readonly due: string;
      readonly days: 1 | 3 | 7;
    }
  | { readonly kind: 'seen'; readonly citizen: number; readonly due: string }
  | {
      readonly kind: 'attend';
      readonly citizen: number;
      readonly meeting: string;
      readonly comes: boolean;
      /** It stands on the card that prepares the closing meeting, and is answered with it. */
      readonly onClosing: boolean;
    }
  | {
      readonly kind: 'file';
      readonly file:
        'handover' | 'documentation' | 'citizenInfo' | 'ctiPlan' | 'export' | 'figures';
      readonly citizen: number | null;
    }
  /** A field that cannot be read: the form again, with all that was typed in `values`. */
  | {
      readonly kind: 'badField';
      readonly command: CommandWritten;
      readonly field: string;
      readonly typed: string;
      readonly values: Values;
    }
  | { readonly kind: 'bad' };

const MOST_FIELDS = 60;
const LONGEST_FIELD = 20_000;

const scalar = z.union([z.string().max(LONGEST_FIELD), z.number(), z.boolean(), z.null()]);
const value = z.union([
  scalar,
  z.array(scalar).max(MOST_FIELDS),
  z.record(z.string().max(64), scalar),
]);
const sent = z
  .record(z.string().max(64), value)
  .refine((data) => Object.keys(data).length <= MOST_FIELDS);

const nudge = z.object({
  citizen: z.coerce.number().int().min(1).max(999_999),
  due: z.string().min(1).max(400),
});
const later = nudge.extend({
  days: z.coerce.number().pipe(z.union([z.literal(1), z.literal(3), z.literal(7)])),
});
const attend = z.object({
  citizen: z.coerce.number().int().min(1).max(999_999),
  meeting: z.string().min(1).max(100),
  comes: z.union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])]).default(true),
  on: z.string().max(20).default(''),
});
const file = z.union([
  z.object({
    file: z.enum(['handover', 'documentation', 'citizenInfo', 'ctiPlan', 'export']),
    citizen: z.coerce.number().int().min(1).max(999_999),
  }),
  z.object({ file: z.literal('figures') }),
]);
const say = z.object({ text: z.string().min(1).max(LONGEST_FIELD) });

/** Inputs that hold words of our own; their digits are no CPR number. */
const OPAQUE = new Set<string>([
  'team',
  'token',
  'course',
  'card',
  'due',
  'meeting',
  'appointment',
  'once',
]);

/**
 * What a pressed button or a saved form means: the same command as if it had been typed. Data comes
 * from the client and is never trusted (D3): bounded here, checked against the course by the desk.
 * Never throws. People come as directory ids.
 */
export function readPress(verb: string, data: Data, context: ReadingContext): Press {
  const checked = sent.safeParse(data);
  const known = verbNamed(verb);
  if (!checked.success) return { kind: 'bad' };
  if (holdsCprNumber(checked.data)) return { kind: 'cpr' };
  if (!known) return { kind: 'bad' };
  return isOwnVerb(known)
    ? pressed(known, checked.data, context)
    : commanded(known, valuesOf(checked.data), context);
}

function pressed(verb: OwnVerb, data: Data, context: ReadingContext): Press {
  switch (verb) {
    case 'say':
      return pressedText(data, context);
    case 'form':
      return opened(data, context);
    case 'confirm':
    case 'cancel':
      return { kind: verb, data };
    case 'save':
      return saved(data, context);
    case 'propose':
      return proposed(data, context);
    case 'file':
      return fileAsked(data);
    case 'later':
    case 'seen':
    case 'attend':
      return pressedOnNotice(verb, data);
  }
}

/** Inputs that hold a person: picked, or typed where the team is too large for a list. */
const PEOPLE = new Set<string>([...ROLES, 'person', 'by', 'to', 'from']);
const ACCOUNT = /^29:(?=[\w-]*[a-z])[\w-]+$/i;

/** As Teams names people: a GUID, or `29:` and letters. */
const DIRECTORY_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|29:[\w-]{20,})$/i;

function holdsCprNumber(data: Data): boolean {
  return Object.entries(data).some(([key, value]) => {
    if (isRow(value)) return holdsCprNumber(value);
    const text = asText(value);
    if (DIRECTORY_ID.test(text)) return false;
    if (PEOPLE.has(key) && ACCOUNT.test(text)) return false;
    if (OPAQUE.has(key)) return /^\s*\d{6}[ -]?\d{4}\s*$/.test(text) && holdsCpr(text);
    return holdsCpr(text);
  });
}

const ROWS = ['row1', 'row2', 'row3', 'row4', 'row5', 'row6', 'row7', 'row8'] as const;

/** Each row is the data of its command's own button; one that cannot be read is of no card of ours. */
function saved(data: Data, context: ReadingContext): Press {
  const wanted = asText(data['take']).split(',');
  const rows = ROWS.filter((name) => name in data).map((name) => ({
    isWanted: wanted.includes(name),
    command: rowIn(data[name], context),
  }));
  const commands = rows.flatMap(({ isWanted, command }) => (isWanted && command) || []);
  const rest = rows.flatMap(({ isWanted, command }) => (!isWanted && command) || []);
  const isWhole = commands.length + rest.length === rows.length && commands.length > 0;
  return isWhole ? { kind: 'save', commands, rest } : { kind: 'bad' };
}

function proposed(data: Data, context: ReadingContext): Press {
  const command = rowIn(data['row1'], context);
  return command ? { kind: 'propose', command } : { kind: 'bad' };
}

const row = z.record(z.string().max(64), z.string().max(LONGEST_FIELD));

function rowIn(told: unknown, context: ReadingContext): CommandWritten | undefined {
  const sent = row.safeParse(told);
  const name = sent.success ? commandVerb(sent.data['as'] ?? '') : undefined;
  if (!sent.success || !name || name === 'import') return undefined;
  const { command, unread } = filled(name, sent.data, context);
  return unread.length === 0 ? command : undefined;
}

function isRow(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && 'as' in value;
}

function fileAsked(data: Data): Press {
  const told = file.safeParse(data);
  if (!told.success) return { kind: 'bad' };
  const citizen = 'citizen' in told.data ? told.data.citizen : null;
  return { kind: 'file', file: told.data.file, citizen };
}

function pressedText(data: Data, context: ReadingContext): Press {
  const told = say.safeParse(data);
  return told.success ? read(told.data.text, context) : { kind: 'bad' };
}

function pressedOnNotice(verb: 'later' | 'seen' | 'attend', data: Data): Press {
  if (verb === 'attend') {
    const told = attend.safeParse(data);
    if (!told.success) return { kind: 'bad' };
    const { citizen, meeting, comes, on } = told.data;
    return {
      kind: 'attend',
      citizen,
      meeting,
      comes: comes === true || comes === 'yes' || comes === 'true',
      onClosing: on === 'closing',
    };
  }
  if (verb === 'seen') {
    const told = nudge.safeParse(data);
    return told.success ? { kind: 'seen', ...told.data } : { kind: 'bad' };
  }
  const told = later.safeParse(data);
  return told.success ? { kind: 'later', ...told.data } : { kind: 'bad' };
}

/** A form opens on what is known; what cannot be read of it is left for the person to fill in. */
function opened(data: Data, context: ReadingContext): Press {
  const values = valuesOf(data);
  const form = formNamed(values['form']);
  if (!form) return { kind: 'bad' };
  const name =
    form === 'citizen' ? commandVerb(values['command'] ?? 'status') : commandOfForm(form);
  if (!name) return { kind: 'bad' };
  return { kind: 'form', form, command: filled(name, values, context).command };
}

/** A plan has two forms: its words, and who takes over what. */
function commandOfForm(form: Exclude<FormName, 'citizen'>): CommandName {
  return form === 'takeOver' ? 'handover' : form;
}

function commanded(verb: CommandVerb, values: Values, context: ReadingContext): Press {
  const name = verb === 'status' ? commandVerb(values['command'] ?? verb) : verb;
  if (!name) return { kind: 'bad' };
  const { command, unread } = filled(name, values, context);
  const [first] = unread;
  if (!first) return { kind: 'command', command };
  return { kind: 'badField', command, ...first, values };
}

function commandVerb(word: string): CommandVerb | undefined {
  const verb = verbNamed(word);
  return verb && !isOwnVerb(verb) ? verb : undefined;
}

interface Filled {
  readonly command: CommandWritten;
  readonly unread: readonly { readonly field: string; readonly typed: string }[];
}

/** The command with every field that can be read; an empty field says nothing. */
function filled(name: CommandName, values: Values, context: ReadingContext): Filled {
  const slots: Record<string, unknown> = {};
  const unread: { field: string; typed: string }[] = [];
  const had = name === 'handover' ? (values['had'] ?? '').split(',') : [];
  for (const [id, field] of Object.entries<Field | undefined>(FIELDS[name])) {
    const typed = values[id]?.trim() ?? '';
    // A text that stood in the form and was wiped out is told as empty.
    if (typed === '' && field === textField && had.includes(id)) slots[id] = '';
    if (typed === '' || !field) continue;
    const slot = field(typed, context);
    if (slot === undefined) unread.push({ field: id, typed });
    else slots[id] = slot;
  }
  return { command: commandFrom(name, slots), unread };
}

function commandFrom(name: CommandName, slots: Readonly<Record<string, unknown>>): CommandWritten {
  if (name === 'enrol') return { name, ...withPeople(slots) };
  if (name === 'hours') return { name, kind: 'ordinary', ...slots };
  return { name, ...slots } as CommandWritten;
}

function withPeople(slots: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const people = ROLES.filter((role) => role in slots).map((role) => [role, slots[role]] as const);
  const others = Object.entries(slots).filter(([id]) => !ROLES.some((role) => role === id));
  return {
    ...Object.fromEntries(others),
    ...(people.length > 0 ? { people: Object.fromEntries(people) } : {}),
  };
}

function valuesOf(data: Data): Values {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asText(value)]));
}

function asText(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map(asText).join(',');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(asText).join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

// One field of a form as the layout takes it; called by formCard.ts.
import { parsePlainDate } from '../../cti/calendar/plainDate';
import type { FormView } from '../../desk/views/views';
import type { FieldWords } from '../../text/forms';
import { refusalAtField } from '../../text/refusals';
import type { CardContext } from '../frame/context';
import { literal } from '../frame/literal';
import { choiceMeant, nameToType, type Choice } from './people';
import { holds, isTold, programmeIn, type Field, type Option } from './spec';

/** One field as the layout takes it; what an input has no use for is `null` and left out of the card. */
export interface FieldData {
  readonly id: string;
  readonly kind: 'number' | 'text' | 'date' | 'time' | 'choice';
  readonly label: string;
  readonly required: boolean;
  readonly problem: string;
  readonly hint: string;
  readonly fault: string;
  readonly value: string | number | null;
  readonly placeholder: string | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly longest: number | null;
  readonly lines: boolean;
  readonly style: 'compact' | 'expanded' | null;
  readonly many: boolean;
  readonly choices: readonly Choice[];
}

/** A form being laid out. */
export interface Sheet {
  readonly view: FormView;
  readonly context: CardContext;
  readonly words: Readonly<Record<string, FieldWords>>;
  /** The colleagues to pick from; `null`: names are typed. */
  readonly people: readonly Choice[] | null;
}

/** Free text is short: the bot is not the record system (D5). */
const LONGEST = 300;
const LONGEST_NAME = 100;
/** More choices than these open as a list. */
const MOST_AT_ONCE = 6;

export function isShown(field: Field, view: FormView): boolean {
  return isTold(view, field.id) ? isAsked(field, view) : holds(field.shown, view, true);
}

/** A settled citizen stands in the heading and is not asked again. */
function isAsked(field: Field, view: FormView): boolean {
  return field.id !== 'citizen' || view.number === null || view.errors['citizen'] !== undefined;
}

export function fieldData(field: Field, sheet: Sheet): FieldData {
  const words = sheet.words[field.id];
  const fault = faultAt(field.id, sheet);
  const base: FieldData = {
    id: field.id,
    kind: 'text',
    label: words?.label ?? field.id,
    required: holds(field.required, sheet.view, false),
    problem: words?.error ?? '',
    hint: fault === '' ? hintOf(field, words, sheet) : '',
    fault,
    value: sheet.view.values[field.id] || null,
    placeholder: words?.placeholder ?? (field.kind === 'text' ? noNamesIn(sheet) : null),
    least: null,
    most: null,
    longest: null,
    lines: false,
    style: null,
    many: false,
    choices: [],
  };
  return { ...base, ...inputOf(field, sheet) };
}

/** Free text is no place for names (D5): it says so where one writes, or above where an example stands. */
function hintOf(
  { kind }: Field,
  words: { readonly hint?: string; readonly placeholder?: string } | undefined,
  sheet: Sheet,
): string {
  const warned = kind === 'text' && words?.placeholder !== undefined;
  return [words?.hint ?? '', warned ? noNamesIn(sheet) : '']
    .filter((part) => part !== '')
    .join(' ');
}

const noNamesIn = ({ context }: Sheet): string => context.texts.forms.noNames;

function inputOf(field: Field, sheet: Sheet): Partial<FieldData> {
  const told = sheet.view.values[field.id] ?? '';
  switch (field.kind) {
    case 'number':
      return numberOf(field, told);
    case 'text':
      return { kind: 'text', longest: LONGEST, lines: field.lines ?? false };
    case 'choice':
      return choiceOf(field, told, sheet);
    case 'person':
      return personField(field, told, sheet);
    case 'date':
      return parsePlainDate(told) || told === '' ? { kind: 'date' } : AS_TYPED;
    case 'time':
      return CLOCK_TIME.test(told) || told === '' ? { kind: 'time' } : AS_TYPED;
  }
}

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What was typed and fits no picker stays to be mended, in a plain field: nothing typed is lost. */
const AS_TYPED: Partial<FieldData> = { kind: 'text', longest: LONGEST_NAME };

function numberOf(
  { least, most }: Extract<Field, { kind: 'number' }>,
  told: string,
): Partial<FieldData> {
  const value = Number(told.replace(',', '.'));
  if (Number.isNaN(value)) return AS_TYPED;
  return { kind: 'number', least, most, value: told === '' ? null : value };
}

function choiceOf(
  field: Extract<Field, { kind: 'choice' }>,
  told: string,
  { view, context }: Sheet,
): Partial<FieldData> {
  const options = optionsFor(field.options, view);
  const compact = field.compact ?? (!field.many && options.length > MOST_AT_ONCE);
  return {
    kind: 'choice',
    choices: options.map((option) => choiceShown(option, context)),
    style: compact ? 'compact' : 'expanded',
    many: field.many ?? false,
    value: (field.many ? told.split(/[,\n]\s*/).join(',') : told) || (field.usual ?? null),
  };
}

/** Each value once: a legal basis may stand under several programmes. */
function optionsFor(options: readonly Option[], view: FormView): readonly Option[] {
  const programme = programmeIn(view);
  const fitting = options.filter(({ only }) => !only || !programme || only(programme));
  return fitting.filter(
    ({ value }, place) => fitting.findIndex((other) => other.value === value) === place,
  );
}

function choiceShown(option: Option, { texts }: CardContext): Choice {
  return { title: option.title(texts), value: option.value };
}

/** A list of the team where it is known and short enough; otherwise the name is typed. */
function personField(
  field: Extract<Field, { kind: 'person' }>,
  told: string,
  { view, context, people }: Sheet,
): Partial<FieldData> {
  const { forms } = context.texts;
  const nobody = field.nobody ? [{ title: forms.choices.nobody, value: 'none' }] : [];
  const choices = [...nobody, ...(people ?? [])];
  const value = isStranger(field.id, view) ? '' : choiceMeant(choices, told);
  if (people !== null && value !== undefined) {
    return { kind: 'choice', choices, style: 'compact', value: value || null };
  }
  return {
    kind: 'text',
    longest: LONGEST_NAME,
    placeholder: field.nobody ? forms.typeNameOrNobody : forms.typeName,
    problem: forms.nameMissing,
    value: (told === 'none' ? forms.choices.nobody : nameToType(view.roster, told)) || null,
  };
}

/** Picked before and no member any more: only an id is left of that person, which nobody can read. */
function isStranger(id: string, { errors }: FormView): boolean {
  const fault = errors[id];
  const isNoColleague = fault?.why === 'personUnknown' || fault?.why === 'personGuest';
  return isNoColleague && fault.data['name'] === undefined;
}

function faultAt(id: string, { view, context }: Sheet): string {
  const refusal = view.errors[id];
  return refusal ? `⚠ ${literal(refusalAtField(refusal, context.texts, view.number))}` : '';
}

// Any form as a card, by its row of specs.ts; shown through forms/index.
import { itemsOf } from '../../cti/checklists';
import { isListId, programmes } from '../../cti/programmes';
import type { Message } from '../../desk/ports/storage';
import { verbNamed, type FormView, type Verb } from '../../desk/views/views';
import type { FieldWords } from '../../text/forms';
import { capital, formatDateWithWeekday } from '../../text/dates';
import { refusalText } from '../../text/refusals';
import type { CardContext } from '../frame/context';
import { practiceLine } from '../frame/head';
import { literal } from '../frame/literal';
import { pressData } from '../frame/press';
import { layOut } from '../frame/templates';
import { fieldData, isShown, type FieldData, type Sheet } from './fields';
import { peopleToPick } from './people';
import { isTold, type Field, type FormSpec, type Section } from './spec';
import { FORMS } from './specs';

interface FormSheetWords {
  readonly title: string;
  readonly lead?: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/**
 * A form: only what is needed, with all that is known filled in, what is wrong beneath its field,
 * and nothing typed lost. Its save button has the verb of the command and carries the citizen and
 * whatever was told that the form does not show.
 */
export function formCard(view: FormView, context: CardContext): Message {
  const spec: FormSpec = FORMS[view.form];
  const words: FormSheetWords = context.texts.forms.form[view.form];
  const shown = spec.sections
    .flatMap(({ fields }) => fields)
    .filter((field) => isShown(field, view));
  const sheet: Sheet = {
    view,
    context,
    words: words.fields,
    people: peopleFor(shown, view, context),
  };
  const citizen = view.number === null ? '' : context.texts.cards.citizen(view.number);
  const data = {
    practice: practiceLine(context),
    title: words.title,
    citizen,
    lead: words.lead ?? '',
    about: aboutItem(view, context),
    faults: faultsElsewhere(shown, sheet),
    sections: spec.sections.map((section, place) => sectionData(section, place, sheet)),
    days: dayButtons(spec, sheet),
    save: saveButton(shown, spec, sheet),
    cancel: cancelButton(sheet),
  };
  const text = citizen === '' ? words.title : `${citizen}: ${words.title}`;
  return { text, card: withoutNothing(layOut('form-sheet', data)) as object };
}

interface SectionData {
  readonly id: string;
  readonly heading: string;
  /** The button that opens a folded section. */
  readonly unfold: string;
  readonly open: boolean;
  readonly separator: boolean;
  readonly fields: readonly object[];
}

function sectionData(section: Section, place: number, sheet: Sheet): SectionData {
  const { view, context } = sheet;
  const heading = section.heading ? context.texts.forms.sections[section.heading] : '';
  const open = !section.folded || section.fields.some(({ id }) => isTold(view, id));
  return {
    id: `section${place + 1}`,
    heading: open ? heading : '',
    unfold: open ? '' : heading,
    open,
    separator: place > 0,
    fields: section.fields
      .filter((field) => isShown(field, view))
      .map((field) => laidOut(fieldData(field, sheet))),
  };
}

/** One layout for each kind of input, with its hint and what is wrong beneath it. */
function laidOut(field: FieldData): object {
  return layOut(`form-${field.kind}`, field);
}

function peopleFor(
  shown: readonly Field[],
  { roster }: FormView,
  context: CardContext,
): Sheet['people'] {
  return peopleToPick(roster, shown.filter(({ kind }) => kind === 'person').length, context);
}

/** What is wrong with something that the form does not ask for: said on top, whole. */
function faultsElsewhere(shown: readonly Field[], { view, context }: Sheet): { text: string }[] {
  const ids = new Set(shown.map(({ id }) => id));
  return Object.entries(view.errors)
    .filter(([id]) => !ids.has(id))
    .map(([, refusal]) => ({
      text: literal(`⚠ ${refusalText(refusal, context.texts, view.number)}`),
    }));
}

/** The checklist item that a reason is asked for, or the focus area that somebody takes over. */
function aboutItem({ form, programme, values }: FormView, { language }: CardContext): string {
  if (form === 'takeOver') return literal(values['about'] ?? '');
  const list = values['list'] ?? '';
  if (form !== 'tick' || !isListId(list)) return '';
  const known = programme ? [programme] : programmes().map(({ id }) => id);
  const told = values['item'] ?? '';
  const item = known
    .flatMap((each) => itemsOf(each, list))
    .find(({ id }, place) => id === told || String(place + 1) === told);
  return item ? item[language] : '';
}

interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly send: Readonly<Record<string, unknown>>;
}

/** A correction first asks what is wrong: until then the button only goes on. */
function saveButton(shown: readonly Field[], spec: FormSpec, sheet: Sheet): Button {
  const { view, context } = sheet;
  const { form } = context.texts.forms;
  const goesOn = view.form === 'correct' && (view.values['what'] ?? '') === '';
  return {
    title: goesOn ? form.citizen.save : form[view.form].save,
    verb: view.form === 'citizen' ? verbOf(view.values['command']) : spec.verb,
    send: pressData(context, {
      ...alsoTold(shown, view),
      ...settledCitizen(shown, view),
      ...stoodIn(shown, view),
      ...savesOnce(view),
    }),
  };
}

/** A day left open is saved with one press of the day meant, and all else as it was told (T13). */
function dayButtons(spec: FormSpec, { view, context }: Sheet): readonly Button[] {
  const { days } = view;
  if (!days || Object.keys(view.errors).some((id) => id !== days.field)) return [];
  const { citizen = '' } = view.values;
  const told = { ...alsoTold([], view), citizen: view.number ?? citizen };
  return days.days.map((day) => ({
    title: capital(formatDateWithWeekday(day, context.language)),
    verb: spec.verb,
    send: pressData(context, { ...told, ...savesOnce(view), [days.field]: day }),
  }));
}

function savesOnce({ once }: FormView): { once?: string } {
  return once ? { once } : {};
}

function cancelButton({ view, context }: Sheet): Button {
  return {
    title: context.texts.forms.cancel,
    verb: 'cancel',
    send: pressData(context, { form: view.form }),
  };
}

/** Told before and not asked here: it travels with the button, so that nothing is lost. */
function alsoTold(shown: readonly Field[], view: FormView): Record<string, string> {
  const asked = new Set([...shown.map(({ id }) => id), 'citizen', 'about', 'had']);
  return Object.fromEntries(
    Object.entries(view.values).filter(([id, value]) => value !== '' && !asked.has(id)),
  );
}

/**
 * Which texts stood in the form when it was opened: Teams sends no empty field, so that one of them
 * that does not come back was wiped out.
 */
function stoodIn(shown: readonly Field[], { form, values }: FormView): { readonly had?: string } {
  if (form !== 'handover' && form !== 'takeOver') return {};
  const before = values['had']?.split(',');
  const stood = (id: string): boolean =>
    (values[id] ?? '') !== '' || (before ? before.includes(id) : values[id] === '');
  const had = shown.filter(({ kind, id }) => kind === 'text' && stood(id)).map(({ id }) => id);
  return had.length > 0 ? { had: had.join(',') } : {};
}

function settledCitizen(shown: readonly Field[], view: FormView): { citizen?: number } {
  const isAsked = shown.some(({ id }) => id === 'citizen');
  return isAsked || view.number === null ? {} : { citizen: view.number };
}

/**
 * A command that no button has sends itself as `command`, which `status` reads. A tick that names no
 * item goes on to the checklist, where every item has its own.
 */
function verbOf(command = 'status'): Verb {
  if (command === 'tick') return 'checklist';
  return verbNamed(command) ?? 'status';
}

/** The card without what the layout left empty: an input has no `null`. */
function withoutNothing(part: unknown): unknown {
  if (Array.isArray(part)) return part.filter((each) => each !== null).map(withoutNothing);
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutNothing(value)]));
}

// The shape of a form's row in specs.ts, and its everyday conditions; the files beside use it.
import { isProgramme, programmeOf, type Programme } from '../../cti/programmes';
import type { FormName, FormView, Verb } from '../../desk/views/views';
import type { Texts } from '../../text/texts';
import type { FieldOf, SectionKey } from '../../text/forms';

/** One thing that can be chosen; `only`: in courses of such a programme alone. */
export interface Option {
  readonly value: string;
  readonly title: (texts: Texts) => string;
  readonly only?: (programme: Programme) => boolean;
}

/** When a field is there, or has to be filled in: always, never, or as the form stands. */
export type Condition = boolean | ((view: FormView) => boolean);

interface Any<Id> {
  /** The slot of the command that it fills, and the id of the input. */
  readonly id: Id;
  /** Teams does not send the form before it is filled in. */
  readonly required?: Condition;
  /** Only what is needed is asked; a field that has a value or a fault is shown in any case. */
  readonly shown?: Condition;
}

export type Field<Id extends string = string> = Any<Id> &
  (
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'text'; readonly lines?: boolean }
    | { readonly kind: 'date' }
    | { readonly kind: 'time' }
    | {
        readonly kind: 'choice';
        readonly options: readonly Option[];
        /** A list to open instead of all choices at once. */
        readonly compact?: boolean;
        readonly many?: boolean;
        /** Chosen until somebody chooses. */
        readonly usual?: string;
      }
    | { readonly kind: 'person'; readonly nobody?: boolean }
  );

export interface Section<Id extends string = string> {
  readonly heading?: SectionKey;
  /** Closed behind its heading until somebody opens it, or something in it is filled in. */
  readonly folded?: boolean;
  readonly fields: readonly Field<Id>[];
}

export interface FormSpec<F extends FormName = FormName> {
  readonly verb: Verb;
  readonly sections: readonly Section<FieldOf<F>>[];
}

export type FormSpecs = { readonly [F in FormName]: FormSpec<F> };

/** The programme of the course, or the one that was just chosen; `undefined` while there is none. */
export function programmeIn({ programme, values }: FormView): Programme | undefined {
  const id = programme ?? values['programme'] ?? '';
  return isProgramme(id) ? programmeOf(id) : undefined;
}

/** Whether a field with a value or a fault: then it is shown whatever its condition says. */
export function isTold(view: FormView, id: string): boolean {
  return (view.values[id] ?? '') !== '' || view.errors[id] !== undefined;
}

export function holds(condition: Condition | undefined, view: FormView, usual: boolean): boolean {
  if (condition === undefined) return usual;
  return typeof condition === 'boolean' ? condition : condition(view);
}

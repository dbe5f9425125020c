// What a sentence is answered with where it is no plain look-up; views.ts has them among all views.
import type { Language } from '../../cti/course/language';
import type { Course } from '../../cti/course/course';
import type { Fact } from '../../cti/course/facts';
import type { Refusal } from '../../cti/course/refusal';
import type { MethodQuestion } from './answerViews';

/** A button's data: the command it does, field by field; read again and judged anew when pressed (D3). */
export type CommandData = Readonly<Record<string, string>>;

/** One thing that was understood. */
export interface ConfirmRow {
  readonly number: number | null;
  /** What saves it: `as` names the command. */
  readonly data: CommandData;
  /** The form that changes it, if it has one. */
  readonly form: string | null;
  readonly told: RowTold;
}

export type RowTold =
  /** As it would be recorded, on the course as it would be then. */
  | { readonly kind: 'facts'; readonly course: Course; readonly facts: readonly Fact[] }
  | { readonly kind: 'language'; readonly language: Language }
  /** My last change is taken back: on which course. */
  | { readonly kind: 'undo' }
  /** It lacks something: as one would type what there is. */
  | { readonly kind: 'asks'; readonly typed: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly typed: string };

/** What was understood, before any of it is saved; `saved` holds what a row's button has saved. */
export interface ConfirmView {
  readonly kind: 'confirm';
  /** With it what a button takes is saved once. */
  readonly once?: string;
  readonly rows: readonly ConfirmRow[];
  readonly saved: readonly { readonly course: Course; readonly facts: readonly Fact[] }[];
}

/** Up to five things that may have been meant, look-ups first. */
export interface ChoicesView {
  readonly kind: 'choices';
  readonly typed: string;
  /** Something of it was understood. */
  readonly known: boolean;
  readonly choices: readonly {
    /** As one would type it. */
    readonly text: string;
    /** Of a change: it is shown first, and saved by another press. `null`: a look-up. */
    readonly propose: CommandData | null;
  }[];
}

/** Up to three questions of the method that may have been meant; a press asks it. */
export interface QuestionsView {
  readonly kind: 'questions';
  readonly typed: string;
  readonly questions: readonly MethodQuestion[];
}

/** Back to who greets: what they are likeliest to want. */
export interface GreetingView {
  readonly kind: 'greeting';
  readonly name: string;
  /** Their courses, most urgent first. */
  readonly numbers: readonly number[];
  readonly courses: number;
}

/** To who gets too many messages: what can be turned down. */
export interface QuietView {
  readonly kind: 'quiet';
  readonly digest: boolean;
}

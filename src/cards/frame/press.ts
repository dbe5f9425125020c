// A button as the layouts take it, and what it sends; all cards with buttons call it.
import type { GatheringKind } from '../../cti/meetings/planned';
import type { Verb } from '../../desk/views/views';
import type { CardContext } from './context';

export type PressStyle = 'default' | 'positive' | 'destructive';

/** One button, as the layouts take it. */
export interface Press {
  readonly title: string;
  readonly verb: Verb;
  /** What comes back when it is pressed: ids and the wanted state, never trusted (D3). */
  readonly send: Readonly<Record<string, unknown>>;
  readonly style: PressStyle;
}

export interface PressWords {
  readonly title: string;
  readonly verb: Verb;
  readonly send?: Readonly<Record<string, unknown>>;
  readonly style?: PressStyle;
}

/** A button; in 1:1 it carries the team it acts on (docs/interfaces.md, Buttons). */
export function press(context: CardContext, words: PressWords): Press {
  const { title, verb, send = {}, style = 'default' } = words;
  return { title, verb, style, send: pressData(context, send) };
}

/** A press's data with the team in 1:1. */
export function pressData(
  context: CardContext,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return context.team === null ? data : { ...data, team: context.team };
}

/** Sends a command as if it had been typed. */
export function saying(context: CardContext, title: string, text: string): Press {
  return press(context, { title, verb: 'say', send: { text } });
}

/** Opens an empty form on a citizen. */
export function opening(context: CardContext, title: string, form: FormOpening): Press {
  return press(context, { title, verb: 'form', send: { ...form } });
}

export interface FormOpening {
  readonly form: string;
  readonly citizen: number;
  /** What the form is about: a focus area or a need, by its id (C6). */
  readonly thing?: string;
  /** The meeting or the appointment, by its id, and what is told of it already. */
  readonly meeting?: string;
  readonly appointment?: string;
  readonly kind?: GatheringKind;
  readonly state?: string;
  readonly date?: string;
}

// Every button's verb: `cards/` puts them on its buttons, `readPress` reads them.
import type { CommandName } from '../command';
import { FIELDS } from './formFields';

/** Verbs that are no command's name. */
const OWN_VERBS = [
  'say', // data.text: sends a command as if typed
  'form', // data.form: opens an empty form
  'save', // data.row1 …: what a confirmation shows; data.take: which of it is saved
  'propose', // data.row1: shows what a choice would save
  'confirm',
  'cancel',
  'later',
  'seen',
  'attend',
  'file', // data.file: a file of the citizen's, or of the team
] as const;
export type OwnVerb = (typeof OWN_VERBS)[number];

/** The practice clock is moved by words alone. */
export type CommandVerb = Exclude<CommandName, 'time'>;

/** A form's save button has the verb of its command (docs/interfaces.md, Buttons). */
export type Verb = CommandVerb | OwnVerb;

const NAMES = Object.keys(FIELDS) as CommandName[];

export const VERBS: readonly Verb[] = [
  ...NAMES.filter((name): name is CommandVerb => name !== 'time'),
  ...OWN_VERBS,
];

export function verbNamed(word: string): Verb | undefined {
  return VERBS.find((verb) => verb === word);
}

export function isOwnVerb(verb: Verb): verb is OwnVerb {
  return OWN_VERBS.some((own) => own === verb);
}

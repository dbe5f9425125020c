// The shape of a form's texts, and its inputs by slot; cards/forms and each language go by it.
import type { FormName } from '../desk/views/views';

/** The inputs of each form, by the slot of the command that they fill. */
export const FORM_FIELDS = {
  enrol: [
    'citizen',
    'programme',
    'basis',
    'consent',
    'targetGroup',
    'earlierSupport',
    'cti',
    'job',
    'jobcenter',
    'social',
    'startup',
    'firstDay',
    'start',
    'reason',
  ],
  role: ['citizen', 'role', 'person', 'reason'],
  meeting: ['citizen', 'kind', 'state', 'date', 'time', 'attended', 'network', 'reason'],
  moveMeeting: ['citizen', 'kind', 'date', 'time'],
  appointment: ['citizen', 'kind', 'state', 'date', 'time', 'minutes', 'reason'],
  moveAppointment: ['citizen', 'date', 'time'],
  jobmatch: ['citizen', 'date', 'reason'],
  transition: ['citizen', 'date', 'reason'],
  agreement: ['citizen', 'date'],
  start: ['citizen', 'date', 'reason'],
  tick: ['reason'],
  plan: ['citizen', 'responsible'],
  decision: ['citizen', 'support', 'by', 'worker', 'reason'],
  jobEnded: ['citizen', 'date', 'reason'],
  correct: ['citizen', 'what', 'date', 'kind', 'time', 'basis', 'number', 'reason'],
  reassign: ['from', 'to', 'role', 'reason'],
  focus: [
    'citizen',
    'goal',
    'theme',
    'subgoals',
    'activities',
    'contact',
    'laterSupport',
    'laterSupportConfirmed',
    'themes',
  ],
  contact: ['citizen', 'minutes', 'kind', 'with', 'place', 'date', 'reason'],
  hours: ['citizen', 'kind', 'hours', 'workplace', 'date'],
  pause: ['citizen', 'why', 'date', 'until', 'reason'],
  resume: ['citizen', 'date'],
  stop: ['citizen', 'reason', 'date'],
  consent: ['citizen', 'state', 'date'],
  handover: ['citizen', 'need', 'crisis', 'relapse', 'responsible', 'supporters', 'furtherSupport'],
  takeOver: ['citizen', 'what', 'taker', 'who', 'sure', 'gone'],
  settings: [
    'language',
    'digest',
    'retentionMonths',
    'guests',
    'coordinator',
    'formerCoordinator',
    'worker',
    'share',
  ],
  language: ['language'],
  whatIf: ['citizen', 'start', 'from', 'until', 'basis'],
  citizen: ['citizen'],
} as const satisfies Readonly<Record<FormName, readonly string[]>>;

export type FieldOf<F extends FormName> = (typeof FORM_FIELDS)[F][number];

export interface FieldWords {
  readonly label: string;
  /** What stands in the empty field. */
  readonly placeholder?: string;
  /** One line beneath the field. */
  readonly hint?: string;
  /** What Teams shows when the field is empty or cannot be right. */
  readonly error: string;
}

export interface FormWords<F extends FormName> {
  readonly title: string;
  readonly lead?: string;
  readonly save: string;
  readonly fields: Readonly<Record<FieldOf<F>, FieldWords>>;
}

/** The headings inside a form; a folded part opens with its button. */
export type SectionKey = 'people' | 'underWay' | 'more' | 'mapping';

export interface FormTexts {
  readonly cancel: string;
  /** Where the team cannot be listed and the name is typed. */
  readonly typeName: string;
  readonly typeNameOrNobody: string;
  readonly nameMissing: string;
  /** Said at every field of free text (D5). */
  readonly noNames: string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly choices: Readonly<Record<ChoiceKey, string>>;
  readonly form: { readonly [F in FormName]: FormWords<F> };
}

/** What can be chosen besides the words of case work. */
export type ChoiceKey =
  | 'yes'
  | 'no'
  | 'nobody'
  | 'consentGiven'
  | 'consentPending'
  | 'consentWithdrawn'
  | 'planned'
  | 'held'
  | 'cancelled'
  | 'missed'
  | 'correctStart'
  | 'correctFirstDay'
  | 'correctBasis'
  | 'correctNumber'
  | 'correctMeeting'
  | 'networkMeeting'
  | 'otherAppointment'
  | 'bySelf'
  | 'byNetwork'
  | 'byFunction'
  | 'byNobody';

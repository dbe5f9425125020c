import type { Command, CommandName } from '../../chat/command';
import type { FormName } from '../views/views';

interface Need {
  /** The form that asks. */
  readonly form: FormName;
  /** Slots without which nothing can be done. */
  readonly slots: readonly string[];
  /** Slots that a typed line should have, but that a form may leave empty. */
  readonly wanted?: readonly string[];
  /** At least one of these says what to do. */
  readonly oneOf?: readonly string[];
}

const CITIZEN_ONLY: Need = { form: 'citizen', slots: ['citizen'] };

/** What each command cannot do without, and the form that asks for it (G1: never an error, a form). */
const NEEDS: Partial<Record<CommandName, Need>> = {
  status: CITIZEN_ONLY,
  checklist: CITIZEN_ONLY,
  log: CITIZEN_ONLY,
  why: CITIZEN_ONLY,
  extend: CITIZEN_ONLY,
  involve: CITIZEN_ONLY,
  closing: CITIZEN_ONLY,
  handover: CITIZEN_ONLY,
  note: CITIZEN_ONLY,
  export: CITIZEN_ONLY,
  delete: CITIZEN_ONLY,
  whatIf: { form: 'whatIf', slots: ['citizen'], oneOf: ['start', 'pause', 'from', 'basis'] },
  enrol: { form: 'enrol', slots: ['citizen', 'programme', 'consent'] },
  role: { form: 'role', slots: ['citizen', 'role', 'person'] },
  meeting: { form: 'meeting', slots: ['citizen', 'kind'] },
  jobmatch: { form: 'jobmatch', slots: ['citizen', 'date'] },
  transition: { form: 'transition', slots: ['citizen', 'date'] },
  agreement: { form: 'agreement', slots: ['citizen'], wanted: ['date'] },
  start: { form: 'start', slots: ['citizen'] },
  tick: CITIZEN_ONLY,
  plan: { form: 'plan', slots: ['citizen', 'responsible'] },
  decision: { form: 'decision', slots: ['citizen', 'support'] },
  jobEnded: { form: 'jobEnded', slots: ['citizen'] },
  correct: { form: 'correct', slots: ['citizen', 'what', 'reason'] },
  reassign: { form: 'reassign', slots: ['from', 'to', 'role', 'reason'] },
  focus: {
    form: 'focus',
    slots: ['citizen'],
    oneOf: [
      ...['goal', 'theme', 'subgoals', 'activities', 'contact', 'close', 'themes'],
      ...['laterSupport', 'laterSupportConfirmed'],
    ],
  },
  contact: { form: 'contact', slots: ['citizen', 'minutes', 'kind'] },
  hours: { form: 'hours', slots: ['citizen', 'hours'] },
  pause: { form: 'pause', slots: ['citizen', 'why'] },
  resume: { form: 'resume', slots: ['citizen'] },
  stop: { form: 'stop', slots: ['citizen', 'reason'] },
  consent: { form: 'consent', slots: ['citizen', 'state'] },
  language: { form: 'language', slots: ['language'] },
};

/** The form to open because the command lacks something; `undefined` when it is complete. */
export function formFor(command: Command, fromForm: boolean): FormName | undefined {
  const need = NEEDS[command.name];
  if (!need) return undefined;
  const wanted = fromForm ? need.slots : [...need.slots, ...(need.wanted ?? [])];
  const says = need.oneOf?.some((slot) => isTold(command, slot)) ?? true;
  return says && wanted.every((slot) => isTold(command, slot)) ? undefined : need.form;
}

function isTold(command: Command, slot: string): boolean {
  return slotsOf(command)[slot] !== undefined;
}

/** A command's slots by name, as a form's values are keyed. */
export function slotsOf(command: Command): Readonly<Record<string, unknown>> {
  return { ...command };
}

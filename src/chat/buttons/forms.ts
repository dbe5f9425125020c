// The forms there are: `readPress` opens them, the desk fills them, `text/` words and `cards/` lays them out.

/** Forms of a command have its name. */
export const FORMS = [
  'enrol',
  'role',
  'meeting',
  'moveMeeting',
  'appointment',
  'moveAppointment',
  'jobmatch',
  'transition',
  'agreement',
  'start',
  'tick',
  'plan',
  'decision',
  'jobEnded',
  'correct',
  'reassign',
  'focus',
  'contact',
  'hours',
  'pause',
  'resume',
  'stop',
  'consent',
  'handover',
  'settings',
  'language',
  'whatIf',
  /** The handover plan's second one: who takes over what (C6). */
  'takeOver',
  /** Any command that only lacks the citizen's number; `values.command` says which. */
  'citizen',
] as const;
export type FormName = (typeof FORMS)[number];

export function formNamed(word: string | undefined): FormName | undefined {
  return FORMS.find((form) => form === word);
}

/**
 * Every button's verb, in one place: what a card sends and what `chat/` reads. A form's save button
 * has the verb of its command (docs/interfaces.md, Buttons).
 */
export const VERBS = [
  'say', // data.text: sends a command as if typed
  'help',
  'status',
  'overview',
  'mine',
  'calendar', // data.what: a new address, or none any more
  'upcoming',
  'enrol',
  'role',
  'meeting',
  'jobmatch',
  'transition',
  'agreement',
  'start',
  'checklist',
  'tick',
  'plan',
  'decision',
  'jobEnded',
  'correct',
  'reassign',
  'focus',
  'contact',
  'hours',
  'involve',
  'pause',
  'resume',
  'stop',
  'extend',
  'consent',
  'undo',
  'caseload',
  'supervision', // data.citizen: that course has been talked about
  'closing',
  'handover',
  'documentation',
  'log',
  'why',
  'note',
  'export',
  'delete',
  'whatIf',
  'import',
  'settings',
  'language',
  'form', // data.form: opens an empty form
  'confirm',
  'cancel',
  'later',
  'seen',
  'attend',
  'file', // data.file: a file of the citizen's, or of the team
] as const;

export type Verb = (typeof VERBS)[number];

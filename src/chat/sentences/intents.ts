// What people may mean by a sentence, one row an intent: the trainer, the slots and the desk read it.
import { anyOf } from '../slots/patterns';
import { WORDS } from '../words';
import type { CommandName } from '../command';
import type { Found } from '../slots/slot';

/**
 * `lookUp` shows something, `question` wants an answer of one or two lines, `change` records
 * something, `talk` is neither.
 */
export type IntentKind = 'lookUp' | 'question' | 'change' | 'talk';

export interface IntentRow {
  readonly kind: IntentKind;
  /** The command that it becomes; of a question the look-up that comes closest to an answer. */
  readonly command: CommandName | null;
  /** What the intent says beyond the command's name. */
  readonly known?: Found;
  /** The slots that are looked for in the sentence. */
  readonly slots?: readonly SlotName[];
  /** It ends, deletes, moves or hands over: never offered first unless these words were written. */
  readonly grave?: RegExp;
}

export type SlotName =
  | 'citizen'
  | 'date'
  | 'until'
  | 'time'
  | 'minutes'
  | 'hours'
  | 'meeting'
  | 'contactKind'
  | 'pauseReason'
  | 'person'
  | 'from'
  | 'role'
  | 'list'
  | 'item'
  | 'theme'
  | 'goal'
  | 'support'
  | 'responsible'
  | 'basis'
  | 'what'
  | 'reason'
  | 'language'
  | 'filter'
  | 'decidedBy'
  | 'cti'
  | 'followUp';

const of = (command: CommandName, kind: IntentKind = 'lookUp'): IntentRow => ({ kind, command });
const ofCitizen = (command: CommandName, kind: IntentKind = 'lookUp'): IntentRow => ({
  kind,
  command,
  slots: ['citizen'],
});
const talk: IntentRow = { kind: 'talk', command: null };

function change(
  command: CommandName,
  slots: readonly SlotName[],
  more: Partial<IntentRow> = {},
): IntentRow {
  return { kind: 'change', command, slots, ...more };
}

function meeting(state: string): IntentRow {
  return change('meeting', ['citizen', 'meeting'], {
    known: { state },
  });
}

const { grave } = WORDS.cues;
const ENDS = new RegExp(anyOf(grave.ends));
const DELETES = new RegExp(anyOf(grave.deletes));
const HANDS_OVER = new RegExp(`${anyOf(grave.handsOver)}|(?:^| )${anyOf(grave.handsOverAll)} `);

/** Every intent by the name under which the corpus and the held-out sentences have it. */
export const INTENTS = {
  contact: change('contact', ['citizen', 'minutes', 'contactKind', 'date']),
  'meeting.plan': meeting('planned'),
  'meeting.move': change('correct', ['citizen', 'meeting'], {
    known: { what: 'meeting' },
  }),
  'meeting.cancel': meeting('cancelled'),
  'meeting.held': meeting('held'),
  'meeting.missed': meeting('missed'),
  jobmatch: change('jobmatch', ['citizen', 'date']),
  transition: change('transition', ['citizen', 'date']),
  jobEnded: change('jobEnded', ['citizen', 'date']),
  hours: change('hours', ['citizen', 'hours', 'date'], {
    known: { kind: 'ordinary' },
  }),
  practice: change('hours', ['citizen', 'hours', 'date'], {
    known: { kind: 'practice' },
  }),
  agreement: change('agreement', ['citizen', 'followUp']),
  pause: change('pause', ['citizen', 'pauseReason', 'until']),
  resume: change('resume', ['citizen', 'date']),
  stop: change('stop', ['citizen', 'date', 'reason'], { grave: ENDS }),
  extend: ofCitizen('extend', 'question'),
  'consent.given': change('consent', ['citizen', 'date'], {
    known: { state: 'given' },
  }),
  'consent.withdrawn': change('consent', ['citizen', 'date'], {
    known: { state: 'withdrawn' },
  }),
  enrol: change('enrol', ['citizen', 'basis', 'cti']),
  start: change('start', ['citizen', 'date']),
  tick: change('tick', ['citizen', 'list', 'item']),
  plan: change('plan', ['citizen', 'responsible']),
  decision: change('decision', ['citizen', 'support', 'decidedBy']),
  role: change('role', ['citizen', 'role', 'person']),
  reassign: change('reassign', ['from', 'role'], { grave: HANDS_OVER }),
  absence: of('mine'),
  focus: change('focus', ['citizen', 'theme', 'goal']),
  involve: change('involve', ['citizen']),
  correct: change('correct', ['citizen', 'what']),
  undo: change('undo', []),
  delete: change('delete', ['citizen'], { grave: DELETES }),
  messages: of('settings', 'question'),
  settings: of('settings'),
  language: change('language', ['language']),
  calendar: of('calendar'),
  reminder: ofCitizen('upcoming'),
  appointment: change('appointment', ['citizen', 'date', 'time'], {
    known: { state: 'planned' },
  }),
  status: ofCitizen('status'),
  when: ofCitizen('status', 'question'),
  who: ofCitizen('status', 'question'),
  minutes: ofCitizen('status', 'question'),
  intensity: ofCitizen('status', 'question'),
  explain: of('help', 'question'),
  allowed: of('help', 'question'),
  privacy: of('help', 'question'),
  why: ofCitizen('why', 'question'),
  checklist: { kind: 'lookUp', command: 'checklist', slots: ['citizen', 'list'] },
  overview: { kind: 'lookUp', command: 'overview', slots: ['filter'] },
  mine: of('mine'),
  upcoming: of('upcoming'),
  caseload: of('caseload'),
  capacity: of('capacity'),
  supervision: of('supervision'),
  log: ofCitizen('log'),
  note: ofCitizen('note'),
  export: ofCitizen('export'),
  documentation: ofCitizen('documentation'),
  handover: ofCitizen('handover'),
  closing: ofCitizen('closing'),
  whatif: ofCitizen('whatIf'),
  help: of('help'),
  greeting: talk,
  cancel: talk,
  thanks: talk,
  chat: talk,
  upset: talk,
} as const satisfies Readonly<Record<string, IntentRow>>;

export type Intent = keyof typeof INTENTS;

export function intentRow(intent: Intent): IntentRow {
  return INTENTS[intent];
}

export function isIntent(name: string): name is Intent {
  return Object.hasOwn(INTENTS, name);
}

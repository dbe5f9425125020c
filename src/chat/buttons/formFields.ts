// What a button or a form sends for each command; press.ts reads by it, verbs.ts lists its names.
import {
  ATTENDEES,
  CONTACT_KINDS,
  CONTACT_PARTNERS,
  ITEM_STATES,
  MEETING_KINDS,
  PAUSE_REASONS,
  ROLES,
  SUPPORT_DECISIONS,
  TAKERS,
  THEMES,
} from '../../cti/course/course';
import { LANGUAGES } from '../../cti/course/language';
import { allLists, bases, programmes } from '../../cti/programmes';
import type { CommandName, SlotOf } from '../command';
import { OVERVIEW_FILTERS } from '../commands/phases';
import type { Field } from './fields';
import * as field from './fields';

/** The inputs of `enrol` name each role by itself. */
type InputsOf<N extends CommandName> = N extends 'enrol'
  ? Exclude<SlotOf<N>, 'people'> | (typeof ROLES)[number]
  : SlotOf<N>;

const citizen = field.numberField;
const reason = field.textField;
const BASIS = field.choiceField(bases().map(({ id }) => id));
const OF_CITIZEN = { citizen };
const CONSENT = ['given', 'pending'];
const FOCUS_ENDS = ['met', 'replaced'];

/** What a button or a form sends for each command: input id → how it is read. Ids are the slots' names. */
export const FIELDS: { readonly [N in CommandName]: Partial<Record<InputsOf<N>, Field>> } = {
  help: {},
  mine: {},
  undo: {},
  move: { page: field.numberField },
  caseload: {},
  supervision: { citizen, page: field.numberField },
  capacity: {},
  calendar: { what: field.choiceField(['new', 'stop']) },
  status: OF_CITIZEN,
  involve: OF_CITIZEN,
  extend: OF_CITIZEN,
  closing: OF_CITIZEN,
  leaflet: { citizen, which: field.choiceField(['citizenInfo', 'ctiPlan']) },
  documentation: OF_CITIZEN,
  log: { citizen, older: field.numberField },
  why: OF_CITIZEN,
  note: { citizen, upTo: field.numberField },
  export: OF_CITIZEN,
  delete: OF_CITIZEN,
  overview: {
    filter: field.choiceField(OVERVIEW_FILTERS),
    page: field.numberField,
  },
  upcoming: { days: field.numberField },
  checklist: { citizen, list: field.choiceField(allLists()) },
  enrol: {
    citizen,
    programme: field.choiceField(programmes().map(({ id }) => id)),
    basis: BASIS,
    consent: field.choiceField(CONSENT),
    targetGroup: field.yesNoField,
    earlierSupport: field.yesNoField,
    cti: field.holderField,
    job: field.holderField,
    jobcenter: field.holderField,
    social: field.holderField,
    startup: field.dateField,
    startupMissing: field.choices(ATTENDEES),
    firstDay: field.dateField,
    start: field.dateField,
    reason,
  },
  role: { citizen, role: field.choiceField(ROLES), person: field.holderField, reason },
  meeting: {
    citizen,
    kind: field.choiceField(MEETING_KINDS),
    state: field.choiceField(['planned', 'held', 'cancelled', 'missed']),
    date: field.dateField,
    time: field.timeField,
    attended: field.choices(ATTENDEES),
    missing: field.choices(ATTENDEES),
    reason,
  },
  jobmatch: { citizen, date: field.dateField, reason },
  transition: { citizen, date: field.dateField, reason },
  agreement: { citizen, date: field.dateField },
  start: { citizen, date: field.dateField, reason },
  tick: {
    citizen,
    list: field.choiceField(allLists()),
    item: field.itemField,
    to: field.choiceField(ITEM_STATES),
    reason,
  },
  plan: { citizen, responsible: field.choiceField(['jobcenter', 'social']) },
  decision: {
    citizen,
    support: field.choiceField(SUPPORT_DECISIONS),
    reason,
    by: field.personField,
    worker: field.textField,
  },
  jobEnded: { citizen, date: field.dateField, ahead: field.yesNoField, reason },
  correct: {
    citizen,
    what: field.choiceField(['start', 'firstDay', 'basis', 'number', 'meeting']),
    date: field.dateField,
    time: field.timeField,
    basis: BASIS,
    number: field.numberField,
    kind: field.choiceField(MEETING_KINDS),
    reason,
  },
  reassign: {
    to: field.personField,
    from: field.personField,
    role: field.choiceField(ROLES),
    reason,
  },
  absence: {
    date: field.dateField,
    until: field.dateField,
    standIn: field.personField,
    ended: field.yesNoField,
  },
  focus: {
    citizen,
    place: field.numberField,
    close: field.choiceField(FOCUS_ENDS),
    theme: field.choiceField(THEMES),
    goal: field.textField,
    subgoals: field.texts,
    activities: field.textField,
    contact: field.textField,
    laterSupport: field.textField,
    laterSupportConfirmed: field.yesNoField,
    themes: field.choices(THEMES),
  },
  contact: {
    citizen,
    minutes: field.amount,
    kind: field.choiceField(CONTACT_KINDS),
    with: field.choiceField(CONTACT_PARTNERS),
    place: field.numberField,
    date: field.dateField,
    reason,
  },
  hours: {
    citizen,
    kind: field.choiceField(['ordinary', 'practice']),
    hours: field.amount,
    workplace: field.textField,
    date: field.dateField,
  },
  pause: {
    citizen,
    why: field.choiceField(PAUSE_REASONS),
    date: field.dateField,
    until: field.dateField,
    reason,
  },
  resume: { citizen, date: field.dateField },
  stop: { citizen, date: field.dateField, reason },
  consent: { citizen, state: field.choiceField(['given', 'withdrawn']), date: field.dateField },
  handover: {
    citizen,
    need: field.textField,
    crisis: field.textField,
    relapse: field.textField,
    responsible: field.textField,
    supporters: field.textField,
    furtherSupport: field.textField,
    thing: field.textField,
    what: field.textField,
    taker: field.choiceField([...TAKERS, 'nobody']),
    who: field.textField,
    sure: field.yesNoField,
    gone: field.yesNoField,
  },
  import: { lines: field.textField },
  whatIf: {
    citizen,
    start: field.dateField,
    from: field.dateField,
    until: field.dateField,
    basis: BASIS,
  },
  settings: {
    language: field.choiceField(LANGUAGES),
    digest: field.yesNoField,
    retentionMonths: field.numberField,
    guests: field.yesNoField,
    coordinator: field.personField,
    formerCoordinator: field.personField,
    worker: field.personField,
    share: field.numberField,
  },
  language: { language: field.choiceField(LANGUAGES) },
  time: {},
};

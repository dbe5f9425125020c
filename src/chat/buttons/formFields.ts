// What a button or a form sends for each command; press.ts reads by it, verbs.ts lists its names.
import {
  ATTENDEES,
  CONTACT_KINDS,
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

const citizen = field.number;
const reason = field.text;
const BASIS = field.choice(bases().map(({ id }) => id));
const OF_CITIZEN = { citizen };
const CONSENT = ['given', 'pending'];
const FOCUS_ENDS = ['met', 'replaced'];

/** What a button or a form sends for each command: input id → how it is read. Ids are the slots' names. */
export const FIELDS: { readonly [N in CommandName]: Partial<Record<InputsOf<N>, Field>> } = {
  help: {},
  mine: {},
  undo: {},
  move: {},
  caseload: {},
  supervision: { citizen, page: field.number },
  capacity: {},
  calendar: { what: field.choice(['new', 'stop']) },
  status: OF_CITIZEN,
  involve: OF_CITIZEN,
  extend: OF_CITIZEN,
  closing: OF_CITIZEN,
  documentation: OF_CITIZEN,
  log: { citizen, older: field.number },
  why: OF_CITIZEN,
  note: { citizen, upTo: field.number },
  export: OF_CITIZEN,
  delete: OF_CITIZEN,
  overview: {
    filter: field.choice(OVERVIEW_FILTERS),
    page: field.number,
  },
  upcoming: { days: field.number },
  checklist: { citizen, list: field.choice(allLists()) },
  enrol: {
    citizen,
    programme: field.choice(programmes().map(({ id }) => id)),
    basis: BASIS,
    consent: field.choice(CONSENT),
    targetGroup: field.yesNo,
    earlierSupport: field.yesNo,
    cti: field.holder,
    job: field.holder,
    jobcenter: field.holder,
    social: field.holder,
    startup: field.date,
    startupMissing: field.choices(ATTENDEES),
    firstDay: field.date,
    start: field.date,
    reason,
  },
  role: { citizen, role: field.choice(ROLES), person: field.holder, reason },
  meeting: {
    citizen,
    kind: field.choice(MEETING_KINDS),
    state: field.choice(['planned', 'held', 'cancelled', 'missed']),
    date: field.date,
    time: field.time,
    attended: field.choices(ATTENDEES),
    missing: field.choices(ATTENDEES),
    reason,
  },
  jobmatch: { citizen, date: field.date, reason },
  transition: { citizen, date: field.date, reason },
  agreement: { citizen, date: field.date },
  start: { citizen, date: field.date, reason },
  tick: {
    citizen,
    list: field.choice(allLists()),
    item: field.item,
    to: field.choice(ITEM_STATES),
    reason,
  },
  plan: { citizen, responsible: field.choice(['jobcenter', 'social']) },
  decision: {
    citizen,
    support: field.choice(SUPPORT_DECISIONS),
    by: field.person,
    worker: field.text,
  },
  jobEnded: { citizen, date: field.date, ahead: field.yesNo, reason },
  correct: {
    citizen,
    what: field.choice(['start', 'firstDay', 'basis', 'number', 'meeting']),
    date: field.date,
    time: field.time,
    basis: BASIS,
    number: field.number,
    kind: field.choice(MEETING_KINDS),
    reason,
  },
  reassign: { to: field.person, from: field.person, role: field.choice(ROLES), reason },
  focus: {
    citizen,
    place: field.number,
    close: field.choice(FOCUS_ENDS),
    theme: field.choice(THEMES),
    goal: field.text,
    subgoals: field.texts,
    activities: field.text,
    contact: field.text,
    laterSupport: field.text,
    laterSupportConfirmed: field.yesNo,
    themes: field.choices(THEMES),
  },
  contact: {
    citizen,
    minutes: field.amount,
    kind: field.choice(CONTACT_KINDS),
    date: field.date,
    reason,
  },
  hours: {
    citizen,
    kind: field.choice(['ordinary', 'practice']),
    hours: field.amount,
    workplace: field.text,
    date: field.date,
  },
  pause: {
    citizen,
    why: field.choice(PAUSE_REASONS),
    date: field.date,
    until: field.date,
    reason,
  },
  resume: { citizen, date: field.date },
  stop: { citizen, date: field.date, reason },
  consent: { citizen, state: field.choice(['given', 'withdrawn']), date: field.date },
  handover: {
    citizen,
    need: field.text,
    crisis: field.text,
    relapse: field.text,
    responsible: field.text,
    supporters: field.text,
    furtherSupport: field.text,
    thing: field.text,
    what: field.text,
    taker: field.choice([...TAKERS, 'nobody']),
    who: field.text,
    sure: field.yesNo,
    gone: field.yesNo,
  },
  import: { lines: field.text },
  whatIf: {
    citizen,
    start: field.date,
    from: field.date,
    until: field.date,
    basis: BASIS,
  },
  settings: {
    language: field.choice(LANGUAGES),
    digest: field.yesNo,
    retentionMonths: field.number,
    guests: field.yesNo,
    coordinator: field.person,
    formerCoordinator: field.person,
    worker: field.person,
    share: field.number,
  },
  language: { language: field.choice(LANGUAGES) },
  time: {},
};

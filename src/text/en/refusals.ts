// Refusals in English.
import { MEETING_KINDS } from '../../cti/course/course';
import { isListId, type Beginning, type Programme } from '../../cti/programmes';
import { joinList } from '../dates';
import { basesByLength, phased, programmeNeedingBasis, type Phased } from '../programmes';
import type { RefusalFacts, RefusalTexts } from '../refusals';
import { numeral } from '../words';
import { words } from './words';

const FAQ = 'Q&A no.';
const MANUAL = 'CTI manual, p.';
const GDPR = 'GDPR, Article 5';

/** Command words of the meeting kinds, as they are typed. */
const TYPED_MEETING: Readonly<Record<string, string>> = {
  startup: 'startup',
  ctistart: 'ctistart',
  followup: 'followup',
  network: 'network',
  closing: 'closing',
};
const TYPED_LIST: Phased<'contact' | 'end'> = {
  contact: 'contact',
  phase: (phase) => `phase ${phase}`,
  end: 'end',
};
const CORRECTED: Readonly<Record<string, { name: string; typed: string; tell: string }>> = {
  start: { name: 'the start date', typed: 'start', tell: 'start' },
  firstDay: { name: 'the first working day', typed: 'first day', tell: 'jobmatch' },
  basis: { name: 'the legal basis', typed: 'basis', tell: 'status' },
  number: { name: 'the citizen number', typed: 'number', tell: 'status' },
  meeting: { name: 'the meeting date', typed: 'meeting', tell: 'meeting' },
};

const JOB_ONLY: Readonly<Record<string, string>> = {
  hours: 'Hours a week are recorded',
  agreement: 'A work agreement is recorded',
  jobEnded: 'The end of a job is recorded',
  basis: 'A legal basis is needed',
  firstDay: 'A job match is recorded',
  jobmatch: 'A job match is recorded',
  closing: 'A closing meeting is planned',
  meeting: 'The meeting is planned',
};

export const refusals: RefusalTexts = {
  notFound: (number) =>
    `I know of no course for citizen ${number} here. Write “overview” to see the team’s courses, or “new course ${number}” to begin one.`,

  cannotExtend: (r) => {
    if (r.is('over', 'yes'))
      return `A CTI course cannot be extended or followed by after-care, and its last day was ${r.dayBefore('end')} (${words.sources.T4}; ${FAQ} 51). If the citizen still needs support, record what has been decided with ${r.command('decision')}, and let a different worker give it.`;
    const end = r.has('end')
      ? `, so its last day is still ${r.dayBefore('end')}, and from ${r.date('end')} it is over`
      : '';
    return `A CTI course cannot be extended${end} (${words.sources.T4}). Instead, hand the support over to the citizen’s network (${r.command('handover')}), have other support decided before then (${r.command('decision')}), or let a different worker give the continued support.`;
  },

  startTooEarly: (r) =>
    begins(r) === 'transition'
      ? `CTI starts on the day of the transition${named(r, 'firstDay')} and not before (${startSource(r)}). If the day has moved, write ${r.command('transition', r.typed('date'))}.`
      : `CTI can start${onDate(r, 'earliest')} at the earliest, 14 days before ${firstDayOf(r)}${onDate(r, 'firstDay')} (${startSource(r)}). ${r.is('enrolling', 'yes') ? `Write it all again with “start ${r.typed('earliest')} reason …” or a later day.` : `Choose that day or a later one: ${r.command('start', `${r.typed('earliest')} reason …`)}.`}`,

  earlyStartNeedsReason: (r) =>
    begins(r) === 'transition'
      ? `CTI starts on the day of the transition${named(r, 'firstDay')} so a start before it needs a reason (${startSource(r)}). If the transition happened that day, write ${r.command('transition', r.typed('date'))}; otherwise ${r.command('start', `${r.typed('date')} reason …`)}.`
      : `A start before ${firstDayOf(r)}${onDate(r, 'firstDay')} is an exception and needs a reason, such as transport that has to be arranged (${startSource(r)}). Write ${r.command('start', `${r.typed('date')} reason …`)}.`,

  startNeedsReason: (r) =>
    `According to the method, CTI starts on ${firstDayOf(r)}, so a different start date${named(r, 'date')} needs a reason (${startSource(r)}). Write ${r.command('start', `${r.typed('date')} reason …`)}, and it is recorded as a deviation.`,

  noFirstDay: (r) =>
    begins(r) === 'transition'
      ? `The day of the transition is not recorded yet, and the course is planned from it (${manualOf(r)}). First write ${r.command('transition')} with the date.`
      : `No job match is recorded yet, and the course is planned from the first working day (${MANUAL} 19). First write ${r.command('jobmatch')} with the date.`,

  alreadyStarted: (r) =>
    `CTI started${onDate(r, 'start')}, and the phases are counted from that day (${MANUAL} 19). If the date is wrong, correct it with ${r.command('correct', 'start')}.`,

  notStarted: (r) =>
    r.rule === 'T6'
      ? `CTI has not started yet, so time is not running and there is nothing to pause (${FAQ} 52). Write ${r.command('start')} when the course begins.`
      : `CTI has not started yet, so this cannot be recorded (${words.sources[r.rule]}). Write ${r.command('start')} when the course begins.`,

  courseEnded: (r) =>
    `The CTI course is over${r.has('end') ? ` from ${r.date('end')}` : ''} and cannot be carried on (${FAQ} 44 and 51). Write ${r.command('status')} to see it, or ${r.command('new course')} if the citizen is to have a new one.`,

  ctiChangeNeedsReason: (r) =>
    `The citizen has one CTI worker through the whole course, so a change${r.has('from') ? ` from ${r.value('from')}` : ''} needs a reason (${MANUAL} 12). Write ${r.command('role', 'cti @Name reason …')}, and it is recorded as a deviation.`,

  jobChangeNeedsReason: (r) =>
    `The job consultant follows the citizen through the whole course, so a change${r.has('from') ? ` from ${r.value('from')}` : ''} needs a reason (intervention model). Write ${r.command('role', 'job @Name reason …')}, and it is recorded as a deviation.`,

  supportByCti: (r) =>
    `${person(r)} is the CTI worker of the course, and somebody else gives the support afterwards (${FAQ} 1; intervention model). Write who gives it, or write it again with “reason …” at the end, and it is recorded as a deviation.`,

  ctiIsCaseworker: (r) =>
    `${person(r)} cannot be both caseworker and CTI worker on the same course (${FAQ} 53). ${r.is('enrolling', 'yes') ? 'Choose somebody else for one of the roles, and write it all again.' : `Choose somebody else for one of the roles with ${r.command('role')}.`}`,

  ctiIsJobConsultant: (r) =>
    `${person(r)} would be both CTI worker and job consultant; the two roles should be held by two people, since the job consultant goes on after CTI (${FAQ} 54). Choose somebody else, or write it again with “reason …” at the end, and it is recorded as a deviation.`,

  roleCannotBeNone: (r) => roleCannotBeNone(r),

  consentFirst: (r) =>
    `The citizen’s consent to share information is missing, and until then only roles and the start-up meeting can be planned (${FAQ} 3; intervention model). Write ${r.command('consent', 'given')} when the citizen has agreed.`,

  consentWithdrawn: (r) =>
    `The citizen withdrew consent${onDate(r, 'on')}, so the course is frozen (${FAQ} 3). It can be ended with ${r.command('stop', 'reason …')} or deleted with ${r.command('delete course')}, and its data can be handed out with ${r.command('export')}.`,

  alreadyPaused: (r) =>
    `The course is already paused${r.has('from') ? ` from ${r.date('from')}` : ''} (${FAQ} 52). Write ${r.command('resume')} when the citizen is ready again.`,

  notPaused: (r) =>
    `The course is not paused, so there is nothing to resume (${FAQ} 52). Write ${r.command('pause')} if it is to be paused, or ${r.command('status')} to see where it stands.`,

  pauseBeforeStart: (r) =>
    r.has('start')
      ? `A pause cannot begin before the CTI start${onDate(r, 'start')}, since time does not run until then (our reading of ${FAQ} 52). Choose another date for the pause or the start.`
      : `The course has not started, so time is not running yet and no pause is needed (our reading of ${FAQ} 52). Write ${r.command('start')} when it begins.`,

  pausesOverlap: (r) =>
    `There is already a pause from ${r.date('from')}${r.has('until') ? ` to ${r.date('until')}` : ''}, and two pauses cannot overlap (our reading of ${FAQ} 52). Choose days outside it, or write “undo” if it is wrong.`,

  resumeBeforePause: (r) =>
    `The pause began${onDate(r, 'from')}, so the course can be resumed the day after at the earliest (our reading of ${FAQ} 52). Write ${r.command('resume')} with a later date, or “undo” if there was no pause at all.`,

  dateAhead: (r) =>
    `${r.has('date') ? r.date('date') : 'The day'} has not come yet, and only what has happened is recorded here (our rule, so that plans and facts are kept apart). Write it again when the day has come, or correct the date.`,

  stopNeedsReason: (r) =>
    `A course can be ended early only in special cases, under the municipality’s guidelines and with a reason (${FAQ} 45). Write ${r.command('stop', 'reason …')}; if the citizen is away for a while, ${r.command('pause')} is a possibility.`,

  fourthFocus: (r) =>
    `There are already three open focus areas, and a CTI course has no room for more (${MANUAL} 26; generic manual). Close or replace one of them with ${r.command('focus')}.`,

  focusUnknown: (r) =>
    `I cannot find that focus area on the course (${MANUAL} 26). Write ${r.command('focus')} to see those that are open.`,

  needUnknown: (r) =>
    `I cannot find that need for support on the course (${MANUAL} 31-32). Write ${r.command('handover')} to see what is to be handed over.`,

  needUnnamed: () =>
    `A need for support has to be described in a few words (our rule, so that everybody can see what is to be handed over). Write briefly what the citizen needs support with.`,

  tooManyNeeds: (r) =>
    `There are already ${r.value('most')} needs for support besides the focus areas, and the plan has no room for more (our rule, so that it can be read). First mark one that the citizen no longer has: ${r.command('handover')}.`,

  functionUnnamed: () =>
    `Write which professional or service takes over, such as the debt adviser (${FAQ} 47; generic manual). Otherwise the citizen does not know where the help is.`,

  naNeedsReason: (r) =>
    `An item can be marked as not relevant only with a reason, for example that the citizen does not want it (${words.sources.C3}). Write it briefly${rowTyped(r)}, and the item counts as settled.`,

  itemUnknown: (r) =>
    `${r.has('item') ? `Item ${r.value('item')}` : 'The item'} is not on ${listNamed(r)} (the checklists of the CTI manual and the generic manual). Write ${r.command('checklist', listTyped(r))} to see the items.`,

  responsibleIsNobody: (r) =>
    r.is('role', 'social')
      ? `The course has no social caseworker, so somebody else has to answer for the plan (${FAQ} 36; intervention model). Write ${r.command('plan', 'responsible jobcenter')}, or give somebody the role first with ${r.command('role', 'social @Name')}.`
      : `The course has no job-centre caseworker, so somebody else has to answer for the plan (${FAQ} 36; intervention model). Write ${r.command('plan', 'responsible social')}, or give somebody the role first with ${r.command('role', 'jobcenter @Name')}.`,

  withoutRole: (r) =>
    `${person(r)} has no role on the course, and those present are recorded by their role (${FAQ} 28; intervention model). Give the person a role with ${r.command('role')}, or write the meeting without the name.`,

  meetingUnknown: (r) =>
    `No ${meetingNamed(r)} is planned on the course (${words.sources[r.rule]}). Write ${r.command('meeting', `${meetingTyped(r)} 2027-03-02 10:00`)} with the right date to plan it.`,

  meetingPlannedAlready: (r) =>
    `The ${meetingNamed(r)} is planned for ${r.dayAndDate('date')} already (${words.sources[r.rule]}). Write ${r.command('move meeting', `${meetingTyped(r)} ${r.typed('wanted')}`)} to move it, or ${r.command('meeting', `${meetingTyped(r)} ${r.typed('wanted')} one more`)} if it is one more meeting.`,

  whichOfSeveral: (r) =>
    r.is('what', 'appointment')
      ? `There are several appointments with the citizen, so I cannot tell which one is to be moved (${words.sources[r.rule]}). Write ${r.command('move appointment')} and choose it.`
      : `Several meetings are planned, so I cannot tell which one is to be moved (${words.sources[r.rule]}). Write ${r.command('move meeting')} and choose it.`,

  appointmentUnknown: (r) =>
    `There is no such appointment with the citizen (${words.sources[r.rule]}). Write ${r.command('appointment', '12 March 10:00 home visit')} to make one.`,

  appointmentNeedsDate: (r) =>
    `The day of the appointment is missing (${words.sources[r.rule]}). Write for example ${r.command('appointment', '12 March 10:00 home visit')}.`,

  appointmentAhead: (r) =>
    `${r.date('date')} has not come yet, so the appointment cannot have ${r.is('state', 'missed') ? 'been missed' : 'taken place'} (${words.sources[r.rule]}). Record it when the day has come, or move it with ${r.command('move appointment', '…')}.`,

  minutesNeeded: (r) =>
    `How long did the appointment take? It is recorded as support time (${words.sources[r.rule]}). Write for example ${r.command('appointment', 'held 45 min')}.`,

  meetingNeedsDate: (r) =>
    `The date of the ${meetingNamed(r)} is missing (${words.sources[r.rule]}). Write for example ${r.command('meeting', `${meetingTyped(r)} 2027-03-02 10:00`)}.`,

  meetingAhead: (r) =>
    r.is('state', 'missed')
      ? `${r.date('date')} has not come yet, so the citizen cannot have missed the ${meetingNamed(r)} (${words.sources[r.rule]}). Record it when the day has come, or move the meeting with ${r.command('meeting', `${meetingTyped(r)} …`)}.`
      : `${r.date('date')} has not come yet, so the ${meetingNamed(r)} cannot have been held (${words.sources[r.rule]}). Plan it with ${r.command('meeting', `${meetingTyped(r)} ${r.typed('date')}`)}, and record it afterwards.`,

  phaseUnknown: (r) =>
    `The course has ${numeral(needing(r).phases.length, words)} phases, so ${listNamed(r)} is not part of it (${manualOf(r)}). Write ${r.command('checklist')} to see the next one.`,

  wrongProgramme: (r) =>
    r.is('change', 'transition')
      ? `The citizen is on a job course, which has a first working day in place of a day of transition (${MANUAL} 19). Write ${r.command('jobmatch')} with the date.`
      : `${JOB_ONLY[r.value('change')] ?? 'This is recorded'} only on a job course, and the citizen’s course is about another transition (${manualOf(r)}). Write ${r.command('transition')} if it is the day of the transition that is to be recorded.`,

  basisNeeded: (r) =>
    `A ${needing(r).words.en.called} needs a legal basis, since it decides the length: ${lengths(r)} (${FAQ} 44). Write for example ${r.command('new course', '§85 consent yes')}.`,

  numberInUse: (r) =>
    r.has('ended')
      ? `The number ${r.value('number')} still belongs to a course that has ended and cannot be used here, so that the two are not mixed up (our rule). Choose another number, or write ${r.command('delete course')} first if that course is not to be kept.`
      : `Citizen ${r.has('number') ? r.value('number') : (r.number ?? '')} already has a course under way, and each citizen has one course at a time (our rule, so that numbers are not mixed up). Write ${r.command('status')} to see it, or choose another number.`,

  correctionNeedsReason: (r) =>
    `A correction needs a reason, so that others can see why ${corrected(r).name} was changed (${words.sources.C7}). Write ${r.command('correct', `${corrected(r).typed} … reason …`)}.`,

  nothingToCorrect: (r) =>
    `There is nothing to correct: ${corrected(r).name} is not recorded, or is already the same (${words.sources.C7}). Write ${r.command(corrected(r).tell)} to see or record it.`,

  numberShape: () =>
    `A citizen number is 1 to 6 digits chosen by the team, never a CPR number (${GDPR}). Write for example “status 42”.`,

  amountImpossible: (r) => amountImpossible(r),

  textTooLong: (r) =>
    `The text is too long${r.has('length') ? ` (${r.value('length')} characters)` : ''}; there is room for 300 characters here, since the full account belongs in the record system (${GDPR}). Write it shorter.`,

  personUnknown: (r) =>
    `${r.has('name') ? r.value('name') : 'The person chosen'} is not one of the team’s members, and only they can have a role (${words.sources[r.rule]}). Choose somebody else, or add them to the team first.`,

  personGuest: (r) =>
    `${r.has('name') ? r.value('name') : 'The person chosen'} is a guest in the team and cannot see the courses, and so cannot hold a role (${words.sources[r.rule]}). Choose somebody else, or let a coordinator give guests access under ${r.command('settings')}.`,

  personAmbiguous: (r) =>
    `Several people in the team are called ${r.has('name') ? r.value('name') : 'the same'}, so it is not clear who is meant (${words.sources[r.rule]}). Choose the right one from the list, or mention them with @.`,

  dateImpossible: (r) =>
    `${r.has('date') ? r.date('date') : 'The date'} does not fit the other dates of the course (${words.sources[r.rule]}). Write another one, for example 2027-03-02 or 2 March 2027; ${r.command('why')} shows the dates.`,

  timeImpossible: (r) =>
    `“${r.value('typed')}” cannot be read as a time of day (${words.sources[r.rule]}). Write for example 10:00 or 14:30.`,

  fieldUnreadable: (r) =>
    `“${r.value('typed')}” does not fit here (${words.sources[r.rule]}). Choose from the list, or leave the field empty.`,

  noDayFits: (r) =>
    `Which day do you mean by “${r.value('typed')}”? ${[whyNot(r, 'first'), whyNot(r, 'second')].filter((part) => part !== '').join(', and ')} (${words.sources[r.rule]}). Write the date with its year, for example ${r.typed('first')}.`,

  twoDaysFit: (r) =>
    `“${r.value('typed')}” can be ${r.dayAndDate('first')} or ${r.dayAndDate('second')} (${words.sources[r.rule]}). Choose one of them, or write the date with its year.`,

  weekdayDiffers: (r) =>
    `${r.date('date')} is a ${r.weekday('date')}, not a ${r.weekday('other')} (${words.sources[r.rule]}). Do you mean ${r.dayAndDate('date')} or ${r.dayAndDate('other')}?`,

  dayOfWeekMissing: (r) =>
    `Which day of week ${r.value('week')} do you mean? A week alone does not make a date (${words.sources[r.rule]}). Choose the day, or write it, for example “Monday week ${r.value('week')}”.`,

  jobEndAhead: (r) =>
    `${r.date('date')} has not come yet, so save it only if it is settled that the job ends on that day (${words.sources[r.rule]}). Otherwise correct the date.`,
};

const WHY_NOT: Readonly<Record<string, string>> = {
  ahead: 'has not come yet',
  passed: 'is past',
  beforeCourse: 'lies before the course',
  beforeJob: 'lies before the job began',
  beforeStart: 'lies before the CTI start',
  beforePause: 'lies before the pause',
  outOfOrder: 'does not go with the other date',
  tooFar: 'is more than half a year away',
};

/** '12 March 2026 lies before the course'; nothing where no such day was weighed. */
function whyNot(r: RefusalFacts, place: 'first' | 'second'): string {
  return r.has(place) ? `${r.date(place)} ${WHY_NOT[r.value(`${place}Why`)] ?? ''}` : '';
}

function onDate(r: RefusalFacts, key: string): string {
  return r.has(key) ? ` on ${r.date(key)}` : '';
}

function named(r: RefusalFacts, key: string): string {
  return r.has(key) ? `, ${r.date(key)},` : '';
}

function begins(r: RefusalFacts): Beginning {
  return r.programme?.begins ?? 'jobmatch';
}

function manualOf(r: RefusalFacts): string {
  return r.programme?.words.en.manual ?? 'CTI manual';
}

/** The programme that asks for a legal basis; where none is told, the first that does. */
function needing(r: RefusalFacts): Programme {
  return r.programme ?? programmeNeedingBasis();
}

/** The bases that it could have, longest first: 'nine months under SEL § 85, six under …'. */
function lengths(r: RefusalFacts): string {
  return basesByLength(needing(r), 'en')
    .map(({ months, labels }, place) => {
      const long = `${numeral(months, words)}${place === 0 ? ' months' : ''}`;
      return `${long} under ${joinList(labels, 'en')}`;
    })
    .join(', ');
}

function startSource(r: RefusalFacts): string {
  return begins(r) === 'transition' ? manualOf(r) : words.sources.T3;
}

function firstDayOf(r: RefusalFacts): string {
  return begins(r) === 'transition' ? 'the day of the transition' : 'the first working day';
}

function person(r: RefusalFacts): string {
  return r.has('person') ? r.value('person') : 'The same person';
}

function roleCannotBeNone(r: RefusalFacts): string {
  return r.is('role', 'cti')
    ? `A CTI course needs a CTI worker, so the role cannot be left empty (${MANUAL} 12). Write ${r.command('role', 'cti @Name')}.`
    : `The role cannot be set to nobody on this course (intervention model). Write ${r.command('role')} and choose a person.`;
}

/** Of the team's settings: how long courses are kept, and a share of full time. */
function settingImpossible(r: RefusalFacts): string {
  const value = r.value('value');
  if (r.rule === 'D6')
    return `${value} cannot be right as a number of months (${GDPR}). Write a whole number from 1 to 120, for example “settings retention 6”.`;
  const wrong = r.has('value')
    ? `${value} cannot be right as a percentage of full time`
    : 'Both a person and a percentage of full time are needed';
  return `${wrong} (intervention model). Write a whole number from 5 to 100, for example “settings share @Name 50”.`;
}

function amountImpossible(r: RefusalFacts): string {
  if (r.rule === 'D6' || r.rule === 'P4') return settingImpossible(r);
  const value = r.has('value') ? r.value('value') : 'That';
  if (r.rule === 'C5')
    return `${value} cannot be right as hours a week (${FAQ} 38). Write the hours as a number, for example ${r.command('hours', '8')} or ${r.command('practice', '20')}.`;
  return `${value} cannot be right as minutes in a day (${MANUAL} 10). Write the minutes as a whole number, for example ${r.command('contact', '45 home')}.`;
}

function listNamed(r: RefusalFacts): string {
  const list = r.value('list');
  return isListId(list) ? phased(words.lists, list) : 'the checklist';
}

/** A checklist by its command word; empty for one that nobody has. */
function listTyped(r: RefusalFacts): string {
  const list = r.value('list');
  return isListId(list) ? phased(TYPED_LIST, list) : '';
}

/** A row number can be typed; an item's id cannot. */
function rowTyped(r: RefusalFacts): string {
  if (!/^\d+$/.test(r.value('item'))) return '';
  const list = listTyped(r).replace(' ', '');
  return `: ${r.command('tick', `${list} ${r.value('item')} na reason …`)}`;
}

function meetingNamed(r: RefusalFacts): string {
  const kind = MEETING_KINDS.find((known) => known === r.value('kind'));
  return kind ? words.meetings[kind] : 'meeting';
}

function meetingTyped(r: RefusalFacts): string {
  return TYPED_MEETING[r.value('kind')] ?? 'startup';
}

function corrected(r: RefusalFacts): { name: string; typed: string; tell: string } {
  return CORRECTED[r.value('what')] ?? { name: 'it', typed: 'start', tell: 'status' };
}

// Short answers about one course, in English; the first says whom it is about.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import {
  capital,
  formatDate,
  formatDateWithWeekday,
  formatTime,
  joinList,
  pluralIn,
} from '../../dates';
import type { Texts } from '../../texts';
import { words } from '../words';

const on = (date: PlainDate): string => formatDate(date, 'en');
const listed = (items: readonly string[]): string => joinList(items, 'en');
const plural = (count: number, one: string, many: string): string =>
  pluralIn(count, one, many, 'en');

export const course: Texts['answers']['course'] = {
  closed: (lastDay) =>
    lastDay ? `The course is closed; the last day was ${on(lastDay)}.` : 'The course is closed.',
  paused: (from, why) =>
    `The course has been paused since ${on(from)} (${words.pauseReasons[why]}).`,
  notPaused: 'The course is not paused.',
  pausedDates: 'The next dates are known when the course is resumed.',
  daysLeftOfPhase: (left, phase) => `${plural(left, 'day', 'days')} left of phase ${phase}.`,
  contact: 'The course is in the contact period.',
  startsOn: (date) => `CTI starts on ${on(date)}.`,
  noStart: 'CTI has not started, and no first day has been agreed yet.',
  noFirstDay: 'No job has been noted yet.',
  noTransition: 'The day of the transition has not been agreed yet.',
  firstDay: (date, isPast) => `The first working day ${isPast ? 'was' : 'is'} ${on(date)}.`,
  transition: (date, isPast) => `The transition ${isPast ? 'was' : 'is'} on ${on(date)}.`,
  jobEnded: (date) => `The job ended on ${on(date)}.`,
  started: (date) => `CTI started on ${on(date)}.`,
  phase: (phase, day, of) => `Phase ${phase}, day ${day} of ${of}.`,
  phaseFrom: (phase, date, isPast) =>
    `Phase ${phase} ${isPast ? 'began' : 'begins'} on ${on(date)}.`,
  lastPhase: (phase) => `Phase ${phase} is the last one.`,
  noPhase: (phase) => `The course has no phase ${phase}.`,
  lastDay: (date) => `The last day is ${on(date)}.`,
  daysLeft: (days) =>
    days === 0
      ? 'That is today.'
      : days < 14
        ? `${plural(days, 'day', 'days')} left.`
        : `${plural(Math.floor(days / 7), 'week', 'weeks')} left.`,

  meeting: (kind, date, time) =>
    `${capital(words.meetings[kind])} on ${formatDateWithWeekday(date, 'en')}${time ? ` at ${formatTime(time, 'en')}` : ''}.`,
  noMeeting: (kind) => (kind ? `No ${words.meetings[kind]} is planned.` : 'No meeting is planned.'),
  heldBefore: (kind, date) => `${capital(words.theMeetings[kind])} was held on ${on(date)}.`,

  seen: (date, kind, minutes, by) =>
    `The last contact was on ${formatDateWithWeekday(date, 'en')}: ${plural(minutes, 'minute', 'minutes')} ${words.contactKinds[kind]} (${by}).`,
  metLast: (kind, date) =>
    `${capital(words.theMeetings[kind])} was held on ${formatDateWithWeekday(date, 'en')}.`,
  neverSeen: 'No contact has been noted yet.',
  daysAgo: (days) => (days === 0 ? 'That is today.' : `${plural(days, 'day', 'days')} ago.`),

  missing: (open, list) =>
    open === 0
      ? `Nothing is missing on ${list}.`
      : `${plural(open, 'item is', 'items are')} missing on ${list}.`,
  items: (items, more) => `${items.join(' · ')}${more > 0 ? ` · and ${more} more` : ''}`,

  minutesIn: (phase, minutes, per30) =>
    `Phase ${phase}: ${plural(minutes, 'minute', 'minutes')} of support noted, that is ${per30} per 30 days.`,
  minutesBefore: (minutes) =>
    `Before the CTI start ${plural(minutes, 'minute', 'minutes')} of contact were noted.`,
  minutesAll: (minutes) => `${plural(minutes, 'minute', 'minutes')} of support noted in all.`,
  notBegun: (phase) => `Phase ${phase} has not begun yet.`,
  coordination: (minutes) => `Coordination beside it: ${plural(minutes, 'minute', 'minutes')}.`,
  guide: (line, phase, per30, guide) =>
    `Phase ${phase}: ${per30} minutes per 30 days. A guide by ${line}: ${guide}.`,
  guideLater: (line) => `The share by ${line} can be seen once phase 2 has begun.`,

  readyToClose: 'Everything is in place for the end.',
  notReady: (what) => `Not yet. Still missing: ${listed(what)}.`,
  lacks: {
    items: (open) => `${plural(open, 'item', 'items')} on the checklist for the end`,
    closing: 'the closing meeting',
    decision: 'the decision on further support',
    handover: 'the handover plan',
  },

  nothingDue: (until) => `Nothing is coming up until ${on(until)}.`,
  next: 'Next:',

  joint: (date, responsible) =>
    `The joint plan was made on ${on(date)}${responsible ? `; responsible is ${responsible}` : ''}.`,
  noJoint: 'The joint plan has not been noted yet.',
  focus: (goals) => `Focus areas: ${goals.join(' · ')}`,
  focusCount: (count) =>
    count === 0
      ? 'The CTI plan has no focus areas yet.'
      : `The CTI plan has ${plural(count, 'open focus area', 'open focus areas')}.`,
  focusMet: (count) => `${plural(count, 'goal', 'goals')} met.`,
  agreement: (date, followUp) =>
    `The work agreement was noted on ${on(date)}${followUp ? `; follow-up on ${on(followUp)}` : ''}.`,
  noAgreement: 'The work agreement has not been noted yet.',
  consent: {
    given: (date) => `Yes, consent was noted on ${on(date)}.`,
    pending: 'No, consent is missing.',
    withdrawn: (date) => `Consent was withdrawn on ${on(date)}.`,
  },
  hours: (ordinary, practice) =>
    [
      ...(ordinary > 0 ? [`${plural(ordinary, 'ordinary hour', 'ordinary hours')} a week`] : []),
      ...(practice > 0 ? [`${plural(practice, 'practice hour', 'practice hours')} a week`] : []),
    ].join(' and ') + '.',
  noHours: 'No hours have been noted.',
  decided: (what, date) => `Decided on ${on(date)}: ${what}.`,
  notDecided: 'Further support has not been decided yet.',
  decideBy: (date) => `It must be decided before ${on(date)}.`,
  basis: (label, months) => `${label}: ${months} months.`,
  networkHeld: (count, date) =>
    count === 1
      ? `The handover meeting was held on ${on(date)}.`
      : `${count} handover meetings were held, the last on ${on(date)}.`,
  networkNotHeld: 'No handover meeting has been held yet.',
  networkBy: (date) => `It must be held by ${on(date)}.`,
  holder: (role, name) => `${capital(role)}: ${name}.`,
  nobody: (role) => `${capital(role)}: not told.`,
  responsible: (role, name) => `Responsible is ${role}${name ? `, ${name}` : ''}.`,
  noResponsible: 'No responsible caseworker has been noted.',
  handoverMade: 'The handover plan has been made.',
  handoverOpen: 'The handover plan is not finished.',
  uncovered: (count) =>
    count === 0
      ? 'Everything has somebody who takes over.'
      : `${plural(count, 'area lacks', 'areas lack')} somebody who takes over.`,
  deviations: (count) =>
    count === 0
      ? 'There are no deviations from the method.'
      : `There ${count === 1 ? 'is' : 'are'} ${plural(count, 'deviation', 'deviations')} from the method.`,
};

// What the cards say around the facts, in English; dates come as dates and are worded here.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Texts } from '../texts';
import {
  capital,
  pluralIn as count,
  formatDate,
  formatDateWithWeekday,
  formatNumber,
  formatTime,
} from '../dates';
import { named } from '../named';
import { meetings } from './meetings/cards';
import { pages } from './pages';

const on = (date: PlainDate): string => formatDate(date, 'en');
const plural = (number: number, one: string, many: string): string =>
  count(number, one, many, 'en');

export const cards: Texts['cards'] = {
  citizen: (number) => `Citizen ${number}`,
  more: 'More',
  meetings,

  state: {
    noFirstDay: {
      jobmatch: 'Contact period · first working day not agreed yet',
      transition: 'Contact period · day of the transition not agreed yet',
    },
    firstDay: {
      jobmatch: (day) => `Contact period · first working day ${on(day)}`,
      transition: (day) => `Contact period · transition ${on(day)}`,
    },
    startsOn: (day) => `Contact period · CTI starts ${on(day)}`,
    phase: (phase) => `Phase ${phase}`,
    dayOf: (day, of) => `day ${day} of ${of}`,
    closed: (lastDay) => `Closed · the last day was ${on(lastDay)}`,
    neverStarted: (day) => `Closed ${on(day)}, before CTI began`,
    paused: 'Paused',
    pausedSince: (from, why) => `Paused since ${on(from)}: ${why}`,
    daysLeft: (left, phase, until) =>
      `${plural(left, 'day', 'days')} left of phase ${phase}. ${until === null ? 'The next dates are known when the course resumes.' : `The course goes on from ${on(until)}.`}`,
    frozen: 'Consent has been withdrawn',
    frozenMeans: (date) =>
      `It was withdrawn on ${on(date)}. The course is frozen: no cards and no reminders. It can only be stopped, exported or erased.`,
    consentPending: 'Consent is missing',
    consentPendingMeans:
      'Until the citizen has consented, you can only assign roles and plan the start-up meeting.',
    stoppedBecause: (reason) => `Stopped early: ${reason}`,
    endsEarly: (day, reason) => `Stops on ${on(day)}: ${reason}`,
    months: (months) => `${months} months`,
  },

  timeline: {
    phase: (phase) => `Phase ${phase}`,
    start: 'Start',
    phaseFrom: (phase) => `Phase ${phase} from`,
    unknown: 'not known yet',
    notReached: 'not reached',
    lastDay: 'Last day',
    today: (date) => `Today ${on(date)}`,
    pause: (from, last) =>
      last === null ? `Pause from ${on(from)}` : `Pause from ${on(from)} to ${on(last)}`,
    earlierPauses: (count) => plural(count, 'earlier pause', 'earlier pauses'),
    network: (by) => `Network meetings to be held by ${on(by)}`,
    meeting: (what) => capital(what),
  },

  due: {
    line: (target, what) => `${on(target)}: ${what}`,
  },

  advice: {
    attendanceAssumed:
      'Were they not all there? Press “Correct attendance”, or write the meeting again with “without” and the role.',
    chooseTwoOrThreeFocus: 'The CTI manual recommends two to three focus areas.',
    givePeople: 'Record who has which role, so that the right people are told.',
    startupBeforeJob:
      'The start-up meeting comes before the job begins, and none has been held or planned. Plan it with the button (intervention model).',
    planBeforeJob:
      'The joint plan is made before the job begins. Record it with the button once it is made (questions and answers no. 34).',
    onePlan:
      'If the citizen has both Min Plan at the job centre and a plan of action under SEL § 141, the two must agree, so that the citizen has one plan (questions and answers no. 30).',
    agreementNext:
      'The next step is the work agreement: hours, tasks, health considerations, sub-goals and follow-up.',
    askConsent: 'Ask the citizen for consent; the course cannot go on without it.',
    notTargetGroup:
      'The citizen is outside the target group of the CTI manual. It is noted and blocks nothing.',
    handOverInstead:
      'The CTI worker gives no support after the last day. Hand the support over to the network or another worker.',
    startupAgenda:
      'On the agenda: the citizen’s wishes and network, when the work on the CV begins, the timetable, and who answers for the joint plan. The professionals may meet beforehand, and the meeting is best held where the citizen wishes (intervention model).',
    sameContact: 'The same contact was recorded already. If this one is a repeat, write “undo”.',
    savedBefore:
      'That form was saved once, and nothing is recorded again. Open a new one if there is more to record.',
    nothingChanged: 'It is recorded like that already, so nothing was changed.',
    postingStopped:
      'Those who run me have stopped what I post by myself, so no reminders come until they let me go on. I still answer.',
    maybeAgreement:
      'An appointment is one with the citizen. If you meant the work agreement with its follow-up on that day, press the button.',
    startByItself: 'CTI begins by itself that day; there is nothing more to do.',
  },

  sendFault: (why) => named(SEND_FAULTS, why) ?? 'the message did not get through',

  status: {
    recorded: 'Recorded',
    advice: 'Good to know',
    progress: (list, settled, total) => `${list}: ${settled} of ${total} items settled`,
    openCount: (open) => plural(open, 'open item', 'open items'),
    noneOpen: 'No open items',
    earlier: (rest) => `${rest} earlier, in the Word file of the documentation`,
    andMore: (rest) => `and ${rest} more`,
    takenBack: (what) => `That was: “${what}”`,
    next: 'Next',
    meeting: (what, date, time) =>
      `${formatDateWithWeekday(date, 'en')}${time === null ? '' : ` at ${formatTime(time, 'en')}`}: ${what}`,
    people: 'Who does what',
    responsible: 'responsible caseworker',
    deviationCount: (found) => plural(found, 'deviation', 'deviations'),
    deviations: (found) => `△ ${plural(found, 'deviation', 'deviations')}`,
    deviation: (date, what, source) => `${on(date)}: ${what} (Source: ${source})`,
    dead: (lost) => `! ${plural(lost, 'message', 'messages')} could not be delivered`,
    deadLine: (what, date, why) => `${capital(what)} ${on(date)}: ${why}`,
    disappears: (date) => `The data of the course will be erased on ${on(date)}.`,
    agreement: (followUp) =>
      followUp === null
        ? 'The work agreement is made'
        : `The work agreement is made, follow-up ${on(followUp)}`,
    jobEnded: (date, isAhead) =>
      `The job ${isAhead ? 'ends' : 'ended'} on ${on(date)}. The CTI clock runs on; a new job match moves no dates.`,
    intensity: 'Support per 30 days of each phase',
    intensityLine: (phase, minutes) => `${phase}: ${formatNumber(Math.round(minutes), 'en')} min`,
    guideLine: (line, minutes) =>
      `${line} would give ${formatNumber(Math.round(minutes), 'en')} min`,
    intensityGuide: (line) => `The ${line} line is a guide, not a limit.`,
    coordination: (minutes) =>
      `Coordination, counted separately: ${plural(minutes, 'minute', 'minutes')} in all`,
    hours: 'Ordinary hours a week',
    hoursLine: (hours, from) => `${plural(hours, 'hour', 'hours')} from ${on(from)}`,
    practiceHours: (hours) => `Practice, counted separately: ${plural(hours, 'hour', 'hours')}`,
  },

  checklist: {
    title: {
      contact: 'Checklist before CTI starts',
      phase: (phase) => `Checklist for phase ${phase}`,
      end: 'Checklist for the end',
    },
    furtherOnes: (count) => `${count} more open`,
    settledOnes: (count) => `${count} settled`,
    settled: (settled, total) => `${settled} of ${total} settled`,
    allSettled: 'Everything is settled',
    hint: 'Tap an item to mark it as done.',
    done: 'Done',
    open: 'Open',
    na: 'Not relevant',
    optional: 'if relevant',
    markDone: (place, text) => `${place}. ${text} – open. Mark as done`,
    markOpen: (place, text, state) => `${place}. ${text} – ${state}. Open again`,
    markNa: (place) => `Item ${place} is not relevant`,
    doneBy: (who, date) => `Done · ${who}, ${on(date)}`,
    fromFact: (fact) => `Done · ${fact}`,
    naBy: (reason, who, date) => `Not relevant: ${reason} · ${who}, ${on(date)}`,
    reopened: (who, date) => `Opened again · ${who}, ${on(date)}`,
  },

  facts: {
    startupHeldWithAll: 'start-up meeting held with everybody',
    firstDayTold: 'first day agreed',
    focusChosen: 'focus areas chosen',
    planMade: 'plan made',
    contactHeld: 'contact with the citizen logged',
    networkMeetingHeld: 'network meeting held',
    handoverPlanMade: 'handover plan made',
    longTermResponsible: 'long-term responsibility settled',
    supportDecided: 'continued support decided',
    ended: 'course ended',
  },

  ...pages,

  /** What one person is told 1:1 on one morning. */
  morning: {
    title: 'For you today',
    count: (count: number): string => plural(count, 'thing', 'things'),
    channel: 'Written in 1:1 chats',
    changes: (count: number): string => plural(count, 'change', 'changes'),
    nothing: 'All of it is done',
    rest: (count: number): string => `and ${count} more`,
  },
  buttons: {
    checklist: 'Checklist',
    status: 'Status',
    unfold: 'Show status',
    start: 'Start CTI',
    startOn: (date) => `Start CTI ${on(date)}`,
    jobmatch: 'Record job match',
    transition: 'Record transition',
    contact: 'Record contact',
    meeting: 'Record meeting',
    planMeeting: 'Plan meeting',
    planStartup: 'Plan start-up meeting',
    jointPlan: 'Record joint plan',
    resume: 'Resume',
    pause: 'Pause',
    hours: 'Record hours',
    focus: 'Record focus area',
    role: 'Assign roles',
    agreement: 'Record work agreement',
    handover: 'Handover plan',
    decision: 'Record decision',
    closing: 'Closing',
    documentation: 'Documentation',
    why: 'Why',
    log: 'Log',
    undo: 'Undo',
    consent: 'Record consent',
    consentGiven: 'Consent given today',
    overview: 'Overview',
    upcoming: 'Upcoming',
    help: 'Help',
    caseload: 'Caseload',
    mine: 'My courses',
    enrol: 'New course',
    comes: 'I am coming',
    comesNot: 'I cannot come',
    later: (days) => `Show again in ${plural(days, 'day', 'days')}`,
    postpone: 'Later …',
    seen: 'Seen',
  },
};

const SEND_FAULTS: Readonly<Record<string, string>> = {
  throttled: 'Teams took no more messages',
  notInstalled: 'the bot is not installed for the recipient',
  blocked: 'the recipient has blocked the bot',
  waits:
    'the channel takes nothing from the bot; it is sent once the bot is added again or somebody writes to it there',
  gone: 'the channel or chat no longer exists',
  tooLarge: 'the message was too large',
  unauthorized: 'the bot has no access',
  unreachable: 'Teams could not be reached',
  serverError: 'Teams answered with an error',
  timeout: 'Teams did not answer',
  refused: 'Teams refused the message',
  restored: 'the bot was restored from a backup, and nobody knows whether the message got out',
};

// Rule N1, row by row: all that the method knows of each due thing. Read by the
// files around it; texts, cards and the poster take the keys and what they need from here.
import { addDays } from '../calendar/plainDate';
import { addWorkingDays } from '../calendar/workingDays';
import { hasClosingMeeting } from '../programmes';
import {
  toCaseworkers,
  toCaseworkersAndCtiWorker,
  toChannel,
  toChannelAndWhoGoesOn,
  toChannelAndWhoStarts,
  toCtiWorker,
  toJobConsultant,
  toWhoAnswersFor,
  toWhoFindsIt,
  toWhoIsAsked,
  toWhoStarts,
} from './audiences';
import {
  awaitsStart,
  awaitsStartup,
  closingMet,
  consentSettled,
  decided,
  handoverPlanned,
  inTouch,
  isAheadOf,
  isInPhase,
  isLatestQuestion,
  isReached,
  isToldAhead,
  isUnderWay,
  jobFound,
  listOfChange,
  listSettled,
  networkMet,
  phasePlanned,
  resumed,
  startRecorded,
  startupMet,
  toldOfMeeting,
} from './conditions';
import {
  always,
  ASKS_NOTHING,
  CHANGE,
  CHANNEL,
  contactList,
  DEADLINE,
  eachChange,
  END,
  ENROLMENT,
  LONE,
  notClosed,
  one,
  PHASE,
  REMINDER,
  START,
  until,
  WHEN_TOLD,
} from './common';
import { ANNOUNCED_DAYS, erasedOn } from './retention';
import type { DueTable } from './row';
import { formerHolder, toWhomItConcerns, WHEN_CHANGED } from './tellings';
import {
  AFTER_MEETING,
  agreedOn,
  beforeStartup,
  dated,
  days,
  DECISION_DAYS,
  eachTime,
  EVE_OF_MEETING,
  fromBoundaries,
  fromEnd,
  fromEnrolment,
  fromFirstDay,
  fromPhases,
  FROM_START,
  fromStartup,
  IN_PAUSES,
  NETWORK_DAYS,
  NO_DAY_OF_A_COURSE,
  ON_START,
  toldForGood,
  WHEN_FIRST_DAY_IS_TOLD,
  WITHOUT_A_JOB,
  workingDays,
} from './ruleDates';

const ROWS = {
  // C1: the start-up meeting comes before the job.
  'startup.missing': {
    ...ENROLMENT,
    ...until(startupMet),
    chain: 'startup',
    kind: 'change',
    date: fromEnrolment(awaitsStartup),
    falls: always,
    to: toCaseworkersAndCtiWorker,
  },
  // P9: the consent itself waits in the overview from the first day.
  'consent.pending': {
    ...ENROLMENT,
    ...until(consentSettled),
    waits: false,
    chain: 'consent',
    kind: 'change',
    date: fromEnrolment(({ course }) => course.consent.state === 'pending'),
    falls: notClosed,
    to: () => ['author'],
    author: ({ consent }) => consent.by,
  },
  'startup.prepare': {
    ...LONE,
    ...ASKS_NOTHING,
    kind: 'notice',
    date: beforeStartup(5),
    // Told on its eve or later, the reminder of the meeting says the same.
    falls: (facts, day) =>
      toCaseworkers(facts, day).length > 0 && isAheadOf(facts, day, addWorkingDays(day.target, -1)),
    to: toCaseworkers,
    toldOn: WHEN_TOLD.meeting,
    list: contactList,
  },
  'meeting.after': {
    ...LONE,
    // Its rule dates are of what is planned alone, so it is told ahead of that day, too.
    asks: { done: toldOfMeeting, told: 'anyway' },
    waits: true,
    afterTheEnd: true,
    kind: 'change',
    date: AFTER_MEETING,
    falls: isLatestQuestion,
    to: toWhoAnswersFor,
    toldOn: WHEN_TOLD.meeting,
    shown: { ...REMINDER, on: 'afterIt' },
  },
  'contact.first': {
    ...LONE,
    ...until(inTouch),
    kind: 'change',
    date: fromStartup(workingDays(5)),
    falls: ({ at }, { on }) => at.stage === 'contact' && !(at.start !== null && at.start <= on),
    to: toCtiWorker,
    toldOn: WHEN_TOLD.startup,
    list: contactList,
  },
  'jobmatch.missing': {
    ...LONE,
    ...until(jobFound),
    kind: 'change',
    date: WITHOUT_A_JOB,
    falls: notClosed,
    to: toWhoFindsIt,
    toldOn: WHEN_TOLD.startup,
  },
  'cti.prepare': {
    ...START,
    ...ASKS_NOTHING,
    kind: 'atOnce',
    date: WHEN_FIRST_DAY_IS_TOLD,
    falls: (facts) => awaitsStart(facts) && isToldAhead(facts),
    to: toChannelAndWhoStarts,
    live: one('checklist', 'contact'),
  },
  // C1: change 0 is the start; its card has the list of the change that comes.
  'phase.begin': {
    ...LONE,
    ...ASKS_NOTHING,
    kind: 'change',
    date: FROM_START,
    falls: isReached,
    to: toChannel,
    list: () => 'phase2',
    live: [{ ordinal: 0, kind: 'phaseChange', about: 'phase1' }],
    shown: { ...CHANGE, on: 'afterIt', calendar: false },
  },
  // C10: without anything chosen for the phase that has begun.
  'plan.missing': {
    ...LONE,
    ...until(phasePlanned),
    kind: 'change',
    date: fromPhases(days(21)),
    falls: isInPhase,
    to: toCtiWorker,
    list: (ordinal) => listOfChange(ordinal + 1),
  },
  'cti.start': {
    ...START,
    asks: { done: startRecorded, told: 'anyway' },
    waits: false,
    kind: 'notice',
    date: ON_START,
    falls: awaitsStart,
    to: (facts) => [...toWhoStarts(facts), ...CHANNEL],
    live: one('start', 'start'),
    shown: { ...CHANGE, deadline: true },
  },
  'cti.late': {
    ...START,
    ...until(startRecorded),
    kind: 'change',
    date: fromFirstDay(workingDays(1), workingDays(7)),
    falls: awaitsStart,
    to: (_, { ordinal }) => (ordinal === 1 ? ['cti'] : CHANNEL),
    shown: { ...REMINDER, on: 'afterIt' },
  },
  'phase.notice': {
    ...PHASE,
    ...ASKS_NOTHING,
    kind: 'notice',
    date: fromBoundaries(days(-14)),
    falls: isReached,
    to: () => ['channel', 'cti'],
    live: eachChange('checklist'),
  },
  'phase.change': {
    ...PHASE,
    ...ASKS_NOTHING,
    kind: 'change',
    date: fromBoundaries(days(0)),
    falls: isReached,
    to: toChannel,
    live: eachChange('phaseChange'),
    shown: CHANGE,
  },
  'phase.open': {
    ...PHASE,
    ...until(listSettled),
    chain: null,
    kind: 'change',
    date: fromBoundaries(days(7)),
    // T5: judged from the change on.
    falls: (facts, day) => isReached(facts, day) && facts.today >= day.target,
    to: toCtiWorker,
  },
  'closing.prepare': {
    ...END,
    ...ASKS_NOTHING,
    kind: 'notice',
    date: fromEnd(days(-42)),
    falls: isUnderWay,
    to: toChannel,
    live: one('closing', 'end'),
  },
  // T9: told while there is still time to keep it.
  'handover.deadline': {
    ...END,
    ...until(networkMet),
    chain: 'handover',
    kind: 'notice',
    date: NETWORK_DAYS,
    falls: isUnderWay,
    to: toCtiWorker,
    shown: DEADLINE,
  },
  // C6.
  'handover.plan': {
    ...END,
    ...until(handoverPlanned),
    kind: 'notice',
    date: fromEnd(days(-28)),
    falls: isUnderWay,
    to: toCtiWorker,
    shown: { ...DEADLINE, calendar: false },
  },
  // T10: an assessment takes weeks, so it is asked for as the last phase begins.
  'decision.deadline': {
    ...END,
    ...until(decided),
    chain: 'decision',
    kind: 'notice',
    date: DECISION_DAYS,
    falls: isUnderWay,
    to: toCaseworkers,
    shown: DEADLINE,
  },
  'closing.unplanned': {
    ...END,
    ...until(closingMet),
    kind: 'notice',
    date: fromEnd(days(-28)),
    // P6: not every programme has a closing meeting of its own.
    falls: (facts) => isUnderWay(facts) && hasClosingMeeting(facts.course),
    to: toChannel,
    shown: { ...DEADLINE, calendar: false },
  },
  'course.end': {
    ...END,
    ...ASKS_NOTHING,
    afterTheEnd: true,
    kind: 'change',
    date: fromEnd(days(0)),
    falls: always,
    to: toChannelAndWhoGoesOn,
    live: one('phaseChange', 'end'),
    shown: CHANGE,
  },
  'meeting.soon': {
    ...LONE,
    ...ASKS_NOTHING,
    awake: 'consented',
    afterTheEnd: true,
    kind: 'notice',
    date: EVE_OF_MEETING,
    falls: (facts, day) => isAheadOf(facts, day, addDays(day.on, 1)),
    to: toWhoIsAsked,
    shown: { ...REMINDER, as: 'meeting', on: 'itsDay' },
  },
  'agreement.followup': {
    ...LONE,
    ...ASKS_NOTHING,
    afterTheEnd: true,
    kind: 'notice',
    date: agreedOn(({ agreement }) => agreement?.followUp),
    // The agreement of a job that has ended is followed up no more.
    falls: ({ course: { agreement, jobEnded } }) =>
      jobEnded === null || (agreement !== null && agreement.on > jobEnded),
    to: toJobConsultant,
    toldOn: WHEN_TOLD.agreement,
    shown: DEADLINE,
  },
  'pause.check': {
    ...LONE,
    asks: { done: resumed, told: 'anyway' },
    waits: false,
    awake: 'consented',
    kind: 'change',
    date: IN_PAUSES,
    falls: notClosed,
    to: toCtiWorker,
  },
  // P10: somebody asked the caseworkers to get in touch. Each request is told once.
  involve: {
    ...LONE,
    ...ASKS_NOTHING,
    awake: 'consented',
    kind: 'atOnce',
    date: eachTime(({ involved }) => involved),
    falls: always,
    to: toCaseworkers,
  },
  // P12: a change of state, date or role.
  told: {
    ...LONE,
    ...ASKS_NOTHING,
    awake: 'consented',
    afterTheEnd: true,
    kind: 'change',
    date: WHEN_CHANGED,
    falls: always,
    to: toWhomItConcerns,
    author: formerHolder,
    unreached: 'nowhere',
    toldOn: () => [],
    shown: { ...REMINDER, on: 'never' },
  },
  // The team's own: its day is `digestDue`'s.
  digest: {
    ...LONE,
    ...ASKS_NOTHING,
    kind: 'change',
    date: NO_DAY_OF_A_COURSE,
    falls: always,
    to: toChannel,
  },
  // D6, D8: announced before a course is erased.
  retention: {
    ...END,
    ...ASKS_NOTHING,
    awake: 'always',
    afterTheEnd: true,
    kind: 'notice',
    date: toldForGood(({ course, settings, today }) => {
      const erased = erasedOn(course, settings, today);
      if (erased === null) return [];
      return [dated({ on: days(-ANNOUNCED_DAYS).forth(erased), target: erased })];
    }),
    falls: always,
    to: toChannel,
  },
} as const satisfies DueTable;

export const TABLE: DueTable = ROWS;

type Rows = typeof ROWS;

/** The keys whose rows ask for something. */
export type AskingKey = {
  [Key in keyof Rows]: Rows[Key]['asks'] extends null ? never : Key;
}[keyof Rows];

/** The keys that wait until somebody has seen to them. */
export type WaitingKey = {
  [Key in keyof Rows]: Rows[Key]['waits'] extends true ? Key : never;
}[keyof Rows];

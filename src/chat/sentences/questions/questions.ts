// What people ask and get a short answer to, one row a question: of the method, of a course, of the team.
// The finder, the desk and the texts go by its names; how people word them stands in the files beside it.
import type { Intent } from '../intents';

export type QuestionAbout = 'method' | 'course' | 'team';

export interface QuestionRow {
  readonly about: QuestionAbout;
  /** The intent that it is; its command is the card that is one tap away. */
  readonly intent: Intent;
  /** Where the answer comes from, as the rule book cites it; of the method alone. */
  readonly source?: string;
}

function method<S extends string>(source: S, intent: Intent = 'explain') {
  return { about: 'method', intent, source } as const;
}

function course(intent: Intent) {
  return { about: 'course', intent } as const;
}

function team(intent: Intent) {
  return { about: 'team', intent } as const;
}

/** Every question by its name. */
export const QUESTIONS = {
  length85: method('faq 44, model'),
  length82b: method('faq 44, model'),
  lengthMentor: method('faq 44, model'),
  lengthAny: method('faq 29, faq 44'),
  difference: method('faq 44, faq 46'),
  bases: method('faq 35, model'),
  changeBasis: method('faq 44', 'allowed'),
  extend: method('faq 44, generic', 'extend'),
  stopEarly: method('faq 45', 'allowed'),
  pauseAllowed: method('faq 52', 'allowed'),
  pauseCounts: method('rule T6'),
  phasesKept: method('faq 50', 'allowed'),
  phase1: method('job p. 19'),
  phase2: method('job p. 27'),
  phase3: method('job p. 31'),
  phases12: method('job p. 10'),
  phases23: method('job p. 10'),
  phasesAll: method('job p. 9, model'),
  contactPeriod: method('job p. 15'),
  meetBefore: method('job p. 15', 'allowed'),
  whenStart: method('job p. 19, model'),
  gapStartup: method('faq 29', 'allowed'),
  hasJobAlready: method('faq 34', 'allowed'),
  whoStartup: method('model, faq 28'),
  whoClosing: method('model, faq 28'),
  closingAgenda: method('model, job p. 32'),
  whereStartup: method('model'),
  handoverTalk: method('job p. 32, generic'),
  networkBy: method('job p. 32, generic'),
  noNetwork: method('job', 'allowed'),
  line421: method('job p. 10'),
  coordination: method('model, job'),
  caseloadNorm: method('faq 46', 'allowed'),
  caseworkerAsCti: method('faq 53', 'allowed'),
  consultantAsCti: method('faq 54', 'allowed'),
  consultantAsCaseworker: method('faq 4', 'allowed'),
  mentorAfter: method('faq 1, faq 51', 'allowed'),
  afterCare: method('faq 51', 'allowed'),
  ownSupport: method('faq 1', 'allowed'),
  companyMentor: method('faq 40', 'allowed'),
  changeWorker: method('job p. 12', 'allowed'),
  knownBefore: method('job p. 23', 'allowed'),
  responsible: method('model, faq 36'),
  onePlan: method('faq 30, faq 31'),
  whoAgreement: method('faq 37'),
  employerContact: method('faq 55'),
  ordinaryHours: method('faq 6'),
  fewHours: method('faq 38', 'allowed'),
  twoJobs: method('faq 42', 'allowed'),
  aids: method('faq 41'),
  jobLost: method('rule T3, model'),
  newJobClock: method('rule T3'),
  jobmatchWhat: method('model, job p. 19'),
  transitionWhat: method('generic'),
  startBefore: method('job p. 19', 'allowed'),
  consent: method('model, faq 3'),
  consentWithdrawn: method('rule P9'),
  focusCount: method('job p. 26, generic'),
  ctiPlan: method('job p. 23'),
  tracks: method('model'),
  handoverPlan: method('faq 47'),
  decisionWhen: method('model'),
  openItems: method('faq 50'),
  tellCitizen: method('job p. 26'),
  ownMethods: method('faq 57', 'allowed'),
  consultantAfter: method('model, faq 54'),
  generic: method('generic, web'),
  whatIsCti: method('web, generic'),
  whoSees: method('rule D2', 'privacy'),
  kept: method('rule D6', 'privacy'),
  cpr: method('rule D1', 'privacy'),
  record: method('rule D5', 'privacy'),
  deviation: method('rule C7'),
  noShow: method('job p. 17'),
  trained: method('job p. 8, faq 56'),
  targetGroup: method('faq 14, faq 19'),
  coreElements: method('job p. 12-13, generic'),
  online: method('job p. 13', 'allowed'),
  involveWhen: method('model, faq 53'),

  phaseNow: course('status'),
  phaseChange: course('when'),
  lastDay: course('when'),
  startDay: course('when'),
  firstDay: course('when'),
  nextMeeting: course('when'),
  lastSeen: course('when'),
  missing: course('checklist'),
  minutesSpent: course('minutes'),
  intensityNow: course('intensity'),
  readyToClose: course('closing'),
  nextWeek: course('when'),
  planMade: course('status'),
  focusNow: course('status'),
  agreementMade: course('status'),
  consentState: course('status'),
  hoursNow: course('status'),
  pausedSince: course('status'),
  decisionMade: course('status'),
  basisOf: course('status'),
  networkDue: course('when'),
  whoCti: course('who'),
  whoJob: course('who'),
  whoCaseworker: course('who'),
  whoAll: course('who'),
  whoResponsible: course('who'),
  handoverReady: course('handover'),
  deviationsOf: course('documentation'),

  room: team('capacity'),
  tooMany: team('caseload'),
  howManyOf: team('caseload'),
  howMany: team('overview'),
  startsSoon: team('upcoming'),
  endsSoon: team('upcoming'),
  changesSoon: team('upcoming'),
  inPhase: team('overview'),
  onPause: team('overview'),
  meetingsAhead: team('upcoming'),
  urgent: team('overview'),
  notSeen: team('supervision'),
  noNetworkMeeting: team('overview'),
  noConsent: team('overview'),
  waitsForJob: team('overview'),
} as const satisfies Readonly<Record<string, QuestionRow>>;

export type Question = keyof typeof QUESTIONS;

type Asked<About extends QuestionAbout> = {
  [Q in Question]: (typeof QUESTIONS)[Q]['about'] extends About ? Q : never;
}[Question];

export type MethodQuestion = Asked<'method'>;
export type CourseQuestion = Asked<'course'>;
export type TeamQuestion = Asked<'team'>;

export function rowOfQuestion(question: Question): QuestionRow {
  return QUESTIONS[question];
}

export function isQuestion(name: string): name is Question {
  return Object.hasOwn(QUESTIONS, name);
}

export function isAbout<A extends QuestionAbout>(
  question: Question,
  about: A,
): question is Asked<A> {
  return rowOfQuestion(question).about === about;
}
